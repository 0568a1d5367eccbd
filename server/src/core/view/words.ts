/** The words of the panels beyond those of all reports. `{n}` and the like are filled by whoever shows them. */
import type { AddressUse } from '../online/sharedAddresses.ts';
import type { Step } from '../rules/rule.ts';
import type { Locale, Localized } from '../text/messages.ts';

export const saidIn = <K extends string>(
  table: Readonly<Record<K, Localized>>,
  locale: Locale,
): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.entries<Localized>(table).map(([name, text]) => [name, text[locale]])) as Record<
    K,
    string
  >;

/** Of findings, wherever they are shown. */
export const findingLabels = {
  fix: { en: 'Fix', ko: '수정' },
  fixHow: { en: 'Fix: {title}', ko: '수정: {title}' },
  open: { en: 'Open', ko: '열기' },
  openPlace: { en: 'Open {place}', ko: '{place} 열기' },
  line: { en: 'Line {n}', ko: '{n}행' },
  fixAsking: { en: 'Fix…', ko: '수정…' },
  otherFixes: { en: 'Other fix…', ko: '다른 수정…' },
  why: { en: 'Why', ko: '이유' },
  whyRule: { en: 'Why: rule {code}', ko: '이유: {code} 규칙' },
  sdkError: { en: 'SDK error', ko: 'SDK 에러' },
  explain: { en: 'Explain {code}', ko: '{code} 설명' },
  related: { en: 'See', ko: '관련 위치' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Of a rule, as a heading. */
export const stepWords = {
  loading: { en: 'SDK', ko: 'SDK' },
  key: { en: 'App key', ko: '앱 키' },
  address: { en: 'Domains and links', ko: '도메인과 링크' },
  message: { en: 'Message', ko: '메시지' },
  pictures: { en: 'Pictures', ko: '이미지' },
  calling: { en: 'Page and call', ko: '페이지와 호출' },
  native: { en: 'Native apps', ko: '네이티브 앱' },
  manifest: { en: 'Manifest', ko: '매니페스트' },
} as const satisfies Readonly<Record<Step, Localized>>;

/** Of the report. */
export const labels = {
  run: { en: 'Run again', ko: '다시 진단' },
  cancel: { en: 'Cancel', ko: '취소' },
  copyMarkdown: { en: 'Copy as Markdown', ko: '마크다운으로 복사' },
  messages: { en: 'Messages', ko: '메시지 보기' },
  messagesTitle: { en: 'Messages', ko: '메시지' },
  online: { en: 'Check pictures and pages online…', ko: '이미지와 페이지 온라인 확인…' },
  onlineTitle: { en: 'Pictures and pages, checked online', ko: '온라인으로 확인한 이미지와 페이지' },
  exportReport: { en: 'Export…', ko: '내보내기…' },
  inquiry: { en: 'Compose DevTalk inquiry', ko: '데브톡 문의 글 작성' },
  fixAll: { en: 'Fix all safe ({n})', ko: '안전한 수정 모두 적용 ({n})' },
  copy: { en: 'Copy', ko: '복사' },
  copyValue: { en: 'Copy {value}', ko: '{value} 복사' },
  console: { en: 'Open the console', ko: '콘솔 열기' },
  manifest: { en: 'Create manifest', ko: '매니페스트 만들기' },
  filter: { en: 'Filter by text', ko: '텍스트로 필터링' },
  severities: { en: 'Filter by severity', ko: '심각도로 필터링' },
  groupBy: { en: 'Group the mistakes', ko: '문제 분류' },
  byFile: { en: 'By file', ko: '파일별' },
  byStep: { en: 'By step', ko: '단계별' },
  filtered: { en: '{n} of {all} shown', ko: '{all}개 중 {n}개 표시' },
  noMatch: { en: 'Nothing matches the filter.', ko: '필터와 일치하는 항목이 없습니다.' },
  clear: { en: 'Clear filter', ko: '필터 지우기' },
  more: { en: 'Show {n} more', ko: '{n}개 더 보기' },
  ticked: { en: '{n} of {all} checked', ko: '{all}개 중 {n}개 확인' },
  notChecked: { en: 'Not checked', ko: '확인하지 않은 항목' },
  notRead: { en: 'Not read', ko: '읽지 않음' },
  actions: { en: 'Actions', ko: '작업' },
  next: { en: 'What to do next', ko: '다음에 할 일' },
  nextFolder: {
    en: 'Open the folder whose code shares with `Kakao.Share` or with one of Kakao’s native SDKs, and run this again.',
    ko: '`Kakao.Share`나 카카오 네이티브 SDK로 공유하는 코드가 있는 폴더를 열고 다시 진단하십시오.',
  },
  nextSample: {
    en: 'No such code yet? A sample shows what mistakes look like and how they are repaired.',
    ko: '아직 코드가 없다면 예제에서 실수가 어떻게 표시되고 수정되는지 볼 수 있습니다.',
  },
  walkthrough: { en: 'Open walkthrough', ko: '시작 안내 열기' },
  sample: { en: 'Open sample project…', ko: '예제 프로젝트 열기…' },
  symptoms: { en: 'Not listed? Start from what you see', ko: '여기에 없는 증상인가요? 증상으로 찾기' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Of an explanation. */
export const explanationWords = {
  title: { en: 'Kakao error', ko: '카카오 에러' },
  start: { en: 'What went wrong?', ko: '어떤 문제가 있습니까?' },
  startHelp: {
    en: 'Paste a code, a message, JSON, a log or the address of the error page, or say what you see. Nothing is sent anywhere.',
    ko: '에러 코드, 메시지, JSON, 로그, 에러 페이지의 주소를 붙여 넣거나 보이는 증상을 적으십시오. 입력한 내용은 어디에도 전송되지 않습니다.',
  },
  ask: { en: 'Explain', ko: '설명 보기' },
  example: {
    en: '4019 · KOE009 · domain mismatched! caller=…',
    ko: '4019 · KOE009 · 휴대폰에서 공유가 안 돼요',
  },
  guide: { en: 'What do you see?', ko: '어떤 증상이 보입니까?' },
  notThis: { en: 'Not this? Start from what you see', ko: '이 문제가 아닌가요? 증상으로 찾기' },
  also: { en: 'See also', ko: '함께 보기' },
  steps: { en: 'What to do', ko: '해결 방법' },
  ruledOut: { en: 'Ruled out', ko: '원인 아님' },
  diagnose: { en: 'Diagnose the project', ko: '프로젝트 진단' },
  inquiry: { en: 'Compose DevTalk inquiry', ko: '데브톡 문의 글 작성' },
  nothing: { en: 'Nothing known was found in this text', ko: '알려진 에러나 증상을 찾지 못했습니다' },
  nothingHelp: {
    en: 'Paste the code (`4019`, `KOE009`, `-401`), the whole message, the JSON of the answer, or the address of the error page. Or choose below what you see.',
    ko: '에러 코드(`4019`, `KOE009`, `-401`), 메시지 전체, 응답 JSON, 에러 페이지의 주소를 붙여 넣거나 아래에서 증상을 고르십시오.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Of messages and their pictures. */
export const messageWords = {
  title: { en: 'Kakao message', ko: '카카오톡 메시지' },
  noneInProject: {
    en: 'No message was found in the files that are read.',
    ko: '읽은 파일에서 메시지를 찾지 못했습니다.',
  },
  picture: { en: 'Picture of the message', ko: '메시지 그림' },
  atKakao: {
    en: 'What it looks like is decided at Kakao: by the custom template, or by the page’s og: tags.',
    ko: '모양은 카카오에서 정해집니다. 사용자 정의 템플릿 또는 페이지의 og: 태그를 따릅니다.',
  },
  throws: { en: 'throws', ko: '예외 발생' },
  rejected: { en: 'Kakao refuses', ko: '카카오 에러 응답' },
  device: { en: 'Device', ko: '기기' },
  phone: { en: 'Phone', ko: '휴대폰' },
  pc: { en: 'PC', ko: 'PC' },
  theme: { en: 'Colours of KakaoTalk', ko: '카카오톡 화면 색' },
  light: { en: 'Light', ko: '밝게' },
  dark: { en: 'Dark', ko: '어둡게' },
  all: { en: 'All messages ({n})', ko: '모든 메시지 ({n})' },
  one: { en: 'Follow the cursor', ko: '커서 따라가기' },
  try: { en: 'Try in a browser…', ko: '브라우저에서 보내 보기…' },
  endTry: { en: 'End {origin}', ko: '{origin} 종료' },
  more: { en: 'The first {n} of {all} are shown.', ko: '전체 {all}개 중 {n}개를 표시합니다.' },
  taps: { en: 'Where a tap leads', ko: '누르면 이동하는 곳' },
  noTaps: { en: 'Nothing leads anywhere.', ko: '이동하는 링크가 없습니다.' },
  noAddress: {
    en: 'No address for this device: a tap does nothing.',
    ko: '이 기기에 맞는 주소가 없어 눌러도 이동하지 않습니다.',
  },
  noAddressPc: {
    en: 'No webUrl: KakaoTalk on a PC says “모바일에서 확인해주세요”.',
    ko: 'webUrl이 없어 PC 카카오톡에 “모바일에서 확인해주세요”가 나옵니다.',
  },
  notCompared: {
    en: 'No list of Web domains in kakao-share.json to compare with.',
    ko: 'kakao-share.json에 비교할 웹 도메인 목록이 없습니다.',
  },
  violated: { en: 'wrong', ko: '문제' },
  ok: { en: 'right', ko: '이상 없음' },
  unknown: { en: 'unknown', ko: '확인 필요' },
  mistakes: { en: 'In this message', ko: '이 메시지에서는' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Of a check online. */
export const onlineLabels = {
  title: { en: 'title', ko: '제목' },
  description: { en: 'description', ko: '설명' },
  image: { en: 'picture', ko: '이미지' },
  notChecked: { en: 'not checked', ko: '확인하지 않음' },
} as const satisfies Readonly<Record<string, Localized>>;

export const onlineUses: Readonly<Record<AddressUse, Localized>> = {
  picture: { en: 'picture', ko: '이미지' },
  scrap: { en: 'page for sendScrap', ko: 'sendScrap 페이지' },
  link: { en: 'link', ko: '링크' },
};

/** By the key that a link stands under. */
export const tapWords: Readonly<Record<string, Localized>> = {
  content: { en: 'Picture and text', ko: '이미지와 글' },
  link: { en: 'Text', ko: '글' },
  headerLink: { en: 'Header', ko: '제목' },
  contents: { en: 'Row {n} {title}', ko: '{n}번째 줄 {title}' },
  buttons: { en: 'Button {n} {title}', ko: '버튼 {n} {title}' },
  requestUrl: { en: 'Page', ko: '페이지' },
};
