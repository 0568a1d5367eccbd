/** The short words of completion, hover and signature help. */
import type { Localized } from '../text/messages.ts';

export const editingWords = {
  required: { en: 'required', ko: '필수' },
  optional: { en: 'optional', ko: '선택' },
  webDomain: { en: 'Web domain in kakao-share.json', ko: 'kakao-share.json의 웹 도메인' },
  since: { en: 'since SDK {version}', ko: 'SDK {version}부터' },
  until: { en: 'until SDK {version}', ko: 'SDK {version} 이전까지' },
  longest: { en: 'at most {count} characters', ko: '최대 {count}자' },
  shown: { en: 'KakaoTalk shows {count} characters', ko: '카카오톡에는 {count}자까지 표시' },
  oneOf: { en: 'one of {values}', ko: '{values} 중 하나' },
  list: { en: 'list of up to {max}', ko: '목록(최대 {max}개)' },
  listRange: { en: 'list of {min} to {max}', ko: '목록({min}~{max}개)' },
  string: { en: 'string', ko: '문자열' },
  integer: { en: 'integer', ko: '정수' },
  boolean: { en: 'true or false', ko: 'true 또는 false' },
  function: { en: 'function', ko: '함수' },
  object: { en: 'object', ko: '객체' },
  element: { en: 'element or CSS selector', ko: '요소 또는 CSS 선택자' },
  json: { en: 'object or JSON text', ko: '객체 또는 JSON 문자열' },
  array: { en: 'array', ko: '배열' },
  imageSize: { en: 'number of 80 or more', ko: '80 이상의 수' },
} satisfies Record<string, Localized>;
