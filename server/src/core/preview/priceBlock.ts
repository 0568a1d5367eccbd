/** The price of a commerce card: the discounted one, the regular one struck out, and the rate at the far end. */
import { priceLayout } from '../catalog/templates/layout.ts';
import type { MessageValue } from '../template/message.ts';
import type { Block } from './blocks.ts';
import { breakLines } from './breakLines.ts';
import { sizes } from './look.ts';
import { type Run, widthOfRuns } from './measureText.ts';
import { amount, part, plain, text } from './readValues.ts';
import { type TextStyle, textLine } from './svg.ts';

const GAP = 6;

export function priceBlock(commerce: MessageValue | undefined): readonly Block[] {
  const price = (key: string) => withUnit(amount(part(commerce, key)), commerce);
  const regular = price('regularPrice');
  if (!regular) return [];
  const discounted = price('discountPrice');
  const rate = (discounted && discountOf(commerce)) ?? [];
  const size = 17;
  const end = sizes.card - sizes.padding;
  const rateStyle = { size: 14, anchor: 'end' } as const;
  const room = end - widthOfRuns(rate, rateStyle.size) - GAP;
  return [
    {
      height: 28,
      draw: (y, { palette }) => {
        let x = sizes.padding;
        const put = (runs: readonly Run[], style: Omit<TextStyle, 'fill'>, fill: string) => {
          const [shown = []] = breakLines(runs, { width: room - x, size: style.size, lines: 1 });
          const svg = textLine(shown, x, y + 18, { ...style, fill }, palette);
          x += widthOfRuns(shown, style.size) * 1.06 + GAP;
          return svg;
        };
        return (
          put(discounted ?? regular, { size, weight: 'bold' }, palette.text) +
          (discounted ? put(regular, { size: 13, strike: true }, palette.faint) : '') +
          (rate.length > 0
            ? textLine(rate, end, y + 18, { ...rateStyle, fill: palette.discount }, palette)
            : '')
        );
      },
    },
  ];
}

/** `20%`, or the amount that is taken off. */
function discountOf(commerce: MessageValue | undefined): readonly Run[] | undefined {
  const rate = amount(part(commerce, 'discountRate'));
  if (rate) return [...rate, plain('%')];
  const off = withUnit(amount(part(commerce, 'fixedDiscountPrice')), commerce);
  return off && [plain('-'), ...off];
}

function withUnit(
  runs: readonly Run[] | undefined,
  commerce: MessageValue | undefined,
): readonly Run[] | undefined {
  if (!runs) return undefined;
  const unit = text(part(commerce, 'currencyUnit')) ?? [plain(priceLayout.unit)];
  const position = part(commerce, 'currencyUnitPosition');
  return position?.is === 'number' && position.value === priceLayout.unitBefore
    ? [...unit, ...runs]
    : [...runs, ...unit];
}
