/**
 * What no file can show: settings in Kakao Developers' console that Share depends on. The Doctor lists those that the
 * project's code calls for. Sources: kakao-facts §1.2, §1.3, §1.9, §3.4, §4.1, §4.2 (read 2026-11-22).
 */
import type { Localized } from '../text/messages.ts';
import { manifestDocsUrl } from './documentation.ts';
import { sdkDomainMenu, webDomainMenu } from './errors/consoleMenus.ts';

/** What in the code makes a check worth doing. */
export type ConsoleCheckNeed = 'noManifest' | 'init' | 'share' | 'template' | 'callback';

export interface ConsoleCheck {
  readonly name: string;
  readonly kakaoCodes: readonly string[];
  readonly needs: ConsoleCheckNeed;
  /** What has to be so. */
  readonly title: Localized;
  /** How to tell. `{templates}` stands for the template IDs that the code names. */
  readonly look: Localized;
  /** The menu in the console; of the first check, the page about the file. */
  readonly where: Localized;
  /** Rules that say the same with more knowledge: where one of them has spoken, the check is left out. */
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
    coveredBy: [],
  },
  {
    name: 'sdk-domain',
    kakaoCodes: ['4019', 'KOE009', '-401'],
    needs: 'init',
    title: {
      en: 'Every origin that opens the page is registered for this very JavaScript key',
      ko: '공유를 호출하는 모든 페이지의 도메인이 사용 중인 JavaScript 키에 등록되어 있어야 합니다',
    },
    look: {
      en: 'Compare the list with `location.origin` of the page (of the frame, if it runs in one): scheme, sub-domain and port count. Localhost needs an entry of its own.',
      ko: '등록된 목록을 페이지의 `location.origin`과 비교하십시오(프레임 안에서 열리면 프레임의 값). 스킴, 서브 도메인, 포트까지 같아야 하며 localhost도 따로 등록해야 합니다.',
    },
    where: sdkDomainMenu,
    coveredBy: ['4019/sdk-domain-not-registered'],
  },
  {
    name: 'web-domain',
    kakaoCodes: ['4002'],
    needs: 'share',
    title: {
      en: 'Every host that the messages link to is registered as a web domain',
      ko: '메시지의 링크가 가리키는 모든 호스트가 웹 도메인으로 등록되어 있어야 합니다',
    },
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
      en: 'The key is the JavaScript key of the app whose domains are registered',
      ko: '사용한 키가 도메인을 등록한 앱의 JavaScript 키여야 합니다',
    },
    look: {
      en: 'All kinds of key look alike, so only the console can tell. An app can have several JavaScript keys, each with its own domains.',
      ko: '모든 종류의 키가 똑같이 생겨서 콘솔에서만 구분할 수 있습니다. 앱 하나에 JavaScript 키가 여러 개 있을 수 있고 도메인은 키마다 따로 등록합니다.',
    },
    where: {
      en: '[App] > [Platform key] > [JavaScript key]',
      ko: '[앱] > [플랫폼 키] > [JavaScript 키]',
    },
    coveredBy: ['4019/app-key-not-in-manifest'],
  },
  {
    name: 'template',
    kakaoCodes: ['4002'],
    needs: 'template',
    title: {
      en: 'The message templates exist in this app: {templates}',
      ko: '이 앱에 메시지 템플릿이 있어야 합니다: {templates}',
    },
    look: {
      en: 'A template belongs to one app. Check its ID, and that its user arguments have the names that the code passes.',
      ko: '템플릿은 앱 하나에만 속합니다. 템플릿 ID와 사용자 인자 이름이 코드에서 넘기는 값과 같은지 확인하십시오.',
    },
    where: { en: '[Tools] > [Message template]', ko: '[도구] > [메시지 템플릿]' },
    coveredBy: ['4002/template-id-unknown'],
  },
  {
    name: 'webhook',
    kakaoCodes: [],
    needs: 'callback',
    title: {
      en: 'A webhook address is registered for `serverCallbackArgs`',
      ko: '`serverCallbackArgs`를 받을 웹훅 주소가 등록되어 있어야 합니다',
    },
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
