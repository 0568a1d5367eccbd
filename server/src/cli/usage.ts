/** What the command line says about itself. */
import type { Locale, Localized } from '../core/text/messages.ts';

const text: Localized = {
  en: `Finds mistakes in Kakao Share (카카오톡 공유) code, and explains Kakao's errors.

kakao-share-doctor [check] [path…]    find mistakes; path: a project folder or a file, default: .
kakao-share-doctor fix [path…]        write the repairs that are safe into the files
kakao-share-doctor explain [TEXT]     explain a code, a message, a log, a failure URL, or what you see
                                      in your own words; turn a SHA-1 fingerprint into a key hash and
                                      back (-: from standard input; without TEXT: a list of symptoms)
kakao-share-doctor rules              list the rules
kakao-share-doctor types [path]       write TypeScript's declaration of the SDK
kakao-share-doctor serve              run as a language server (LSP) for an editor
kakao-share-doctor mcp [folder…]      run as an MCP server for an assistant, which may read these folders

  --format FORMAT      text (default), json, markdown, sarif, github, junit or gitlab
  --locale LOCALE      en or ko; default: the terminal's language, else en
  --all                also show what is right and what only the console can tell
  --changed REF        only files that differ from this commit, judged with the whole project's knowledge
  --write-baseline     of check: take what is found for known, in kakao-share-baseline.json; from then on
                       only new findings are reported and fail
  --dry-run            of fix: show what would change as a diff, and write nothing
  --sdk VERSION        of types: such as 2.7.4; default: what the project loads
  --out FILE           of types: where to; default: src/kakao.d.ts or, without a folder src,
                       types/kakao.d.ts (-: to standard output)
  --help, --version

A folder that is named like a command is ./check. --fix, --explain, --list-rules and --stdio do what
fix, explain, rules and serve do.

Examples:
  kakao-share-doctor src --all
  kakao-share-doctor explain KOE009
  kakao-share-doctor explain "nothing happens on the click"
  kakao-share-doctor fix --dry-run
  kakao-share-doctor --changed origin/main
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts

Exit status: 0 no errors found · 1 errors found, nothing to explain, or with --dry-run something to
fix · 2 bad usage, something that could not be written, or internal error
`,
  ko: `카카오톡 공유 코드의 문제를 찾고 카카오 에러를 설명합니다.

kakao-share-doctor [check] [경로…]    문제 찾기. 경로: 프로젝트 폴더 또는 파일(기본값: 현재 폴더)
kakao-share-doctor fix [경로…]        안전하게 고칠 수 있는 문제를 파일에서 바로 수정
kakao-share-doctor explain [내용]     에러 코드, 메시지, 로그, 실패 URL 또는 겪고 있는 증상 설명,
                                      SHA-1 지문과 키 해시 변환(-: 표준 입력에서 읽기, 내용이 없으면
                                      증상 목록 표시)
kakao-share-doctor rules              규칙 목록 표시
kakao-share-doctor types [경로]       SDK의 TypeScript 타입 선언 파일 작성
kakao-share-doctor serve              편집기용 언어 서버(LSP)로 실행
kakao-share-doctor mcp [폴더…]        AI 도우미용 MCP 서버로 실행. 지정한 폴더만 읽음

  --format 형식        text(기본값), json, markdown, sarif, github, junit, gitlab
  --locale 언어        en 또는 ko. 기본값: 터미널 언어, 알 수 없으면 en
  --all                이상 없는 항목과 콘솔에서 확인할 항목도 표시
  --changed 커밋       이 커밋과 다른 파일만 보고(판단은 프로젝트 전체를 바탕으로 함)
  --write-baseline     check가 지금 찾은 문제를 kakao-share-baseline.json에 적어 둠. 이후에는 새로
                       생긴 문제만 보고하고 실패로 처리함
  --dry-run            fix의 수정 내용을 diff로만 보여 주고 파일은 그대로 둠
  --sdk 버전           types의 SDK 버전(예: 2.7.4). 기본값: 프로젝트가 불러오는 버전
  --out 파일           types가 쓸 파일. 기본값: src/kakao.d.ts, src 폴더가 없으면 types/kakao.d.ts
                       (-: 표준 출력)
  --help, --version

명령과 이름이 같은 폴더는 ./check처럼 지정합니다. --fix, --explain, --list-rules, --stdio는 각각 fix,
explain, rules, serve와 같습니다.

예:
  kakao-share-doctor src --all
  kakao-share-doctor explain KOE009
  kakao-share-doctor explain "아무 반응이 없어요"
  kakao-share-doctor fix --dry-run
  kakao-share-doctor --changed origin/main
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts

종료 상태: 0 오류 없음 · 1 오류 발견, 설명할 내용 없음 또는 --dry-run에서 고칠 항목 있음 · 2 잘못된
사용법, 파일 저장 실패 또는 내부 오류
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
  noMcp: {
    en: 'The server for assistants is in the npm package only.',
    ko: 'AI 도우미용 서버는 npm 패키지에만 있습니다.',
  },
  changedAlone: {
    en: '--changed goes with “check” and “fix” only.',
    ko: '--changed 옵션은 check와 fix 명령에만 쓸 수 있습니다.',
  },
  noCommit: {
    en: 'Git knows no commit {ref} here.',
    ko: '이 폴더의 Git 저장소에서 {ref} 커밋을 찾을 수 없습니다.',
  },
  baselineAlone: {
    en: '--write-baseline goes with “check” only, and without --format.',
    ko: '--write-baseline 옵션은 check 명령에만, --format 없이 쓸 수 있습니다.',
  },
  dryRunAlone: {
    en: '--dry-run goes with “fix” only.',
    ko: '--dry-run 옵션은 fix 명령에만 쓸 수 있습니다.',
  },
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
