/** Sentences of the declaration that are in no other catalogue. */
import { fill, type Localized } from '../text/messages.ts';
import type { DeclaredSdk } from './sdk.ts';

export const words = {
  head: {
    en: `// Kakao's JavaScript SDK {version} (unofficial). Never stricter than the SDK: what only a run can tell, such as
// a fraction in place of a whole number, passes. With "exactOptionalPropertyTypes" in tsconfig.json an optional
// key with the value undefined is found, too, which the SDK refuses.`,
    ko: `// 카카오 JavaScript SDK {version}의 타입입니다(비공식). SDK보다 엄격하지 않으므로 정수 자리의 소수처럼 실행해야 알 수
// 있는 것은 통과합니다. tsconfig.json에 "exactOptionalPropertyTypes"를 켜면 SDK가 거부하는 undefined 값도 찾습니다.`,
  },
  notMeasured: {
    en: `\n// Version {version} itself was not measured: this takes what {measured} takes.`,
    ko: `\n// {version} 버전은 직접 확인하지 못했으므로 {measured} 버전이 받는 것을 받습니다.`,
  },
  or: { en: ' or ', ko: ' 또는 ' },
  sdk: {
    en: 'Kakao’s JavaScript SDK {version}. All but `VERSION`, `init`, `isInitialized` and `cleanup` is there after `init`.',
    ko: '카카오 JavaScript SDK {version}입니다. `VERSION`, `init`, `isInitialized`, `cleanup` 외의 멤버는 `init` 호출 뒤에 생깁니다.',
  },
  instead: { en: 'Use `{name}`.', ko: '`{name}` 사용을 권장합니다.' },
  sharing: { en: 'What every way to share takes.', ko: '모든 공유 함수에 공통인 설정입니다.' },
  settings: { en: 'What `{name}` takes.', ko: '`{name}`의 설정입니다.' },
  message: {
    en: 'A message of one of the default templates, told by its `objectType`.',
    ko: '기본 템플릿 메시지이며 `objectType`에 따라 키가 정해집니다.',
  },
  anyObject: {
    en: 'Any object, whatever its keys.',
    ko: '키에 제한이 없는 객체입니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export function headWords({ version, measured, locale }: DeclaredSdk): string {
  const head = fill(words.head[locale], { version });
  if (measured.includes(version)) return `${head}\n`;
  const params = { version, measured: measured.join(words.or[locale]) };
  return `${head}${fill(words.notMeasured[locale], params)}\n`;
}
