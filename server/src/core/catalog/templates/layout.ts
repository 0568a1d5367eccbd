/**
 * How KakaoTalk lays out the default templates. Sources: the pictures of Kakao's message guide (2024-04), that guide as
 * of 2017–2020, comments in Kakao's SDKs for iOS, Android and Flutter, and Kakao's page message-template/default (all
 * read 2026-11-25). How many buttons, rows and items a message may have is in `templates.ts` and `objects.ts`.
 */
import type { Localized } from '../../text/messages.ts';

/** What a card is stacked of. The buttons and the app's name come below. */
export type CardPart =
  | 'profile'
  | 'picture'
  | 'order'
  | 'price'
  | 'productName'
  | 'content'
  | 'counters'
  | 'header'
  | 'contents'
  | 'text';

export interface TextLayout {
  /** What does not fit is cut. Without a number, all of it is shown. */
  readonly lines?: number;
  readonly colour: 'text' | 'muted';
  readonly weight?: 'bold';
}

export interface ContentLayout {
  readonly title: TextLayout;
  /** Without one it is not shown. */
  readonly description?: TextLayout;
}

export interface CardLayout {
  /** From top to bottom. */
  readonly parts: readonly CardPart[];
  /** Height of the picture to its width, where the message gives no size. */
  readonly picture?: number;
  readonly content?: ContentLayout;
  /** Own buttons that are shown, where that is fewer than the SDK takes. */
  readonly ownButtons?: number;
  /** KakaoTalk's own button, beside those of the message. */
  readonly fixedButton?: { readonly label: Localized; readonly side: 'left' | 'right' };
}

const WIDE = 1 / 2;
const SQUARE = 1;

const grey = (lines: number): TextLayout => ({ lines, colour: 'muted' });
const black = (lines: number): TextLayout => ({ lines, colour: 'text' });

const below: ContentLayout = { title: black(2), description: grey(2) };

/** By objectType. */
export const layouts: Readonly<Record<string, CardLayout>> = {
  feed: {
    parts: ['profile', 'picture', 'order', 'content', 'counters'],
    picture: WIDE,
    content: below,
  },
  list: { parts: ['header', 'contents'], content: { title: black(2), description: grey(1) } },
  // The address shows in the map only.
  location: {
    parts: ['picture', 'content', 'counters'],
    picture: SQUARE,
    content: below,
    ownButtons: 1,
    fixedButton: { label: { en: 'Show on map', ko: '위치 보기' }, side: 'right' },
  },
  // Where the product's name stands was not seen: the guide is older than that key.
  commerce: {
    parts: ['picture', 'price', 'productName', 'content'],
    picture: SQUARE,
    content: { title: grey(2) },
  },
  text: { parts: ['text'] },
  calendar: {
    parts: ['picture', 'content'],
    picture: SQUARE,
    content: below,
    ownButtons: 1,
    fixedButton: { label: { en: 'Add to calendar', ko: '일정 등록 하기' }, side: 'left' },
  },
};

/** Height to width between which pictures of a given size stay: what Kakao documents for its business messages, 2:1 to 3:4. */
export const pictureBounds = { least: 1 / 2, most: 4 / 3 } as const;

/** Texts outside of the content, by their key. `profileText` is bold where no picture stands before it. */
export const textLayouts = {
  headerTitle: black(1),
  productName: grey(1),
  text: { colour: 'text' },
  profileText: black(1),
  profileTextAlone: { ...black(1), weight: 'bold' },
  titleImageText: { ...black(2), weight: 'bold' },
  titleImageCategory: grey(1),
  sumOp: { ...black(1), weight: 'bold' },
} as const satisfies Readonly<Record<string, TextLayout>>;

/** On a message without `buttons` and `buttonTitle`. */
export const defaultButtonTitle: Localized = { en: 'View details', ko: '자세히 보기' };

export type CounterIcon = 'heart' | 'bubble' | 'share' | 'eye' | 'person';

/** The important ones first. The guide shows the first three icons; the others are a guess. */
export const counters: readonly { readonly key: string; readonly icon: CounterIcon }[] = [
  { key: 'likeCount', icon: 'heart' },
  { key: 'commentCount', icon: 'bubble' },
  { key: 'sharedCount', icon: 'share' },
  { key: 'viewCount', icon: 'eye' },
  { key: 'subscriberCount', icon: 'person' },
];

export const mostCounters = 3;

/** The regular price is struck where there is a discounted one; the rate stands at the far end. */
export const priceLayout = {
  /** Where `currencyUnit` is missing. */
  unit: '원',
  /** The `currencyUnitPosition` of units that stand before the number: as the Korean comments say. */
  unitBefore: 1,
} as const;
