/** What the command line says about itself. */
import type { Locale, Localized } from '../core/text/messages.ts';
import { type CommandRow, commands, type OptionRow, options } from './commandTable.ts';

const COMMAND = 'kakao-share-doctor';
/** Columns of a terminal that a line takes at most. */
const WIDTH = 100;

const introduction: Localized = {
  en: 'Finds mistakes in Kakao Share (카카오톡 공유) code, and explains Kakao\u2019s errors.',
  ko: '카카오톡 공유 코드의 문제를 찾고 카카오 에러를 설명합니다.',
};

const rest: Localized = {
  en: `A folder that is named like a command is ./check. --fix, --explain, --list-rules and --stdio do what
fix, explain, rules and serve do.

Examples:
  kakao-share-doctor src --all
  kakao-share-doctor explain KOE009
  kakao-share-doctor explain "nothing happens on the click"
  kakao-share-doctor fix --dry-run
  kakao-share-doctor --changed origin/main
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor check-online --format json --yes
  kakao-share-doctor try src/share.ts:24
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts
  source <(kakao-share-doctor completion bash)

Exit status: 0 no errors found · 1 errors found, nothing to explain, or with --dry-run something to
fix · 2 bad usage, something that could not be written, or internal error
`,
  ko: `명령과 이름이 같은 폴더는 ./check처럼 지정합니다. --fix, --explain, --list-rules, --stdio는 각각
fix, explain, rules, serve와 같습니다.

예:
  kakao-share-doctor src --all
  kakao-share-doctor explain KOE009
  kakao-share-doctor explain "아무 반응이 없어요"
  kakao-share-doctor fix --dry-run
  kakao-share-doctor --changed origin/main
  kakao-share-doctor --format sarif > kakao-share.sarif
  kakao-share-doctor check-online --format json --yes
  kakao-share-doctor try src/share.ts:24
  kakao-share-doctor types --sdk 2.7.4 --out types/kakao.d.ts
  source <(kakao-share-doctor completion bash)

종료 상태: 0 오류 없음 · 1 오류 발견, 설명할 내용 없음 또는 --dry-run에서 고칠 항목 있음 · 2 잘못된
사용법, 파일 저장 실패 또는 내부 오류
`,
};

export function usage(locale: Locale): string {
  const takes = (row: CommandRow | OptionRow): string => (row.takes ? ` ${row.takes.name[locale]}` : '');
  const commandRows = commands.map((row): [string, string] => {
    const name = row.isDefault ? `[${row.name}]` : row.name;
    return [`${COMMAND} ${name}${takes(row)}`, row.does[locale]];
  });
  const optionRows = options.map((row): [string, string] => [
    `  --${row.name}${takes(row)}`,
    row.does[locale],
  ]);
  return [
    introduction[locale],
    '',
    ...columns(commandRows),
    '',
    ...columns(optionRows),
    '',
    rest[locale],
  ].join('\n');
}

/** What stands on the left, and beside it the sentence in as many lines as it needs. */
function columns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => columnsOf(left))) + 2;
  return rows.flatMap(([left, right]) =>
    lines(right, WIDTH - width).map((line, i) => {
      const start = i === 0 ? left : '';
      return `${start}${' '.repeat(width - columnsOf(start))}${line}`;
    }),
  );
}

function lines(text: string, width: number): string[] {
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${made.at(-1) ?? ''} ${word}`;
    if (made.length > 0 && columnsOf(longer) <= width) made[made.length - 1] = longer;
    else made.push(word);
  }
  return made;
}

/** Hangul and its punctuation take two columns. */
const columnsOf = (text: string): number =>
  [...text].length + (text.match(/[\u1100-\u11ff\u3000-\u303f\uac00-\ud7a3\uff00-\uff60]/g)?.length ?? 0);

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
  alsoAlone: {
    en: '--also goes with “check” only, and takes FORMAT=FILE.',
    ko: '--also 옵션은 check 명령에만, 형식=파일로 지정합니다.',
  },
  notWritten: {
    en: '{path} could not be written ({reason}).',
    ko: '파일을 쓸 수 없습니다: {path}({reason})',
  },
  changedAlone: {
    en: '--changed goes with “check” and “fix” only.',
    ko: '--changed 옵션은 check와 fix 명령에만 쓸 수 있습니다.',
  },
  noGit: {
    en: '--changed needs Git, which is not installed.',
    ko: '--changed 옵션에는 Git이 필요하지만 설치되어 있지 않습니다.',
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
  yesAlone: {
    en: '--yes goes with “check-online” only.',
    ko: '--yes 옵션은 check-online 명령에만 쓸 수 있습니다.',
  },
  nobodyToAsk: {
    en: 'Nothing was requested, because there is no terminal to ask on. Allow it with --yes.',
    ko: '확인을 받을 터미널이 없어 아무것도 요청하지 않았습니다. --yes로 허용할 수 있습니다.',
  },
  portAlone: {
    en: '--port goes with “try” only.',
    ko: '--port 옵션은 try 명령에만 쓸 수 있습니다.',
  },
  badPort: { en: '“{port}” is not a port.', ko: '포트 번호가 아닙니다: “{port}”.' },
  noPort: {
    en: 'kakao-share.json lists no http://localhost address of this key. Name a port that the console lists with --port.',
    ko: 'kakao-share.json에 이 키의 http://localhost 주소가 없습니다. 콘솔에 등록한 포트를 --port로 지정하십시오.',
  },
  portTaken: {
    en: 'Another program has {origins}: your development server, perhaps. Stop it, or name another port that the console lists with --port.',
    ko: '다른 프로그램이 {origins} 주소를 쓰고 있습니다. 개발 서버라면 종료하거나, 콘솔에 등록한 다른 포트를 --port로 지정하십시오.',
  },
  oneMessage: {
    en: '“try” takes one folder, file, or FILE:LINE.',
    ko: 'try 명령에는 폴더, 파일 또는 파일:줄 하나만 지정할 수 있습니다.',
  },
  noMessage: {
    en: 'No message is sent there that can be tried (sendDefault, sendCustom, sendScrap and their buttons).',
    ko: '보내 볼 수 있는 메시지가 없습니다(sendDefault, sendCustom, sendScrap과 그 버튼).',
  },
  severalMessages: {
    en: 'There are several messages. Name one as FILE:LINE:{list}',
    ko: '메시지가 여러 개입니다. 파일:줄로 하나를 지정하십시오:{list}',
  },
  oneShell: {
    en: '“completion” takes one of {shells}.',
    ko: 'completion 명령에는 {shells} 중 하나를 지정하십시오.',
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
