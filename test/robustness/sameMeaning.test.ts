/**
 * What is found does not depend on how code is written: every example of every rule, rewritten in ways that keep its
 * meaning, gives the same findings at the same texts.
 */
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { projectFrom, unmark, violations } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;
interface Seed {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly files: Files;
}

const SCRIPT = /\.(?:js|ts|jsx|tsx)$/;

/** Examples whose first file is a script; those about markup or settings have nothing to rewrite. */
const SEEDS: readonly Seed[] = rules.flatMap((rule) =>
  [...rule.examples.bad, ...rule.examples.good].flatMap((example, index) => {
    const { files } = unmark(example.files);
    const [name] = Object.keys(files) as [string];
    const text = files[name]!;
    const isScript =
      SCRIPT.test(name) && /\bKakao\b/.test(text) && !/\.config\.|\.(?:test|spec)\./.test(name);
    return isScript ? [{ title: `${rule.code} #${index + 1}`, name, text, files }] : [];
  }),
);

interface Rewriting {
  readonly rewrite: (seed: Seed) => Files | undefined;
  /** What the same token is called in the rewritten text. Default: itself. */
  readonly token?: (text: string) => string;
}

const inFirst =
  (change: (text: string) => string) =>
  ({ files, name, text }: Seed): Files => ({ ...files, [name]: change(text) });

