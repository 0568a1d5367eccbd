/** Whatever was edited, created and deleted before: an engine says what a new one says of the same files. */
import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../random.ts';
import {
  everythingSaid,
  freshService,
  settle,
  type Texts,
  workspaceNames,
  workspaceTexts,
} from './workspaceTexts.ts';

const STEPS = 14;
const PIECES = [
  '\n',
  'x',
  '`',
  "'",
  '{',
  '}',
  '/*',
  '<script>',
  "Kakao.init('0123');\n",
  "window.Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: { webUrl: 'http://localhost' } });\n",
  "export * from './kakao';\n",
  'VITE_KAKAO_KEY=abc\n',
  '// kakao-share-disable-file\n',
];

interface Change {
  readonly name: string;
  readonly apply: (texts: Texts, random: Random) => readonly string[];
}

const pick = <T>(from: readonly T[], random: Random): T => from[random(from.length)]!;
const anyFile = (texts: Texts, random: Random): string => pick([...texts.keys()].sort(), random);

function edit(texts: Texts, random: Random, change: (text: string) => string): string[] {
  const file = anyFile(texts, random);
  texts.set(file, change(texts.get(file)!));
  return [file];
}

/** Undone by the next one of its kind. */
const COMMENT = ['/*', '*/'] as const;

const changes: readonly Change[] = [
  {
    name: 'insert',
    apply: (texts, random) =>
      edit(texts, random, (text) => {
        const at = random(text.length + 1);
        return text.slice(0, at) + pick(PIECES, random) + text.slice(at);
      }),
  },
  {
    name: 'cut',
    apply: (texts, random) =>
      edit(texts, random, (text) => {
        const at = random(text.length + 1);
        return text.slice(0, at) + text.slice(at + 1 + random(40));
      }),
  },
  {
    name: 'comment out and back',
    apply: (texts, random) =>
      edit(texts, random, (text) =>
        text.startsWith(COMMENT[0]) ? text.slice(2, -2) : `${COMMENT[0]}${text}${COMMENT[1]}`,
      ),
  },
  {
    name: 'delete',
    apply: (texts, random) => {
      const file = anyFile(texts, random);
      if (texts.size > 1) texts.delete(file);
      return [file];
    },
  },
  {
    name: 'rename',
    apply: (texts, random) => {
      const file = anyFile(texts, random);
      const renamed = file.replace(/\.\w+$/, pick(['.html', '.ts', '.vue', '.txt', '.jsx'], random));
      texts.set(renamed, texts.get(file)!);
      if (renamed !== file) texts.delete(file);
      return [file, renamed];
    },
  },
  {
    name: 'copy',
    apply: (texts, random) => {
      const file = anyFile(texts, random);
      const copy = file.replace(/\/([^/]+)$/, `/${pick(['sub/', 'other/', ''], random)}copy-$1`);
      texts.set(copy, texts.get(file)!);
      return [copy];
    },
  },
  {
    name: 'package.json somewhere',
    apply: (texts, random) => {
      const folder = anyFile(texts, random).replace(/\/[^/]+$/, '');
      const file = `${folder}/package.json`;
      if (!texts.delete(file)) texts.set(file, '{ "dependencies": { "next": "16.0.0" } }');
      return [file];
    },
  },
  {
    name: 'manifest',
    apply: (texts, random) => {
      const file = `${anyFile(texts, random).replace(/\/[^/]+$/, '')}/kakao-share.json`;
      texts.set(file, '{ "apps": [{ "name": "a", "webDomains": ["https://example.com"] }] }');
      return [file];
    },
  },
];

describe.each(workspaceNames)('%s', (name) => {
  it('is judged like a new one after every change', () => {
    const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
    const random = randomFrom(seed);
    const texts = workspaceTexts(name);
    const folders = [`/${name}`];
    const service = freshService(folders, texts);
    const done: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const change = pick(changes, random);
      const before = new Map(texts);
      const touched = change.apply(texts, random);
      done.push(`${change.name} ${touched.join(' → ')}`);
      const forgets = random(3) === 0;
      if (forgets) for (const file of touched) service.forget(file);
      // A keystroke that says nothing new, and nobody asks before the next one.
      if (random(2) === 0)
        for (const [file, text] of before)
          if (touched.includes(file)) service.update(file, `${text}\n`, true);
      for (const file of touched) service.update(file, texts.get(file), random(2) === 0);
      const fresh = freshService(folders, texts);
      settle(service, texts, touched);
      for (const file of touched)
        expect(service.findings(file), done.join('\n')).toEqual(fresh.findings(file));
      settle(service, texts);
      expect(everythingSaid(service, texts), done.join('\n')).toEqual(everythingSaid(fresh, texts));
    }
  });
});
