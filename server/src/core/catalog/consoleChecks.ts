/**
 * What no file can show: settings in Kakao Developers' console that Share depends on, as questions. The Doctor asks those
 * that the project's code calls for, value by value. Sources: https://developers.kakao.com/docs/ko,
 * kakaotalk-share/{faq,callback}, message-template/custom and getting-started/app-key-migration (read 2026-11-22).
 */
import type { Localized } from '../text/messages.ts';
import { manifestDocsUrl } from './documentation.ts';
import { javascriptKeyMenu, nativeKeyMenu, sdkDomainMenu, webDomainMenu } from './errors/consoleMenus.ts';
import { keyHashCommands } from './native/keyHashCommands.ts';

/** What in the code or the manifest makes a check worth doing. */
export type ConsoleCheckNeed =
  | 'noManifest'
  | 'init'
  | 'share'
  | 'template'
  | 'native'
  | 'certificates'
  | 'callback';

/** What is looked for one by one. */
export type ConsoleItem =
  | 'origin'
  | 'host'
  | 'variable'
  | 'template'
  | 'templateArgs'
  | 'packageName'
  | 'keyHash'
  | 'bundleId'
  | 'debugCertificate'
  | 'releaseCertificate'
  | 'storeCertificate'
  | 'testCertificate';

/** What is asked of each value. `{id}` is the template that the arguments belong to. */
export const consoleItemQuestions: Readonly<Record<ConsoleItem, Localized>> = {
  origin: { en: 'Is {value} in the list?', ko: '목록에 {value|이/가} 있습니까?' },
  host: { en: 'Is {value} in the list?', ko: '목록에 {value|이/가} 있습니까?' },
  variable: { en: 'Is the value of {value} that key?', ko: '{value}의 값이 그 키입니까?' },
  template: { en: 'Is template {value} in the list?', ko: '목록에 템플릿 {value|이/가} 있습니까?' },
  templateArgs: {
    en: 'Does template {id} have the user arguments {value}?',
    ko: '템플릿 {id}에 사용자 인자 {value|이/가} 있습니까?',
  },
  packageName: { en: 'Is the package name {value}?', ko: '패키지명이 {value|과/와} 같습니까?' },
  keyHash: { en: 'Is the key hash {value} in the list?', ko: '목록에 키 해시 {value|이/가} 있습니까?' },
  debugCertificate: {
    en: `Debug builds, one hash for each developer: \`${keyHashCommands.debug}\``,
    ko: `디버그 빌드(개발자마다 다름): \`${keyHashCommands.debug}\``,
  },
  releaseCertificate: {
    en: `Release builds that you sign yourself: \`${keyHashCommands.release}\``,
    ko: `직접 서명하는 릴리스 빌드: \`${keyHashCommands.release}\``,
  },
  storeCertificate: {
    en: 'From Google Play: the SHA-1 of the app signing key in the Play Console, through “Convert key hash…”',
    ko: 'Google Play 배포: Play Console에 있는 앱 서명 키의 SHA-1 값을 “키 해시 변환…” 명령으로 변환',
  },
  testCertificate: {
    en: 'From App Distribution and other stores: what the installed app itself logs as its key hash',
    ko: 'App Distribution 등 다른 경로로 배포: 설치된 앱에서 로그로 출력한 키 해시',
  },
  bundleId: { en: 'Is the bundle ID {value} in the list?', ko: '목록에 번들 ID {value|이/가} 있습니까?' },
};

export interface ConsoleCheck {
  readonly name: string;
  readonly kakaoCodes: readonly string[];
  readonly needs: ConsoleCheckNeed;
  /** The question; the values that it is asked about follow. */
  readonly title: Localized;
  readonly items: readonly ConsoleItem[];
  /** How to tell. */
  readonly look: Localized;
  /** The menu in the console; of the first check, the page about the file. */
  readonly where: Localized;
  /** The page of the console that has it, where its address is known. */
  readonly page?: 'platformKeys' | 'template';
  /** Rules that say the same with more knowledge: where one of them has decided, the check is left out. */
  readonly coveredBy: readonly string[];
}

