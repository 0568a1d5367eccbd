import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import type { LanguageServer } from '../../../../client/src/languageServer.ts';
import { createErrorLinks } from '../../../../client/src/terminal.ts';
import { errorsIn } from '../../../../server/src/core/explain/explain.ts';

/** The provider with the engine behind it, but no server between them; counts what would wake one. */
function provider() {
  const asked: string[] = [];
  const explained: string[] = [];
  const request = async (_: string, { text }: { text: string }) => {
    asked.push(text);
    const errors = errorsIn(text).map(({ entry, range }) => ({
      ...range,
      id: entry.id,
      title: entry.title.en,
    }));
    return { errors, masked: text };
  };
  const server = { start: async () => ({ request }) } as unknown as LanguageServer;
  const links = createErrorLinks(server, async (text) => void explained.push(text));
  const linksIn = async (line: string) => {
    const terminal = {} as vscode.Terminal;
    const { token } = new vscode.CancellationTokenSource();
    return (await links.provideTerminalLinks({ line, terminal }, token)) ?? [];
  };
  return { linksIn, open: links.handleTerminalLink, asked, explained };
}

suite('Terminal links', () => {
  test('stand on what names a Kakao error, and explain the whole line', async () => {
    const { linksIn, open, explained } = provider();
    const line = '  [Network] KAPIError: [-401] domain mismatched! caller=https://a.example';
    const [link] = await linksIn(line);
    assert.ok(link);
    assert.equal(line.slice(link.startIndex, link.startIndex + 18), 'domain mismatched!');
    assert.match(link.tooltip ?? '', /Kakao/);
    await open(link);
    assert.deepEqual(explained, [line]);
  });

  test('ask nobody about lines that cannot name one', async () => {
    const { linksIn, asked } = provider();
    for (const line of ['listening on port 4019', '4002 modules transformed', 'x'.repeat(100_000)])
      assert.deepEqual(await linksIn(line), []);
    assert.deepEqual(asked, []);
  });

  test('stay quiet where the server cannot be asked', async () => {
    const server = { start: () => Promise.reject(new Error('no server')) } as unknown as LanguageServer;
    const links = createErrorLinks(server, async () => undefined);
    const { token } = new vscode.CancellationTokenSource();
    const context = { line: 'Kakao KOE009', terminal: {} as vscode.Terminal };
    assert.deepEqual(await links.provideTerminalLinks(context, token), []);
  });
});
