/** Kakao's sample is copied, sends fine, and sends people to Kakao's own pages. */

import { exampleHosts } from '../../catalog/domains.ts';
import {
  endedPictureHosts,
  placeholderHost,
  reservedHosts,
  sampleCounts,
  samplePicture,
  sampleTemplateArgs,
  sampleTexts,
  sampleValue,
  sampleWebhookValue,
} from '../../catalog/samples.ts';
import { hostOfValue } from '../../manifest/registered/webDomains.ts';
import { scoped } from '../../project/project.ts';
import type { Value } from '../../project/values/value.ts';
import { imagesOf, linksOf } from '../../template/links.ts';
import { knownText, type MessageValue, readMessage } from '../../template/message.ts';
import { keyedValuesOf } from '../../template/messageOfCall.ts';
import type { Place } from '../../text/text.ts';
import { defaultAddresses, possibleAddresses } from '../address/addressPlaces.ts';
import { isOwnHost } from '../address/ownHosts.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { dart, kotlin, swift } from '../native/exampleFiles.ts';
import { defineRule } from '../rule.ts';

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

const maker = (url: string, params = '') => `import com.kakao.sdk.template.model.*

class ShareModel {
    fun feed(): TextTemplate {
        return TextTemplate("Cake", Link(webUrl = ${url}${params}))
    }
}
`;

/** Of SDK 1. */
const built = (url: string, params: string) => `import com.kakao.kakaolink.v2.KakaoLinkService;
import com.kakao.message.template.*;

class ShareActivity extends AppCompatActivity {
    void share() {
        LinkObject page = LinkObject.newBuilder().setWebUrl(${url}).build();
        FeedTemplate feed = FeedTemplate
            .newBuilder(ContentObject.newBuilder(cake.title, cake.picture, page).build())
            .addButton(new ButtonObject("앱으로 보기", LinkObject.newBuilder().setAndroidExecutionParams(${params}).build()))
            .build();
        KakaoLinkService.getInstance().sendDefault(this, feed, callback);
    }
}
`;

const decoded = (url: string) =>
  swift(`        let json = """
        { "object_type": "text", "text": "\\(title)", "link": { "web_url": ${url}, "mobile_web_url": "\\(page(of: cake))" } }
        """.data(using: .utf8)!
        if let template = try? SdkJSONDecoder.custom.decode(TextTemplate.self, from: json) {
            ShareApi.shared.shareDefault(templatable: template) { _, _ in }
        }
`);

