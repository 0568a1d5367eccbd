/** What the command line says about itself. */
import type { Locale, Localized } from '../core/text/messages.ts';

const text: Localized = {
  en: `Finds mistakes in Kakao Share (카카오톡 공유) code, and explains Kakao's errors.

kakao-share-doctor [path…] [options]
kakao-share-doctor types [path] [--sdk VERSION] [--out FILE]

  path                 a project folder or a file; default: the current folder
  --format FORMAT      text (default), json, markdown, sarif or github
  --locale LOCALE      en or ko; default: the terminal's language, else en
  --all                also show what is right and what only the console can tell
  --fix                write the repairs that are safe into the files
  --list-rules         list the rules
  --explain [TEXT]     explain a code, a message, a log, a failure URL, or what you see in your own
                       words; turn a SHA-1 fingerprint into a key hash and back (-: from standard
                       input; without TEXT: a list of symptoms)
  types                write TypeScript's declaration of the SDK (a folder of this name is ./types)
  --sdk VERSION        of types: such as 2.7.4; default: what the project loads
  --out FILE           of types: where to; default: src/kakao.d.ts or, without a folder src,
                       types/kakao.d.ts (-: to standard output)
  --stdio              run as a language server for an editor
  --help, --version

Examples:
  kakao-share-doctor src --all
  kakao-share-doctor --explain KOE009
  kakao-share-doctor --explain "nothing happens on the click"
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts

Exit status: 0 no errors found · 1 errors found, or nothing to explain · 2 bad usage, something
that could not be written, or internal error
`,
  ko: `카카오톡 공유 코드의 문제를 찾고 카카오 에러를 설명합니다.

kakao-share-doctor [경로…] [옵션]
kakao-share-doctor types [경로] [--sdk 버전] [--out 파일]

  경로                 프로젝트 폴더 또는 파일. 기본값: 현재 폴더
  --format 형식        text(기본값), json, markdown, sarif, github
  --locale 언어        en 또는 ko. 기본값: 터미널 언어, 알 수 없으면 en
  --all                이상 없는 항목과 콘솔에서 확인할 항목도 표시
  --fix                안전하게 고칠 수 있는 문제를 파일에서 바로 수정
  --list-rules         규칙 목록 표시
  --explain [내용]     에러 코드, 메시지, 로그, 실패 URL 또는 겪고 있는 증상 설명, SHA-1 지문과
                       키 해시 변환(-: 표준 입력에서 읽기, 내용이 없으면 증상 목록 표시)
  types                SDK의 TypeScript 타입 선언 파일 작성(이 이름의 폴더는 ./types로 지정)
  --sdk 버전           types의 SDK 버전(예: 2.7.4). 기본값: 프로젝트가 불러오는 버전
  --out 파일           types가 쓸 파일. 기본값: src/kakao.d.ts, src 폴더가 없으면 types/kakao.d.ts
                       (-: 표준 출력)
  --stdio              편집기용 언어 서버로 실행
  --help, --version

예:
  kakao-share-doctor src --all
  kakao-share-doctor --explain KOE009
  kakao-share-doctor --explain "아무 반응이 없어요"
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts

종료 상태: 0 오류 없음 · 1 오류 발견 또는 설명할 내용 없음 · 2 잘못된 사용법, 파일 저장 실패 또는 내부 오류
`,
};

export const usage = (locale: Locale): string => text[locale];

export const usageErrors = {
  badOption: {
    en: 'The option {option} is not known, or its value is missing. Try --help.',
    ko: '알 수 없는 옵션이거나 값이 없습니다: {option}. --help를 참고하십시오.',
  },
  badValue: {
    en: '--{name} cannot be “{value}”; it is one of {allowed}.',
    ko: '--{name} 값이 올바르지 않습니다: “{value}”. 가능한 값: {allowed}.',
  },
  formatOfMode: {
    en: '--format {format} is for diagnoses only.',
    ko: '--format {format} 형식은 진단에만 쓸 수 있습니다.',
  },
  fixAlone: { en: '--fix goes with a diagnosis only.', ko: '--fix 옵션은 진단할 때만 쓸 수 있습니다.' },
  typesAlone: {
    en: '--sdk and --out go with “types” only.',
    ko: '--sdk와 --out 옵션은 types 명령에만 쓸 수 있습니다.',
  },
  onePath: {
    en: '“types” takes one project folder.',
    ko: 'types 명령에는 프로젝트 폴더를 하나만 지정할 수 있습니다.',
  },
  unknownSdk: {
    en: 'SDK {version} is not known. Known: {known}.',
    ko: 'SDK {version} 버전은 알 수 없습니다. 알고 있는 버전: {known}.',
  },
  severalSdks: {
    en: 'The project loads several versions of the SDK: {versions}. Name one with --sdk.',
    ko: '프로젝트가 여러 SDK 버전을 불러옵니다({versions}). --sdk로 하나를 지정하십시오.',
  },
  noPath: { en: 'There is no file or folder {path}.', ko: '파일 또는 폴더가 없습니다: {path}' },
  notReachable: {
    en: '{path} cannot be opened ({reason}).',
    ko: '열 수 없는 경로입니다: {path} ({reason})',
  },
  notReadable: { en: '{path} cannot be read as text.', ko: '텍스트로 읽을 수 없습니다: {path}' },
} as const satisfies Readonly<Record<string, Localized>>;
