/** A link without an address leads nowhere. */
import type { KakaoCall } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';
import { linksOf } from '../../template/links.ts';
import { knownText, type MessageField, type MessageValue } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import type { Place } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { placeFor, shared } from './templateFinding.ts';

const text = (rest: string) => `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${rest} });\n`;
const helper =
  "function share(text, url) {\n  Kakao.Share.sendDefault({ objectType: 'text', text, link: { webUrl: url } });\n}\n";

export const linkEmpty = defineRule({
  code: '4002/link-empty',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: { en: 'A link of the message leads nowhere', ko: '메시지의 링크가 비어 있습니다' },
  why: {
    en: 'The SDK accepts a link without any address, and then nothing happens when somebody taps it. `webUrl` is what KakaoTalk on computers opens, `mobileWebUrl` what phones open.',
    ko: 'SDK는 주소가 없는 링크도 받지만 눌러도 아무 일도 일어나지 않습니다. PC 카카오톡은 `webUrl`을, 휴대폰은 `mobileWebUrl`을 엽니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    sentHere: shared.sentHere,
    made: { en: 'The link is made here.', ko: '링크를 만드는 곳입니다.' },
    empty: {
      en: '“{path}” has no address, so a tap on it does nothing. Give it webUrl and mobileWebUrl.',
      ko: '“{path}” 링크에 주소가 없어 눌러도 아무 일도 일어나지 않습니다. webUrl과 mobileWebUrl을 넣어야 합니다.',
    },
  },
  check(call, project, report) {
    for (const { schema, path, field } of keyedValuesOf(call, project)) {
      const isLink =
        schema.type.is === 'part' && (schema.type.of === 'link' || schema.type.of === 'headerLink');
      if (!isLink || !field.only || !leadsNowhere(field.value)) continue;
      const passed = passedTo(path, call, project);
      const { place, related } = placeFor(call, passed ?? field.keyPlace);
      const made = passed ? [{ place: field.keyPlace, message: 'made' as const }] : [];
      report.violated(place, 'empty', { params: { path }, related: [...related, ...made] });
    }
  },
  examples: {
    bad: [
      { files: { 'share.js': text('⟦link⟧: {}') } },
      { files: { 'share.js': text("⟦link⟧: { webUrl: '', mobileWebUrl: '' }") } },
      // Whoever passes nothing, or leaves it out, makes the mistake.
      {
        files: {
          'share.js': "import { cake } from './cake.js';\nKakao.Share.sendDefault(cake(⟦''⟧, ''));\n",
          'cake.js':
            "export const cake = (url, mobile) => ({ objectType: 'text', text: 'Cake', link: { webUrl: url, mobileWebUrl: mobile } });\n",
        },
      },
      { files: { 'share.js': `${helper}share('Cake', ⟦''⟧);\nshare('Cake', location.href);\n` } },
      {
        files: {
          'share.js': `${helper.replace('url)', "url = '')")}⟦share⟧('Cake');\nshare('Cake', location.href);\n`,
        },
      },
      // Of React Native, too; the message may have a name.
      {
        files: {
          'share.ts':
            "import { shareTextTemplate } from '@react-native-kakao/share';\nconst share = ({ text, url = '' }) => {\n  const template = { text, link: { webUrl: url } };\n  shareTextTemplate({ template });\n};\n⟦share⟧({ text: 'Cake' });\nshare({ text: 'Cake', url: page });\n",
        },
      },
    ],
    good: [
      { files: { 'share.js': text("link: { mobileWebUrl: 'https://shop.example.com/' }") } },
      { files: { 'share.js': text('link: { webUrl: location.href }') } },
      { files: { 'share.js': text('link: { ...target }') } },
      // Whoever extends the class, or has a ref, fills it.
      {
        files: {
          'Share.jsx': `export class Share extends React.Component {\n  state = { url: '' };\n  share = () => Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: this.state.url } });\n  render() {\n    return <a onClick={this.share} />;\n  }\n}\n`,
        },
      },
      { files: { 'share.js': `${helper.replace('url)', "url = '')")}share('Cake', location.href);\n` } },
    ],
  },
});

/** Unknown keys and wrong types are other rules' business: then the message is never sent. */
function leadsNowhere(link: MessageValue): boolean {
  if (link.is !== 'object' || link.open) return false;
  const isEmpty = ({ value, only }: MessageField) => only && knownText(value) === '';
  return [...link.fields.values()].every(isEmpty);
}

/** Where the first empty address of a link is written, if a caller of the function that makes the link passes it. */
function passedTo(path: string, call: KakaoCall, project: Project): Place | undefined {
  const link = linksOf(call, project).find((one) => one.path.startsWith(`${path}.`))?.expression;
  const given = link && project.resolve(link);
  for (let frame = link?.via; frame && given; frame = frame.caller.via)
    if (frame.caller.via === given.via && frame.caller.file === given.file)
      return { file: given.file, range: given.expression.range };
  return undefined;
}
