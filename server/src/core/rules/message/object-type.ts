/** `sendDefault` looks at objectType before anything else. */

import { fixOf } from '../../edits/plannedEdit.ts';
import { renameKey, replaceValue } from '../../template/edits.ts';
import { nearestName } from '../../template/nearestKey.ts';
import { excerpt } from '../../text/rendering.ts';
import { defineRule } from '../rule.ts';
import { reportProblems, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const kakao = (argument: string) => `Kakao.Share.sendDefault(${argument});\n`;

export const objectType = defineRule({
  code: '4002/object-type',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: {
    en: 'objectType is missing or names no template',
    ko: 'objectType이 없거나 템플릿 이름이 아닙니다',
  },
  why: {
    en: 'The SDK chooses the rules for a message by its objectType and throws at once where it is none of the names it knows. Letter case counts. `calendar` exists in SDK v2 only.',
    ko: 'SDK는 objectType으로 메시지의 규칙을 고르며, 아는 이름이 아니면 바로 예외를 던집니다. 대소문자를 구분하며 `calendar`는 SDK v2에만 있습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    missing: {
      en: 'The message has no objectType: {method} throws.',
      ko: '메시지에 objectType이 없습니다. {method|이/가} 예외를 던집니다.',
    },
    misnamed: {
      en: 'Write objectType, not “{given}”: without it {method} knows no template and throws.',
      ko: '{given} 대신 objectType을 쓰십시오. 템플릿 종류를 알 수 없어 {method|이/가} 예외를 던집니다.',
    },
    unknown: {
      en: 'SDK {version} has no objectType “{given}”: {method} throws.',
      ko: 'SDK {version}에는 objectType “{given}” 템플릿이 없습니다. {method|이/가} 예외를 던집니다.',
    },
    unknownAssumed: {
      en: 'SDK {version} (assumed, no script tag shows one) has no objectType “{given}”: {method} throws.',
      ko: 'SDK {version}(스크립트 태그에 버전이 없어 추정)에는 objectType “{given}” 템플릿이 없습니다. {method|이/가} 예외를 던집니다.',
    },
    notText: {
      en: 'objectType must be one of {allowed}, as a string: {method} throws.',
      ko: 'objectType은 {allowed} 중 하나인 문자열이어야 합니다. {method|이/가} 예외를 던집니다.',
    },
    noArgument: {
      en: '{method} is called without a message and throws a TypeError.',
      ko: '{method|을/를} 메시지 없이 호출해 TypeError가 발생합니다.',
    },
    ...shared,
    replace: { en: 'Change to “{right}”', ko: '{right|으로/로} 변경' },
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['objectType', 'noArgument'], (problem, { assumed }) => {
      if (problem.kind === 'noArgument') return { message: 'noArgument' };
      const { field, misnamed, given, allowed } = problem;
      const title = objectType.messages.replace!;
      if (misnamed) {
        const fixes = fixOf(title, { right: 'objectType' }, true, renameKey(misnamed, 'objectType'));
        return { message: 'misnamed', params: { given: misnamed.key }, fixes };
      }
      if (!field) return { message: 'missing' };
      if (given === undefined) return { message: 'notText', params: { allowed: allowed.join(', ') } };
      const near = nearestName(given, allowed);
      const edits = near && isLiteral(field) ? replaceValue(field, `'${near.name}'`) : undefined;
      const fixes = fixOf(title, { right: near?.name ?? '' }, near?.sure ?? false, edits);
      return {
        message: assumed ? 'unknownAssumed' : 'unknown',
        params: { given: excerpt(given, 40) },
        fixes,
      };
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': kakao(`{ objectType: ⟦'Text'⟧, text: 'Hello', ${link} }`) },
        fixed: { 'share.js': kakao(`{ objectType: 'text', text: 'Hello', ${link} }`) },
      },
      {
        files: { 'share.js': kakao(`{ ⟦object_type⟧: 'text', text: 'Hello', ${link} }`) },
        fixed: { 'share.js': kakao(`{ objectType: 'text', text: 'Hello', ${link} }`) },
      },
      { files: { 'share.js': `Kakao.Share.⟦sendDefault⟧({ text: 'Hello', ${link} });\n` } },
      { files: { 'share.js': kakao(`{ objectType: ⟦1⟧, text: 'Hello', ${link} }`) } },
    ],
    good: [
      { files: { 'share.js': kakao(`{ objectType: 'text', text: 'Hello', ${link} }`) } },
      {
        files: {
          'share.js': `export const share = (message) => Kakao.Share.sendDefault({ ...message, installTalk: true });\n`,
        },
      },
    ],
  },
});

const isLiteral = (field: { readonly value: { readonly expression: { readonly kind: string } } }): boolean =>
  field.value.expression.kind === 'string';
