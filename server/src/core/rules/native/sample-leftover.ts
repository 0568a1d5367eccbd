/** Kakao's sample is copied, sends fine, and sends people to Kakao's own pages. */

import { exampleHosts } from '../../catalog/domains.ts';
import { linkAddresses } from '../../catalog/native/calls.ts';
import { sampleHosts, sampleParameters } from '../../catalog/native/setup.ts';
import { originOfHead, originOfUrl } from '../../domain/origin.ts';
import type { NativeCode, NativeMap, NativeString, NativeValue } from '../../facts/native.ts';
import { parameterOfLink } from '../../facts/nativeCalls.ts';
import { sentBy, stringOf } from '../../project/native/values.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin } from './exampleFiles.ts';

const feed = (url: string, params: string) =>
  kotlin(`        val feed = FeedTemplate(
            content = Content(
                title = "오늘의 디저트",
                imageUrl = "https://shop.example.kr/cake.png",
                link = Link(mobileWebUrl = ${url}${params}),
            ),
        )
        ShareClient.instance.shareDefault(this, feed) { result, error -> }
`);

export const sampleLeftover = defineRule({
  code: 'sdk/sample-leftover',
  kakaoCodes: [],
  effect: 'degraded',
  needs: 'file',
  title: { en: 'Values of Kakao’s sample are sent', ko: '카카오 예제의 값이 그대로 전송됩니다' },
  why: {
    en: 'The sample message of Kakao’s guides links to https://developers.kakao.com and sends the parameters key1=value1 back to the app. Copied as it is, the message looks right, and whoever touches it lands on Kakao’s pages or in an app that does not know what to show.',
    ko: '카카오 문서의 예제 메시지는 https://developers.kakao.com 으로 연결되고 key1=value1 파라미터를 앱에 전달합니다. 그대로 복사하면 메시지는 정상으로 보이지만, 받은 사람이 누르면 카카오 개발자 사이트로 가거나 앱이 무엇을 보여 줄지 알 수 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    page: {
      en: '“{url}” is from a sample: whoever touches the message lands there instead of on your page.',
      ko: '“{url|은/는}” 예제의 주소입니다. 메시지를 누른 사람이 서비스 대신 이 페이지로 이동합니다.',
    },
    parameters: {
      en: 'key1=value1 is Kakao’s sample: the app is opened with parameters that mean nothing to it.',
      ko: 'key1=value1은 카카오 예제의 값이어서, 앱이 의미 없는 파라미터로 열립니다.',
    },
  },
  check({ file, native }, _, report) {
    const code = native?.code;
    if (!code) return;
    for (const link of sentBy(code).filter(({ path }) => path.at(-1) === 'Link')) {
      for (const name of linkAddresses) {
        const argument = parameterOfLink(link, name);
        const url = argument && stringOf(argument.value, code);
        if (url && isSample(url))
          report.violated({ file, range: url.range }, 'page', { params: { url: url.value } });
      }
      for (const name of ['androidExecutionParams', 'iosExecutionParams']) {
        const argument = parameterOfLink(link, name);
        const entry = argument && sampleEntry(argument.value, code);
        if (entry) report.violated({ file, range: entry.key.range }, 'parameters');
      }
    }
  },
  examples: {
    bad: [
      { files: { 'Share.kt': feed('⟦"https://developers.kakao.com"⟧', '') } },
      {
        files: {
          'Share.kt': feed(
            '"https://shop.example.kr"',
            ', androidExecutionParams = mapOf(⟦"key1"⟧ to "value1", "key2" to "value2")',
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'https://developers.kakao.com'⟧))));\n`,
          ),
        },
      },
    ],
    good: [
      {
        files: {
          'Share.kt': feed('"https://shop.example.kr"', ', androidExecutionParams = mapOf("id" to "7")'),
        },
      },
      // Nothing sends it.
      {
        files: {
          'Preview.kt': kotlin(
            '        val mock = FeedTemplate(Content("Cake", "", Link("https://developers.kakao.com")))\n        preview(mock)\n',
          ),
        },
      },
      { files: { 'Share.kt': kotlin('        // Link(webUrl = "https://developers.kakao.com")\n') } },
    ],
  },
});

const isSample = ({ value, isWhole }: NativeString): boolean => {
  // `https://example.com$path` may go on as another host.
  const host = (isWhole ? originOfUrl(value) : originOfHead(value))?.host;
  return host !== undefined && (exampleHosts.has(host) || sampleHosts.has(host));
};

/** `{"key1": "value1"}`, `mapOf("key1" to "value1")` */
function sampleEntry(value: NativeValue, code: NativeCode): NativeMap['entries'][number] | undefined {
  const maps = value.kind === 'call' ? value.arguments.map((argument) => argument.value) : [value];
  return maps
    .flatMap((map) => (map.kind === 'map' ? map.entries : []))
    .find(
      (entry) =>
        stringOf(entry.key, code)?.value === sampleParameters.key &&
        stringOf(entry.value, code)?.value === sampleParameters.value,
    );
}
