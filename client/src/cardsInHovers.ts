/** What only VS Code's hovers can do with a card: run the commands under it, and show its picture whole. */
import * as vscode from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';

/** Each opens a document and changes nothing. Foreign text that became a link in spite of all could start nothing else. */
const COMMANDS_OF_CARDS: readonly string[] = [
  'kakaoShare.explain',
  'kakaoShare.showPage',
  'kakaoShare.diagnose',
  'kakaoShare.preview',
  'kakaoShare.composeInquiry',
];

/** Pixels; a hover is 250 high with the line of links, and what is more has to be scrolled to. */
const PICTURE_HEIGHT = 205;
const PICTURE = /\]\((data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+))\)/g;
/** Characters of Base64 in which the root element of a picture stands; a multiple of four. */
const HEAD = 400;

export const cardsInHovers: HoverMiddleware = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    for (const content of hover?.contents ?? []) {
      if (!(content instanceof vscode.MarkdownString)) continue;
      content.isTrusted = { enabledCommands: COMMANDS_OF_CARDS };
      content.supportHtml = false;
      content.value = content.value.replace(
        PICTURE,
        (_, address: string, svg: string) => `](${address}${fitting(svg)})`,
      );
    }
    return hover;
  },
};

/** VS Code's own way to say how high a picture is. */
function fitting(svg: string): string {
  const height = Number(/^<svg[^>]* height="(\d+)/.exec(atob(svg.slice(0, HEAD)))?.[1] ?? 0);
  return height > PICTURE_HEIGHT ? `|height=${PICTURE_HEIGHT}` : '';
}