/** Only bare or `window.` names in code, not in strings: an apostrophe before it on the line may open one. */
const SDK = /(?<![\w.$'"`/])(?:window\.)?Kakao(?=\??\.[A-Za-z])/g;
const withSdk = (written: string) => (text: string) => text.replace(SDK, written);
const plainSdk = withSdk('Kakao');

const mentionsSdk = (text: string): boolean => text.search(SDK) >= 0;

/** Declarations of Kakao of the example's own are what they are about. */
const declaresKakao = (text: string): boolean =>
  /\b(?:const|let|var|function|class|import)\b[^;=\n]*\bKakao\b|declare|isInitialized|['"`]init['"`]/.test(
    text,
  );

const sdkAs = (written: string): Rewriting => ({
  rewrite: (seed) =>
    declaresKakao(seed.text) || !mentionsSdk(seed.text) ? undefined : inFirst(withSdk(written))(seed),
  token: (text) => text.replaceAll(written, 'Kakao'),
});

const isTypeScript = ({ name }: Seed): boolean => /\.tsx?$/.test(name);
const hasJsx = (text: string): boolean => /<[A-Za-z/>]/.test(text);

const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'blank lines and CR LF': {
    rewrite: inFirst((text) => `\n\n${text.replace(/\n/g, '\r\n')}\r\n`),
    token: (text) => text.replace(/\r\n/g, '\n'),
  },
  'a byte order mark': { rewrite: inFirst((text) => `\ufeff${text}`) },
  // A commented-out `Kakao.init(` would differ: as it may come back any time, no order of calls is claimed then.
  'a comment in front, with Kakao in it': {
    rewrite: inFirst((text) => `/* Kakao 카카오 🙂 */\n// Kakao.Share.sendDefault({})\n${text}`),
  },
  // A comment inside a call is in the text of a finding that covers the call.
  'comments after every opening parenthesis of a call': {
    rewrite: (seed) =>
      /['"`/][^'"`\n]*\w\(/.test(seed.text)
        ? undefined
        : inFirst((text) => text.replace(/(\.\w+)\((?=\S)/g, '$1(/* a */ '))(seed),
    token: (text) => text.replaceAll('/* a */ ', ''),
  },
  'window.Kakao': sdkAs('window.Kakao'),
  'globalThis.Kakao': sdkAs('globalThis.Kakao'),
  "window['Kakao']": sdkAs("window['Kakao']"),
  'window.Kakao in parentheses': sdkAs('(window.Kakao)'),
  '(window as any).Kakao': {
    ...sdkAs('(window as any).Kakao'),
    rewrite: (seed) => (isTypeScript(seed) ? sdkAs('(window as any).Kakao').rewrite(seed) : undefined),
  },
  'window.Kakao!': {
    ...sdkAs('window.Kakao!'),
    rewrite: (seed) => (isTypeScript(seed) ? sdkAs('window.Kakao!').rewrite(seed) : undefined),
  },
  'another name for it': {
    rewrite: (seed) => {
      const files = sdkAs('sdk').rewrite(seed);
      // Hoisted imports stay first; `isInitialized` guards ask the same object.
      return files && { ...files, [seed.name]: `const sdk = window.Kakao;\n${files[seed.name]}` };
    },
    token: (text) => plainSdk(text).replace(/\bsdk(?=\??\.[A-Za-z])/g, 'Kakao'),
  },
  'destructured from window': {
    rewrite: (seed) => {
      const files = sdkAs('Kakao').rewrite(seed);
      return files && { ...files, [seed.name]: `const { Kakao } = window;\n${files[seed.name]}` };
    },
    token: plainSdk,
  },
  'the key in parentheses': {
    rewrite: (seed) => changed(seed, (text) => text.replace(KEY, '.init(($1))')),
    token: (text) => text.replace(/\.init\(\((.*)\)\)/, '.init($1)'),
  },
  'the key as something': {
    rewrite: (seed) =>
      isTypeScript(seed)
        ? changed(seed, (text) => text.replace(KEY, '.init(($1 satisfies unknown) as any)'))
        : undefined,
    token: (text) => text.replace(/ satisfies unknown(?:\) as any)?/, '').replace('.init((', '.init('),
  },
  // A finding about a value underlines the name that is given, so only those of the parts stay where they are.
  'the message in a constant': {
    rewrite: (seed) =>
      changed(seed, (text) => text.replace(MESSAGE, 'const theMessage = $2;\n$1(theMessage);')),
    token: (text) => text,
  },
  'the message in another file': {
    rewrite: (seed) => {
      const message = MESSAGE.exec(seed.text);
      // Names in the message would need to move with it.
      if (!message || /[A-Za-z_$][\w$]*\s*[,}(.`+]|\$\{|\.\.\./.test(message[2]!.replace(/'[^'\n]*'/g, '0')))
        return undefined;
      const folder = seed.name.slice(0, seed.name.lastIndexOf('/') + 1);
      const call = seed.text.replace(MESSAGE, '$1(theMessage);');
      return {
        ...seed.files,
        [seed.name]: `import { theMessage } from './theMessage';\n${call}`,
        [`${folder}theMessage.ts`]: `export const theMessage = ${message[2]};\n`,
      };
    },
  },
  'in the script of a component': {
    rewrite: ({ files, name, text }) =>
      hasJsx(text)
        ? undefined
        : moved(
            files,
            name,
            name.replace(SCRIPT, '.vue'),
            `<template><b>{{ '공유' }}</b></template>\n<script lang="ts">\n${text}</script>\n`,
          ),
  },
  'in the script of a Svelte component': {
    rewrite: ({ files, name, text }) =>
      hasJsx(text) || /\$\{/.test(text)
        ? undefined
        : moved(
            files,
            name,
            name.replace(SCRIPT, '.svelte'),
            `<script lang="ts">\n${text}</script>\n<b>{"공유"}</b>\n`,
          ),
  },
};

/** The one argument of `Kakao.init`, where it is plain. */
const KEY = /\.init\(([^().\n][^()\n]*)\)/g;
/** A statement that sends a message written right there. */
const MESSAGE = /^((?:window\.)?Kakao\.(?:Share|Link)\.\w+)\((\{[^;]*\})\);$/m;

function changed(seed: Seed, change: (text: string) => string): Files | undefined {
  const files = inFirst(change)(seed);
  return files[seed.name] === seed.text ? undefined : files;
}

/** The same project with one file under another name; what imports it by path is not among the seeds. */
function moved(files: Files, from: string, to: string, text: string): Files {
  const { [from]: _, ...others } = files;
  return { [to]: text, ...others };
}

/** What was moved out of the first file counts as in it. */
const whereIn = (files: Files, file: string): string =>
  (file.includes('theMessage') ? Object.keys(files)[0]! : file).replace(/\.\w+$/, '');

/** Code, file and token of everything found, in one order. A file's ending may differ. */
const outline = (files: Files, token: (text: string) => string): string[] =>
  violations(projectFrom(files))
    .map((one) => `${one.code} ${one.effect} ${whereIn(files, one.file)} «${plainSdk(token(one.text))}»`)
    .sort();

/**
 * Findings that rightly differ: a top-level script of a component runs with each of its instances, and code that runs
 * once in a file of its own may run again there; addresses and elements of components belong to no page.
 */
const OF_COMPONENTS =
  /^sdk\/(?:init-twice|share-before-init|not-loaded|container-selector|popup-after-await|api-|two-versions)/;
/** The markup may call the function that has the only `Kakao.init`: that nothing calls it, a script alone proves. */
const isOfUncalledInit = (line: string, { text }: Seed) =>
  line.startsWith('sdk/not-initialized') && /Kakao\.init\(/.test(text);
/** A page's own scripts, none of which initialises, prove it of a page; a component and what imports are none. */
const isOfPage = (line: string, { files }: Seed) =>
  line.startsWith('sdk/not-initialized') && Object.keys(files).some((file) => file.endsWith('.html'));
const isComponent = (title: string) => title.includes('component');
const isApart = (title: string) => isComponent(title) || title.endsWith('another file');

const known = new Map<Seed, string[]>();
function outlineOfSeed(seed: Seed): string[] {
  const found = known.get(seed) ?? outline(seed.files, (text) => text);
  known.set(seed, found);
  return found;
}

const TITLES = Object.keys(REWRITINGS);

describe.each(Object.entries(REWRITINGS))('%s', (title, { rewrite, token = (text) => text }) => {
  // Every other example is enough for one way of writing; the next takes those between.
  const first = TITLES.indexOf(title) % 2;
  const cases = SEEDS.flatMap((seed, index): [string, Seed, Files][] => {
    const files = index % 2 === first ? rewrite(seed) : undefined;
    return files ? [[seed.title, seed, files]] : [];
  });
  it('applies to examples', () => expect(cases.length).toBeGreaterThan(isComponent(title) ? 30 : 4));
  it.each(cases)('%s', (_, seed, files) => {
    // How `Kakao` is written is what these rules are about.
    const keep = (line: string) =>
      !/^sdk\/(?:untyped|used-on-server)/.test(line) &&
      (!isApart(title) || !isOfPage(line, seed)) &&
      (!isComponent(title) || (!OF_COMPONENTS.test(line) && !isOfUncalledInit(line, seed)));
    // What stands in another file is reported at the call, once for all places: the codes must be the same.
    const told = (lines: readonly string[]) =>
      title.endsWith('another file') ? [...new Set(lines.map((line) => line.split(' ')[0]))] : lines;
    expect(told(outline(files, token).filter(keep))).toEqual(told(outlineOfSeed(seed).filter(keep)));
  });
});
