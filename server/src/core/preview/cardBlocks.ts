/** Stacks a card from the parts that the catalogue's layout names, from top to bottom. */
import {
  type CardLayout,
  type CardPart,
  pictureBounds,
  type TextLayout,
  textLayouts,
} from '../catalog/templates/layout.ts';
import { mostElements, shownCharacters } from '../catalog/templates/shown.ts';
import type { MessageValue } from '../template/message.ts';
import { type Block, pictureBlock, space, textBlock, withThumbnail } from './blocks.ts';
import { messageButtons } from './buttons.ts';
import type { Card } from './card.ts';
import { countersBlock } from './counters.ts';
import { sizes } from './look.ts';
import type { Run } from './measureText.ts';
import { orderOf, profileOf } from './orderBlocks.ts';
import { priceBlock } from './priceBlock.ts';
import { list, most, part, text } from './readValues.ts';

/** Blocks of a part; none where the message lacks it. */
type Part = (card: Card) => readonly Block[];

export function cardBlocks(card: Card): readonly Block[] {
  const blocksOf = (names: readonly CardPart[]) => names.flatMap((name) => parts[name](card));
  const { parts: names } = card.layout;
  const inside = blocksOf(names.filter((name) => !toTheEdge.has(name)));
  return [
    ...blocksOf(names.filter((name) => toTheEdge.has(name))),
    space(14),
    ...(inside.length > 0 ? [...inside, space(14)] : []),
    ...messageButtons(card),
  ];
}

const toTheEdge: ReadonlySet<CardPart> = new Set(['profile', 'picture']);

const contentOf = ({ message }: Card) => part(message, 'content');

function lineOf(
  runs: readonly Run[] | undefined,
  layout: TextLayout | undefined,
  look: Look,
): readonly Block[] {
  return runs && layout ? [textBlock(runs, { ...layout, ...look })] : [];
}

interface Look {
  readonly size: number;
  readonly width?: number;
  readonly after?: number;
}

const parts: Readonly<Record<CardPart, Part>> = {
  profile: ({ message }) => profileOf(part(message, 'itemContent')),
  order: ({ message }) => orderOf(part(message, 'itemContent')),
  price: ({ message }) => priceBlock(part(message, 'commerce')),
  productName: ({ message }) =>
    lineOf(text(part(part(message, 'commerce'), 'productName')), textLayouts.productName, { size: 13 }),
  counters: ({ message }) => countersBlock(part(message, 'social')),
  header: ({ message }) => lineOf(text(part(message, 'headerTitle')), textLayouts.headerTitle, { size: 15 }),

  picture: (card) => {
    const content = contentOf(card);
    const address = part(content, 'imageUrl');
    return text(address) ? [pictureBlock(ratioOf(content, card.layout), isBroken(address, card))] : [];
  },

  content: (card) => {
    const content = contentOf(card);
    const { title, description } = card.layout.content ?? {};
    return [
      ...lineOf(text(part(content, 'title')), title, { size: title?.colour === 'muted' ? 13 : 15, after: 2 }),
      ...lineOf(text(part(content, 'description')), description, { size: 13 }),
    ];
  },

  contents: (card) =>
    list(part(card.message, 'contents'))
      .slice(0, mostElements(card.template.keys, 'contents'))
      .flatMap((content) => [space(14), ...contentRow(content, card)]),

  text: (card) => {
    const written = text(part(card.message, 'text')) ?? [];
    return lineOf(most(written, shownCharacters(card.template.keys, 'text')), textLayouts.text, { size: 14 });
  },
};

const isBroken = (address: MessageValue | undefined, card: Card): boolean =>
  address !== undefined && card.isBroken(address.place);

/** A content of a list, with its thumbnail. */
function contentRow(content: MessageValue, card: Card): readonly Block[] {
  const { layout } = card;
  const address = part(content, 'imageUrl');
  const hasImage = text(address) !== undefined;
  const width = sizes.card - 2 * sizes.padding - (hasImage ? sizes.thumbnail + 12 : 0);
  const texts = [
    ...lineOf(text(part(content, 'title')), layout.content?.title, { size: 14, width }),
    ...lineOf(text(part(content, 'description')), layout.content?.description, { size: 12, width }),
  ];
  return hasImage ? [withThumbnail(texts, 'right', sizes.thumbnail, isBroken(address, card))] : texts;
}

function ratioOf(content: MessageValue | undefined, { picture = pictureBounds.least }: CardLayout): number {
  const [width, height] = [part(content, 'imageWidth'), part(content, 'imageHeight')];
  if (width?.is !== 'number' || height?.is !== 'number' || width.value <= 0 || height.value <= 0)
    return picture;
  return Math.min(pictureBounds.most, Math.max(pictureBounds.least, height.value / width.value));
}
