/** The words of hovers on what sets Kakao up. */
import type { Localized } from '../text/messages.ts';

export const hoverWords = {
  key: { en: 'Key', ko: '키' },
  nativeKey: { en: 'Native app key', ko: '네이티브 앱 키' },
  from: { en: ', from {name}', ko: ' ({name}의 값)' },
  notInFiles: { en: 'not visible in files', ko: '파일로는 알 수 없음' },
  template: { en: 'Template', ko: '템플릿' },
  domain: { en: 'domain', ko: '도메인' },
  variable: { en: 'environment variable', ko: '환경 변수' },
  value: { en: 'Value', ko: '값' },
  defined: { en: 'Written down in', ko: '적혀 있는 곳' },
  used: { en: 'Used in', ko: '사용하는 곳' },
  unused: { en: 'No file of the project uses it.', ko: '프로젝트의 어느 파일에서도 사용하지 않습니다.' },
  newest: { en: 'newest known: {version}', ko: '알려진 최신 버전: {version}' },
  versionUnknown: { en: 'SDK version not visible in files', ko: 'SDK 버전은 파일로 알 수 없음' },
} as const satisfies Record<string, Localized>;
