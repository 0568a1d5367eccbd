/** Pictures follow what the catalogue says of KakaoTalk's layout. */
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  counters,
  defaultButtonTitle,
  layouts,
  mostCounters,
  textLayouts,
} from '../../server/src/core/catalog/templates/layout.ts';
import { objects } from '../../server/src/core/catalog/templates/objects.ts';
import { templates } from '../../server/src/core/catalog/templates/templates.ts';
import { messagePreview } from '../../server/src/core/preview/messagePreview.ts';
import { messageFrom } from './previewSamples.ts';

interface Shown {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
  readonly struck: boolean;
}

interface Element {
  readonly name?: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly children?: readonly Element[];
}

const textOf = ({ data = '', children = [] }: Element): string => data + children.map(textOf).join('');

function elementsOf(message: string, name: string): Element[] {
  const sent = messageFrom(`Kakao.Share.sendDefault({ ${message} })`);
  const svg = messagePreview(sent, { theme: 'light', locale: 'ko' })!;
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (element.name === name) found.push(element);
    element.children?.forEach(visit);
  };
  visit(parseDocument(svg, { xmlMode: true }) as unknown as Element);
  return found;
}

/** Texts above the app's name, from top to bottom. */
const textsOf = (message: string): Shown[] =>
  elementsOf(message, 'text')
    .slice(0, -1)
    .map((element) => ({
      text: textOf(element),
      x: Number(element.attribs.x),
      y: Number(element.attribs.y),
      bold: element.attribs['font-weight'] === 'bold',
      struck: element.attribs['text-decoration'] === 'line-through',
    }));

const wordsOf = (message: string): string[] => textsOf(message).map(({ text }) => text);

const link = 'link: {}';
const two = `buttons: [{ title: 'one', ${link} }, { title: 'two', ${link} }]`;
const words = (count: number) => Array.from({ length: count }, (_, index) => `단어${index}`).join(' ');

/** Height to width of the large picture, which is the second rounded rectangle of the card. */
function pictureRatio(message: string): number {
  const { width, height } = elementsOf(message, 'rect').find(
    ({ attribs }) => attribs.fill === '#dfe5ec' && attribs.rx !== undefined,
  )!.attribs;
  return Number(height) / Number(width);
}

it('has a layout for every template, and names keys that there are', () => {
  expect(Object.keys(layouts).sort()).toEqual(templates.map(({ objectType }) => objectType).sort());
  const names = new Set(
    [...templates, ...Object.values(objects)].flatMap(({ keys }) => keys.map(({ name }) => name)),
  );
  const named = [...Object.keys(textLayouts), ...counters.map(({ key }) => key)];
  expect(named.filter((name) => !names.has(name))).toEqual(['profileTextAlone']);
});

describe('buttons', () => {
  const content = `content: { ${link} }`;
  const location = `objectType: 'location', address: '판교역로', addressTitle: '카카오', ${content}`;
  const calendar = `objectType: 'calendar', idType: 'event', id: 'a', ${content}`;

  it.each([
    ['feed', `objectType: 'feed', ${content}, ${two}`, ['one', 'two']],
    ['text', `objectType: 'text', text: 'x', ${link}, ${two}`, ['x', 'one', 'two']],
    [
      'buttons instead of their title',
      `objectType: 'feed', ${content}, buttonTitle: 'no', ${two}`,
      ['one', 'two'],
    ],
    ['a title', `objectType: 'feed', ${content}, buttonTitle: 'yes'`, ['yes']],
    ['none', `objectType: 'feed', ${content}`, [defaultButtonTitle.ko]],
    ['location', `${location}, ${two}`, ['one', '위치 보기', '~two']],
    ['location without own ones', location, [defaultButtonTitle.ko, '위치 보기']],
    ['calendar', `${calendar}, ${two}`, ['일정 등록 하기', 'one', '~two']],
    ['calendar without own ones', calendar, ['일정 등록 하기']],
  ])('of %s', (_, message, labels) => {
    // What is not shown is struck out.
    expect(textsOf(message).map(({ text, struck }) => (struck ? `~${text}` : text))).toEqual(labels);
  });

  it('stand side by side, KakaoTalk’s where it belongs', () => {
    const [left, right] = textsOf(`${calendar}, ${two}`);
    expect(left!.y).toBe(right!.y);
    expect(left!.x).toBeLessThan(right!.x);
  });
});

