/** Kakao's sample is copied, sends fine, and sends people to Kakao's own pages. */

import { exampleHosts } from '../../catalog/domains.ts';
import { sampleHosts, sampleTemplateArgs, sampleValue } from '../../catalog/native/setup.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { hostOfValue } from '../../manifest/registered/webDomains.ts';
import type { Project } from '../../project/project.ts';
import { linksOf } from '../../template/links.ts';
import { knownText, type MessageField } from '../../template/message.ts';
import { keyedValues, messageOfCall } from '../../template/messageOfCall.ts';
import { distinctAddresses } from '../address/addressPlaces.ts';
import { placeFor } from '../message/templateFinding.ts';
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
  needs: 'message',
  title: { en: 'Values of Kakao’s sample are sent', ko: '카카오 예제의 값이 그대로 전송됩니다' },
  why: {
    en: 'The sample message of Kakao’s guides links to https://developers.kakao.com and sends the parameters key1=value1 back to the app. Copied as it is, the message looks right, and whoever touches it lands on Kakao’s pages or in an app that does not know what to show.',
    ko: '카카오 문서의 예제 메시지는 https://developers.kakao.com 으로 연결되고 key1=value1 파라미터를 앱에 전달합니다. 그대로 복사하면 메시지는 정상으로 보이지만, 받은 사람이 누르면 카카오 개발자 사이트로 가거나 앱이 무엇을 보여 줄지 알 수 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    page: {
      en: '{host} is from a sample: whoever touches the message lands there instead of on your page.',
      ko: '{host|은/는} 예제의 주소입니다. 메시지를 누른 사람이 서비스 대신 이 페이지로 이동합니다.',
    },
    parameters: {
      en: 'key1=value1 is Kakao’s sample: the app is opened with parameters that mean nothing to it.',
      ko: 'key1=value1은 카카오 예제의 값이어서, 앱이 의미 없는 파라미터로 열립니다.',
    },
    arguments: {
      en: 'This is Kakao’s sample text: the message shows it instead of yours.',
      ko: '카카오 예제의 문구가 메시지에 그대로 표시됩니다. 실제 문구로 바꾸십시오.',
    },
  },
  check(call, project, report) {
    if (!call.isNative) return;
    for (const { place, value } of distinctAddresses(linksOf, call, project)) {
      const host = hostOfValue(value)?.host;
      if (host !== undefined && (exampleHosts.has(host) || sampleHosts.has(host)))
        report.violated(place, 'page', { params: { host } });
    }
    for (const { key, field } of sampleEntries(call, project)) {
      const { place } = placeFor(call, field.keyPlace);
      report.violated(place, key === 'templateArgs' ? 'arguments' : 'parameters');
    }
  },
  examples: {
    bad: [
      {
        files: {
          'Share.kt': kotlin(
            '        ShareClient.instance.shareCustom(this, 12345, mapOf(⟦"title"⟧ to "제목입니다.", "name" to name)) { _, _ -> }\n',
          ),
        },
      },
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
          'Share.kt': kotlin(
            '        ShareClient.instance.shareCustom(this, 12345, mapOf("title" to title)) { _, _ -> }\n',
          ),
        },
      },
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

/** Entries of Kakao's sample, one for each map of a message. */
function sampleEntries(call: KakaoCall, project: Project): { key: string; field: MessageField }[] {
  const message = messageOfCall(call, project);
  if (!message) return [];
  return keyedValues(call.path[1]!, message).flatMap(({ schema: { name }, field: { value } }) => {
    if (value.is !== 'object') return [];
    const isSample = ([key, field]: [string, MessageField]): boolean => {
      const text = knownText(field.value);
      if (text === undefined) return false;
      return name === 'templateArgs'
        ? sampleTemplateArgs.has(text)
        : /^key\d$/.test(key) && sampleValue.test(text);
    };
    const found = [...value.fields].find(isSample);
    return found ? [{ key: name, field: found[1] }] : [];
  });
}