export const consoleChecks: readonly ConsoleCheck[] = [
  {
    name: 'manifest',
    kakaoCodes: [],
    needs: 'noManifest',
    title: {
      en: 'Domains, keys and templates were not compared with what is registered: there is no kakao-share.json',
      ko: 'kakao-share.json이 없어 도메인, 키, 템플릿을 콘솔에 등록한 내용과 비교하지 못했습니다',
    },
    look: {
      en: 'Write down in that file what the console has registered, and both are compared with each report and while typing.',
      ko: '콘솔에 등록한 내용을 이 파일에 적어 두면 진단할 때마다, 그리고 코드를 작성하는 동안 비교합니다.',
    },
    where: { en: manifestDocsUrl, ko: manifestDocsUrl },
    items: [],
    coveredBy: [],
  },
  {
    name: 'sdk-domain',
    kakaoCodes: ['4019', 'KOE009', '-401'],
    needs: 'init',
    title: {
      en: 'Does the JavaScript key in use list every origin that opens the page?',
      ko: '공유를 호출하는 모든 페이지의 도메인이 사용 중인 JavaScript 키의 목록에 있습니까?',
    },
    items: ['origin'],
    look: {
      en: 'Compare the list with `location.origin` of the page (of the frame, if it runs in one): scheme, sub-domain and port count. Localhost needs an entry of its own.',
      ko: '등록된 목록을 페이지의 `location.origin`과 비교하십시오(프레임 안에서 열리면 프레임의 값). 스킴, 서브 도메인, 포트까지 같아야 하며 localhost도 따로 등록해야 합니다.',
    },
    where: sdkDomainMenu,
    page: 'platformKeys',
    coveredBy: ['4019/sdk-domain-not-registered'],
  },
  {
    name: 'web-domain',
    kakaoCodes: ['4002'],
    needs: 'share',
    title: {
      en: 'Do the Web domains list every host that the messages link to?',
      ko: '메시지의 링크에 쓰인 모든 호스트가 웹 도메인 목록에 있습니까?',
    },
    items: ['host'],
    look: {
      en: 'A link to a host that is not on the list is answered with 4002 or leads to the first domain of the list instead.',
      ko: '목록에 없는 호스트로 가는 링크는 4002 에러가 나거나 목록의 첫 번째 도메인으로 바뀝니다.',
    },
    where: webDomainMenu,
    coveredBy: ['4002/link-domain-not-registered'],
  },
  {
    name: 'key-of-app',
    kakaoCodes: ['4003', '4011', '-401'],
    needs: 'init',
    title: {
      en: 'Is the key that Kakao.init gets a JavaScript key of the app with these domains?',
      ko: 'Kakao.init에 쓰는 키가 이 도메인을 등록한 앱의 JavaScript 키입니까?',
    },
    items: ['variable'],
    look: {
      en: 'All kinds of key look alike, so only the console can tell. An app can have several JavaScript keys, each with its own domains.',
      ko: '키는 종류와 관계없이 형식이 같아 콘솔에서만 구분할 수 있습니다. 앱 하나에 JavaScript 키가 여러 개 있을 수 있고 도메인은 키마다 따로 등록합니다.',
    },
    where: javascriptKeyMenu,
    page: 'platformKeys',
    coveredBy: ['4019/app-key-not-in-manifest'],
  },
  {
    name: 'template',
    kakaoCodes: ['4002'],
    needs: 'template',
    title: {
      en: 'Does this app have the message templates that the code sends?',
      ko: '코드에서 보내는 메시지 템플릿이 이 앱에 있습니까?',
    },
    items: ['template', 'templateArgs'],
    look: {
      en: 'A template belongs to one app. Check its ID, and that its user arguments have the names that the code passes.',
      ko: '템플릿은 만든 앱에서만 쓸 수 있습니다. 템플릿 ID와 사용자 인자 이름이 코드에서 넘기는 값과 같은지 확인하십시오.',
    },
    where: { en: '[Tools] > [Message template]', ko: '[도구] > [메시지 템플릿]' },
    page: 'template',
    coveredBy: ['4002/template-id-unknown'],
  },
  {
    name: 'native-app',
    kakaoCodes: ['4019', 'KOE009', '-401'],
    needs: 'native',
    title: {
      en: 'Does the native app key have what identifies the apps?',
      ko: '네이티브 앱 키에 앱을 식별하는 정보가 있습니까?',
    },
    items: ['packageName', 'keyHash', 'bundleId'],
    look: {
      en: 'Kakao compares them with what the app itself sends: where one letter differs, nothing is shared.',
      ko: '카카오는 앱이 알려 온 값과 이 목록을 비교합니다. 한 글자라도 다르면 공유되지 않습니다.',
    },
    where: nativeKeyMenu,
    page: 'platformKeys',
    coveredBy: [],
  },
  {
    name: 'key-hashes',
    kakaoCodes: ['4019', 'KOE009', '-401'],
    needs: 'certificates',
    title: {
      en: 'Does the list have the key hash of each certificate that signs the Android app?',
      ko: 'Android 앱에 서명하는 인증서마다 키 해시가 목록에 있습니까?',
    },
    items: ['debugCertificate', 'releaseCertificate', 'storeCertificate', 'testCertificate'],
    look: {
      en: 'A certificate has one hash, 28 characters that end in `=`. Where only builds of the store fail, Google Play’s is missing.',
      ko: '인증서마다 `=`로 끝나는 28자의 해시가 하나씩 있습니다. 스토어에서 받은 앱만 실패한다면 Google Play의 해시가 빠진 것입니다.',
    },
    where: nativeKeyMenu,
    page: 'platformKeys',
    coveredBy: [],
  },
  {
    name: 'webhook',
    kakaoCodes: [],
    needs: 'callback',
    title: {
      en: 'Is there a webhook address that gets `serverCallbackArgs`?',
      ko: '`serverCallbackArgs`를 받을 웹훅 주소가 등록되어 있습니까?',
    },
    items: [],
    look: {
      en: 'Without one Kakao drops the arguments. The address has to answer with a 2xx status within three seconds; nothing is sent twice.',
      ko: '등록하지 않으면 인자가 전달되지 않습니다. 등록한 주소는 3초 안에 2xx로 응답해야 하며 재전송은 없습니다.',
    },
    where: {
      en: '[App] > [Webhook] > [Kakao Talk Share webhook]',
      ko: '[앱] > [웹훅] > [카카오톡 공유 웹훅]',
    },
    coveredBy: [],
  },
];
