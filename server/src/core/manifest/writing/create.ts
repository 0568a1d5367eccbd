/** Writes the first manifest of a project from what its files show, with a TODO for what only the console can tell. */
import { consoleMenus } from '../../catalog/domains.ts';
import { previewHostOf } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import { keyVariables, nativeKeyVariables } from '../../project/environment/keyVariables.ts';
import type { OriginEvidence } from '../../project/origins/origins.ts';
import type { Project } from '../../project/project.ts';
import { visibleJson } from '../../text/invisible.ts';
import type { Locale, Localized } from '../../text/messages.ts';
import { pathWithin } from '../../text/paths.ts';
import { holdsKey } from '../../text/redact.ts';
import { plainLine } from '../../text/rendering.ts';
import { createNativeKeys } from './createNativeKeys.ts';
import { linkedDomains } from './linkedDomains.ts';
import { usedTemplates } from './usedTemplates.ts';

const texts = {
  head: {
    en: 'What the Kakao Developers console has registered for this project.',
    ko: '카카오디벨로퍼스 콘솔에 등록한 내용을 적는 파일입니다.',
  },
  compare: {
    en: 'The entries come from the project’s own files: compare each with the console, then delete its TODO.',
    ko: '프로젝트 파일에서 찾은 값이므로 콘솔과 비교해 확인한 뒤 TODO를 지우십시오.',
  },
  name: { en: 'your own name for the app', ko: '앱을 구분할 이름' },
  appId: {
    en: `TODO: add "appId" with the app’s number, see ${consoleMenus.general.en}`,
    ko: `TODO: "appId"에 앱 ID 추가, ${consoleMenus.general.ko} 참고`,
  },
  sameKey: {
    en: `TODO: compare its value with ${consoleMenus.javascriptKey.en}`,
    ko: `TODO: 변수의 값을 ${consoleMenus.javascriptKey.ko} 값과 비교`,
  },
  key: {
    en: 'TODO: add "key": { "env": "NAME" } with the variable that carries the JavaScript key',
    ko: 'TODO: JavaScript 키가 담긴 환경 변수 이름을 "key": { "env": "NAME" } 형식으로 추가',
  },
  sdkDomains: {
    en: `TODO: compare with ${consoleMenus.sdkDomain.en}`,
    ko: `TODO: ${consoleMenus.sdkDomain.ko} 목록과 비교`,
  },
  noSdkDomains: {
    en: `TODO: add "sdkDomains", the list under ${consoleMenus.sdkDomain.en}`,
    ko: `TODO: ${consoleMenus.sdkDomain.ko} 목록을 "sdkDomains"에 추가`,
  },
  webDomains: {
    en: `TODO: compare with ${consoleMenus.webDomain.en}; the first one is the default domain`,
    ko: `TODO: ${consoleMenus.webDomain.ko} 목록과 비교, 첫 번째가 기본 도메인`,
  },
  noWebDomains: {
    en: `TODO: add "webDomains", the list under ${consoleMenus.webDomain.en}`,
    ko: `TODO: ${consoleMenus.webDomain.ko} 목록을 "webDomains"에 추가`,
  },
  sameNativeKey: {
    en: `TODO: compare its value with ${consoleMenus.nativeKey.en}`,
    ko: `TODO: 변수의 값을 ${consoleMenus.nativeKey.ko} 값과 비교`,
  },
  nativeKey: {
    en: 'TODO: add "key": { "env": "NAME" } with the variable that carries the native app key',
    ko: 'TODO: 네이티브 앱 키가 담긴 환경 변수 이름을 "key": { "env": "NAME" } 형식으로 추가',
  },
  nativeApps: {
    en: `TODO: compare with ${consoleMenus.nativeKey.en}`,
    ko: `TODO: ${consoleMenus.nativeKey.ko}에 등록한 값과 비교`,
  },
  keyHashes: {
    en: 'TODO: add "keyHashes" for the debug, the release and the Play App Signing certificate',
    ko: 'TODO: 디버그, 릴리스, Play 앱 서명 인증서의 키 해시를 "keyHashes"에 추가',
  },
  templates: {
    en: `TODO: compare numbers and variables with ${consoleMenus.messageTemplate.en}`,
    ko: `TODO: 템플릿 ID와 사용자 인자를 ${consoleMenus.messageTemplate.ko}에서 확인`,
  },
} satisfies Record<string, Localized>;

