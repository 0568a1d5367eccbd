/** An editor that counts columns in bytes of UTF-8, with Korean and emoji in front of everything that matters. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  Message,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inUtf16, toUtf8, toUtf16 } from '../../server/src/node/utf8Positions.ts';
import { CAPABILITIES } from './editor.ts';
import { FOLDER, startSession } from './inProcess.ts';

beforeAll(() => import('../../server/src/core/index.ts'), 60_000);

const URI = `${FOLDER}/src/share.ts`;
const MANIFEST = `${FOLDER}/kakao-share.json`;
const CAKES = "/* 케이크🍰 */ Kakao.Share.sendCustom({ templateId: '123' }); // 차\n";
const MANIFEST_TEXT = '{ "apps": [{ "name": "빵집🥐", "templates": [{ "id": 77 }] }] }\n';

const capabilities = { ...CAPABILITIES, general: { positionEncodings: ['utf-8'] } };

/** The place of `part` in `text`, as such an editor counts. */
function rangeOf(text: string, part: string): Range {
  const at = text.indexOf(part);
  expect(at).toBeGreaterThanOrEqual(0);
  return { start: positionOf(text, at), end: positionOf(text, at + part.length) };
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: Buffer.byteLength(lines.at(-1)!) };
}

/** The text with an edit in place, made of bytes. */
function applied(
  text: string,
  { range: { start, end }, newText }: { range: Range; newText: string },
): string {
  const lines = text.split('\n').map((line) => Buffer.from(line));
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
  const bytes = Buffer.from(text);
  return Buffer.concat([
    bytes.subarray(0, offset(start)),
    Buffer.from(newText),
    bytes.subarray(offset(end)),
  ]).toString();
}

async function session(text: string) {
  const disk = new Map([
    ['/shop/package.json', '{}'],
    ['/shop/kakao-share.json', MANIFEST_TEXT],
  ]);
  const { editor } = await startSession({ capabilities, disk, locale: 'en' });
  await editor.open(URI, text);
  const ask = <R>(method: string, more: object) =>
    editor.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });
  return { editor, ask };
}

it('is told that it is understood', async () => {
  const { editor } = await session('');
  expect(editor.capabilities?.positionEncoding).toBe('utf-8');
});

it('gets problems, fixes and hovers in its own columns', async () => {
  const { editor, ask } = await session(CAKES);
  await editor.until('the problem', () => editor.codes(URI).includes('4002/template-id-not-integer'));
  const problem = editor.problems(URI).find(({ code }) => code === '4002/template-id-not-integer')!;
  expect(problem.range).toEqual(rangeOf(CAKES, "'123'"));
  const actions = await ask<CodeAction[]>('codeAction', {
    range: problem.range,
    context: { diagnostics: [problem] },
  });
  const fix = actions.find(({ title }) => title === 'Change to 123')!;
  const [change] = (fix.edit as WorkspaceEdit).documentChanges as {
    edits: { range: Range; newText: string }[];
  }[];
  expect(applied(CAKES, change!.edits[0]!)).toBe(CAKES.replace("'123'", '123'));
  const hover = await ask<Hover>('hover', { position: rangeOf(CAKES, 'sendCustom').start });
  expect(JSON.stringify(hover.contents)).toContain('sendCustom');
  const nothing = await ask<Hover | null>('hover', { position: { line: 0, character: 4 } });
  expect(nothing).toBeNull();
});

it('completes at the cursor, and finds definitions in files that are not open', async () => {
  const text = `/* 차🍵 */ Kakao.Share.sendCustom({ templateId: 77 });\n/* 차🍵 */ Kakao.Share.sendCustom({ te });\n`;
  const { editor, ask } = await session(text);
  await editor.until('a judgement', () => editor.published.some(({ uri }) => uri === URI));
  const answer = await ask<CompletionList | CompletionItem[] | null>('completion', {
    position: rangeOf(text, 'te }').start,
  });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  expect(items.map(({ label }) => label)).toContain('templateId');
  const [found] = await ask<Location[]>('definition', { position: rangeOf(text, '77').start });
  expect(found).toEqual({ uri: MANIFEST, range: rangeOf(MANIFEST_TEXT, '77') });
});

