/** The parts of a feed that itemContent fills: who offers it, and a list such as an order. */
import { textLayouts } from '../catalog/templates/layout.ts';
import { objects } from '../catalog/templates/objects.ts';
import { mostElements, shownCharacters } from '../catalog/templates/shown.ts';
import type { MessageValue } from '../template/message.ts';
import { type Block, line, row, space, textBlock, withThumbnail } from './blocks.ts';
import { sizes } from './look.ts';
import { list, most, part, text } from './readValues.ts';

const shownOf = (key: string): number => shownCharacters(objects.itemContent.keys, key);

export function profileOf(items: MessageValue | undefined): readonly Block[] {
  const name = text(part(items, 'profileText'));
  if (!name) return [];
  const hasImage = text(part(items, 'profileImageUrl')) !== undefined;
  const label = textBlock(most(name, shownOf('profileText')), {
    ...(hasImage ? textLayouts.profileText : textLayouts.profileTextAlone),
    size: 13,
    x: sizes.padding + (hasImage ? 32 : 0),
  });
  return [space(10), hasImage ? withThumbnail([label], 'left', 24) : label, space(10)];
}

export function orderOf(items: MessageValue | undefined): readonly Block[] {
  const heading = text(part(items, 'titleImageText'));
  const category = text(part(items, 'titleImageCategory'));
  const hasImage = text(part(items, 'titleImageUrl')) !== undefined;
  const width = sizes.card - 2 * sizes.padding - (hasImage ? sizes.thumbnail + 12 : 0);
  const texts = [
    ...(heading
      ? [
          textBlock(most(heading, shownOf('titleImageText')), {
            ...textLayouts.titleImageText,
            size: 15,
            width,
          }),
        ]
      : []),
    ...(category
      ? [
          textBlock(most(category, shownOf('titleImageCategory')), {
            ...textLayouts.titleImageCategory,
            size: 12,
            width,
          }),
        ]
      : []),
  ];
  const titled =
    texts.length > 0 || hasImage
      ? [hasImage ? withThumbnail(texts, 'right', sizes.thumbnail) : texts, space(10)].flat()
      : [];
  const rows = list(part(items, 'items'))
    .slice(0, mostElements(objects.itemContent.keys, 'items'))
    .map((item) =>
      row(
        most(text(part(item, 'item')) ?? [], shownCharacters(objects['items.item'].keys, 'item')),
        text(part(item, 'itemOp')) ?? [],
      ),
    );
  const sum = text(part(items, 'sum'));
  const sumOp = text(part(items, 'sumOp'));
  const total =
    sum || sumOp
      ? [
          space(6),
          line,
          space(6),
          row(most(sum ?? [], shownOf('sum')), most(sumOp ?? [], shownOf('sumOp')), textLayouts.sumOp.weight),
        ]
      : [];
  const all = [...titled, ...rows, ...total];
  return all.length > 0 ? [...all, space(10)] : [];
}
