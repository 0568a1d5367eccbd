/** What the person who receives the message sees of its links and buttons. */

import { webDomainMenu } from '../consoleMenus.ts';
import type { ErrorEntry } from '../entry.ts';
import { pages } from '../pages.ts';
import { inConsole, inFiles, linkDomainMissing, onPhone, seenIn, symptom } from './common.ts';

const notALink = inFiles(
  { en: 'A link without a public address', ko: '외부에서 열 수 없는 주소의 링크' },
  '4041/link-not-a-url',
  '4041/link-not-public',
  '4002/link-placeholder',
  '4002/link-empty',
);
const noWebUrl = inFiles({ en: '`webUrl` is missing', ko: '`webUrl`이 없음' }, 'sdk/link-missing-web');
const noMobileUrl = inFiles(
  { en: '`mobileWebUrl` is missing', ko: '`mobileWebUrl`이 없음' },
  'sdk/link-missing-mobile',
);
const templateLinks = inConsole({
  en: 'The links of the message template in the console',
  ko: '콘솔에 저장한 메시지 템플릿의 링크',
});

export const cardSymptoms: readonly ErrorEntry[] = [
  {
    ...symptom,
    id: 'symptom/check-on-mobile',
    title: {
      en: 'KakaoTalk on the PC says “모바일에서 확인해주세요”',
      ko: 'PC 카카오톡에 “모바일에서 확인해주세요”가 나옴',
    },
    meaning: {
      en: 'KakaoTalk on a PC has no address to open: `webUrl` is missing, or its host is not registered as a Web domain.',
      ko: 'PC 카카오톡이 열 주소가 없습니다. `webUrl`이 없거나, 그 도메인이 웹 도메인으로 등록되지 않은 경우입니다.',
    },
    steps: [
      {
        en: `Register the host of every link under ${webDomainMenu.en}; the JavaScript SDK domain is another list and does not help.`,
        ko: `모든 링크의 도메인을 ${webDomainMenu.ko}에 등록합니다. JavaScript SDK 도메인은 다른 목록이므로 거기에만 등록하면 해결되지 않습니다.`,
      },
      {
        en: 'Give every `link` both `webUrl` and `mobileWebUrl`.',
        ko: '모든 `link`에 `webUrl`과 `mobileWebUrl`을 함께 넣습니다.',
      },
      {
        en: 'Send the message again: those sent before keep their links.',
        ko: '메시지를 다시 보내 확인합니다. 이미 보낸 메시지의 링크는 바뀌지 않습니다.',
      },
    ],
    causes: [linkDomainMissing, noWebUrl, notALink, templateLinks],
    phrases: [
      { text: '모바일에서 확인해주세요', needsKakao: 'unlessAsked' },
      { text: '모바일에서 확인해 주세요', needsKakao: 'unlessAsked' },
      { text: '모바일에서만 확인', needsKakao: 'unlessAsked' },
    ],
    said: ['checkOnMobile'],
    related: ['4002', 'symptom/wrong-page'],
    docs: pages.shareFaq,
    source: seenIn('https://devtalk.kakao.com/t/localhost-3000/124973', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/wrong-page',
    title: { en: 'The link opens another page', ko: '링크가 다른 페이지로 연결됨' },
    meaning: {
      en: 'Kakao replaces a host that is not registered as a Web domain by the default Web domain and keeps the path. The device also decides whether `webUrl`, `mobileWebUrl` or the app opens.',
      ko: '웹 도메인에 등록되지 않은 도메인은 경로만 남고 기본 웹 도메인으로 바뀝니다. 또한 기기에 따라 `webUrl`, `mobileWebUrl`, 앱 중 하나가 열립니다.',
    },
    steps: [
      {
        en: `Register the host of the link under ${webDomainMenu.en}.`,
        ko: `링크의 도메인을 ${webDomainMenu.ko}에 등록합니다.`,
      },
      {
        en: 'Give `webUrl` and `mobileWebUrl` the whole address, `https://` included; log the object right before sending.',
        ko: '`webUrl`과 `mobileWebUrl`에 `https://`부터 시작하는 전체 주소를 넣고, 보내기 직전에 객체를 출력해 확인합니다.',
      },
      {
        en: 'A custom template opens what its link in the console says: put what changes into a user argument.',
        ko: '사용자 정의 템플릿은 콘솔에 저장한 링크를 엽니다. 바뀌는 부분은 사용자 인자로 넣습니다.',
      },
    ],
    causes: [
      inFiles(
        {
          en: 'A native or hybrid app sends an address that is not its site’s',
          ko: '네이티브·하이브리드 앱이 사이트 주소가 아닌 주소를 보냄',
        },
        'sdk/sample-leftover',
        '4002/link-not-web-url',
        'sdk/hybrid-origin-link',
      ),
      linkDomainMissing,
      notALink,
      inFiles(
        { en: 'The address of the wrong environment', ko: '다른 환경의 주소가 들어감' },
        '4041/link-not-public',
      ),
      inFiles(
        { en: 'The arguments of the template', ko: '템플릿의 사용자 인자' },
        '4002/template-args',
        '4002/template-args-not-string',
      ),
      templateLinks,
    ],
    phrases: [],
    said: [
      'otherPage leads',
      'otherPage moves',
      'otherPage link',
      'otherPage click',
      'otherPage share leads',
      'local pointsAt share',
      'local pointsAt message',
    ],
    related: ['4002', 'symptom/opens-store'],
    docs: pages.shareFaq,
    source: seenIn('https://devtalk.kakao.com/t/localhost-3000/124973', pages.shareFaq.ko),
  },
  {
    ...symptom,
    id: 'symptom/opens-store',
    title: {
      en: 'The button opens the store, or asks to install an app',
      ko: '버튼을 누르면 스토어나 앱 설치로 연결됨',
    },
    meaning: {
      en: 'Without a usable web link KakaoTalk opens your app, and where it is not installed, the store that the console names. Execution parameters ask for the app, too.',
      ko: '쓸 수 있는 웹 링크가 없으면 카카오톡은 앱을 열고, 앱이 없으면 콘솔에 적힌 스토어를 엽니다. 실행 파라미터를 넣은 링크도 앱을 엽니다.',
    },
    steps: [
      {
        en: `Register the host of the link under ${webDomainMenu.en}: a link whose host is not registered counts as none.`,
        ko: `링크의 도메인을 ${webDomainMenu.ko}에 등록합니다. 등록되지 않은 링크는 없는 것과 같습니다.`,
      },
      {
        en: 'To open a web page, give `mobileWebUrl` and leave out `androidExecutionParams` and `iosExecutionParams`.',
        ko: '웹 페이지를 열려면 `mobileWebUrl`을 넣고 `androidExecutionParams`와 `iosExecutionParams`는 뺍니다.',
      },
      {
        en: 'If the store opens although the app is installed, the app does not declare the scheme `kakao` + native key.',
        ko: '앱이 설치되어 있는데도 스토어가 열린다면 앱에 `kakao` + 네이티브 앱 키 스킴이 선언되지 않은 것입니다.',
      },
    ],
    causes: [
      inFiles(
        { en: 'The app does not take the address of the message', ko: '앱이 메시지의 주소를 받지 못함' },
        '4019/android-share-intent-filter',
        '4019/ios-url-type',
        '4019/native-key-mismatch',
      ),
      linkDomainMissing,
      noMobileUrl,
      notALink,
      inConsole({
        en: 'Store addresses and the scheme of the native key',
        ko: '네이티브 앱 키의 스토어 주소와 스킴',
      }),
      onPhone({ en: 'The app is not installed on this phone', ko: '이 휴대폰에 앱이 설치되지 않음' }),
    ],
    phrases: [],
    said: ['store leads', 'store link', 'store share', 'store click', 'store message', 'store button'],
    related: ['symptom/wrong-page', '4002'],
    docs: pages.shareFaq,
    source: seenIn(
      'https://github.com/shpongle2634/react-native-kakao-links/issues/17',
      'https://github.com/millo-L/react-native-kakao-share-link/issues/22',
    ),
  },
  {
    ...symptom,
    id: 'symptom/button-missing',
    title: { en: 'A button is missing from the message', ko: '메시지에 버튼이 없거나 적게 나옴' },
    meaning: {
      en: 'KakaoTalk leaves out a button whose link cannot be opened on that device. A message has room for two, and `buttons` takes precedence over `buttonTitle`.',
      ko: '카카오톡은 그 기기에서 열 수 없는 버튼을 표시하지 않습니다. 버튼은 두 개까지이며, `buttons`가 있으면 `buttonTitle`은 무시됩니다.',
    },
    steps: [
      {
        en: 'Give the link of every button a `webUrl` for PCs and a `mobileWebUrl` for phones.',
        ko: '각 버튼의 링크에 PC용 `webUrl`과 휴대폰용 `mobileWebUrl`을 모두 넣습니다.',
      },
      {
        en: `Register their hosts under ${webDomainMenu.en}.`,
        ko: `해당 도메인을 ${webDomainMenu.ko}에 등록합니다.`,
      },
      {
        en: 'A button with execution parameters only is shown on phones of that platform only.',
        ko: '실행 파라미터만 있는 버튼은 해당 플랫폼의 휴대폰에서만 보입니다.',
      },
    ],
    causes: [
      noMobileUrl,
      noWebUrl,
      linkDomainMissing,
      notALink,
      inFiles({ en: 'More buttons than fit', ko: '들어갈 수 있는 개수보다 많은 버튼' }, '4002/template-size'),
      templateLinks,
    ],
    phrases: [],
    said: [
      'button missing !nothing',
      'button missing message !nothing',
      'button missing phone !nothing',
      'button only missing !nothing',
    ],
    related: ['symptom/link-dead', '4002'],
    docs: pages.shareJavaScript,
    source: seenIn(pages.shareFaq.ko, pages.shareJavaScript.ko),
  },
  {
    ...symptom,
    id: 'symptom/link-dead',
    title: { en: 'A tap on the message does nothing', ko: '받은 메시지를 눌러도 이동하지 않음' },
    meaning: {
      en: 'The message was sent, but its link leads nowhere: `link` is empty, holds something that is not an address, or its host is not registered.',
      ko: '메시지는 전송되었지만 링크가 동작하지 않습니다. `link`가 비었거나, 주소 형식이 아니거나, 도메인이 등록되지 않은 경우입니다.',
    },
    steps: [
      {
        en: `Register the host of the link under ${webDomainMenu.en}.`,
        ko: `링크의 도메인을 ${webDomainMenu.ko}에 등록합니다.`,
      },
      {
        en: 'Fill `webUrl` and `mobileWebUrl` of `content` and of every button with whole addresses.',
        ko: '`content`와 모든 버튼의 `webUrl`, `mobileWebUrl`에 전체 주소를 넣습니다.',
      },
      {
        en: 'Send the message again: those sent before keep their links.',
        ko: '메시지를 다시 보내 확인합니다. 이미 보낸 메시지의 링크는 바뀌지 않습니다.',
      },
    ],
    causes: [linkDomainMissing, notALink, noMobileUrl, noWebUrl, templateLinks],
    phrases: [],
    said: [
      'link nothing',
      'link click notOpening',
      'link notOpening',
      'link click fails',
      'message click nothing',
      'message click fails',
      'message button click notOpening !share',
      'moves fails !talk',
      'link moves fails',
      'click moves fails !talk',
      'message nothing click',
      'toApp message !talk',
      'toApp link !talk',
      'toApp button !talk',
      'toApp click !talk',
    ],
    related: ['4002', 'symptom/check-on-mobile', 'symptom/wrong-page'],
    docs: pages.shareFaq,
    source: seenIn(
      'https://github.com/millo-L/react-native-kakao-share-link/issues/22',
      'https://devtalk.kakao.com/t/feedtemplate-link/110155',
    ),
  },
];