it('changes texts by its own columns, one change after another', async () => {
  const { editor } = await session(CAKES);
  const change = (version: number, ...contentChanges: object[]) =>
    editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges,
    });
  const longer = CAKES.replace('케이크', '생크림 케이크🎂');
  const right = longer.replace("'123'", '123');
  await change(
    2,
    { range: rangeOf(CAKES, '케이크'), text: '생크림 케이크🎂' },
    { range: rangeOf(longer, "'123'"), text: '123' },
  );
  await editor.until('no problem', () => editor.published.at(-1)?.version === 2);
  expect(editor.codes(URI)).not.toContain('4002/template-id-not-integer');
  await change(3, { range: rangeOf(right, '123'), text: "'4🍪5'" });
  await editor.until('the problem', () => editor.published.at(-1)?.version === 3);
  const problem = editor.problems(URI).find(({ code }) => String(code).startsWith('4002/template-id'))!;
  expect(problem.range).toEqual(rangeOf(right.replace('123', "'4🍪5'"), "'4🍪5'"));
});

describe('columns', () => {
  const whole = fc.string({ unit: fc.constantFrom('a', 'é', '케', '🍰', '\t', '\u200d') });
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '케', '🍰', '\t', '\ud83c', '\udf70', '\u200d') });

  it('are the same place both ways', () => {
    fc.assert(
      fc.property(line, fc.nat(40), (text, units) => {
        const bytes = toUtf8(text, units);
        const back = toUtf16(text, bytes);
        expect(bytes).toBe(Buffer.byteLength(text.slice(0, back)));
        // Only the middle of a pair, and what is behind the end, is not where it was.
        const isInside = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(units - 1, units + 1));
        expect(back).toBe(isInside && units > 0 ? units - 1 : Math.min(units, text.length));
      }),
    );
  });

  it('in the middle of a character are its start', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 99].map((bytes) => toUtf16('케🍰', bytes))).toEqual([
      ...[0, 0, 0, 1, 1, 1, 1, 3, 3],
    ]);
  });

  it('of changes give the text that the editor has', () => {
    const edits = fc.array(fc.tuple(fc.nat(99), fc.nat(99), whole), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 4 }), edits, (lines, changes) => {
        const { inside, hear } = door();
        hear('initialize', { capabilities });
        let text = lines.join('\n');
        hear('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'x', version: 1, text } });
        const mirror = TextDocument.create(URI, 'x', 1, text);
        for (const [one, other, inserted] of changes) {
          const characters = [...text];
          const [from, to] = [one, other].map((n) => n % (characters.length + 1)).sort((a, b) => a - b);
          const start = characters.slice(0, from).join('').length;
          const end = characters.slice(0, to).join('').length;
          const range = { start: positionOf(text, start), end: positionOf(text, end) };
          hear('textDocument/didChange', {
            textDocument: { uri: URI, version: 2 },
            contentChanges: [{ range, text: inserted }],
          });
          text = text.slice(0, start) + inserted + text.slice(end);
          TextDocument.update(mirror, inside().params.contentChanges, 2);
          expect(mirror.getText()).toBe(text);
        }
      }),
    );
  });
});

describe('nonsense', () => {
  it.each([
    ['initialize', null],
    ['initialize', { capabilities: { general: { positionEncodings: 8 } } }],
    ['textDocument/didChange', null],
    ['textDocument/didChange', { textDocument: {}, contentChanges: [{ range: {}, text: 1 }] }],
    ['textDocument/didOpen', 7],
    ['textDocument/hover', { textDocument: { uri: [] }, position: { line: '1', character: null } }],
  ])('passes as it is: %s %j', (method, params) => {
    const { inside, hear } = door();
    if (method !== 'initialize') hear('initialize', { capabilities });
    hear(method, params);
    expect(inside().params).toEqual(params);
  });
});

/** What comes through it of what an editor says. */
function door() {
  const events = { onError: () => ({ dispose() {} }), onClose: () => ({ dispose() {} }) };
  let say: (message: Message) => void = () => {};
  const heard: unknown[] = [];
  const { reader } = inUtf16(
    {
      reader: {
        ...events,
        onPartialMessage: () => ({ dispose() {} }),
        listen: (callback) => {
          say = callback;
          return { dispose() {} };
        },
        dispose() {},
      },
      writer: { ...events, write: async () => {}, end() {}, dispose() {} },
    },
    () => undefined,
  );
  reader.listen((message) => heard.push(message));
  const hear = (method: string, params: unknown): void =>
    say({ jsonrpc: '2.0', method, params, ...(method === 'initialize' ? { id: 1 } : {}) } as Message);
  return { hear, inside: () => heard.at(-1) as { params: { contentChanges: never[] } } };
}
