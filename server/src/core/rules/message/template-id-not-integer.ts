/** A template's ID is a number; the SDK refuses digits in quotes, and so every environment variable. */
import { fixOf } from '../../edits/plannedEdit.ts';
import { replaceValue, wrapValue } from '../../template/edits.ts';
import { given } from '../../template/given.ts';
import type { Fix, PlannedEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { type ProblemOf, reportProblems, shared } from './templateFinding.ts';

const custom = (id: string) => `Kakao.Share.sendCustom({ templateId: ${id} });\n`;

export const templateIdNotInteger = defineRule({
  code: '4002/template-id-not-integer',
  kakaoCodes: ['4002'],
  effect: 'throws',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'The template ID is not a whole number', ko: '템플릿 ID가 정수가 아닙니다' },
  why: {
    en: 'The SDK takes templateId as a whole number only. Digits in quotes are a string, and environment variables are always strings, so both make it throw.',
    ko: 'SDK는 templateId를 정수로만 받습니다. 따옴표로 감싼 숫자는 문자열이고 환경 변수의 값은 언제나 문자열이므로 둘 다 예외가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    text: {
      en: 'templateId must be a number, but {given} is a string: {method} throws.',
      ko: 'templateId는 숫자여야 하지만 {given|은/는} 문자열입니다. {method|이/가} 예외를 던집니다.',
    },
    environment: {
      en: 'templateId must be a number: the variable {given} is always a string, and {method} throws.',
      ko: 'templateId는 숫자여야 합니다. 환경 변수 {given|은/는} 언제나 문자열이라 {method|이/가} 예외를 던집니다.',
    },
    other: {
      en: 'templateId must be a whole number, but is {given}: {method} throws.',
      ko: 'templateId는 정수여야 하지만 지금 값은 {given}입니다. {method|이/가} 예외를 던집니다.',
    },
    ...shared,
    replace: { en: 'Change to {text}', ko: '{text|으로/로} 변경' },
  },
  check(call, project, report) {
    reportProblems(call, project, report, ['templateId'], (problem) => {
      const { shape } = problem;
      const message = shape.is === 'environment' ? 'environment' : shape.is === 'string' ? 'text' : 'other';
      return { message, params: { given: given(shape) }, fixes: problem.certain ? numberFix(problem) : [] };
    });
  },
  examples: {
    bad: [
      { files: { 'share.js': custom("⟦'12345'⟧") }, fixed: { 'share.js': custom('12345') } },
      {
        files: { 'share.ts': custom('⟦import.meta.env.VITE_TEMPLATE_ID⟧') },
        fixed: { 'share.ts': custom('Number(import.meta.env.VITE_TEMPLATE_ID)') },
      },
      {
        files: { 'share.js': `const ID = '12345';\n${custom('⟦ID⟧')}` },
        fixed: { 'share.js': `const ID = '12345';\n${custom('Number(ID)')}` },
      },
      { files: { 'share.js': custom('⟦12.5⟧') } },
    ],
    good: [
      { files: { 'share.js': custom('12345') } },
      { files: { 'share.ts': custom('Number(import.meta.env.VITE_TEMPLATE_ID)') } },
      { files: { 'share.ts': `const share = (id: number) => ${custom('id')}` } },
    ],
  },
});

function numberFix({ field, shape }: ProblemOf<'templateId'>): readonly Fix[] {
  if (!field) return [];
  const title = templateIdNotInteger.messages.replace!;
  const { expression } = field.value;
  if (expression.kind === 'string') {
    if (!/^\s*\d{1,15}\s*$/.test(expression.value)) return [];
    const text = String(Number(expression.value));
    return fixOf(title, { text }, true, replaceValue(field, text));
  }
  const isDigits = shape.is === 'string' && /^\s*\d{1,15}\s*$/.test(shape.value ?? '');
  if (!isDigits && shape.is !== 'environment') return [];
  const edits: readonly PlannedEdit[] | undefined = wrapValue(field, 'Number(', ')');
  return fixOf(title, { text: 'Number(…)' }, true, edits);
}
