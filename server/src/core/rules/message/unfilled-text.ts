/** A template literal that has lost its backquotes, as a text that people read. */
import { imagesOf, linksOf } from '../../template/links.ts';
import type { MessageValue } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import { holdsTemplate } from '../../template/unfilled.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (title: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: ${title}, ${link} } });\n`;
const custom = (args: string) =>
  `Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { ${args} } });\n`;

export const unfilledText = defineRule({
  code: 'sdk/unfilled-text',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: {
    en: 'A text of the message shows ${} as it is written',
    ko: '메시지에 ${}가 글자 그대로 보입니다',
  },
  why: {
    en: 'JavaScript puts values into `${…}` only between backquotes. Between plain quotes it stays text, which the SDK sends and the message shows; as an argument of a custom template it also ends up in the template’s links. In pages, where a template engine of the server may fill it in, nothing is said.',
    ko: 'JavaScript는 백틱으로 감싼 문자열에서만 `${…}`에 값을 넣습니다. 일반 따옴표로 감싸면 글자 그대로 전송되어 메시지에 보이고, 사용자 정의 템플릿의 인자라면 템플릿의 링크에도 그대로 들어갑니다. 서버의 템플릿 엔진이 값을 채울 수 있는 페이지에서는 알리지 않습니다.',
  },
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Template_literals',
    'https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link',
  ],
  messages: {
    sentHere: shared.sentHere,
    template: {
      en: 'In “{path}” people read “${}” as text. Write it in backquotes, without “\\” in front.',
      ko: '“${}”가 글자 그대로 “{path}”에 들어갑니다. 앞에 “\\” 없이 백틱으로 감싸야 합니다.',
    },
  },
  check(call, project, report) {
    // Addresses have rules of their own.
    const addresses = new Set(
      [...linksOf(call, project), ...imagesOf(call, project)].map(({ path }) => path),
    );
    for (const { schema, path, field } of keyedValuesOf(call, project)) {
      const { value } = field;
      if (schema.name === 'templateArgs' && value.is === 'object') {
        for (const [name, argument] of value.fields)
          if (!namesOneOf(value.fields, argument.value)) judge(argument.value, `${path}.${name}`);
      } else if (schema.type.is === 'string' && !addresses.has(path)) judge(value, path);
    }

    function judge(value: MessageValue, path: string): void {
      if (value.is !== 'text' || project.file(value.place.file)?.page) return;
      if (!value.pieces.some((piece) => typeof piece === 'string' && holdsTemplate(piece))) return;
      const { place, related } = placeFor(call, value.place);
      report.violated(place, 'template', { params: { path }, related });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': feed("⟦'${name} 님의 케이크'⟧") } },
      { files: { 'share.ts': custom("path: ⟦'cakes/${id}'⟧") } },
      { files: { 'share.js': custom("path: ⟦'cakes/${id}/' + page⟧") } },
    ],
    good: [
      { files: { 'share.js': feed('`${name} 님의 케이크`') } },
      { files: { 'share.js': custom("'${path}': 'cakes'") } },
      { files: { 'share.js': custom("path, url: '${path}'") } },
      { files: { 'share.js': custom("path: 'cakes/${id}'.replace('${id}', id)") } },
      { files: { 'share.jsp': `<script>${feed("'${cake.name}'")}</script>\n` } },
    ],
  },
});

/** `${path}` is Kakao's sign for an argument, too: what becomes of one inside another is not documented. */
const namesOneOf = (given: ReadonlyMap<string, unknown>, value: MessageValue): boolean =>
  value.is === 'text' &&
  value.pieces.some(
    (piece) =>
      typeof piece === 'string' &&
      [...piece.matchAll(/\$\{([^{}]{0,99})\}/g)].some(([, name]) => given.has(name!.trim())),
  );
