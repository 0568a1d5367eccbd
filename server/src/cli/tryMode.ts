/** `kakao-share-doctor try`: serves a page that sends a message for real, until it is interrupted. */
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { USUAL_PORT } from '../core/domain/port.ts';
import type { SentMessage } from '../core/template/messageOfCall.ts';
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { positionAt } from '../core/text/text.ts';
import type { ViewSources } from '../core/view/findingView.ts';
import { loadCore } from '../node/loadCore.ts';
import { serveTrial } from '../node/trialServer.ts';
import { startEngine } from './engine.ts';
import { type Options, portOf, UsageError } from './options.ts';
import { complain, print, shown } from './print.ts';
import { readScope, type Scope } from './scope.ts';
import { usageErrors } from './usage.ts';

const words = {
  ask: {
    en: 'kakao-share.json lists no http://localhost address of this key. Which port does the console list? [{port}] ',
    ko: 'kakao-share.json에 이 키의 http://localhost 주소가 없습니다. 콘솔에 등록한 포트는 무엇입니까? [{port}] ',
  },
  open: {
    en: 'Open this address in a browser. Ctrl+C ends the page.\n',
    ko: '브라우저에서 이 주소를 여십시오. Ctrl+C로 종료합니다.\n',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export async function tryMode(options: Options): Promise<number> {
  const { locale } = options;
  const { path, line } = pathAndLine(options);
  const scope = readScope([path], locale);
  const { service } = await startEngine(scope, locale);
  if (!service) throw new UsageError(usageErrors.noMessage[locale]);
  const { trialOf, trials, trialView, trialHtml, trialHeaders, explanationView } = await loadCore('diagnose');
  const sources: ViewSources = { service, locale, pathOf: scope.pathFromHere, uriOf: () => '' };
  const { id, project } = onlyOne(trials(sources), line, sources, scope);
  const { domains } = trialOf({ id }, sources)!;
  const origins =
    options.port === undefined && domains.local.length > 0
      ? domains.local
      : [`http://localhost:${options.port ?? (await askedPort(domains.usualPort ?? USUAL_PORT, locale))}`];
  const view = trialView(id, sources)!;
  const server = await serveTrial(origins, {
    headers: trialHeaders,
    html: async () => trialHtml(view),
    explain: async (text) => explanationView(text, { ...sources, projects: [project] }),
  });
  if (!server) throw new UsageError(fill(usageErrors.portTaken[locale], { origins: origins.join(', ') }));
  complain(words.open[locale]);
  print(`${server.address}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return 0;
}

/** `src/share.ts:24`; a folder has no line. */
function pathAndLine({ paths, locale }: Options): {
  readonly path: string;
  readonly line: number | undefined;
} {
  const [given = '.', ...more] = paths;
  if (more.length > 0) throw new UsageError(usageErrors.oneMessage[locale]);
  const [, path = given, line] = /^(.+):(\d{1,9})$/.exec(given) ?? [];
  return { path, line: line === undefined ? undefined : Number(line) };
}

/** On the line, if one was given, the innermost call. Throws `UsageError` where it is not clear which one is meant. */
function onlyOne(
  all: readonly SentMessage[],
  line: number | undefined,
  { service, locale }: ViewSources,
  scope: Scope,
): SentMessage {
  const lineOf = (file: string, offset: number): number =>
    positionAt(service.facts(file)!.lineStarts, offset).line + 1;
  const own = all.filter(({ call: { file, range } }) => {
    if (!scope.isAskedFor(file)) return false;
    return line === undefined || (lineOf(file, range.start) <= line && line <= lineOf(file, range.end));
  });
  const chosen = line === undefined && own.length > 1 ? undefined : own.at(-1);
  if (chosen) return chosen;
  if (own.length === 0) throw new UsageError(usageErrors.noMessage[locale]);
  const list = own.map(({ call: { file, range, path } }) => {
    return `\n  ${plainLine(scope.pathFromHere(file))}:${lineOf(file, range.start)}  ${path.join('.')}`;
  });
  throw new UsageError(fill(usageErrors.severalMessages[locale], { list: list.join('') }));
}

/** Throws `UsageError` where there is nobody to ask, and for what is no port. */
async function askedPort(usual: number, locale: Locale): Promise<number> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(usageErrors.noPort[locale]);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = (await terminal.question(shown(fill(words.ask[locale], { port: usual })))).trim();
  terminal.close();
  return answer === '' ? usual : portOf(answer, locale);
}
