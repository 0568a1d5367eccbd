/** Pieces of SVG. The only way for text of a message into the picture is `escapeText`. */
import { INVISIBLE, LONE_SURROGATE } from '../text/invisible.ts';
import { fontFamily, type Palette } from './look.ts';
import type { Run } from './measureText.ts';

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 'bold';
  readonly anchor?: 'middle' | 'end';
  readonly strike?: boolean;
}

/** Not allowed in XML. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Rounded to a tenth: shorter, and the same on every machine. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  const round = radius > 0 ? ` rx="${n(radius)}"` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${round} fill="${fill}"/>`;
}

/** One line of text on the baseline `y`. */
export function textLine(
  runs: readonly Run[],
  x: number,
  y: number,
  style: TextStyle,
  palette: Palette,
): string {
  const { size, fill, weight, anchor, strike } = style;
  const attributes = [
    weight && ` font-weight="${weight}"`,
    anchor && ` text-anchor="${anchor}"`,
    strike && ' text-decoration="line-through"',
  ].filter(Boolean);
  const spans = runs.map(({ text, unknown }) =>
    unknown
      ? `<tspan fill="${palette.unknown}" font-style="italic">${escapeText(text)}</tspan>`
      : escapeText(text),
  );
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" fill="${fill}"${attributes.join('')}>${spans.join('')}</text>`;
}

const LARGEST_MARK = 20;

/** A neutral picture: the real one is never fetched. */
export function picture(
  x: number,
  y: number,
  width: number,
  height: number,
  palette: Palette,
  radius = 0,
): string {
  const unit = Math.min(width / 6, height / 6, LARGEST_MARK);
  const [cx, cy] = [x + width / 2, y + height / 2];
  const ground = cy + unit;
  const hills = `M${n(cx - 2 * unit)} ${n(ground)}l${n(1.3 * unit)} ${n(-1.6 * unit)}l${n(0.9 * unit)} ${n(unit)}l${n(0.6 * unit)} ${n(-0.6 * unit)}l${n(1.2 * unit)} ${n(1.2 * unit)}z`;
  return (
    rect(x, y, width, height, palette.picture, radius) +
    `<circle cx="${n(cx + 0.9 * unit)}" cy="${n(cy - 0.9 * unit)}" r="${n(unit / 2.6)}" fill="${palette.pictureMark}"/>` +
    `<path d="${hills}" fill="${palette.pictureMark}"/>`
  );
}

/** Over a picture that nobody gets to see. */
export function crossedOut(x: number, y: number, width: number, height: number, palette: Palette): string {
  const edge = Math.min(width, height) * 0.62;
  const [left, top] = [x + (width - edge) / 2, y + (height - edge) / 2];
  const cross = `M${n(left)} ${n(top)}l${n(edge)} ${n(edge)}m0 ${n(-edge)}l${n(-edge)} ${n(edge)}`;
  return `<path d="${cross}" fill="none" stroke="${palette.discount}" stroke-width="${n(Math.max(2, edge / 24))}"/>`;
}

export function wholePicture(width: number, height: number, label: string, body: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" ` +
    `role="img" font-family="${escapeText(fontFamily)}"><title>${escapeText(label)}</title>${body}</svg>`
  );
}
