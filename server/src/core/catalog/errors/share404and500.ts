/** 4041, and the two internal errors: 5001 has causes that a project can remove, 5005 has none. */
import { webDomainMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { pages, shareFaq, shareTable } from './pages.ts';

export const share404and500: readonly ErrorEntry[] = [
  {
    id: '4041',
    family: 'share',
    kakaoCodes: ['4041'],
    httpStatus: 404,
    title: { en: 'The shared URL is invalid', ko: '유효하지 않은 공유 URL' },
    meaning: {
      en: 'Kakao cannot open the address that was to be shared.',
      ko: '카카오가 열 수 없는 주소를 공유하려 했습니다.',
    },
    steps: [
      {
        en: 'Pass an absolute `https://` address: not a path, not an empty string, not a template with holes.',
        ko: '`https://`로 시작하는 전체 주소를 전달합니다. 경로만 있거나, 비어 있거나, 치환되지 않은 변수가 남아 있으면 안 됩니다.',
      },
      {
        en: `Make sure that the page opens from outside, and that its host is under ${webDomainMenu.en}.`,
        ko: `외부에서 열리는 주소인지, 도메인이 ${webDomainMenu.ko}에 등록되어 있는지 확인합니다.`,
      },
      {
        en: 'For `sendScrap`, check `requestUrl` with the Share Debugger.',
        ko: '`sendScrap`이라면 `requestUrl`을 공유 디버거에서 확인합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The link is not an absolute URL', ko: '링크가 전체 URL이 아님' },
        rules: ['4041/link-not-a-url', '4002/link-placeholder'],
        where: 'project',
      },
      {
        text: { en: 'The link leads to a private address', ko: '외부에서 접근할 수 없는 주소임' },
        rules: ['4041/link-not-public'],
        where: 'project',
      },
      {
        text: { en: 'The page answers with an error', ko: '해당 페이지가 에러로 응답함' },
        rules: [],
        where: 'kakao',
      },
    ],
    phrases: [
      { text: 'URL shared to Kakao Talk is invalid' },
      { text: '카카오톡으로 공유한 URL이 유효하지 않' },
    ],
    related: ['4002'],
    docs: pages.troubleshooting,
    source: shareTable,
  },
  {
    id: '5001',
    family: 'share',
    kakaoCodes: ['5001'],
    httpStatus: 500,
    title: { en: 'Internal error while sharing', ko: '공유 중 서버 내부 오류' },
    meaning: {
      en: 'Kakao failed while preparing the message. It calls this an internal error, but parameters, an image that it cannot fetch, blocked cookies or a browser extension can be the cause.',
      ko: '메시지를 준비하던 중 오류가 발생했습니다. 서버 오류로 표시되지만 파라미터, 가져올 수 없는 이미지, 쿠키 차단, 브라우저 확장 프로그램 때문에도 발생합니다.',
    },
    steps: [
      {
        en: "Open every image URL from outside your network; let Kakao's scrap server through the firewall.",
        ko: '모든 이미지 URL이 외부 네트워크에서 열리는지 확인하고, 방화벽에서 카카오 스크랩 서버를 허용합니다.',
      },
      {
        en: 'Allow cookies for Kakao in the browser: without them the CSRF token cannot be checked.',
        ko: '브라우저에서 카카오 쿠키를 허용합니다. 쿠키가 없으면 CSRF 토큰을 검증할 수 없습니다.',
      },
      {
        en: 'Try a private window; if that works, switch extensions off one by one.',
        ko: '시크릿 모드에서 시도해 봅니다. 정상이라면 확장 프로그램을 하나씩 꺼서 원인을 찾습니다.',
      },
      {
        en: 'Keep every link short: state packed into an address, such as a picture as `data:`, makes it too long for Kakao.',
        ko: '링크를 짧게 유지합니다. `data:` 이미지처럼 긴 데이터를 주소에 넣으면 카카오가 처리하지 못합니다.',
      },
      {
        en: 'Compare the message object with the template reference, then try again later.',
        ko: '메시지 객체를 템플릿 규격과 비교해 보고, 이상이 없으면 잠시 후 다시 시도합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Kakao cannot fetch an image', ko: '카카오가 이미지를 가져올 수 없음' },
        rules: [
          '5001/image-not-public',
          '5001/image-not-a-url',
          '5001/image-empty',
          '4002/image-url-empty',
          '5001/og-image-not-absolute',
        ],
        where: 'project',
      },
      {
        text: { en: 'A link is very long', ko: '매우 긴 링크' },
        rules: ['5001/link-too-long'],
        where: 'project',
      },
      {
        text: {
          en: 'The content security policy blocks Kakao',
          ko: '콘텐츠 보안 정책(CSP)이 카카오를 차단함',
        },
        rules: ['5001/csp-blocks-kakao'],
        where: 'project',
      },
      {
        text: { en: 'A parameter is wrong', ko: '파라미터 구성이 잘못됨' },
        rules: ['4002/template-wrong-type', '4002/template-args'],
        where: 'project',
      },
      {
        text: { en: 'The message as a whole is too large', ko: '메시지 전체가 너무 큼' },
        rules: ['4002/message-too-large'],
        where: 'project',
      },
      {
        text: { en: 'Cookies are restricted in the browser', ko: '브라우저에서 쿠키가 제한됨' },
        rules: [],
        where: 'user',
      },
      {
        text: { en: 'A browser extension interferes', ko: '브라우저 확장 프로그램이 방해함' },
        rules: [],
        where: 'user',
      },
    ],
    phrases: [{ text: 'CSRF token', needsKakao: true }],
    related: ['5005', 'sdk/csp-blocked'],
    guides: ['cookies-and-extensions', 'firewall'],
    docs: pages.shareFaq,
    source: shareFaq,
  },
  {
    id: '5005',
    family: 'share',
    kakaoCodes: ['5005'],
    httpStatus: 500,
    title: { en: "Internal error at Kakao's server", ko: '카카오 서버 내부 오류' },
    meaning: {
      en: 'Kakao failed and names no cause on your side.',
      ko: '카카오 서버에서 오류가 발생했습니다. 호출하는 쪽의 원인은 알려져 있지 않습니다.',
    },
    steps: [
      { en: 'Try again a little later.', ko: '잠시 후 다시 시도합니다.' },
      {
        en: 'If it persists, ask in DevTalk with the app ID and the UUID of the error screen.',
        ko: '계속되면 앱 ID와 에러 화면의 UUID를 준비해 데브톡에 문의합니다.',
      },
    ],
    causes: [{ text: { en: 'A fault at Kakao', ko: '카카오 쪽 오류' }, rules: [], where: 'kakao' }],
    phrases: [{ text: 'Internal server error occurred.', needsKakao: true }],
    related: ['5001'],
    docs: pages.troubleshooting,
    source: shareTable,
  },
];