export const sampleLeftover = defineRule({
  code: 'sdk/sample-leftover',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'message',
  needs: 'message',
  title: { en: 'Values of Kakao’s sample are sent', ko: '카카오 예제의 값이 그대로 전송됩니다' },
  why: {
    en: 'The sample message of Kakao’s guides links to https://developers.kakao.com and sends the parameters key1=value1 back to the app. Copied as it is, the message looks right, and whoever touches it lands on Kakao’s pages or in an app that does not know what to show.',
    ko: '카카오 문서의 예제 메시지는 https://developers.kakao.com 으로 연결되고 key1=value1 파라미터를 앱에 전달합니다. 그대로 복사하면 메시지는 정상으로 보이지만, 받은 사람이 누르면 카카오 개발자 사이트로 가거나 앱이 무엇을 보여 줄지 알 수 없습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/android-link'],
  messages: {
    content: {
      en: '“{path}” is still Kakao’s sample, and people see it as it is: put in your own.',
      ko: '“{path|은/는}” 카카오 예제의 값입니다. 받는 사람에게 그대로 보이므로 실제 값으로 바꾸십시오.',
    },
    picture: {
      en: '{host} is a placeholder: the picture is missing from the message. Put in your own.',
      ko: '{host|은/는} 임시로 적은 주소여서 메시지에 이미지가 나오지 않습니다. 실제 주소로 바꾸십시오.',
    },
    page: {
      en: '{host} is from a sample: whoever touches the message lands there instead of on your page.',
      ko: '{host|은/는} 예제의 주소입니다. 메시지를 누른 사람이 서비스 대신 이 페이지로 이동합니다.',
    },
    parameters: {
      en: 'key1=value1 is Kakao’s sample: the app is opened with parameters that mean nothing to it.',
      ko: 'key1=value1은 카카오 예제의 값이어서, 앱이 의미 없는 파라미터로 열립니다.',
    },
    webhook: {
      en: 'This is Kakao’s sample: the webhook gets the characters “${…}”, not what they stand for.',
      ko: '카카오 예제의 값이어서, 웹훅에 실제 값이 아니라 “${…}”라는 글자가 그대로 전달됩니다.',
    },
    arguments: {
      en: 'This is Kakao’s sample text: the message shows it instead of yours.',
      ko: '카카오 예제의 문구가 메시지에 그대로 표시됩니다. 실제 문구로 바꾸십시오.',
    },
  },
  check(call, project, report) {
    const isNative = call.isNative === true;
    const isMade = (host: string) =>
      (placeholderHost.test(host) && !isOwnHost(host, call.file, project)) ||
      (isNative && reservedHosts.has(host));
    // In code for the web, 4002/link-placeholder and the manifest's rules know Kakao's own.
    // Who links to a page of its documentation means that page.
    reportHosts(
      linksOf,
      'page',
      (host, url) => isMade(host) || (isNative && exampleHosts.has(host) && !isOfDocument(url)),
    );
    reportHosts(imagesOf, 'picture', (host) => isMade(host) || endedPictureHosts.has(host));
    const values = keyedValuesOf(call, project);
    for (const { schema, field } of values) {
      const entry = sampleEntry(schema.name, field.value);
      if (!entry) continue;
      report.violated(entry, schema.name === 'templateArgs' ? 'arguments' : 'parameters');
    }
    const webhook =
      values.find(({ schema }) => schema.name === 'serverCallbackArgs')?.field.value ??
      (call.webhook && readMessage(scoped(call, call.webhook), project.resolve));
    const entry = webhook && sampleForWebhook(webhook);
    if (entry) report.violated(entry, 'webhook');
    // One place is enough: who sees it sees the others.
    const content = values.find(({ field }) => field.only && isOfSample(field.value));
    if (content) {
      report.violated(content.field.keyPlace, 'content', { params: { path: content.path } });
    }

    function reportHosts(
      addressesOf: typeof linksOf,
      message: 'page' | 'picture',
      isWrong: (host: string, url: Value) => boolean,
    ): void {
      const possible = [possibleAddresses, defaultAddresses].flatMap((all) =>
        all(addressesOf, call, project),
      );
      for (const { place, value } of possible) {
        const host = hostOfValue(value)?.host;
        if (host !== undefined && isWrong(host, value)) report.violated(place, message, { params: { host } });
      }
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
      // Where the place alone tells what is made, and in a dictionary with a name.
      {
        files: {
          'Share.swift': swift(
            '        let page = Link(webUrl: .init(string: ⟦"https://developers.kakao.com"⟧))\n        ShareApi.shared.shareDefault(templatable: TextTemplate(text: title, link: page)) { _, _ in }\n',
          ),
        },
      },
      {
        files: {
          'Share.swift': swift(
            '        let feed: [String: Any] = ["object_type": "text", "text": title, "link": ["web_url": ⟦"https://developers.kakao.com"⟧]]\n        ShareApi.shared.shareDefault(templateObject: feed) { _, _ in }\n',
          ),
        },
      },
      // One of several messages, an older Flutter's, and SDK 1's own templates.
      {
        files: {
          'Share.kt': kotlin(
            '        val feed = when (cake.kind) {\n            is Kind.Plain, Kind.Old -> null\n            Kind.New -> {\n                log(cake)\n                TextTemplate(text = cake.name, link = Link(webUrl = ⟦"https://developers.kakao.com"⟧))\n            }\n            else -> throw IllegalStateException()\n        }\n        ShareClient.instance.shareDefault(this, feed) { _, _ -> }\n',
          ),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            ['cake.kind', 'else']
              .map(
                (kind) =>
                  `            ${kind} -> feed = TextTemplate("Cake", Link(androidExecutionParams = mapOf(⟦"key1"⟧ to "value1")))\n`,
              )
              .join('')
              .replace(/^/, '        val feed: TextTemplate\n        when (kind) {\n')
              .concat('        }\n        ShareClient.instance.shareDefault(this, feed) { _, _ -> }\n'),
          ),
        },
      },
      {
        files: {
          'lib/share.dart':
            "import 'package:kakao_flutter_sdk/all.dart';\nFuture<void> share(Cake cake) async {\n  final feed = FeedTemplate(Content(cake.name, cake.image, Link(webUrl: Uri.parse(⟦'https://developers.kakao.com'⟧))));\n  await LinkClient.instance.launchKakaoTalk(await LinkClient.instance.defaultWithTalk(feed));\n}\n",
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            '        KakaoLinkService.getInstance().sendCustom(this, "12345", mapOf("name" to name), mapOf(⟦"user_id"⟧ to "\\${current_user_id}"), callback)\n',
          ),
        },
      },
      {
        files: {
          'Share.java': built('⟦"https://developers.kakao.com"⟧', '⟦"key1=value1"⟧'),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            '        val args: MutableMap<String, String> = HashMap()\n        args[⟦"user_id"⟧] = "\\${current_user_id}"\n        ShareClient.instance.shareCustom(this, 12345, null, args) { _, _ -> }\n',
          ),
        },
      },
      {
        files: {
          'Share.java': built('page', 'params')
            .replace(
              '        LinkObject',
              '        Map<String, String> args = new HashMap<>();\n        args.put(⟦"user_id"⟧, "${current_user_id}");\n        LinkObject',
            )
            .replace('feed, callback', 'feed, args, callback'),
        },
      },
      {
        files: {
          'Share.kt': kotlin(
            '        ShareClient.instance.shareCustom(this, 12345, null, mapOf(⟦"user_id"⟧ to "\\${current_user_id}")) { _, _ -> }\n',
          ),
        },
      },
      {
        files: {
          'share.js':
            'Kakao.Share.sendCustom({ templateId: 1, serverCallbackArgs: ⟦\'{"user_id":"${current_user_id}"}\'⟧ });\n',
        },
      },
      {
        files: {
          'Share.kt': kotlin('        ShareClient.instance.shareDefault(this, model.feed()) { _, _ -> }\n'),
          'Invite.kt': kotlin('        ShareClient.instance.shareDefault(this, model.feed()) { _, _ -> }\n'),
          'Model.kt': maker(
            '⟦"https://developers.kakao.com"⟧',
            ', androidExecutionParams = mapOf(⟦"key1"⟧ to "value1")',
          ),
        },
      },
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
          'Share.kt': feed('webUrl', '').replace(
            'share()',
            'share(webUrl: String = ⟦"https://example.com/"⟧)',
          ),
        },
      },
      {
        files: {
          'share.ts':
            "import KakaoShareLink from 'react-native-kakao-share-link';\nKakaoShareLink.sendFeed({\n  content: {\n    title: 'Cake',\n    imageUrl: 'https://shop.example.kr/cake.png',\n    link: { androidExecutionParams: [{ key: 'page', value: 'cake' }], iosExecutionParams: [{ key: ⟦'key1'⟧, value: 'value1' }] },\n  },\n});\n",
        },
      },
      {
        files: {
          'Share.swift': decoded(
            '"https://shop.example.kr", "ios_execution_params": ⟦"key1=value1&key2=value2"⟧',
          ),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            '    await ShareClient.instance.shareDefault(template: TextTemplate(text: text, link: Link(webUrl: Uri.parse(url))));\n',
          ).replace('FeedTemplate template', "String text, {String url = ⟦'https://developers.kakao.com'⟧}"),
        },
      },
      {
        files: {
          'lib/share.dart': dart(
            `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'https://developers.kakao.com'⟧))));\n`,
          ),
        },
      },
      {
        files: {
          'Share.swift': decoded('⟦"https://developers.kakao.com"⟧'),
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: cake.image || ⟦'https://yourdomain.com/cake.png'⟧, link: { webUrl: 'https://shop.example.kr/' } } });\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  content,\n  ⟦social⟧: { likeCount: 286, commentCount: 45, sharedCount: 845 },\n});\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  content,\n  ⟦social⟧: { likeCount: 10, commentCount: 20, sharedCount: 30 },\n});\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  content: {\n    title: '딸기 치즈 케익',\n    ⟦imageUrl⟧: 'https://mud-kage.kakao.com/dn/Q2iNx/btqgeRgV54P/VLdBs9cvyn8BJXB3o7N8UK/kakaolink40_original.png',\n    link,\n  },\n});\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendCustom({ templateId: 1, templateArgs: { ⟦title⟧: '제목 영역입니다.', description: '설명 영역입니다.' } });\n",
        },
      },
      {
        files: {
          'share.js':
            "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  content: { title, imageUrl: ⟦'https://your-domain.com/og.png'⟧, link: { webUrl: location.href } },\n});\n",
        },
      },
      ...['https://your-event-page.com', 'https://myservice.com/event/45', 'https://your-app.vercel.app'].map(
        (url) => ({
          files: {
            'share.js': `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: ⟦'${url}'⟧ } });\n`,
          },
        }),
      ),
      {
        title: { en: 'This service has ended.', ko: '종료된 서비스입니다.' },
        files: {
          'share.js':
            "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  content: { title, imageUrl: ⟦'https://via.placeholder.com/200'⟧, link: { webUrl: location.href } },\n});\n",
        },
      },
    ],
    good: [
      // A case that only developers see.
      {
        files: {
          'Share.kt': kotlin(
            '        val url = when {\n            BuildConfig.DEBUG -> "https://developers.kakao.com"\n            else -> page\n        }\n        ShareClient.instance.shareDefault(this, TextTemplate(text = cake.name, link = Link(webUrl = url))) { _, _ -> }\n',
          ),
        },
      },
      // The project itself calls this its own.
      ...[
        { 'package.json': '{ "homepage": "https://myservice.com/" }' },
        { CNAME: 'myservice.com\n' },
        { 'kakao-share.json': '{ "apps": [{ "webDomains": ["https://myservice.com"] }] }' },
        {
          'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": "${exampleKey}", "sdkDomains": ["https://myservice.com"] }] }] }`,
        },
      ].map((own) => ({
        files: {
          'share.js':
            "Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: 'https://myservice.com/45' } });\n",
          ...own,
        },
      })),
      // It says that it is none of the app's messages.
      {
        files: {
          'Share.kt': `import com.kakao.sdk.share.ShareClient\nval mockFeed = FeedTemplate(Content("오늘의 디저트", url, Link("https://developers.kakao.com")))\nfun share() { ShareClient.instance.shareDefault(context, mockFeed) { _, _ -> } }\n`,
        },
      },
      // What stands for a value is put in; a callback is no map.
      ...['mapOf("user_id" to "${current_user_id}")', 'callback', 'null'].map((args) => ({
        files: {
          'Share.kt': kotlin(
            `        ShareClient.instance.shareCustom(this, 12345, null, ${args}) { _, _ -> }\n`,
          ),
        },
      })),
      // Of two functions of a name, nobody knows which one is called.
      {
        files: {
          'Share.kt': kotlin('        ShareClient.instance.shareDefault(this, model.feed()) { _, _ -> }\n'),
          'Model.kt': maker('"https://developers.kakao.com"'),
          'Other.kt': maker('"https://shop.example.kr"'),
        },
      },
      {
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'text', text: '딸기 치즈 케익', link });\n`,
        },
      },
      {
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'text', text: cake?.text ?? '아메리카노, 빵, 케익', link });\n`,
        },
      },
      { files: { 'Share.swift': decoded('"https://shop.example.kr/\\(id)"') } },
      {
        files: {
          'Share.swift': decoded('"https://developers.kakao.com/docs/latest/ko/kakaotalk-share/ios-link"'),
        },
      },
      // Broken JSON.
      { files: { 'Share.swift': decoded('"https://developers.kakao.com') } },
      // Numbers of one's own, a domain for documentation in a demonstration.
      {
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'feed', content, social: { likeCount: 286, commentCount: 4 } });\n`,
        },
      },
      ...[
        'https://example.com',
        'https://yourcolors.kr',
        'https://your-mbti.netlify.app',
        'https://your-mbti-app.netlify.app',
        'https://your-wedding-page.kr',
      ].map((url) => ({
        files: {
          'share.js': `Kakao.Share.sendDefault({ objectType: 'text', text: 'Cake', link: { webUrl: '${url}' } });\n`,
        },
      })),
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
      {
        files: {
          'Share.kt': feed('webUrl', '').replace(
            'share()',
            'share(webUrl: String = "https://shop.example.kr/")',
          ),
        },
      },
      // Something nearer has the name.
      {
        files: {
          'Share.kt': feed('webUrl', '')
            .replace('share()', 'share(webUrl: String = "https://example.com/")')
            .replace('val feed', 'val webUrl = pageOf(shop)\n        val feed'),
        },
      },
      { files: { 'Share.java': built('cake.page', '"cake=" + cake.id') } },
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

const isOfDocument = (url: Value): boolean =>
  url.kind !== 'unknown' && `${url.kind === 'known' ? url.value : url.head}`.includes('/docs/');

/** The first entry of a map that is Kakao's sample. */
function sampleEntry(name: string, value: MessageValue): Place | undefined {
  const isSample =
    name === 'templateArgs'
      ? (_: string, text: string) => sampleTemplateArgs.has(text)
      : (key: string, text: string) => /^key\d$/.test(key) && sampleValue.test(text);
  return entriesOf(value).find(({ key, text }) => text !== undefined && isSample(key, text))?.place;
}

/** JSON in a text is one place. */
function sampleForWebhook(value: MessageValue): Place | undefined {
  if (sampleWebhookValue.test(knownText(value) ?? '')) return value.place;
  return entriesOf(value).find(({ text }) => sampleWebhookValue.test(text ?? ''))?.place;
}

interface Entry {
  readonly key: string;
  readonly text: string | undefined;
  readonly place: Place;
}

/** Of `{ key1: 'value1' }`, of React Native's `[{ key: 'key1', value: 'value1' }]`, and of `key1=value1`. */
function entriesOf(value: MessageValue): readonly Entry[] {
  if (value.is === 'object')
    return [...value.fields].map(([key, field]) => ({
      ...{ key, text: knownText(field.value), place: field.keyPlace },
    }));
  if (value.is === 'list')
    return value.items.flatMap((item) => {
      const [key, text] = ['key', 'value'].map((name) => item.is === 'object' && item.fields.get(name));
      return key && text
        ? [{ key: knownText(key.value) ?? '', text: knownText(text.value), place: key.value.place }]
        : [];
    });
  const [key, text] = knownText(value)?.split(/[=&]/, 2) ?? [];
  return key === undefined ? [] : [{ key, text, place: value.place }];
}

/** A text, a picture or the numbers of Kakao's cake shop. */
function isOfSample(value: MessageValue): boolean {
  const text = knownText(value);
  if (text !== undefined) return sampleTexts.has(text) || samplePicture.test(text);
  return (
    value.is === 'object' &&
    sampleCounts.some((counts) =>
      Object.entries(counts).every(([name, count]) => numberOf(value.fields.get(name)?.value) === count),
    )
  );
}

const numberOf = (value: MessageValue | undefined): number | undefined =>
  value?.is === 'number' ? value.value : undefined;
