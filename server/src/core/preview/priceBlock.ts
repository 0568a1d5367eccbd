/** The price of a commerce card: rate and discounted price, and the regular one struck out. */

import type { MessageValue } from '../template/message.ts';
import type { Locale } from '../text/messages.ts';
import type { Block } from './blocks.ts';
import { sizes, words } from './look.ts';
import { type Run, widthOfRuns } from './measureText.ts';
import { amount, part, plain, text } from './readValues.ts';
import { textLine } from './svg.ts';

export function priceBlock(commerce: MessageValue | undefined, locale: Locale): readonly Block[] {
  const price = (key: string) => withUnit(amount(part(commerce, key)), commerce, locale);
  const regular = price('regularPrice');
  if (!regular) return [];
  const discounted = price('discountPrice');
  const rate = discounted && discountOf(commerce, locale);
  const size = 17;
  return [
    {
      height: 28,
      draw: (y, { palette }) => {
        let x = sizes.padding;
        const put = (runs: readonly Run[], fontSize: number, fill: string, more: object = {}) => {
          const svg = textLine(runs, x, y + 18, { size: fontSize, fill, ...more }, palette);
          x += widthOfRuns(runs, fontSize) * 1.06 + 6;
          return svg;
        };
        const bold = { weight: 'bold' };
        return (
          (rate ? put(rate, size, palette.discount, bold) : '') +
          put(discounted ?? regular, size, palette.text, bold) +
          (discounted ? put(regular, 12, palette.faint, { strike: true }) : '')
        );
      },
    },
  ];
}

/** `20%`, or the amount that is taken off. */
function discountOf(commerce: MessageValue | undefined, locale: Locale): readonly Run[] | undefined {
  const rate = amount(part(commerce, 'discountRate'));
  if (rate) return [...rate, plain('%')];
  const off = withUnit(amount(part(commerce, 'fixedDiscountPrice')), commerce, locale);
  return off && [plain('-'), ...off];
}

function withUnit(
  runs: readonly Run[] | undefined,
  commerce: MessageValue | undefined,
  locale: Locale,
): readonly Run[] | undefined {
  if (!runs) return undefined;
  const unit = text(part(commerce, 'currencyUnit')) ?? [plain(words.currency[locale])];
  const position = part(commerce, 'currencyUnitPosition');
  return position?.is === 'number' && position.value === 1 ? [...unit, ...runs] : [...runs, ...unit];
}
