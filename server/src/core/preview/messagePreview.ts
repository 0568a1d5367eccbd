/** Draws a message as KakaoTalk would lay it out: an SVG of known values, with names in place of unknown ones. */
import { layouts } from '../catalog/templates/layout.ts';
import { templates } from '../catalog/templates/templates.ts';
import { knownText, type MessageValue } from '../template/message.ts';
import type { Locale } from '../text/messages.ts';
import { footer, type Pen, space } from './blocks.ts';
import type { Card } from './card.ts';
import { cardBlocks } from './cardBlocks.ts';
import { palettes, sizes, type Theme, words } from './look.ts';
import { part } from './readValues.ts';
import { n, rect, wholePicture } from './svg.ts';

export interface PreviewOptions {
  readonly theme: Theme;
  readonly locale: Locale;
  /** Of the application that sends it. Default: a word that stands for it. */
  readonly app?: string | undefined;
  readonly isBroken?: Card['isBroken'];
}

/**
 * A standalone SVG document without scripts, links or outside references; nothing in the message can break out of it.
 * Undefined where the message names no known template: custom templates live at Kakao, and there is nothing to draw.
 */
export function messagePreview(message: MessageValue, options: PreviewOptions): string | undefined {
  const { theme, locale, app, isBroken = () => false } = options;
  const type = knownText(part(message, 'objectType'));
  const template = templates.find(({ objectType }) => objectType === type);
  const layout = template && layouts[template.objectType];
  if (!layout) return undefined;
  const pen: Pen = { palette: palettes[theme], locale };
  const blocks = [...cardBlocks({ template, layout, message, locale, isBroken }), space(10), footer(app)];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  let y = 0;
  const drawn = blocks.map((block) => {
    const svg = block.draw(y, pen);
    y += block.height;
    return svg;
  });
  const { margin, card: width, radius } = sizes;
  const whole = [width + 2 * margin, height + 2 * margin] as const;
  const body =
    rect(0, 0, ...whole, pen.palette.backdrop, 6) +
    `<g transform="translate(${n(margin)} ${n(margin)})">${rect(0, 0, width, height, pen.palette.card, radius)}${drawn.join('')}</g>`;
  return wholePicture(...whole, words.picture[locale], body);
}
