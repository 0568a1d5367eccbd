/** What the README says of commands, settings and rules: what package.json and the list of rules say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorEntries } from '../../server/src/core/catalog/errors/index.ts';
import { rules } from '../../server/src/core/rules/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));

const readme = read('README.md');
const [english = '', korean = ''] = readme.split('\n# 한국어\n');
const { contributes, scripts, bin } = json('package.json');
const settings: Record<string, { default: unknown; enum?: string[] }> = contributes.configuration.properties;

/** The rows of the table under `heading`, as cells. */
function table(heading: string, half = english): string[][] {
  const section = half.split(`# ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the README', () => {
  it('names every command of the palette, and no other', () => {
    const hidden = contributes.menus.commandPalette
      .filter((entry: { when: string }) => entry.when === 'false')
      .map((entry: { command: string }) => entry.command);
    const titles = json('package.nls.json');
    const shown = contributes.commands
      .filter(({ command }: { command: string }) => !hidden.includes(command))
      .map(({ title }: { title: string }) => titles[title.slice(1, -1)]);
    const named = table('Commands').flatMap(([names = '']) => names.split(' · '));
    expect(named.sort()).toEqual(shown.sort());
  });

  it('calls commands in Korean what the palette calls them', () => {
    const titles = json('package.nls.ko.json');
    for (const name of ['diagnose', 'explain', 'composeInquiry', 'preview', 'createManifest']) {
      expect(korean).toContain(`“${titles[`command.${name}`]}”`);
    }
  });

  it.each([
    ['Settings', english],
    ['설정', korean],
  ])('names under %s every setting with its default and its values', (heading, half) => {
    const rows = table(heading, half);
    expect(rows.map(([name]) => name).sort()).toEqual(
      Object.keys(settings)
        .map((name) => `\`${name}\``)
        .sort(),
    );
    for (const [name = '', given = '', meaning = ''] of rows) {
      const setting = settings[name.slice(1, -1)]!;
      const written = typeof setting.default === 'string' ? setting.default : JSON.stringify(setting.default);
      expect(given).toBe(`\`${written}\``);
      for (const value of setting.enum ?? []) expect(meaning, name).toContain(`\`${value}\``);
    }
  });

  it('mentions only scripts of npm and files that exist', () => {
    for (const [, script] of readme.matchAll(/npm run ([\w-]+)/g)) expect(scripts).toHaveProperty(script!);
    expect(readme).toContain(`node ${bin['kakao-share-doctor']}`);
    const links = [...readme.matchAll(/\]\(([^)#][^):]*)\)/g)].map((found) => found[1]!);
    expect(links.length).toBeGreaterThan(8);
    // The pictures are made from the screenshots that the tests leave.
    for (const link of links.filter((one) => !one.startsWith('docs/images/'))) {
      expect(existsSync(join(ROOT, link.replace(/#.*/, ''))), link).toBe(true);
    }
  });

  it('silences a rule that exists', () => {
    const codes = new Set(rules.map(({ code }) => code));
    const silenced = [...readme.matchAll(/(?:disable-next-line |")(\d{4}\/[\w-]+)/g)].map(
      (found) => found[1]!,
    );
    expect(silenced.length).toBeGreaterThan(1);
    for (const code of silenced) expect(codes).toContain(code);
  });
});

describe('the list of rules', () => {
  const FOLDER = 'server/src/core/rules';
  const defined = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(FOLDER, name)))
    .flatMap((text) =>
      /(?:= |^ +)defineRule\(\{/m.test(text) ? [/^ {2,4}code: '([^']+)'/m.exec(text)?.[1]] : [],
    );

  it('has every rule that a file defines', () => {
    expect(defined.length).toBeGreaterThan(50);
    expect(rules.map(({ code }) => code).sort()).toEqual(defined.sort());
  });

  it('has every rule that the catalogue names, each with its page', () => {
    const codes = new Set(rules.map(({ code }) => code));
    const named = errorEntries.flatMap((entry) => entry.causes.flatMap((cause) => cause.rules));
    expect(named.length).toBeGreaterThan(30);
    for (const code of named) expect(codes).toContain(code);
    for (const code of codes)
      expect(existsSync(join(ROOT, `docs/rules/${code.split('/')[1]}.md`)), code).toBe(true);
  });
});

describe('an error card', () => {
  it.each(rules.flatMap((rule) => rule.kakaoCodes.map((code) => [rule.code, code])))(
    'names %s for %s',
    (rule, code) => {
      const entry = errorEntries.find(({ id }) => id === code);
      expect(entry?.causes.flatMap((cause) => cause.rules)).toContain(rule);
    },
  );
});

describe('the documentation', () => {
  const pages = ['.', 'docs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder === 'docs', encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it('has pictures that market places show, and an icon of the size that they ask for', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((found) => found[1]!);
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) expect(picture).toMatch(/^docs\/images\/.+\.(png|gif)$/);
    const icon = readFileSync(join(ROOT, json('package.json').icon));
    expect(icon.toString('latin1', 1, 4)).toBe('PNG');
    expect(icon.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
  });

  it('links only to what exists', () => {
    expect(pages.length).toBeGreaterThan(150);
    const missing = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(((?!https?:|#|docs\/images\/)[^)\s]+)\)/g)]
        .map((found) => join(dirname(page), found[1]!.replace(/#.*$/, '')))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
