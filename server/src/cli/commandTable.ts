/** Commands and options of the command line: what the help and the shells' completions are made of. */
import type { Localized } from '../core/text/messages.ts';

/** What may be typed behind a command or an option. */
interface Takes {
  /** As the help names it. */
  readonly name: Localized;
  /** All that it may be; default: files and folders, or words of one's own. */
  readonly values?: readonly string[];
}

export interface CommandRow {
  readonly name: string;
  readonly takes?: Takes;
  /** It may be left out. */
  readonly isDefault?: true;
  readonly does: Localized;
}

export interface OptionRow {
  readonly name: string;
  readonly takes?: Takes;
  readonly does: Localized;
}

export const formats = ['text', 'json', 'markdown', 'html', 'sarif', 'github', 'junit', 'gitlab'] as const;
export const shells = ['bash', 'zsh', 'fish'] as const;

const paths: Takes = { name: { en: '[path…]', ko: '[경로…]' } };

export const commands: readonly CommandRow[] = [
  {
    name: 'check',
    takes: paths,
    isDefault: true,
    does: {
      en: 'find mistakes; path: a project folder or a file, default: .',
      ko: '문제 찾기. 경로: 프로젝트 폴더 또는 파일(기본값: 현재 폴더)',
    },
  },
  {
    name: 'fix',
    takes: paths,
    does: {
      en: 'write the repairs that are safe into the files',
      ko: '안전하게 고칠 수 있는 문제를 파일에서 바로 수정',
    },
  },
  {
    name: 'explain',
    takes: { name: { en: '[TEXT]', ko: '[내용]' }, values: [] },
    does: {
      en: 'explain a code, a message, a log, a failure URL, or what you see in your own words; turn a SHA-1 fingerprint into a key hash and back (-: from standard input; without TEXT: a list of symptoms)',
      ko: '에러 코드, 메시지, 로그, 실패 URL 또는 겪고 있는 증상 설명, SHA-1 지문과 키 해시 변환(-: 표준 입력에서 읽기, 내용이 없으면 증상 목록 표시)',
    },
  },
  {
    name: 'check-online',
    takes: paths,
    does: {
      en: 'ask first, then fetch the pictures and pages that messages lead to, as Kakao’s server would',
      ko: '먼저 묻고, 메시지의 이미지와 페이지를 카카오 서버처럼 가져와 확인',
    },
  },
  {
    name: 'try',
    takes: { name: { en: '[FILE:LINE]', ko: '[파일:줄]' } },
    does: {
      en: 'serve a page on this computer that sends the message of that call for real, and explains what Kakao answers',
      ko: '그 호출의 메시지를 실제로 보내는 페이지를 이 컴퓨터에서 열고 카카오의 응답을 설명',
    },
  },
  { name: 'rules', does: { en: 'list the rules', ko: '규칙 목록 표시' } },
  {
    name: 'types',
    takes: { name: { en: '[path]', ko: '[경로]' } },
    does: {
      en: 'write TypeScript’s declaration of the SDK',
      ko: 'SDK의 TypeScript 타입 선언 파일 작성',
    },
  },
  {
    name: 'serve',
    does: { en: 'run as a language server (LSP) for an editor', ko: '편집기용 언어 서버(LSP)로 실행' },
  },
  {
    name: 'mcp',
    takes: { name: { en: '[folder…]', ko: '[폴더…]' } },
    does: {
      en: 'run as an MCP server for an assistant, which may read these folders',
      ko: 'AI 도우미용 MCP 서버로 실행. 지정한 폴더만 읽음',
    },
  },
  {
    name: 'completion',
    takes: { name: { en: 'SHELL', ko: '셸' }, values: shells },
    does: {
      en: 'print what makes bash, zsh or fish complete this command',
      ko: 'bash, zsh, fish의 자동 완성 스크립트 출력',
    },
  },
];

const path: Localized = { en: 'FILE', ko: '파일' };

export const options: readonly OptionRow[] = [
  {
    name: 'format',
    takes: { name: { en: 'FORMAT', ko: '형식' }, values: formats },
    does: {
      en: 'text (default), json, markdown, html, sarif, github, junit or gitlab',
      ko: 'text(기본값), json, markdown, html, sarif, github, junit, gitlab',
    },
  },
  {
    name: 'also',
    takes: { name: { en: 'FORMAT=FILE', ko: '형식=파일' } },
    does: {
      en: 'of check: write the same report to a file in another format, too; may be given several times',
      ko: 'check의 같은 보고서를 다른 형식으로 파일에도 씀. 여러 번 지정할 수 있음',
    },
  },
  {
    name: 'locale',
    takes: { name: { en: 'LOCALE', ko: '언어' }, values: ['en', 'ko'] },
    does: {
      en: 'en or ko; default: the terminal’s language, else en',
      ko: 'en 또는 ko. 기본값: 터미널 언어, 알 수 없으면 en',
    },
  },
  {
    name: 'all',
    does: {
      en: 'also show what is right and what only the console can tell',
      ko: '이상 없는 항목과 콘솔에서 확인할 항목도 표시',
    },
  },
  {
    name: 'changed',
    takes: { name: { en: 'REF', ko: '커밋' }, values: [] },
    does: {
      en: 'only files that differ from this commit, judged with the whole project’s knowledge',
      ko: '이 커밋과 다른 파일만 보고(판단은 프로젝트 전체를 바탕으로 함)',
    },
  },
  {
    name: 'write-baseline',
    does: {
      en: 'of check: take what is found for known, in kakao-share-baseline.json; from then on only new findings are reported and fail',
      ko: 'check가 지금 찾은 문제를 kakao-share-baseline.json에 적어 둠. 이후에는 새로 생긴 문제만 보고하고 실패로 처리함',
    },
  },
  {
    name: 'dry-run',
    does: {
      en: 'of fix: show what would change as a diff, and write nothing',
      ko: 'fix의 수정 내용을 diff로만 보여 주고 파일은 그대로 둠',
    },
  },
  {
    name: 'sdk',
    takes: { name: { en: 'VERSION', ko: '버전' }, values: [] },
    does: {
      en: 'of types: such as 2.7.4; default: what the project loads',
      ko: 'types의 SDK 버전(예: 2.7.4). 기본값: 프로젝트가 불러오는 버전',
    },
  },
  {
    name: 'out',
    takes: { name: path },
    does: {
      en: 'of types: where to; default: src/kakao.d.ts or, without a folder src, types/kakao.d.ts (-: to standard output)',
      ko: 'types가 쓸 파일. 기본값: src/kakao.d.ts, src 폴더가 없으면 types/kakao.d.ts (-: 표준 출력)',
    },
  },
  {
    name: 'yes',
    does: { en: 'of check-online: do not ask', ko: 'check-online에서 묻지 않고 진행' },
  },
  {
    name: 'port',
    takes: { name: { en: 'PORT', ko: '포트' }, values: [] },
    does: {
      en: 'of try: where on localhost; default: what kakao-share.json lists',
      ko: 'try가 쓸 localhost 포트. 기본값: kakao-share.json에 적힌 주소',
    },
  },
  { name: 'help', does: { en: 'show this', ko: '이 도움말 표시' } },
  { name: 'version', does: { en: 'show the version', ko: '버전 표시' } },
];
