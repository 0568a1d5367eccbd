/** Some messages have a button of KakaoTalk's own, which takes the place of a second one. */

import { templates } from '../../catalog/templates/templates.ts';
import { fixOf } from '../../edits/plannedEdit.ts';
import { knownText, type MessageValue } from '../../template/message.ts';
import { messageOfCall } from '../../template/messageOfCall.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const button = (title: string) => `{ title: '${title}', ${link} }`;
const surplusButton = button('Call').replace("'Call'", "⟦'Call'⟧");
const location = (buttons: string) =>
  `Kakao.Share.sendDefault({ objectType: 'location', address: 'Seoul', content: { ${link} }, ${buttons} });\n`;
const calendar = (buttons: string) =>
  `Kakao.Share.sendDefault({ objectType: 'calendar', idType: 'event', id: '1', content: { ${link} }, ${buttons} });\n`;

export const buttonNotShown = defineRule({
  code: '4002/button-not-shown',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: { en: 'KakaoTalk never shows this button', ko: '카카오톡에 보이지 않는 버튼입니다' },
  why: {
    en: 'A location message always ends in the button that opens the map, a calendar message in the one that adds the event. There is room for one more; the SDK takes a second without a word, and KakaoTalk leaves it out.',
    ko: '위치 메시지에는 “위치 보기”, 캘린더 메시지에는 “일정 등록 하기” 버튼이 항상 들어갑니다. 남는 자리는 하나뿐이라 SDK는 두 번째 버튼을 에러 없이 받지만 카카오톡에는 나타나지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    sentHere: shared.sentHere,
    surplus: {
      en: 'A {type} message shows {shown} button of yours beside KakaoTalk’s own: this one never appears.',
      ko: '{type} 메시지에는 카카오톡의 고정 버튼 외에 버튼이 {shown}개만 표시됩니다. 이 버튼은 보이지 않습니다.',
    },
    remove: { en: 'Remove the button', ko: '버튼 제거' },
  },
  check(call, project, report) {
    const message = messageOfCall(call, project);
    if (message?.is !== 'object') return;
    const type = message.fields.get('objectType');
    const buttons = message.fields.get('buttons');
    const template = templates.find(({ objectType }) => objectType === knownText(type?.value));
    if (!template?.ownButtons || !type?.only || !buttons?.only) return;
    const [last, surplus] = surplusOf(buttons.value, template.ownButtons);
    if (!last || !surplus) return;
    // Its title says which one it is; the whole may have many lines.
    const title = surplus.is === 'object' ? surplus.fields.get('title')?.value : undefined;
    const { place, related } = placeFor(call, (title ?? surplus).place);
    const params = { type: template.objectType, shown: template.ownButtons };
    const { file } = surplus.place;
    const range = { start: last.place.range.end, end: surplus.place.range.end };
    report.violated(place, 'surplus', {
      params,
      related,
      fixes: fixOf(buttonNotShown.messages.remove!, {}, true, [{ file, range, text: '' }]),
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': location(`buttons: [${button('Open')}, ${surplusButton}]`) },
        fixed: { 'share.js': location(`buttons: [${button('Open')}]`) },
      },
      {
        files: { 'share.js': calendar(`buttons: [\n  ${button('Open')},\n  ${surplusButton},\n]`) },
        fixed: { 'share.js': calendar(`buttons: [\n  ${button('Open')},\n]`) },
      },
      {
        files: {
          'share.js': `const buttons = [${button('Open')}, ${surplusButton}];\n${location('buttons')}`,
        },
        fixed: { 'share.js': `const buttons = [${button('Open')}];\n${location('buttons')}` },
      },
    ],
    good: [
      { files: { 'share.js': location(`buttons: [${button('Open')}]`) } },
      { files: { 'share.js': location("buttonTitle: 'Open'") } },
      { files: { 'share.js': location(`buttons: [${button('Open')}, ...more]`) } },
      {
        files: { 'share.js': location(`buttons: two ? [${button('A')}, ${button('B')}] : [${button('C')}]`) },
      },
      { files: { 'share.js': location(`buttons: [${button('A')}, ${button('B')}].slice(0, 1)`) } },
      {
        files: {
          'share.js': location(`buttons: [${button('A')}, ${button('B')}]`).replace(
            "'location'",
            "isPlace ? 'location' : 'feed'",
          ),
        },
      },
      {
        files: {
          'share.js': location(`buttons: [${button('A')}, ${button('B')}]`).replace('location', 'feed'),
        },
      },
    ],
  },
});

/** The last button that is shown and the one behind it; nothing where their number is not known, or the SDK throws. */
function surplusOf(buttons: MessageValue, shown: number): readonly MessageValue[] {
  if (buttons.is !== 'list' || buttons.open || buttons.items.length !== shown + 1) return [];
  const pair = buttons.items.slice(shown - 1);
  return pair.every(({ place }) => place.file === buttons.place.file) ? pair : [];
}
