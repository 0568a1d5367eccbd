/** What the extension says itself: every sentence in both languages, every language in the activation events. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));

const sources = readdirSync(join(ROOT, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(join('client/src', name)));
const said = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map((found) => found[1]!.replaceAll("\\'", "'")),
  ),
);
const hangul = /[가-힣]/;

describe('the words of the client', () => {
  it('are all translated, and nothing is translated that is not said', () => {
    const korean = json('l10n/bundle.l10n.ko.json');
    expect(said.size).toBeGreaterThan(10);
    expect(Object.keys(korean).sort()).toEqual([...said].sort());
    for (const [key, text] of Object.entries<string>(korean)) {
      if (key !== 'Kakao Share Doctor') expect(text, key).toMatch(hangul);
      expect(text.match(/\{\d\}/g) ?? [], key).toEqual(key.match(/\{\d\}/g) ?? []);
    }
  });

  it('of package.json exist in both languages', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((found) => found[1]!);
    const english = json('package.nls.json');
    const korean = json('package.nls.ko.json');
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries<string>(korean)) {
      // The product's name, and the file of a schema, are no sentences.
      if (key !== 'displayName' && !text.endsWith('.json')) expect(text, key).toMatch(hangul);
      expect(english[key], key).not.toMatch(hangul);
    }
  });

  it('wake the extension for the languages that it looks at, and for files that have none', () => {
    const list = /LANGUAGES[^=]*= \[([\s\S]*?)\n\];/.exec(read('client/src/languages.ts'))![1]!;
    const languages = [...list.matchAll(/'([\w-]+)'/g)].map((found) => found[1]!);
    const events: string[] = json('package.json').activationEvents;
    const onLanguage = events.filter((event) => event.startsWith('onLanguage:'));
    expect(onLanguage.map((event) => event.slice('onLanguage:'.length)).sort()).toEqual(
      [...languages, 'plaintext'].sort(),
    );
  });

  it('name every command that is registered, and no other', () => {
    const contributed = json('package.json').contributes.commands.map(
      (one: { command: string }) => one.command,
    );
    const registered = sources.flatMap((text) =>
      [...text.matchAll(/\bcommand\('(\w+)'/g)].map((found) => `kakaoShare.${found[1]}`),
    );
    expect(contributed.sort()).toEqual(registered.sort());
  });
});