it('shows the first counters as icons with numbers', () => {
  const all = counters.map(({ key }, index) => `${key}: ${index + 1}`).toReversed();
  const message = `objectType: 'feed', content: { ${link} }, social: { ${all.join(', ')} }`;
  expect(wordsOf(message)).toEqual(['1', '2', '3', defaultButtonTitle.ko]);
  // The last one is the arrow beside the app's name.
  expect(elementsOf(message, 'path')).toHaveLength(mostCounters + 1);
});

it('shows the discounted price, then the regular one, and the rate at the end of the same row', () => {
  const price = 'regularPrice: 10000, discountPrice: 7000, discountRate: 30';
  const message = (more: string) =>
    `objectType: 'commerce', content: { title: '${words(40)}', description: 'no', ${link} }, commerce: { ${price}${more} }`;
  const row = textsOf(message('')).slice(0, 3);
  expect(row.map(({ text, bold, struck }) => [text, bold, struck])).toEqual([
    ['7,000원', true, false],
    ['10,000원', false, true],
    ['30%', false, false],
  ]);
  expect(new Set(row.map(({ y }) => y)).size).toBe(1);
  expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(textsOf(message('')).slice(3, -1)).toHaveLength(2);
  expect(wordsOf(message(', currencyUnit: "$", currencyUnitPosition: 1'))[0]).toBe('$7,000');
  expect(wordsOf(message(', currencyUnit: "$", currencyUnitPosition: 0'))[0]).toBe('7,000$');
});

it('cuts a title and a description of a feed to two lines each, and none is bold', () => {
  const content = `content: { title: '${words(40)}', description: '${words(40)}', ${link} }`;
  const texts = textsOf(`objectType: 'feed', ${content}`).slice(0, -1);
  expect(texts.map(({ text }) => text.endsWith('…'))).toEqual([false, true, false, true]);
  expect(texts.some(({ bold }) => bold)).toBe(false);
});

it('shows three contents of a list: two lines, then one, and no line between them', () => {
  const content = (name: string) => `{ title: '${name} ${words(40)}', description: '${words(40)}', ${link} }`;
  const message = `objectType: 'list', headerTitle: 'Header', headerLink: {}, contents: [${['a', 'b', 'c', 'd'].map(content).join()}]`;
  const texts = textsOf(message).slice(0, -1);
  expect(texts).toHaveLength(1 + 3 * 3);
  expect(texts[0]).toMatchObject({ text: 'Header', bold: false });
  expect(elementsOf(message, 'rect').filter(({ attribs }) => attribs.height === '1')).toEqual([]);
});

it('draws pictures as high as the template has them, or as the message says', () => {
  const content = (more = '') => `content: { imageUrl: 'a', ${more} ${link} }`;
  expect(pictureRatio(`objectType: 'feed', ${content()}`)).toBe(1 / 2);
  expect(pictureRatio(`objectType: 'calendar', ${content()}`)).toBe(1);
  expect(pictureRatio(`objectType: 'location', ${content()}`)).toBe(1);
  expect(pictureRatio(`objectType: 'commerce', ${content()}`)).toBe(1);
  expect(pictureRatio(`objectType: 'calendar', ${content('imageWidth: 4, imageHeight: 3,')}`)).toBe(3 / 4);
});

it('shows a name in bold only where no picture stands before it', () => {
  const message = (more: string) =>
    `objectType: 'feed', content: { ${link} }, itemContent: { profileText: 'Shop'${more} }`;
  expect(textsOf(message(''))[0]).toMatchObject({ text: 'Shop', bold: true });
  expect(textsOf(message(", profileImageUrl: 'a'"))[0]).toMatchObject({ text: 'Shop', bold: false });
});