/**
 * JSON with comments, LF, two blanks of indentation, ending in a line end. The same project gives the same text. Asks
 * for the build files of native apps: where that leaves something wanted, answer it and ask again.
 */
export function createManifest(project: Project, locale: Locale): string {
  const say = (name: keyof typeof texts) => `// ${texts[name][locale]}`;
  const keys = keyVariables(project);
  const origins = project.origins.filter(({ origin }) => !previewHostOf(origin.host));
  const domains = linkedDomains(project);
  const app = [
    `"name": "production", ${say('name')}`,
    say('appId'),
    '"javascriptKeys": [',
    ...(keys.length > 0 ? keys : [undefined])
      .flatMap((key) => keyEntry(key, origins, project, say))
      .map(indent),
    '],',
    ...createNativeKeys(project, nativeKeyVariables(project), {
      key: say('nativeKey'),
      sameKey: say('sameNativeKey'),
      apps: say('nativeApps'),
      keyHashes: say('keyHashes'),
    }),
    ...(domains.length > 0 ? [say('webDomains'), ...list('webDomains', domains)] : [say('noWebDomains')]),
    ...templateList(project, say),
  ];
  const lines = [
    '{',
    ...[say('head'), say('compare'), '"apps": [', '  {', ...app.map(indent).map(indent), '  }', ']'].map(
      indent,
    ),
    '}',
  ];
  // Every value that a file gave has a line of its own; one that holds an app key is left out.
  return `${withoutLastCommas(lines.filter((line) => !holdsKey(line))).join('\n')}\n`;
}

type Say = (name: keyof typeof texts) => string;

const indent = (line: string): string => `  ${line}`;

function keyEntry(
  key: string | undefined,
  origins: readonly OriginEvidence[],
  project: Project,
  say: Say,
): string[] {
  const lines = [
    key === undefined ? say('key') : `"key": { "env": ${visibleJson(key)} }, ${say('sameKey')}`,
    ...(origins.length > 0 ? [say('sdkDomains')] : [say('noSdkDomains')]),
  ];
  const rows = origins.map(({ origin, place, label }) => {
    const where = [label, pathWithin(place.file, project.root)].filter(Boolean).join(', ');
    return `${visibleJson(originText(origin))}, // ${plainLine(where)}`;
  });
  if (rows.length > 0) lines.push('"sdkDomains": [', ...rows.map(indent), ']');
  return ['{', ...lines.map(indent), '},'];
}

function templateList(project: Project, say: Say): string[] {
  const templates = usedTemplates(project);
  if (templates.size === 0) return [];
  const rows = [...templates].map(([id, args]) => {
    const names = [...args].map((name) => visibleJson(name)).join(', ');
    return names === '' ? `{ "id": ${id} },` : `{ "id": ${id}, "args": [${names}] },`;
  });
  return [say('templates'), '"templates": [', ...rows.map(indent), ']'];
}

const list = (name: string, values: readonly string[]): string[] => [
  `"${name}": [`,
  ...values.map((value) => `  ${visibleJson(value)},`),
  '],',
];

/** Takes out the comma of a line that only closing brackets and comments follow before the bracket around it. */
function withoutLastCommas(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let next = '';
  for (const line of lines.toReversed()) {
    kept.push(/^\s*[\]}]/.test(next) ? line.replace(/,(\s*(?:\/\/ [\s\S]*)?)$/, '$1') : line);
    if (!line.trimStart().startsWith('//')) next = line;
  }
  return kept.toReversed();
}
