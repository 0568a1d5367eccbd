/** Step-by-step help for situations that several errors share. Shown on the documentation pages. */

import type { Localized } from '../../text/messages.ts';
import { keyHashCommands } from '../native/keyHashCommands.ts';

export interface Guide {
  readonly id: string;
  readonly title: Localized;
  readonly steps: readonly Localized[];
  /** What to type, by platform. */
  readonly samples?: readonly { readonly platform: string; readonly code: string }[];
}

export const guides: readonly Guide[] = [
  {
    id: 'google-apps-script',
    title: { en: 'In a Google Apps Script web app', ko: 'Google Apps Script 웹 앱을 사용할 때' },
    steps: [
      {
        en: 'Register the bare origin `https://script.google.com`, not the `/macros/…/exec` address.',
        ko: '`/macros/…/exec` 전체 주소가 아니라 `https://script.google.com`까지만 등록합니다.',
      },
      {
        en: 'The page itself runs in a frame on another host: register what `console.log(location.origin)` prints inside it, usually on `googleusercontent.com`.',
        ko: '페이지는 다른 호스트의 iframe 안에서 실행됩니다. 그 안에서 `console.log(location.origin)`이 출력하는 값(대개 `googleusercontent.com`)을 등록합니다.',
      },
      {
        en: 'With a short link, register the host that it finally leads to.',
        ko: '단축 URL을 쓴다면 최종적으로 이동하는 도메인을 등록합니다.',
      },
    ],
  },
  {
    id: 'app-distribution',
    title: {
      en: 'In an app from App Distribution or a store',
      ko: 'App Distribution이나 스토어로 배포한 앱일 때',
    },
    steps: [
      {
        en: 'Print the key hash inside the installed app and compare it with the console; add it if it is missing.',
        ko: '설치된 앱 안에서 키 해시를 출력해 콘솔에 등록된 값과 비교하고, 없으면 추가합니다.',
      },
      {
        en: 'If it persists, the signing certificate may have changed: take the SHA-1 of the app signing key from Play Console, turn it into a key hash and add that as well.',
        ko: '계속되면 서명 인증서가 바뀌었을 수 있습니다. Play Console에서 앱 서명 키의 SHA-1을 확인해 키 해시로 바꾸고 추가로 등록합니다.',
      },
      {
        en: 'With a rotated signing key Android keeps a history of certificates: trust the hash that the app prints.',
        ko: '서명 키를 교체한 앱은 인증서 이력이 남으므로, 계산한 값보다 앱에서 출력한 해시를 기준으로 등록합니다.',
      },
    ],
    samples: [
      { platform: 'Android', code: 'Log.d("KakaoSDK", Utility.getKeyHash(this))' },
      { platform: 'iOS', code: 'print("KakaoSDK: \\(Bundle.main.bundleIdentifier ?? "")")' },
      { platform: 'JavaScript', code: 'console.log("KakaoSDK:", location.origin)' },
      { platform: 'Flutter', code: 'print(await KakaoSdk.origin);' },
    ],
  },
  {
    id: 'key-hash',
    title: { en: 'Which key hash belongs where', ko: '빌드별 키 해시' },
    steps: [
      {
        en: 'Debug: one per developer and machine, from `~/.android/debug.keystore`; in a React Native project from `android/app/debug.keystore`, the same for everybody.',
        ko: '디버그: `~/.android/debug.keystore`에서 나오며 개발자와 PC마다 다릅니다. React Native 프로젝트는 `android/app/debug.keystore`에서 나오며 모두 같습니다.',
      },
      {
        en: 'Release: from your upload or release keystore; used by builds that you install yourself.',
        ko: '릴리스: 업로드 또는 릴리스 키스토어에서 나오며 직접 설치한 빌드에 쓰입니다.',
      },
      {
        en: 'Google Play: from the app signing key that Google keeps; the one that counts for users of the store.',
        ko: 'Google Play: Google이 보관하는 앱 서명 키에서 나오며 스토어 사용자에게는 이 값이 적용됩니다.',
      },
      {
        en: 'A key hash is the SHA-1 fingerprint of the certificate in Base64: 28 characters ending in `=`. SHA-256 does not work.',
        ko: '키 해시는 인증서의 SHA-1 지문을 Base64로 나타낸 28자 값으로 `=`로 끝납니다. SHA-256은 사용할 수 없습니다.',
      },
    ],
    samples: [
      {
        platform: 'keytool',
        code: keyHashCommands.debug,
      },
    ],
  },
  {
    id: 'cookies-and-extensions',
    title: { en: 'When cookies or extensions are in the way', ko: '쿠키나 확장 프로그램이 원인일 때' },
    steps: [
      {
        en: 'Sharing checks a CSRF token against a session that a cookie keeps. Where cookies are blocked, the server finds no session and every request fails.',
        ko: '공유 과정에서는 쿠키에 담긴 세션으로 CSRF 토큰을 검증합니다. 쿠키가 차단되면 세션을 찾을 수 없어 정상 요청도 실패합니다.',
      },
      {
        en: 'Allow cookies for `kakao.com`, also third-party ones if the page runs in a frame.',
        ko: '`kakao.com`의 쿠키를 허용합니다. 페이지가 프레임 안에서 실행된다면 서드파티 쿠키도 허용해야 합니다.',
      },
      {
        en: 'Try a private window. If sharing works there, switch extensions off one by one.',
        ko: '시크릿 모드에서 시도해 봅니다. 정상 동작한다면 확장 프로그램을 하나씩 끄면서 원인을 찾습니다.',
      },
    ],
  },
  {
    id: 'firewall',
    title: { en: 'When images sit behind a firewall', ko: '이미지 서버에 방화벽이 있을 때' },
    steps: [
      {
        en: "Kakao's scrap server fetches every image itself. Let its addresses in: `GET https://kapi.kakao.com/v1/system/ips` lists them.",
        ko: '카카오 스크랩 서버가 이미지를 직접 가져갑니다. `GET https://kapi.kakao.com/v1/system/ips`로 조회되는 IP를 허용합니다.',
      },
      {
        en: 'Images must be public: no login, no intranet, no `localhost`, at least 200 × 200 pixels and at most 2 MB.',
        ko: '이미지는 로그인이나 사내망 없이 누구나 열 수 있어야 하고, 200×200픽셀 이상 2MB 이하여야 합니다. `localhost`는 사용할 수 없습니다.',
      },
    ],
  },
];

const byId = new Map(guides.map((guide) => [guide.id, guide]));

export const guide = (id: string): Guide | undefined => byId.get(id);
