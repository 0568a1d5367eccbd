/** The blocks a card is stacked of. Each draws itself at a height and says how tall it is. */
import type { TextLayout } from '../catalog/templates/layout.ts';
import type { Locale } from '../text/messages.ts';
import { redact } from '../text/redact.ts';
import { breakLines } from './breakLines.ts';
import { type Palette, sizes, words } from './look.ts';
import { type Run, widthOfRuns } from './measureText.ts';
import { plain } from './readValues.ts';
import { crossedOut, n, picture, rect, type TextStyle, textLine } from './svg.ts';

export interface Pen {
  readonly palette: Palette;
  readonly locale: Locale;
}

export interface Block {
  readonly height: number;
  /** SVG with its upper edge at `y`; the card's left edge is 0. */
  readonly draw: (y: number, pen: Pen) => string;
}

export interface TextLook extends TextLayout {
  readonly size: number;
  /** Space below the block. */
  readonly after?: number;
  readonly x?: number;
  readonly width?: number;
}

const inner = sizes.card - 2 * sizes.padding;

export const space = (height: number): Block => ({ height, draw: () => '' });

export function textBlock(runs: readonly Run[], look: TextLook): Block {
  const {
    size,
    lines: most = sizes.lines,
    colour,
    weight,
    after = 0,
    x = sizes.padding,
    width = inner,
  } = look;
  const leading = Math.round(size * 1.4);
  // Bold letters are a little wider than the measured ones.
  const lines = breakLines(runs, { width: weight ? width * 0.95 : width, size, lines: most });
  return {
    height: lines.length * leading + after,
    draw: (y, { palette }) => {
      const style: TextStyle = { size, fill: palette[colour], ...(weight && { weight }) };
      return lines
        .map((line, i) => textLine(line, x, y + i * leading + size * 1.05, style, palette))
        .join('');
    },
  };
}

/** The large picture; at the very top it follows the card's rounded corners. `isBroken`: Kakao cannot fetch it. */
export const pictureBlock = (ratio: number, isBroken: boolean): Block => ({
  height: Math.round(sizes.card * ratio),
  draw: (y, { palette }) => {
    const height = Math.round(sizes.card * ratio);
    const corner = y === 0 ? sizes.radius : 0;
    const square = corner > 0 ? rect(0, y + corner, sizes.card, height - corner, palette.picture) : '';
    const whole = square + picture(0, y, sizes.card, height, palette, corner);
    return isBroken ? whole + crossedOut(0, y, sizes.card, height, palette) : whole;
  },
});

export const line: Block = {
  height: 1,
  draw: (y, { palette }) => rect(sizes.padding, y, inner, 1, palette.edge),
};

/** A label at the left, a value at the right. */
export function row(label: readonly Run[], value: readonly Run[], weight?: 'bold'): Block {
  const size = 13;
  const right = breakLines(value, { width: inner * 0.6, size, lines: 1 })[0] ?? [];
  const left = breakLines(label, { width: inner - widthOfRuns(right, size) - 10, size, lines: 1 })[0] ?? [];
  return {
    height: 22,
    draw: (y, { palette }) =>
      textLine(left, sizes.padding, y + 15, { size, fill: palette.muted }, palette) +
      textLine(
        right,
        sizes.card - sizes.padding,
        y + 15,
        { size, fill: palette.text, anchor: 'end', ...(weight && { weight }) },
        palette,
      ),
  };
}

/** Text beside a small square picture. */
export function withThumbnail(
  texts: readonly Block[],
  side: 'left' | 'right',
  edge: number,
  isBroken = false,
): Block {
  const textHeight = texts.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(textHeight, edge);
  return {
    height,
    draw: (y, pen) => {
      const x = side === 'left' ? sizes.padding : sizes.card - sizes.padding - edge;
      let at = y + (height - textHeight) / 2;
      const drawn = texts.map((block) => {
        const svg = block.draw(at, pen);
        at += block.height;
        return svg;
      });
      const top = y + (height - edge) / 2;
      return (
        drawn.join('') +
        picture(x, top, edge, edge, pen.palette, side === 'left' ? edge / 2 : 6) +
        (isBroken ? crossedOut(x, top, edge, edge, pen.palette) : '')
      );
    },
  };
}

/** One button fills the card; two stand side by side where their labels fit. */
export function buttonsBlock(labels: readonly (readonly Run[])[]): Block {
  const half = (inner - sizes.gap) / 2;
  const size = 13;
  const sideBySide = labels.length === 2 && labels.every((label) => widthOfRuns(label, size) <= half - 16);
  const width = sideBySide ? half : inner;
  const rows = sideBySide ? 1 : labels.length;
  return {
    height: rows * (sizes.button + sizes.gap) - sizes.gap,
    draw: (y, { palette }) =>
      labels
        .map((label, index) => {
          const left = sizes.padding + (sideBySide ? index * (half + sizes.gap) : 0);
          const top = y + (sideBySide ? 0 : index * (sizes.button + sizes.gap));
          const [shown = []] = breakLines(label, { width: width - 16, size, lines: 1 });
          const style: TextStyle = { size, fill: palette.text, anchor: 'middle' };
          return (
            rect(left, top, width, sizes.button, palette.button, 8) +
            textLine(shown, left + width / 2, top + 23, style, palette)
          );
        })
        .join(''),
  };
}

/** Buttons of the message that KakaoTalk does not show, below those that it does. */
export function droppedBlock(labels: readonly (readonly Run[])[]): Block {
  const rowHeight = 26;
  return {
    height: labels.length * rowHeight,
    draw: (y, { palette }) =>
      labels
        .map((label, index) => {
          const [shown = []] = breakLines(label, { width: inner - 16, size: 12, lines: 1 });
          const style: TextStyle = { size: 12, fill: palette.discount, anchor: 'middle', strike: true };
          return textLine(shown, sizes.card / 2, y + index * rowHeight + 20, style, palette);
        })
        .join(''),
  };
}

/** Who sent it: KakaoTalk names the app below every card. */
export const footer = (app: string | undefined): Block => ({
  height: 34,
  draw: (y, { palette, locale }) => {
    const right = sizes.card - sizes.padding;
    const chevron = `M${n(right - 4)} ${n(y + 13)}l4 4l-4 4`;
    const named = [plain(redact(app ?? words.app[locale]))];
    const [name = []] = breakLines(named, { width: right - sizes.padding - 44, size: 11.5, lines: 1 });
    return (
      `<circle cx="${n(sizes.padding + 7)}" cy="${n(y + 17.5)}" r="7" fill="${palette.pictureMark}"/>` +
      textLine(name, sizes.padding + 20, y + 21.5, { size: 11.5, fill: palette.muted }, palette) +
      `<path d="${chevron}" fill="none" stroke="${palette.faint}" stroke-width="1.4"/>`
    );
  },
});
