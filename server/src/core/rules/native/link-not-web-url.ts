/** `webUrl` and `mobileWebUrl` of a native message are addresses of web pages; the app is opened by execution parameters. */
import { returnHost } from '../../catalog/native/setup.ts';
import { headOf, isBrokenScheme } from '../../template/addressText.ts';
import { linksOf } from '../../template/links.ts';
import { distinctAddresses } from '../address/addressPlaces.ts';
import { defineRule } from '../rule.ts';
import { dart, kotlin } from './exampleFiles.ts';

const share = (url: string) =>
  kotlin(
    `        ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link(webUrl = ${url}))) { _, _ -> }\n`,
  );

export const linkNotWebUrl = defineRule({
  code: '4002/link-not-web-url',
  kakaoCodes: ['4002'],
  effect: 'rejected',
  step: 'native',
  needs: 'message',
  title: { en: 'A link of the message is no web address', ko: '메시지의 링크가 웹 주소가 아닙니다' },
  why: {
    en: 'webUrl and mobileWebUrl are pages with http or https, at a domain that is registered. To open the app, a link has androidExecutionParams and iosExecutionParams: KakaoTalk makes the address kakao…://kakaolink?… of them.',
    ko: 'webUrl과 mobileWebUrl에는 등록한 도메인의 http 또는 https 주소를 넣습니다. 앱을 열려면 androidExecutionParams와 iosExecutionParams를 사용합니다. 카카오톡이 이 값으로 kakao…://kakaolink?… 주소를 만듭니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/message-template/common'],
  messages: {
    scheme: {
      en: '“{scheme}:” is not a web address, and the link is lost: open the app with executionParams instead.',
      ko: '“{scheme}:” 주소는 웹 주소가 아니어서 링크가 빠집니다. 앱은 executionParams로 여십시오.',
    },
    back: {
      en: 'kakao…://kakaolink is not a web address, and the link is lost: use executionParams instead.',
      ko: 'kakao…://kakaolink 는 웹 주소가 아니어서 링크가 빠집니다. 앱은 executionParams로 여십시오.',
    },
    broken: {
      en: '“{url}” is not an address: a blank or a sign is in the wrong place.',
      ko: '“{url|은/는}” 올바른 주소가 아닙니다. 공백이나 기호가 잘못 들어가 있습니다.',
    },
  },
  check(call, project, report) {
    if (!call.isNative) return;
    for (const { place, value } of distinctAddresses(linksOf, call, project)) {
      const head = headOf(value);
      const scheme = /^([A-Za-z][\w+.-]{0,60}):(?!\d)/.exec(head)?.[1];
      if (isBrokenScheme(value)) report.violated(place, 'broken', { params: { url: head } });
      else if (scheme && !/^https?$/i.test(scheme)) report.violated(place, 'scheme', { params: { scheme } });
      else if (value.kind === 'partial' && value.tail.startsWith(`://${returnHost}`))
        report.violated(place, 'back');
    }
  },
  examples: {
    bad: [
      { files: { 'Share.kt': share('⟦"${BuildConfig.SCHEME}://kakaolink?id=7"⟧') } },
      { files: { 'Share.kt': share('⟦"kakaoshop://kakaolink?id=7"⟧') } },
      { files: { 'Share.kt': share('⟦"https: //shop.example.kr"⟧') } },
      {
        files: {
          'lib/share.dart': dart(
            `    await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse(⟦'shop://item/7'⟧))));\n`,
          ),
        },
      },
    ],
    good: [
      { files: { 'Share.kt': share('"$start://shop"') } },
      { files: { 'Share.kt': share('"https://shop.example.kr/7"') } },
      { files: { 'Share.kt': share('"$base/7"') } },
      { files: { 'Share.kt': share('"${scheme}://shop"') } },
      { files: { 'Share.kt': share('"shop.example.kr:8080/7"') } },
    ],
  },
});
