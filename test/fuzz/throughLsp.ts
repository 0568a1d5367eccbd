/** Random edits in an editor that talks to the server. */
import { strict as assert } from 'node:assert';
import type { Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Random } from '../core/random.ts';
import type { Editor } from '../lsp/editor.ts';
import { FOLDER, startSession } from '../lsp/inProcess.ts';
import { anyProject, pick, type Texts } from './corpus.ts';
import { mutate } from './mutate.ts';
import { inTime, withoutKeys } from './oracles.ts';
import { plantKeys } from './plantKeys.ts';

const EDITS = 12;

export async function lspFuzz(random: Random): Promise<void> {
  const texts = anyProject(random);
  const keys = plantKeys(texts, random);
  const disk = new Map([...texts].map(([name, text]) => [`/shop/${name}`, text]));
  const { editor } = await startSession({ disk, locale: random(2) === 0 ? 'ko' : 'en' });
  try {
    const name = pick([...texts.keys()], random);
    const uri = `${FOLDER}/${encodeURI(name)}`;
    await editor.open(uri, texts.get(name)!, languageOf(name));
    for (let edit = 0; edit < EDITS; edit++) await inTime(() => type(editor, uri, texts, random, keys));
    await editor.close(uri);
    await editor.connection.sendRequest('shutdown');
    const errors = editor.logged.filter((message) => /error|exception|at .*:\d+:\d+/i.test(message));
    assert.deepEqual(errors, []);
    withoutKeys(JSON.stringify([editor.published, editor.logged]), keys);
  } finally {
    editor.connection.dispose();
  }
}

/** One edit, and all that an editor asks for behind it. */
async function type(
  editor: Editor,
  uri: string,
  texts: Texts,
  random: Random,
  keys: readonly string[],
): Promise<void> {
  const before = editor.text(uri);
  const after = random(12) === 0 ? pick([...texts.values()], random) : mutate(before, random);
  await editor.change(uri, [changeBetween(before, after)]);
  const document = TextDocument.create(uri, '', 1, after);
  const position = document.positionAt(random(after.length + 1));
  const ask = (method: string) =>
    editor.connection.sendRequest<unknown>(method, { textDocument: { uri }, position });
  const answers = [
    await ask('textDocument/hover'),
    await ask('textDocument/signatureHelp'),
    await ask('textDocument/definition'),
  ];
  await ask('textDocument/completion');
  await editor.codeActions(uri, editor.problems(uri));
  for (const { range } of editor.problems(uri))
    assert.ok(range.end.line <= document.lineCount + LINES_BEHIND);
  withoutKeys(JSON.stringify(answers), keys);
}

/** Problems of the version before may still be shown. */
const LINES_BEHIND = 70_000;

function changeBetween(before: string, after: string): { range: Range; newText: string } {
  const document = TextDocument.create('', '', 1, before);
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length) },
    newText: after.slice(document.offsetAt(document.positionAt(start))),
  };
}

function languageOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return (
    { ts: 'typescript', tsx: 'typescriptreact', js: 'javascript', jsx: 'javascriptreact' }[ending] ?? ending
  );
}
