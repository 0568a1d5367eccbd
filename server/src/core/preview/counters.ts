/** The counters below the text: an icon and a number each. */
import { type CounterIcon, counters, mostCounters } from '../catalog/templates/layout.ts';
import type { MessageValue } from '../template/message.ts';
import type { Block } from './blocks.ts';
import { sizes } from './look.ts';
import { widthOfRuns } from './measureText.ts';
import { amount, part } from './readValues.ts';
import { n, textLine } from './svg.ts';

const SIZE = 12;

/** Outlines in a square of 12, whose upper left corner is where they are put. */
const paths: Readonly<Record<CounterIcon, string>> = {
  heart: 'm6 10.5c-4 -2.9 -5 -4.5 -5 -6.3a2.7 2.7 0 0 1 5 -1.1a2.7 2.7 0 0 1 5 1.1c0 1.8 -1 3.4 -5 6.3z',
  bubble:
    'm6 1.5c-3 0 -5 1.7 -5 3.9s2 3.9 5 3.9l2.6 1.7v-2.5c1.5 -.7 2.4 -1.8 2.4 -3.1c0 -2.2 -2 -3.9 -5 -3.9z',
  share:
    'm8.2 3.2l-4.4 2.2m0 1.3l4.4 2.2m.1 -6.3a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0m0 7a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0m-7.4 -3.5a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0',
  eye: 'm.5 6c3 -4.8 8 -4.8 11 0c-3 4.8 -8 4.8 -11 0zm3.8 0a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0',
  person: 'm3.8 3.6a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0m-2.3 7.4c0 -4.4 9 -4.4 9 0',
};

export function countersBlock(social: MessageValue | undefined): readonly Block[] {
  const shown = counters
    .flatMap(({ key, icon }) => {
      const count = amount(part(social, key));
      return count ? [{ icon, count }] : [];
    })
    .slice(0, mostCounters);
  if (shown.length === 0) return [];
  return [
    {
      height: 25,
      draw: (y, { palette }) => {
        let x = sizes.padding;
        const drawn = shown.map(({ icon, count }) => {
          const path = `<path d="M${n(x)} ${n(y + 10)}${paths[icon]}" fill="none" stroke="${palette.faint}" stroke-width="1.1"/>`;
          const number = textLine(count, x + 17, y + 20.5, { size: SIZE, fill: palette.faint }, palette);
          x += 17 + widthOfRuns(count, SIZE) + 14;
          return path + number;
        });
        return drawn.join('');
      },
    },
  ];
}
