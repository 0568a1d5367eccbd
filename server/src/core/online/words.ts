/** What a check online says, by its code. */
import type { Severity } from '../rules/finding.ts';
import type { Localized } from '../text/messages.ts';

export interface OnlineWords extends Localized {
  readonly severity: Severity;
}

export const onlineWords = {
  timeout: {
    severity: 'warning',
    en: '{host} did not answer to the end within {seconds} s.',
    ko: '{host}에서 {seconds}초 안에 응답을 다 받지 못했습니다.',
  },
  unresolved: {
    severity: 'error',
    en: 'DNS does not know {host}: nobody can open this address.',
    ko: 'DNS에 {host|이/가} 없어 아무도 열 수 없는 주소입니다.',
  },
  privateNumber: {
    severity: 'warning',
    en: 'Not requested: here, {host} is {detail}, an address of this machine or network. Check from outside.',
    ko: '{host|이/가} 이 기기나 사설망의 주소({detail})로 연결되어 요청하지 않았습니다. 외부에서 확인하십시오.',
  },
  notPublic: {
    severity: 'error',
    en: 'Redirects to {host}, which only this machine or network can reach. It was not followed.',
    ko: '이 기기나 사설망에서만 접근할 수 있는 {host|으로/로} 리디렉션되어 따라가지 않았습니다.',
  },
  secret: {
    severity: 'warning',
    en: 'Redirects to {host} with a password or a key in the address. It was not followed.',
    ko: '비밀번호나 키가 든 {host} 주소로 리디렉션되어 따라가지 않았습니다.',
  },
  secretInAddress: {
    severity: 'information',
    en: 'Not requested: the address holds a password, or what looks like an app key.',
    ko: '비밀번호나 앱 키로 보이는 값이 주소에 있어 요청하지 않았습니다.',
  },
  otherScheme: {
    severity: 'warning',
    en: 'Redirects to what is not a web address, which opens only where an app knows it.',
    ko: '웹 주소가 아닌 곳으로 리디렉션되어 해당 앱이 있는 기기에서만 열립니다.',
  },
  tls: {
    severity: 'error',
    en: 'The TLS certificate of {host} is refused ({detail}).',
    ko: '{host}의 TLS 인증서에 문제가 있습니다({detail}).',
  },
  unreachable: {
    severity: 'warning',
    en: 'There was no answer from {host} ({detail}).',
    ko: '{host}에서 응답을 받지 못했습니다({detail}).',
  },
  redirectsForever: {
    severity: 'error',
    en: 'Redirects more than {redirects} times, at last to {host}.',
    ko: '{redirects}번 넘게 리디렉션됩니다. 마지막 호스트는 {host}입니다.',
  },
  gone: {
    severity: 'error',
    en: 'There is nothing at this address: {host} answers {status}.',
    ko: '이 주소에는 아무것도 없습니다. {host}의 응답은 {status}입니다.',
  },
  status: {
    severity: 'warning',
    en: '{host} answers {status}.',
    ko: '{host}의 응답이 {status}입니다.',
  },
  robotRefused: {
    severity: 'warning',
    en: 'Let kakaotalk-scrap in: {host} answers {status} to Kakao’s user agent, and {other} to others.',
    ko: 'kakaotalk-scrap을 허용하십시오. {host}의 응답은 카카오의 User-Agent에 {status}, 다른 User-Agent에 {other}입니다.',
  },
  robotForbidden: {
    severity: 'information',
    en: 'robots.txt of {host} keeps {robot} out. Kakao does not say whether its server heeds that.',
    ko: '{host}의 robots.txt가 {robot}의 접근을 막습니다. 카카오 서버가 이를 따르는지는 공개되어 있지 않습니다.',
  },
  notPicture: {
    severity: 'error',
    en: 'This is not a picture, but {type}. Use the address of the picture file itself.',
    ko: '이미지가 아니라 {type|을/를} 돌려주는 주소입니다. 이미지 파일의 주소를 쓰십시오.',
  },
  pictureTooLarge: {
    severity: 'warning',
    en: 'Make the picture smaller: Kakao takes {most} MB at most, and this one has {size} MB.',
    ko: '이미지를 줄이십시오. 카카오는 {most}MB까지 받는데 이 이미지는 {size}MB입니다.',
  },
  pictureTooSmall: {
    severity: 'warning',
    en: 'Use a larger picture: Kakao wants {least}×{least} px or more, and this one has {width}×{height}.',
    ko: '더 큰 이미지를 쓰십시오. 카카오는 {least}×{least}px 이상을 요구하는데 이 이미지는 {width}×{height}px입니다.',
  },
  notPage: {
    severity: 'warning',
    en: 'This is not a page, but {type}: Kakao finds no title and no picture in it.',
    ko: '웹 페이지가 아니라 {type|을/를} 돌려주는 주소라 카카오가 제목과 이미지를 찾을 수 없습니다.',
  },
  noTitle: {
    severity: 'warning',
    en: 'Write og:title into the HTML that the server sends: the page has no title before scripts run.',
    ko: '서버가 보내는 HTML에 og:title을 넣으십시오. 스크립트를 실행하기 전에는 페이지에 제목이 없습니다.',
  },
  noImage: {
    severity: 'information',
    en: 'The message comes without a picture: the page has neither og:image nor a picture.',
    ko: '페이지에 og:image도 다른 이미지도 없어 메시지에 이미지가 나오지 않습니다.',
  },
  imageNotAbsolute: {
    severity: 'warning',
    en: 'Write the whole address into og:image, https://… included: Kakao does not complete a path.',
    ko: 'og:image에 https://부터 시작하는 전체 주소를 쓰십시오. 카카오는 상대 경로를 완성하지 않습니다.',
  },
  leadsElsewhere: {
    severity: 'information',
    en: 'Leads to {last}: a short link needs that host among the Web domains.',
    ko: '{last|으로/로} 이동합니다. 단축 URL이라면 이 호스트를 웹 도메인에 등록해야 합니다.',
  },
} as const satisfies Readonly<Record<string, OnlineWords>>;

export type OnlineCode = keyof typeof onlineWords;
