/** Kakao's share page takes requests of the SDK only. */
import { defineRule } from '../rule.ts';

export const handmadeSharerUrl = defineRule({
  code: 'sdk/handmade-sharer-url',
  kakaoCodes: ['4002', '4011', '4019'],
  effect: 'rejected',
  step: 'calling',
  needs: 'sharerUrl',
  title: {
    en: 'The address of Kakao’s share page, or of KakaoTalk, is put together by hand',
    ko: '카카오 공유 페이지나 카카오톡의 주소를 직접 만들어 씁니다',
  },
  why: {
    en: 'sharer.kakao.com is not a public API. The SDK posts a form with the app key, the caller’s origin and a validated message to it; an address with a plain “url” parameter lacks all of these and is answered with an error. The same is true of kakaolink://send and kakaotalk://send, by which the SDK hands a message to KakaoTalk on phones; on computers nothing opens at all. There is no REST API for sharing either. Use Kakao.Share.sendScrap({ requestUrl }) to share a page by its address, in native apps shareScrap().',
    ko: 'sharer.kakao.com은 공개된 API가 아닙니다. SDK는 앱 키와 호출한 페이지의 출처, 검증된 메시지를 폼으로 전송하는데, “url” 파라미터만 붙인 주소에는 이런 값이 없어 에러가 반환됩니다. 휴대폰에서 SDK가 카카오톡에 메시지를 넘길 때 쓰는 kakaolink://send, kakaotalk://send 주소도 마찬가지이며, PC에서는 아예 열리지 않습니다. 카카오톡 공유에는 REST API도 없습니다. 페이지 주소를 공유하려면 Kakao.Share.sendScrap({ requestUrl })을, 네이티브 앱에서는 shareScrap()을 사용하십시오.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/common'],
  messages: {
    handmade: {
      en: 'Use Kakao.Share, as sendScrap({ requestUrl }): Kakao answers this address with an error.',
      ko: 'sendScrap({ requestUrl })처럼 Kakao.Share를 사용하십시오. 공개된 주소가 아니어서 카카오가 에러로 응답합니다.',
    },
    app: {
      en: 'Use Kakao.Share, as sendScrap({ requestUrl }): KakaoTalk takes this address from its SDK only.',
      ko: 'sendScrap({ requestUrl })처럼 Kakao.Share를 사용하십시오. 카카오톡은 SDK가 만든 주소만 받습니다.',
    },
    handmadeNative: {
      en: 'Use the SDK, as shareScrap(): Kakao answers this address with an error.',
      ko: 'shareScrap()처럼 SDK를 사용하십시오. 공개된 주소가 아니어서 카카오가 에러로 응답합니다.',
    },
    appNative: {
      en: 'Use the SDK, as shareScrap(): KakaoTalk takes this address from its SDK only.',
      ko: 'shareScrap()처럼 SDK를 사용하십시오. 카카오톡은 SDK가 만든 주소만 받습니다.',
    },
  },
  check({ file, range, opens, isNative }, _project, report) {
    const name = opens === 'app' ? 'app' : 'handmade';
    report.violated({ file, range }, isNative ? `${name}Native` : name);
  },
  examples: {
    bad: [
      {
        files: {
          'share.js':
            'window.open(⟦`https://sharer.kakao.com/talk/friends/picker/link?url=${encodeURIComponent(location.href)}`⟧);\n',
        },
      },
      {
        files: {
          'share.html':
            '<a href="⟦https://sharer.kakao.com/talk/friends/picker/link?url=https%3A%2F%2Fshop.example.com⟧">Kakao</a>\n',
        },
      },
      {
        files: {
          'share.js':
            "location.href = ⟦'kakaolink://send?text='⟧ + encodeURIComponent(text) + '&url=' + url;\n",
        },
      },
      {
        files: {
          'share.js':
            'location.href = ⟦`intent://send?text=${text}#Intent;scheme=kakaolink;package=com.kakao.talk;end`⟧;\n',
        },
      },
      { files: { 'share.html': '<a href="⟦kakaotalk://send?text=Cake⟧">Kakao</a>\n' } },
      {
        files: { 'share.js': "location.href = ⟦'kakaotalk://msg/send?text='⟧ + encodeURIComponent(text);\n" },
      },
      { files: { 'share.js': 'window.open(⟦`kakaotalk://msg/text/${text}`⟧);\n' } },
      { files: { 'share.js': "location.href = ⟦'kakaolink://send/'⟧ + document.title;\n" } },
      {
        files: {
          'Share.vue': '<template><a :href="⟦`kakaolink://send?text=${text}`⟧">Kakao</a></template>\n',
        },
      },
      {
        files: {
          'share.js':
            "window.open(⟦'https://sharer.kakao.com/talk/friends/?url='⟧ + encodeURIComponent(location.href));\n",
        },
      },
      {
        files: {
          'lib/share.dart':
            "Future<void> share(String text) async {\n  final url = Uri.parse(⟦'kakaolink://send?text=${Uri.encodeComponent(text)}'⟧);\n  if (await canLaunchUrl(url)) await launchUrl(url);\n}\n",
          'Share.swift':
            'func share(text: String) {\n    print(text)\n    open(URL(string: ⟦"kakaolink://send?text=\\(text)&url=\\(page)"⟧)!)\n}\n',
          'Share.kt':
            'fun share(url: String) {\n    startActivity(Intent(Intent.ACTION_VIEW, Uri.parse(⟦"https://sharer.kakao.com/talk/friends/picker/link?url=$url"⟧)))\n}\n',
        },
      },
      // Nothing is put into it.
      {
        files: {
          'lib/share.dart':
            "Future<void> share() => launchUrl(Uri.parse(⟦'kakaolink://send?text=Cake'⟧), mode: LaunchMode.externalApplication);\n",
          'Share.swift':
            'func share() { UIApplication.shared.open(URL(string: ⟦"kakaolink://send?text=Cake"⟧)!) }\n',
          'Share.kt':
            'fun share() {\n    startActivity(Intent(Intent.ACTION_VIEW, Uri.parse(⟦"kakaolink://send?text=Cake"⟧)))\n}\n',
        },
      },
    ],
    good: [
      // A list that addresses are compared with, and an intent that is only asked about.
      {
        files: {
          'lib/web_view.dart':
            "const open = ['kakaolink://send?text=Cake'];\nbool isTalk(String url) => open.contains(url) || url == 'kakaolink://send?text=Cake';\n",
          'Talk.kt':
            'fun hasTalk(): Boolean {\n    val probe = Intent(Intent.ACTION_VIEW, Uri.parse("kakaolink://send?text=Cake"))\n    return packageManager.queryIntentActivities(probe, 0).isNotEmpty()\n}\nfun count() {\n    tracker.launch("share", "kakaolink://send?text=Cake")\n}\n',
        },
      },
      {
        files: {
          'share.js': "if (link !== 'https://sharer.kakao.com/talk/friends/picker/link') open(link);\n",
        },
      },
      { files: { 'share.js': "Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/' });\n" } },
      // Opening KakaoTalk, leaving its browser, and asking what an address is.
      { files: { 'share.js': "location.href = 'kakaotalk://main';\n" } },
      {
        files: {
          'share.js': "location.href = 'kakaotalk://web/openExternal?url=' + encodeURIComponent(url);\n",
        },
      },
      {
        files: {
          'app.js':
            "if (url.startsWith('kakaolink://send?') || url === 'kakaolink://send?text=1') Linking.openURL(url);\n",
        },
      },
      { files: { 'app.js': "switch (url) {\n  case 'kakaotalk://msg/send?text=1':\n    open(url);\n}\n" } },
      // Leaving KakaoTalk's browser, money, and what the SDK has made.
      { files: { 'app.js': "location.href = 'kakaotalk://inappbrowser/close';\n" } },
      { files: { 'app.js': "location.href = 'kakaotalk://send?amount=' + amount + '&bank=kakaobank';\n" } },
      { files: { 'app.js': "location.href = 'kakaolink://send?appkey=' + key + '&linkver=4.0';\n" } },
      {
        files: {
          'Share.swift':
            'func share(url: URL) {\n    let talk = URL(string: "kakaolink://send?")!\n    if UIApplication.shared.canOpenURL(URL(string: "kakaolink://send?text=1")!) || url.absoluteString.hasPrefix("kakaolink://send?text=") { send() }\n    switch url.absoluteString {\n    case "kakaotalk://msg/send?text=1": send()\n    default: break\n    }\n}\n',
          'Share.kt':
            '// kakaolink://send?text=1\nfun share(url: String) = when {\n    url == "kakaolink://send?text=1" -> send()\n    else -> open("kakaolink://send?appkey=$key&linkver=4.0")\n}\nfun hasTalk() = packageManager.resolveActivity(Intent(Intent.ACTION_VIEW, Uri.parse("kakaolink://send?text=1")), 0) != null\n',
        },
      },
      // Compared with, or logged.
      {
        files: {
          'Web.kt':
            'private val TALK = listOf("https://sharer.kakao.com/talk/friends/picker/link?url=", "kakaolink://send?text=")\nfun open(url: String, text: String) {\n    if (TALK.any { url.startsWith(it) }) Log.d("Web", "kakaolink://send?text=$text")\n    else throw IllegalStateException("kakaolink://send?text=$text")\n}\n',
          'Web.swift':
            'enum Talk: String { case send = "kakaolink://send?text=" }\nfunc opens(_ url: String) -> Bool { url.range(of: "kakaolink://send?text=") != nil }\nfunc testOpens() { XCTAssertTrue(opens("kakaolink://send?text=\\(name)&url=a")) }\n',
        },
      },
      { files: { 'app.js': "if (await Linking.canOpenURL('kakaolink://')) share();\n" } },
      {
        files: {
          'share.js': "location.href = 'intent://send?phone=1#Intent;scheme=whatsapp;end'; // Kakao\n",
        },
      },
      { files: { 'next.config.js': 'const csp = "form-action \'self\' https://sharer.kakao.com";\n' } },
    ],
  },
});
