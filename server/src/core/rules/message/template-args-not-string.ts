/** The places of a template are filled with text. */
import { fixOf } from '../../edits/plannedEdit.ts';
import type { MessageField } from '../../template/message.ts';
import { messageOfCall } from '../../template/messageOfCall.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const custom = (args: string) =>
  `Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { ${args} } });\n`;

export const templateArgsNotString = defineRule({
  code: '4002/template-args-not-string',
  kakaoCodes: ['4002'],
  effect: 'note',
  step: 'message',
  needs: 'shareCall',
  title: { en: 'A template argument is not a string', ko: '사용자 인자가 문자열이 아닙니다' },
  why: {
    en: 'The `${KEY}` places of a template are filled with strings. The JavaScript SDK sends other values unchecked, and what Kakao’s server makes of them is not documented; the native SDKs refuse them.',
    ko: '템플릿의 `${KEY}` 자리에는 문자열이 들어갑니다. JavaScript SDK는 다른 값도 확인 없이 보내지만 카카오 서버가 어떻게 처리하는지는 문서에 없고, 네이티브 SDK는 받지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/custom'],
  messages: {
    sentHere: shared.sentHere,
    notString: {
      en: '“{path}” is not a string; template arguments are meant to be strings.',
      ko: '“{path}” 값이 문자열이 아닙니다. 사용자 인자는 문자열로 전달해야 합니다.',
    },
    quote: { en: 'Change to {text}', ko: '{text|으로/로} 변경' },
  },
  check(call, project, report) {
    const message = messageOfCall(call, project);
    const args = message?.is === 'object' ? message.fields.get('templateArgs') : undefined;
    if (args?.value.is !== 'object' || !args.only) return;
    for (const [key, field] of args.value.fields) {
      if (!isWrong(field)) continue;
      const { value } = field;
      const text = value.is === 'number' ? `'${value.value}'` : '';
      const edits = text ? [{ ...value.place, text }] : undefined;
      const fixes = fixOf(templateArgsNotString.messages.quote!, { text }, false, edits);
      const { place, related } = placeFor(call, value.place);
      report.violated(place, 'notString', { params: { path: `templateArgs.${key}` }, fixes, related });
    }
  },
  examples: {
    bad: [{ files: { 'share.js': custom('count: ⟦7⟧') }, fixed: { 'share.js': custom("count: '7'") } }],
    good: [
      { files: { 'share.js': custom("count: '7'") } },
      { files: { 'share.js': custom('count: String(count)') } },
    ],
  },
});

const isWrong = ({ value, only }: MessageField): boolean =>
  only && value.is !== 'text' && value.is !== 'unknown';
