/** A link has no address for computers. */
import { mistakenKeys } from '../../catalog/templates/mistakenKeys.ts';
import { linkObjectsOf } from '../../template/links.ts';
import { nearestName } from '../../template/nearestKey.ts';
import { dart, kotlin } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';

const text = (link: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: ${link} });\n`;

/** 4002/template-unknown-key names one that is mistyped. */
const lacksWeb = ({ keys }: ReturnType<typeof linkObjectsOf>[number]): boolean =>
  keys.has('mobileWebUrl') &&
  !keys.has('webUrl') &&
  ![...keys].some(
    (key) => nearestName(key, ['webUrl', 'mobileWebUrl'], mistakenKeys.link)?.name === 'webUrl',
  );

export const linkMissingWeb = defineRule({
  code: 'sdk/link-missing-web',
  kakaoCodes: [],
  effect: 'note',
  step: 'message',
  needs: 'message',
  title: { en: 'A link has no address for computers', ko: '링크에 PC용 주소가 없습니다' },
  why: {
    en: 'KakaoTalk on computers opens webUrl. Without it the message asks people to look at it on their phone.',
    ko: 'PC 카카오톡은 webUrl을 엽니다. webUrl이 없으면 모바일에서 확인하라는 안내만 나타납니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/default'],
  messages: {
    missing: {
      en: '“{path}” has no webUrl: KakaoTalk on computers cannot open it.',
      ko: '“{path}” 링크에 webUrl이 없어 PC 카카오톡에서는 열 수 없습니다.',
    },
    also: { en: 'Neither has this link.', ko: '이 링크에도 webUrl이 없습니다.' },
  },
  check(call, project, report) {
    const [first, ...others] = linkObjectsOf(call, project).filter(lacksWeb);
    if (!first) return;
    report.violated({ file: first.file, range: first.keyRange }, 'missing', {
      params: { path: first.path },
      related: others.map(({ file, keyRange }) => ({
        place: { file, range: keyRange },
        message: 'also' as const,
      })),
    });
  },
  examples: {
    bad: [
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ⟦link⟧: { mobileWebUrl: location.href } });\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ⟦link⟧: { mobileWebUrl: location.href }, buttons: [{ title: 'Open', link: { mobileWebUrl: location.href } }] });\n",
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            '        ShareClient.instance.shareDefault(this, TextTemplate(text = "Cake", ⟦link⟧ = Link(mobileWebUrl = url))) { _, _ -> }\n',
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            "    final uri = await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', ⟦link⟧: Link(mobileWebUrl: Uri.parse(url), androidExecutionParams: {'id': '7'})));\n    await ShareClient.instance.launchKakaoTalk(uri);\n",
          ),
        },
      },
    ],
    good: [
      // The app itself.
      {
        files: {
          'Share.kt': kotlin(
            '        ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(androidExecutionParams = mapOf("id" to "7")))) { _, _ -> }\n',
          ),
        },
      },
      { files: { 'share.js': text('{ webUrl: location.href, mobileWebUrl: location.href }') } },
      { files: { 'share.js': text('{ ...link, mobileWebUrl: location.href }') } },
      { files: { 'share.js': text('link') } },
      { files: { 'share.js': text('{ wedUrl: location.href, mobileWebUrl: location.href }') } },
    ],
  },
});
