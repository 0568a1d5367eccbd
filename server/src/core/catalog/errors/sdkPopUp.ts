/** The share window that the browser did not open. */
import type { ErrorEntry } from './entry.ts';
import { pages, sdkRun } from './pages.ts';

export const popUpBlocked: ErrorEntry = {
  id: 'sdk/popup-blocked',
  family: 'sdk',
  kakaoCodes: [],
  title: { en: 'The share window was blocked', ko: '공유 창이 차단됨' },
  meaning: {
    en: 'The browser refused `window.open`, so the SDK got `null` instead of a window. Pop-ups open only straight from a click.',
    ko: '브라우저가 `window.open`을 막아 SDK가 창 대신 `null`을 받았습니다. 팝업은 클릭에 바로 이어질 때만 열립니다.',
  },
  steps: [
    {
      en: 'Call the share function directly in the click handler: nothing before it with `await`, `setTimeout` or `then`.',
      ko: '클릭 핸들러 안에서 공유 함수를 바로 호출합니다. 그 앞에 `await`, `setTimeout`, `then`을 두지 않습니다.',
    },
    {
      en: 'Load and initialise the SDK, and fetch data, before the click.',
      ko: 'SDK 로드와 초기화, 데이터 조회는 클릭 전에 끝내 둡니다.',
    },
    {
      en: 'In-app browsers and WebViews may never open pop-ups: offer to copy the link there.',
      ko: '인앱 브라우저나 WebView는 팝업을 열지 못할 수 있으므로 링크 복사를 함께 제공합니다.',
    },
  ],
  causes: [
    {
      text: { en: 'The call comes too late after the click', ko: '클릭한 뒤 너무 늦게 호출함' },
      rules: ['sdk/popup-after-await'],
      where: 'project',
    },
    { text: { en: 'A pop-up blocker', ko: '팝업 차단 설정' }, rules: [], where: 'user' },
  ],
  phrases: [
    { text: "Cannot read properties of null (reading 'focus')", needsKakao: 'unlessAsked' },
    { text: "Cannot read property 'focus' of null", needsKakao: 'unlessAsked' },
    { text: "null is not an object (evaluating '{target}.focus')", needsKakao: 'unlessAsked' },
  ],
  related: [],
  docs: pages.shareJavaScript,
  source: sdkRun,
};
