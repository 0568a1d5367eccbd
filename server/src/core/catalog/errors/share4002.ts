/** 4002, the request that is not as the specification says, with the causes Kakao lists and those seen in the field. */
import { oldPlatformMenu, webDomainMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { pages, shareFaq } from './pages.ts';

export const share4002: ErrorEntry = {
  id: '4002',
  family: 'share',
  kakaoCodes: ['4002'],
  httpStatus: 400,
  title: { en: 'Malformed share request', ko: '잘못된 공유 요청' },
  meaning: {
    en: 'Kakao received the request but cannot use it: a link host is not registered, the message object does not follow the template, the template ID is wrong, or the SDK is too old.',
    ko: '요청은 카카오에 도착했지만 처리할 수 없는 내용입니다. 링크 도메인이 등록되지 않았거나, 메시지 구성이 템플릿 규격에 맞지 않거나, 템플릿 ID가 잘못되었거나, SDK가 너무 오래된 경우입니다.',
  },
  steps: [
    {
      en: `Register the host of every link under ${webDomainMenu.en} (formerly ${oldPlatformMenu.en} > [Web]).`,
      ko: `메시지에 넣은 모든 링크의 도메인을 ${webDomainMenu.ko}에 등록합니다(이전 메뉴: ${oldPlatformMenu.ko} > [Web]).`,
    },
    {
      en: 'Check the template ID: an integer, from a template of this app that was made for Kakao Talk Share and saved in the template tool.',
      ko: '템플릿 ID를 확인합니다. 지금 사용하는 앱에서 카카오톡 공유용으로 만들어 저장한 템플릿의 ID(정수)여야 합니다.',
    },
    {
      en: 'Compare the message object with the template reference: required keys, types, at most 2 buttons, 2 or 3 list items.',
      ko: '메시지 객체를 템플릿 규격과 비교합니다. 필수 키, 값의 타입, 버튼 최대 2개, 리스트 항목 2~3개를 확인합니다.',
    },
    {
      en: 'Update the SDK and leave out keys that have no value; empty arrays are refused as well in some SDKs.',
      ko: 'SDK를 최신 버전으로 올리고, 값이 없는 키는 아예 빼고 보냅니다. 빈 배열도 거부하는 SDK가 있습니다.',
    },
  ],
  causes: [
    {
      text: {
        en: 'The host of a shared link is not registered',
        ko: '공유하는 링크의 도메인이 등록되지 않음',
      },
      rules: [
        '4002/link-domain-not-registered',
        '4002/link-placeholder',
        '4041/link-not-a-url',
        '4041/link-not-public',
        '4002/link-not-web-url',
      ],
      where: 'project',
    },
    {
      text: {
        en: 'The manifest lists a domain in a form that the console does not take',
        ko: '매니페스트의 도메인이 콘솔에 등록할 수 없는 형식임',
      },
      rules: [
        'manifest/domain-format',
        'manifest/domain-host',
        'manifest/domain-wildcard',
        'manifest/too-many',
      ],
      where: 'project',
    },
    {
      text: { en: 'The message does not follow its template', ko: '메시지 구성이 템플릿 규격과 다름' },
      rules: [
        '4002/object-type',
        '4002/template-missing-key',
        '4002/template-unknown-key',
        '4002/template-wrong-type',
        '4002/template-size',
        '4002/template-limits',
        '4002/server-callback-args',
        '4002/text-too-long',
        '4002/message-too-large',
        '5001/image-empty',
        '4002/image-url-empty',
      ],
      where: 'project',
    },
    {
      text: { en: 'The template ID or its arguments are wrong', ko: '템플릿 ID 또는 사용자 인자가 잘못됨' },
      rules: [
        '4002/template-id-not-integer',
        '4002/template-id-unknown',
        '4002/template-args',
        '4002/template-args-not-string',
      ],
      where: 'project',
    },
    {
      text: { en: 'The SDK is too old', ko: 'SDK 버전이 너무 낮음' },
      rules: ['4002/sdk-outdated', 'sdk/two-versions', '4002/native-sdk-outdated'],
      where: 'project',
    },
    {
      text: { en: 'The share address was built by hand', ko: '공유 주소를 직접 만들어 호출함' },
      rules: ['sdk/handmade-sharer-url'],
      where: 'project',
    },
    {
      text: {
        en: 'The template belongs to another app or was made for the Message API',
        ko: '다른 앱의 템플릿이거나 카카오톡 메시지 API용으로 만든 템플릿임',
      },
      rules: [],
      where: 'console',
    },
  ],
  phrases: [{ text: 'You sent a wrong request' }],
  related: ['4041'],
  docs: pages.shareFaq,
  source: shareFaq,
};
