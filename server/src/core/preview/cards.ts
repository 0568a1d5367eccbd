/** How each template is stacked, from top to bottom, as KakaoTalk shows it. */
import { templates } from '../catalog/templates/templates.ts';
import type { MessageValue } from '../template/message.ts';
import type { Locale } from '../text/messages.ts';
import {
  type Block,
  buttonsBlock,
  line,
  marked,
  pictureBlock,
  space,
  textBlock,
  withThumbnail,
} from './blocks.ts';
import { pictureRatio, sizes, words } from './look.ts';
import type { Run } from './measureText.ts';
import { orderOf, profileOf } from './orderBlocks.ts';
import { priceBlock } from './priceBlock.ts';
import { amount, list, most, part, plain, text } from './readValues.ts';

export type Card = (message: MessageValue, locale: Locale) => readonly Block[];

function ratioOf(content: MessageValue | undefined): number {
  const [width, height] = [part(content, 'imageWidth'), part(content, 'imageHeight')];
  if (width?.is !== 'number' || height?.is !== 'number' || width.value <= 0 || height.value <= 0)
    return pictureRatio.usual;
  return Math.min(pictureRatio.most, Math.max(pictureRatio.least, height.value / width.value));
}

const pictureOf = (content: MessageValue | undefined): readonly Block[] =>
  text(part(content, 'imageUrl')) ? [pictureBlock(ratioOf(content))] : [];

function titleAndDescription(content: MessageValue | undefined): readonly Block[] {
  const title = text(part(content, 'title'));
  const description = text(part(content, 'description'));
  return [
    ...(title ? [textBlock(title, { size: 15, lines: 2, colour: 'text', weight: 'bold', after: 2 })] : []),
    ...(description ? [textBlock(description, { size: 13, lines: 2, colour: 'muted' })] : []),
  ];
}

/** At most three counters, the important ones first. */
function socialBlock(social: MessageValue | undefined, locale: Locale): readonly Block[] {
  const counters = [
    ['likeCount', words.likes],
    ['commentCount', words.comments],
    ['sharedCount', words.shares],
    ['viewCount', words.views],
    ['subscriberCount', words.subscribers],
  ] as const;
  const shown = counters.flatMap(([key, word]) => {
    const count = amount(part(social, key));
    return count ? [[plain(`${word[locale]} `), ...count]] : [];
  });
  if (shown.length === 0) return [];
  const runs = shown
    .slice(0, 3)
    .flatMap((counter, index) => (index ? [plain('\u00a0\u00a0·\u00a0\u00a0'), ...counter] : counter));
  return [space(8), textBlock(runs, { size: 12, lines: 1, colour: 'faint' })];
}

function buttonLabels(message: MessageValue, locale: Locale): readonly (readonly Run[])[] {
  const buttons = list(part(message, 'buttons')).map((button) => text(part(button, 'title')) ?? [plain(' ')]);
  if (buttons.length > 0) return buttons.slice(0, 2);
  return [text(part(message, 'buttonTitle')) ?? [plain(words.details[locale])]];
}

const buttonsOf = (message: MessageValue, locale: Locale): readonly Block[] => [
  space(14),
  buttonsBlock(buttonLabels(message, locale)),
];

const feed: Card = (message, locale) => {
  const content = part(message, 'content');
  const items = part(message, 'itemContent');
  return [
    ...profileOf(items),
    ...pictureOf(content),
    space(14),
    ...orderOf(items),
    ...titleAndDescription(content),
    ...socialBlock(part(message, 'social'), locale),
    ...buttonsOf(message, locale),
  ];
};

const listCard: Card = (message, locale) => {
  const header = text(part(message, 'headerTitle')) ?? [];
  const rows = list(part(message, 'contents'))
    .slice(0, 3)
    .flatMap((content, index) => {
      const hasImage = text(part(content, 'imageUrl')) !== undefined;
      const width = sizes.card - 2 * sizes.padding - (hasImage ? sizes.thumbnail + 12 : 0);
      const title = text(part(content, 'title'));
      const description = text(part(content, 'description'));
      const texts = [
        ...(title ? [textBlock(title, { size: 14, lines: 2, colour: 'text', width } as const)] : []),
        ...(description
          ? [textBlock(description, { size: 12, lines: 1, colour: 'muted', width } as const)]
          : []),
      ];
      return [
        ...(index ? [line] : []),
        space(12),
        ...(hasImage ? [withThumbnail(texts, 'right', sizes.thumbnail)] : texts),
        space(12),
      ];
    });
  return [
    space(14),
    textBlock(header, { size: 14, lines: 1, colour: 'text', weight: 'bold', after: 12 }),
    line,
    ...rows,
    line,
    ...buttonsOf(message, locale),
  ];
};

const location: Card = (message, locale) => {
  const content = part(message, 'content');
  const place = text(part(message, 'addressTitle')) ?? text(part(message, 'address'));
  const [first] = buttonLabels(message, locale);
  return [
    ...pictureOf(content),
    space(14),
    ...titleAndDescription(content),
    ...(place ? [space(6), marked('pin', place)] : []),
    ...socialBlock(part(message, 'social'), locale),
    space(14),
    buttonsBlock([first!, [plain(words.showMap[locale])]]),
  ];
};

const commerce: Card = (message, locale) => {
  const content = part(message, 'content');
  const product = text(part(part(message, 'commerce'), 'productName'));
  return [
    ...pictureOf(content),
    space(14),
    ...(product ? [textBlock(product, { size: 12, lines: 1, colour: 'muted', after: 4 })] : []),
    ...priceBlock(part(message, 'commerce'), locale),
    ...titleAndDescription(content),
    ...buttonsOf(message, locale),
  ];
};

const textCard: Card = (message, locale) => {
  const written = text(part(message, 'text')) ?? [];
  const limit = templates.flatMap(({ keys }) => keys).find(({ name }) => name === 'text')
    ?.display?.characters;
  const shown = most(written, limit ?? Number.POSITIVE_INFINITY);
  return [
    space(14),
    textBlock(shown, { size: 14, lines: 30, colour: 'text' }),
    ...buttonsOf(message, locale),
  ];
};

const calendar: Card = (message, locale) => {
  const content = part(message, 'content');
  return [
    ...pictureOf(content),
    space(14),
    ...titleAndDescription(content),
    space(6),
    marked('sheet', [plain(words.event[locale])]),
    ...buttonsOf(message, locale),
  ];
};

export const cards: Readonly<Record<string, Card>> = {
  feed,
  list: listCard,
  location,
  commerce,
  text: textCard,
  calendar,
};
