/** serverCallbackArgs reach the webhook as an object; a string must be JSON. */

import { fixOf } from '../../edits/plannedEdit.ts';
import type { Property } from '../../facts/expression.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { finalPropertyOf } from '../../facts/propertyOf.ts';
import { type Project, scoped } from '../../project/project.ts';
import { removeProperty } from '../../template/edits.ts';
import { given } from '../../template/given.ts';
import type { Place } from '../../text/text.ts';
import { reportProblems, shared } from '../message/templateFinding.ts';
import { defineRule } from '../rule.ts';

const custom = (args: string) => `Kakao.Share.sendCustom({ templateId: 12345${args} });\n`;

export const serverCallbackArgs = defineRule({
  code: '4002/server-callback-args',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'calling',
  needs: 'shareCall',
  title: {
    en: 'serverCallbackArgs is neither an object nor JSON',
    ko: 'serverCallbackArgs가 객체도 JSON도 아닙니다',
  },
  why: {
    en: 'The SDK hands serverCallbackArgs to the webhook. It takes an object, or a string that JSON.parse can read, and throws on anything else, undefined included.',
    ko: 'SDK는 serverCallbackArgs를 웹훅에 전달합니다. 객체 또는 JSON.parse로 읽을 수 있는 문자열만 받으며, undefined를 포함한 다른 값에는 예외를 던집니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/callback'],
  messages: {
    notJson: {
      en: 'serverCallbackArgs must be an object or JSON in a string, but {given} is not: {method} throws.',
      ko: 'serverCallbackArgs는 객체 또는 JSON 문자열이어야 하지만 {given|은/는} JSON이 아닙니다. {method|이/가} 예외를 던집니다.',
    },
    other: {
      en: 'serverCallbackArgs must be an object or JSON in a string, but is {given}: {method} throws.',
      ko: 'serverCallbackArgs는 객체 또는 JSON 문자열이어야 하지만 지금 값은 {given}입니다. {method|이/가} 예외를 던집니다.',
    },
    dropped: {
      en: 'The SDK makes JSON of serverCallbackArgs, which drops functions: this one is never called.',
      ko: 'SDK가 serverCallbackArgs를 JSON으로 바꾸면서 함수를 버리므로 이 함수는 호출되지 않습니다.',
    },
    ...shared,
    remove: { en: 'Remove “serverCallbackArgs”', ko: '“serverCallbackArgs” 삭제' },
  },
  check(call, project, report) {
    const dropped = functionIn(call, project);
    if (dropped) report.violated(dropped, 'dropped', { effect: 'degraded' });
    reportProblems(call, project, report, ['serverCallbackArgs'], ({ shape, field, certain }) => {
      const removable =
        certain && field && shape.is === 'undefined' && shape.from.expression === field.value.expression;
      return {
        message: shape.is === 'string' ? 'notJson' : 'other',
        params: { given: given(shape) },
        fixes: fixOf(
          serverCallbackArgs.messages.remove!,
          {},
          true,
          removable ? removeProperty(field) : undefined,
        ),
      };
    });
  },
  examples: {
    bad: [
      { files: { 'share.js': custom(", serverCallbackArgs: ⟦'orderId=7'⟧") } },
      {
        files: { 'share.js': custom(', serverCallbackArgs: ⟦undefined⟧') },
        fixed: { 'share.js': custom('') },
      },
      { files: { 'share.js': custom(', serverCallbackArgs: { ⟦success⟧: () => alert() }') } },
      {
        files: {
          'share.js': `const args = { ⟦success⟧: () => alert() };\n${custom(', serverCallbackArgs: args')}`,
        },
      },
    ],
    good: [
      { files: { 'share.js': custom(", serverCallbackArgs: { orderId: '7' }") } },
      { files: { 'share.js': custom(`, serverCallbackArgs: '{"orderId":"7"}'`) } },
    ],
  },
});

/** The key of a function in the object. */
function functionIn(call: KakaoCall, project: Project): Place | undefined {
  const [message] = call.call.arguments;
  const whole = message && project.resolve(scoped(call, message));
  const args =
    whole?.expression.kind === 'object'
      ? finalPropertyOf(whole.expression, 'serverCallbackArgs')?.value
      : undefined;
  const object = whole && args && project.resolve({ ...whole, expression: args });
  if (object?.expression.kind !== 'object') return undefined;
  const isFunction = ({ value }: Property) =>
    project.resolve({ ...object, expression: value }).expression.kind === 'function';
  const range = object.expression.properties.find(isFunction)?.keyRange;
  return range && { file: object.file, range };
}
