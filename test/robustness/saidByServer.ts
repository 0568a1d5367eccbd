/** What the language server says of a project with a certain text in all its places. */
import { EXCEPTIONS } from '../../server/src/session/maskingWriter.ts';
import { FOLDER, startSession } from '../lsp/inProcess.ts';
import { pastesWith, withNamedFile } from './writtenKeys.ts';

/** Every text of a message but for the fields that are listed as exceptions. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    Object.hasOwn(EXCEPTIONS, name) ? [] : [name, ...textsIn(one)],
  );
}

/** All messages of a server that is asked everything about a project that has `x` wherever it can. */
export async function saidByServer(x: string): Promise<unknown[]> {
  const files = withNamedFile(x);
  const disk = new Map(Object.entries(files).map(([name, text]) => [`/shop/${name}`, text]));
  const { editor, said } = await startSession({
    disk,
    settings: { problems: 'always' },
    initializationOptions: { commandLinks: true },
  });
  const ask = (method: string, params: object) =>
    editor.connection.sendRequest(method, params).catch(() => undefined);
  const uris = Object.keys(files).map(
    (name) => `${FOLDER}/${name.split('/').map(encodeURIComponent).join('/')}`,
  );
  for (const [index, text] of Object.values(files).entries()) await editor.open(uris[index]!, text);
  await ask('kakaoShare/diagnose', {});
  await ask('kakaoShare/report', {});
  for (const format of ['markdown', 'html', 'json', 'sarif'])
    await ask('kakaoShare/exportReport', { format });
  await ask('kakaoShare/fixReported', { id: x });
  await ask('kakaoShare/preview', { all: true });
  await ask('kakaoShare/page', { path: x });
  const message = { objectType: x, text: x, link: { webUrl: x } };
  for (const tool of ['explain', 'validateMessage', 'rules', 'manifest', x])
    await ask('kakaoShare/assistant', { tool, input: { text: x, code: x, sdk: x, message } });
  await ask('kakaoShare/createManifest', {});
  await ask('kakaoShare/inquiryDefaults', {});
  for (const text of pastesWith(x)) {
    await ask('kakaoShare/explain', { text });
    await ask('kakaoShare/findErrors', { text });
    await ask('kakaoShare/keyHash', { text });
    await ask('kakaoShare/composeInquiry', { locale: 'ko', message: text, appId: text, uuid: text });
    await ask('kakaoShare/applyFix', { text, title: text });
  }
  for (const uri of uris) {
    const textDocument = { uri };
    const lines = editor.text(uri).split('\n');
    await editor.codeActions(uri, editor.problems(uri));
    await ask('textDocument/documentLink', { textDocument });
    for (const [line, { length }] of lines.entries()) {
      const at = { textDocument, position: { line, character: Math.floor(length / 3) } };
      await ask('textDocument/hover', at);
      await ask('textDocument/completion', at);
      await ask('textDocument/signatureHelp', at);
      await ask('textDocument/definition', at);
      await ask('kakaoShare/preview', { uri, position: at.position, theme: 'dark' });
    }
  }
  return said();
}
