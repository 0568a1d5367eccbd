/** Whole messages to insert, one for each template, in VS Code's snippet syntax. */
import type { Localized } from '../../text/messages.ts';

export interface Snippet {
  readonly method: 'sendDefault' | 'sendCustom' | 'sendScrap';
  readonly objectType?: string;
  readonly label: Localized;
  /** The argument. Indented with tabs, which editors turn into what the file uses. */
  readonly body: Localized;
}

const link = (tab: number, indent: string): string =>
  `{\n${indent}\twebUrl: '\${${tab}:https://example.com/}',\n${indent}\tmobileWebUrl: '\${${tab}:https://example.com/}',\n${indent}}`;

const content = (title: string, description: string, indent: string, from: number): string =>
  `{\n${indent}\ttitle: '\${${from}:${title}}',\n${indent}\tdescription: '\${${from + 1}:${description}}',\n` +
  `${indent}\timageUrl: '\${${from + 2}:https://example.com/image.png}',\n${indent}\tlink: ${link(from + 3, `${indent}\t`)},\n${indent}}`;

const button = (title: string, tab: number): string =>
  `\tbuttons: [\n\t\t{\n\t\t\ttitle: '\${${tab}:${title}}',\n\t\t\tlink: ${link(tab + 1, '\t\t\t')},\n\t\t},\n\t],\n`;

const message = (objectType: string, ...lines: readonly string[]): string =>
  `{\n\tobjectType: '${objectType}',\n${lines.join('')}}`;

const en = { title: 'Title', description: 'Description', open: 'Open', header: 'Header' };
const ko = { title: '제목', description: '설명', open: '자세히 보기', header: '머리글' };

type Words = typeof en;
const both = (body: (words: Words) => string): Localized => ({ en: body(en), ko: body(ko) });

export const snippets: readonly Snippet[] = [
  {
    method: 'sendDefault',
    objectType: 'feed',
    label: { en: 'Feed message: picture, title, button', ko: '피드 메시지: 이미지, 제목, 버튼' },
    body: both((w) =>
      message('feed', `\tcontent: ${content(w.title, w.description, '\t', 1)},\n`, button(w.open, 5)),
    ),
  },
  {
    method: 'sendDefault',
    objectType: 'list',
    label: { en: 'List message: header and two contents', ko: '리스트 메시지: 머리글과 콘텐츠 2개' },
    body: both((w) =>
      message(
        'list',
        `\theaderTitle: '\${1:${w.header}}',\n\theaderLink: ${link(2, '\t')},\n\tcontents: [\n`,
        `\t\t${content(w.title, w.description, '\t\t', 3)},\n\t\t${content(w.title, w.description, '\t\t', 7)},\n\t],\n`,
      ),
    ),
  },
  {
    method: 'sendDefault',
    objectType: 'location',
    label: { en: 'Location message: content with an address', ko: '위치 메시지: 주소가 있는 콘텐츠' },
    body: both((w) =>
      message(
        'location',
        `\taddress: '\${1:경기 성남시 분당구 판교역로 166}',\n\tcontent: ${content(w.title, w.description, '\t', 2)},\n`,
      ),
    ),
  },
  {
    method: 'sendDefault',
    objectType: 'commerce',
    label: { en: 'Commerce message: product and price', ko: '커머스 메시지: 상품과 가격' },
    body: both((w) =>
      message(
        'commerce',
        `\tcontent: ${content(w.title, w.description, '\t', 1)},\n`,
        '\tcommerce: {\n\t\tregularPrice: ${5:10000},\n\t\tdiscountPrice: ${6:8000},\n\t\tdiscountRate: ${7:20},\n\t},\n',
      ),
    ),
  },
  {
    method: 'sendDefault',
    objectType: 'text',
    label: { en: 'Text message', ko: '텍스트 메시지' },
    body: both((w) => message('text', `\ttext: '\${1:${w.description}}',\n\tlink: ${link(2, '\t')},\n`)),
  },
  {
    method: 'sendDefault',
    objectType: 'calendar',
    label: { en: 'Calendar message: an event of a channel', ko: '캘린더 메시지: 채널의 일정' },
    body: both((w) =>
      message(
        'calendar',
        `\tidType: '\${1|event,calendar|}',\n\tid: '\${2:id}',\n\tcontent: ${content(w.title, w.description, '\t', 3)},\n`,
      ),
    ),
  },
  {
    method: 'sendCustom',
    label: { en: 'Message of the template builder', ko: '메시지 템플릿 도구로 만든 메시지' },
    body: both(
      () => "{\n\ttemplateId: ${1:12345},\n\ttemplateArgs: {\n\t\t${2:name}: '${3:value}',\n\t},\n}",
    ),
  },
  {
    method: 'sendScrap',
    label: { en: 'Web page by its Open Graph tags', ko: '오픈 그래프 태그로 만든 웹 페이지 메시지' },
    body: both(() => "{\n\trequestUrl: '${1:https://example.com/}',\n}"),
  },
];
