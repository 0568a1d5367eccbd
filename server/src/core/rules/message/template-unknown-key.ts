/** The SDK knows every key of a message by name and refuses all others. */

import { mistakenKeys } from '../../catalog/templates/mistakenKeys.ts';
import { compareVersions } from '../../catalog/templates/version.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { removeProperty, renameKey } from '../../template/edits.ts';
import { nearestName } from '../../template/nearestKey.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { type ProblemOf, reportProblems, shared, type Told } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const text = (rest: string) => `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${rest} });\n`;
const page = (version: string) =>
  `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n`;

export const templateUnknownKey = defineRule({
  code: '4002/template-unknown-key',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: {
    en: 'The message has a key that the SDK does not know',
    ko: 'SDK가 모르는 키가 메시지에 있습니다',
  },
  why: {
    en: 'A single unknown key, anywhere in the message, makes the SDK throw: names of the REST API (`web_url`), of other platforms, of older versions (`callback` until 2.7.0, `success` and `androidExecParams` in v1) and keys one level too high or too low.',
    ko: '메시지 어디에든 모르는 키가 하나라도 있으면 SDK는 예외를 던집니다. REST API의 이름(`web_url`), 다른 플랫폼의 이름, 옛 버전의 이름(2.7.0 전의 `callback`, v1의 `success`와 `androidExecParams`), 한 단계 위나 아래에 둔 키가 모두 그렇습니다.',
  },
  sources: [
    'https://developers.kakao.com/docs/latest/en/message-template/default',
    'https://developers.kakao.com/docs/latest/en/javascript/migration',
  ],
  messages: {
    unknown: {
      en: '“{path}” is unknown to the SDK: {method} throws.',
      ko: '“{path}” 키는 SDK에 없습니다. {method|이/가} 예외를 던집니다.',
    },
    nearest: {
      en: '“{path}” is unknown to the SDK; did you mean “{right}”? {method} throws.',
      ko: '“{path}” 키는 SDK에 없습니다. “{right}” 키를 쓰려던 것입니까? {method|이/가} 예외를 던집니다.',
    },
    removed: {
      en: '“{path}” is gone since SDK {until}, and this is {version}: {method} throws.',
      ko: '“{path}” 키는 SDK {until}부터 없으며 이 프로젝트의 SDK는 {version}입니다. {method|이/가} 예외를 던집니다.',
    },
    removedAssumed: {
      en: '“{path}” is gone since SDK {until}: {method} throws ({version} assumed, no script tag shows one).',
      ko: '“{path}” 키는 SDK {until}부터 없어 {method|이/가} 예외를 던집니다(스크립트 태그에 버전이 없어 {version|으로/로} 추정).',
    },
    tooNew: {
      en: '“{path}” needs SDK {since} or newer, and this is {version}: {method} throws.',
      ko: '“{path}” 키는 SDK {since}부터 쓸 수 있으며 이 프로젝트의 SDK는 {version}입니다. {method|이/가} 예외를 던집니다.',
    },
    tooNewAssumed: {
      en: '“{path}” needs SDK {since} or newer: {method} throws ({version} assumed, no script tag shows one).',
      ko: '“{path}” 키는 SDK {since}부터 쓸 수 있어 {method|이/가} 예외를 던집니다(스크립트 태그에 버전이 없어 {version|으로/로} 추정).',
    },
    ...shared,
    rename: { en: 'Rename to “{right}”', ko: '{right|으로/로} 이름 변경' },
    remove: { en: 'Remove “{key}”', ko: '“{key}” 삭제' },
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['unknown'], (problem, { version, assumed }) => {
      const [key = ''] = problem.keys;
      const known = mistakenKeys[problem.objectName] ?? {};
      const free = problem.allowed.filter((name) => !problem.object.fields.has(name));
      const near = nearestName(key, free, known);
      const params = { key, right: near?.name ?? '' };
      const told = inWords(problem, version, assumed, near?.name);
      // Names of older versions stand for the same value.
      const sure = near?.sure === true || problem.elsewhere !== undefined;
      const renamed = near && renameKey(problem.field, near.name);
      const fixes: readonly Fix[] = [
        ...fixOf(templateUnknownKey.messages.rename!, params, sure, renamed),
        ...fixOf(templateUnknownKey.messages.remove!, params, false, removeProperty(problem.field)),
      ];
      return { ...told, params: { ...params, ...told.params }, fixes };
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': text("link: { ⟦web_url⟧: 'https://shop.example.com/' }") },
        fixed: { 'share.js': text("link: { webUrl: 'https://shop.example.com/' }") },
      },
      {
        files: { 'share.js': text("link: { ⟦'androidExecParams'⟧: 'a=1' }") },
        fixed: { 'share.js': text("link: { 'androidExecutionParams': 'a=1' }") },
      },
      {
        files: { 'share.js': text(`${link}, ⟦callback⟧: () => done()`), 'index.html': page('2.7.1') },
        fixed: { 'share.js': text(link) },
      },
      {
        files: { 'share.js': text(`${link}, ⟦shareType⟧: 'friend'`), 'index.html': page('2.7.1') },
        fixed: { 'share.js': text(link) },
      },
    ],
    good: [
      { files: { 'share.js': text("link: { webUrl: 'https://shop.example.com/' }") } },
      { files: { 'share.js': text(`${link}, callback: () => done()`), 'index.html': page('2.6.0') } },
      { files: { 'share.js': text(`${link}, shareType: 'friend'`), 'index.html': page('2.8.1') } },
    ],
  },
});

type Words = 'unknown' | 'nearest' | 'removed' | 'removedAssumed' | 'tooNew' | 'tooNewAssumed';

function inWords(
  problem: ProblemOf<'unknown'>,
  version: string,
  assumed: boolean,
  right: string | undefined,
): Told<Words> {
  const { since, until } = problem.elsewhere?.versions ?? {};
  if (until && compareVersions(version, until) >= 0) {
    return { message: assumed ? 'removedAssumed' : 'removed', params: { until } };
  }
  if (since) return { message: assumed ? 'tooNewAssumed' : 'tooNew', params: { since } };
  return { message: right ? 'nearest' : 'unknown' };
}
