/** The native SDKs count nothing; what a message has too much of is lost on the way. */
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import { placeFor, shared } from '../message/templateFinding.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin } from './exampleFiles.ts';

const content = (title: string) =>
  `Content(title: '${title}', link: Link(webUrl: Uri.parse('https://shop.example.kr/${title}')))`;
const list = (key: string, contents: readonly string[]) =>
  dart(
    `    await ShareClient.instance.shareDefault(template: ListTemplate(headerTitle: 'Cakes', headerLink: link, ${key}: [${contents.map(content).join(', ')}]));\n`,
  );
const BUTTON = 'Button("Open", Link("https://shop.example.kr"))';
const feed = (buttons: string) =>
  kotlin(
    `        ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link("https://shop.example.kr"), ${buttons})) { _, _ -> }\n`,
  );

export const templateLimits = defineRule({
  code: '4002/template-limits',
  kakaoCodes: ['4002'],
  effect: 'degraded',
  step: 'native',
  needs: 'message',
  title: { en: 'The native message has too many entries', ko: '네이티브 메시지의 항목이 너무 많습니다' },
  why: {
    en: 'A message has at most 2 buttons, a list at most 3 contents and itemContent at most 5 items. The native SDKs do not count them, unlike the JavaScript SDK: Kakao refuses the message or shows the first ones.',
    ko: '버튼은 최대 2개, 리스트의 콘텐츠는 최대 3개, itemContent의 items는 최대 5개입니다. JavaScript SDK와 달리 네이티브 SDK는 수를 확인하지 않으므로, 카카오가 메시지를 거부하거나 앞부분만 보여 줍니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    tooMany: {
      en: '“{path}” has {size} entries, but Kakao takes at most {max}: leave out the rest.',
      ko: '“{path}” 항목이 {size}개지만 최대 {max}개까지 보낼 수 있습니다. 나머지는 빼십시오.',
    },
    mayBeTooMany: {
      en: '“{path}” may get {size} entries, but Kakao takes at most {max}: leave out the rest.',
      ko: '“{path}” 항목이 {size}개까지 늘어나지만 최대 {max}개까지 보낼 수 있습니다. 나머지는 빼십시오.',
    },
    sentHere: shared.sentHere,
  },
  check(call, project, report) {
    for (const { schema, path, field } of call.isNative ? keyedValuesOf(call, project) : []) {
      const { type } = schema;
      if (type.is !== 'list' || field.value.is !== 'list') continue;
      if (field.value.items.length <= type.max) continue;
      const { place, related } = placeFor(call, field.keyPlace);
      report.violated(place, field.value.open ? 'mayBeTooMany' : 'tooMany', {
        params: { path, size: field.value.items.length, max: type.max },
        related,
      });
    }
  },
  examples: {
    bad: [
      { files: { 'lib/share.dart': list('⟦contents⟧', ['a', 'b', 'c', 'd']) } },
      {
        files: {
          'lib/share.dart': list('⟦contents⟧', ['a', 'b', 'c']).replace(
            '⟧: [',
            `⟧: [if (more) ${content('d')}, `,
          ),
        },
      },
      // Shared by a function that is given it.
      {
        files: {
          'lib/share.dart': list('⟦contents⟧', ['a', 'b', 'c', 'd'])
            .replace('ShareClient.instance.shareDefault(template: ', 'send(')
            .concat(
              'Future<void> send(DefaultTemplate template) async {\n  await ShareClient.instance.shareDefault(template: template);\n}\n',
            ),
        },
      },
      { files: { 'Share.kt': feed(`⟦buttons⟧ = listOf(${BUTTON}, ${BUTTON}, ${BUTTON})`) } },
    ],
    good: [
      {
        files: {
          'lib/share.dart': list('contents', ['a', 'b', 'c']).replace(
            'contents: [',
            'contents: [...others, for (final one of more) one, if (more) ...others, ',
          ),
        },
      },
      {
        files: {
          'lib/share.dart': list('contents', ['a', 'b']).replace(
            'contents: [',
            `contents: [if (more) ${content('c')} else ${content('d')}, `,
          ),
        },
      },
      { files: { 'lib/share.dart': list('contents', ['a', 'b', 'c']) } },
      // Another function is given it.
      {
        files: {
          'lib/share.dart': list('contents', ['a', 'b', 'c', 'd'])
            .replace('ShareClient.instance.shareDefault(template: ', 'keep(')
            .concat(
              'Future<void> send(DefaultTemplate template) async {\n  await ShareClient.instance.shareDefault(template: template);\n}\n',
            ),
        },
      },
      { files: { 'Share.kt': feed(`buttons = listOf(${BUTTON}, ${BUTTON})`) } },
    ],
  },
});
