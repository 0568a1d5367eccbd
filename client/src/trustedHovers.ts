/** Lets the cards of errors carry the commands under them, and those alone: foreign text can start nothing else. */
import * as vscode from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';

/** Each opens a document and changes nothing. */
export const COMMANDS_OF_CARDS: readonly string[] = [
  'kakaoShare.explain',
  'kakaoShare.diagnose',
  'kakaoShare.composeInquiry',
];

export const trustedHovers: HoverMiddleware = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    for (const content of hover?.contents ?? []) {
      if (!(content instanceof vscode.MarkdownString)) continue;
      content.isTrusted = { enabledCommands: COMMANDS_OF_CARDS };
      content.supportHtml = false;
    }
    return hover;
  },
};
