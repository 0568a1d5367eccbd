/** Each key of a message has one type, and the SDK converts nothing. */

import type { ValueType } from '../../catalog/templates/schema.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { given } from '../../template/given.ts';
import { type ValueFix, valueFixes } from '../../template/valueFixes.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { reportProblems, shared } from './templateFinding.ts';

const feed = (content: string, rest = '') =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { ${content} }${rest} });\n`;
const link = "link: { webUrl: 'https://shop.example.com/' }";

const sentence = (en: string, ko: string) => ({
  en: `“{path}” must be ${en}, but is {given}: {method} throws.`,
  ko: `“{path}” 값은 ${ko} 하지만 지금은 {given}입니다. {method|이/가} 예외를 던집니다.`,
});

export const templateWrongType = defineRule({
  code: '4002/template-wrong-type',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'A value of the message has the wrong type', ko: '메시지 값의 타입이 맞지 않습니다' },
  why: {
    en: 'The SDK checks the type of every value and converts nothing: counts, sizes and prices are whole numbers, texts and addresses are strings, and a key that is there with the value undefined or null counts as wrong, even where the key could be left out.',
    ko: 'SDK는 모든 값의 타입을 확인하고 변환하지 않습니다. 개수, 크기, 가격은 정수여야 하고 글과 주소는 문자열이어야 합니다. 선택 키라도 값이 undefined나 null이면 잘못된 값으로 봅니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    string: sentence('a string', '문자열이어야'),
    integer: sentence('a whole number', '정수여야'),
    boolean: sentence('true or false', 'true 또는 false여야'),
    function: sentence('a function', '함수여야'),
    object: sentence('an object', '객체여야'),
    list: sentence('an array', '배열이어야'),
    imageSize: sentence('a number of 80 or more', '80 이상의 수여야'),
    oneOf: sentence('one of {values}', '{values} 중 하나여야'),
    elementOrSelector: sentence('an element or a CSS selector', '요소 또는 CSS 선택자여야'),
    bigint: {
      en: '“{path}” is a BigInt, and the SDK makes JSON of {key}: {method} throws.',
      ko: '“{path}” 값이 BigInt입니다. SDK가 {key} 값을 JSON으로 바꾸므로 {method|이/가} 예외를 던집니다.',
    },
    nothing: {
      en: '“{path}” is {given}, which {method} throws on: leave the key out instead.',
      ko: '“{path}” 값이 {given|이면/면} {method|이/가} 예외를 던집니다. 키를 빼십시오.',
    },
    ...shared,
    possible: {
      en: 'Where “{path}” is {given} here, {method} throws and nothing is sent.',
      ko: '“{path}” 값이 {given}인 경우 {method|이/가} 예외를 던지고 아무것도 전송되지 않습니다.',
    },
    valueHere: { en: 'The value {given} comes from here.', ko: '{given} 값이 정해진 곳입니다.' },
    replace: { en: 'Change to {text}', ko: '{text|으로/로} 변경' },
    remove: { en: 'Remove “{key}”', ko: '“{key}” 삭제' },
    conditional: { en: 'Pass “{key}” only where it has a value', ko: '값이 있을 때만 “{key}” 전달' },
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['type'], (problem) => {
      const { shape, key, field, keys } = problem;
      const value = given(shape);
      const params = { given: value, key: keys[0] ?? '', values: valuesOf(key?.type) };
      const elsewhere = field !== undefined && shape.from.expression !== field.value.expression;
      const place = { file: shape.from.file, range: shape.from.expression.range };
      return {
        message:
          shape.is === 'bigint' && !field && key
            ? 'bigint'
            : messageFor(key?.type, shape.is === 'undefined' || shape.is === 'null', !!key?.required),
        params,
        fixes: valueFixes(problem).flatMap((fix) => named(fix, params.key)),
        related: elsewhere ? [{ place, message: 'valueHere' }] : [],
      };
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': feed(`imageWidth: ⟦'800'⟧, ${link}`) },
        fixed: { 'share.js': feed(`imageWidth: 800, ${link}`) },
      },
      {
        files: {
          'share.js': `const width = document.querySelector('#width').innerText;\n${feed(`imageWidth: ⟦width⟧, ${link}`)}`,
        },
      },
      {
        files: { 'share.js': feed(`${link}, description: ⟦undefined⟧`) },
        fixed: { 'share.js': feed(link) },
      },
      {
        files: { 'share.js': feed("link: { webUrl: ⟦new URL('https://shop.example.com/')⟧ }") },
        fixed: { 'share.js': feed("link: { webUrl: new URL('https://shop.example.com/').href }") },
      },
      {
        files: { 'share.js': feed(`${link}, description: ⟦long ? summary : undefined⟧`) },
        fixed: { 'share.js': feed(`${link}, ...(long ? { description: summary } : {})`) },
      },
      { files: { 'share.js': feed(link, ", buttons: ⟦{ title: 'Open' }⟧") } },
      { files: { 'share.js': `const likes = '10';\n${feed(link, ', social: { likeCount: ⟦likes⟧ }')}` } },
    ],
    good: [
      {
        files: {
          'share.js': `${feed(`imageWidth: Number(cake.innerText), description: cake.innerText, ${link}`)}${feed(`imageWidth: cake.innerText.length, ${link}`)}`,
        },
      },
      {
        files: {
          'share.ts':
            "export function share(title?: string, picture?: string, text?: string) {\n  if (!title) return;\n  Kakao.Share.sendDefault({ objectType: 'feed', content: { title, link: {}, ...(picture ? { imageUrl: picture } : {}), ...(text && { description: text }) } });\n}\n",
        },
      },
      {
        files: {
          'share.ts':
            "export function share(path?: string) {\n  const picture = path ? site + path : undefined;\n  if (picture) Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: picture, link: {} } });\n}\n",
        },
      },
      { files: { 'share.js': feed(`imageWidth: 800, ${link}`, ', installTalk: undefined') } },
      { files: { 'share.js': `const share = (width) => ${feed(`imageWidth: width, ${link}`)}` } },
    ],
  },
});

type MessageName = 'nothing' | Exclude<ValueType['is'], 'part' | 'jsonOrObject' | 'array'>;

function messageFor(type: ValueType | undefined, nothing: boolean, required: boolean): MessageName {
  if (nothing && type && !required) return 'nothing';
  if (!type || type.is === 'part' || type.is === 'jsonOrObject') return 'object';
  return type.is === 'array' ? 'list' : type.is;
}

const valuesOf = (type: ValueType | undefined): string =>
  type?.is === 'oneOf' ? type.values.join(', ') : '';

function named(fix: ValueFix, key: string): readonly Fix[] {
  const text = templateWrongType.messages[fix.kind]!;
  return fixOf(text, { key, text: fix.kind === 'replace' ? fix.text : '' }, fix.safe, fix.edits);
}
