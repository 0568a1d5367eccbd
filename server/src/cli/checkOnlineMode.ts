/** `kakao-share-doctor check-online`: asks, then fetches what the messages of a project lead to. */
import { createInterface } from 'node:readline/promises';
import { onlineLimits } from '../core/catalog/scrapRobot.ts';
import type { SharedAddress } from '../core/online/sharedAddresses.ts';
import { failureLine } from '../core/report/phrases.ts';
import { fill, type Locale, type Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { loadCore } from '../node/loadCore.ts';
import { wantsColour } from './colour.ts';
import { startEngine } from './engine.ts';
import { onlineJson, onlineText } from './onlineReport.ts';
import { type Options, UsageError } from './options.ts';
import { complain, print, shown, showProgress } from './print.ts';
import { readScope } from './scope.ts';
import { usageErrors } from './usage.ts';

const words = {
  hosts: {
    en: 'At most {requests} requests, to these hosts and to those that they lead to:\n{hosts}',
    ko: '다음 호스트와 여기서 이어지는 주소에 최대 {requests}번 요청합니다.\n{hosts}',
  },
  ask: { en: 'Go ahead? [y/N] ', ko: '진행하시겠습니까? [y/N] ' },
  declined: { en: 'Nothing was requested.', ko: '아무것도 요청하지 않았습니다.' },
} as const satisfies Readonly<Record<string, Localized>>;

export async function checkOnlineMode(options: Options): Promise<number> {
  const { locale, format } = options;
  const scope = readScope(options.paths, locale);
  const { service, failures } = await startEngine(scope, locale);
  const core = await loadCore('diagnose');
  const isAskedFor = ({ places }: SharedAddress) => places.some(({ file }) => scope.isAskedFor(file));
  const facts = service?.facts ?? (() => undefined);
  const addresses = core.sharedAddresses(service?.projects() ?? [], facts).filter(isAskedFor);
  for (const failure of failures) complain(`kakao-share-doctor: ${failureLine(failure, locale)}\n`);
  if (!(await isAllowed(core.hostsOf(addresses), options))) {
    complain(`${words.declined[locale]}\n`);
    return 2;
  }
  const { checkAddresses } = await import('../node/online/checkAddresses.ts');
  const check = await checkAddresses(addresses, core, {
    onRequest: (made) => showProgress(`${made}/${onlineLimits.requests}`),
    isCancelled: () => false,
  });
  showProgress('');
  const pathOf = scope.pathFromHere;
  const view = core.onlineView(check, { service: { facts }, locale, pathOf, uriOf: pathOf });
  const colour = wantsColour(process.stdout, process.env);
  print(format === 'json' ? onlineJson(check, view) : onlineText(view, locale, colour));
  if (failures.some(({ kind }) => kind === 'crashed')) return 2;
  return view.errors > 0 ? 1 : 0;
}

/** Throws `UsageError` where there is nobody to ask. */
async function isAllowed(hosts: readonly string[], { yes, locale }: Options): Promise<boolean> {
  if (hosts.length === 0) return true;
  const { requests } = onlineLimits;
  const list = hosts.map((host) => `  ${plainLine(host)}\n`).join('');
  complain(fill(words.hosts[locale], { requests, hosts: list }));
  if (yes) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(usageErrors.nobodyToAsk[locale]);
  return confirmed(locale);
}

async function confirmed(locale: Locale): Promise<boolean> {
  // The terminal edits the line itself: what was typed before the question, its end, too, is heard.
  const terminal = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  // The end of the input answers, too.
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(shown(words.ask[locale])), ended]);
  terminal.close();
  return /^(?:y|yes|예|네)$/i.test(answer.trim());
}
