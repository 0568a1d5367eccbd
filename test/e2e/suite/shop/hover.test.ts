import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open } from '../extension.ts';
import { until } from '../until.ts';

const KAKAO_PAGES = /https:\/\/developers\.kakao\.com\//;

/** The markdown of all cards at a place. An answer can be cancelled while other extensions start. */
async function cards(document: vscode.TextDocument, word: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(word) + 1);
  try {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  } catch {
    return '';
  }
}

suite('Hover', () => {
  for (const [what, word, title] of [
    ['an error code', '4019', /4019/],
    ['a message of the error page', '잘못된 요청으로', /4019/],
    ["a server's message", 'domain mismatched', /-401/],
  ] as const) {
    test(`on ${what} explains it`, async () => {
      const document = await open(at('src/kakao-errors.ts'));
      const ask = () => cards(document, word);
      const card = await until('a card', ask, (shown) => KAKAO_PAGES.test(shown));
      assert.match(card, title);
    });
  }

  test('leads to commands of ours and no other', async () => {
    const document = await open(at('src/kakao-errors.ts'));
    const ask = () => cards(document, 'domain mismatched');
    const card = await until('a card', ask, (shown) => KAKAO_PAGES.test(shown));
    assert.deepEqual(card.match(/\]\(command:[\w.]+/g), [
      '](command:kakaoShare.explain',
      '](command:kakaoShare.showPage',
      '](command:kakaoShare.diagnose',
      '](command:kakaoShare.explain',
      '](command:kakaoShare.composeInquiry',
    ]);
  });

  test('on an ordinary word shows nothing of ours', async () => {
    const document = await open(at('src/kakao-errors.ts'));
    assert.doesNotMatch(await cards(document, 'support inbox'), KAKAO_PAGES);
  });
});
