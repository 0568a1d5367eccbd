/** `--explain`: what an error means, for whatever was pasted. */
import type { ErrorEntry, Match } from '../core/explain/explain.ts';
import type { KeyHashResult } from '../core/manifest/keyHash.ts';
import { createPaint, type Paint } from '../core/report/paint.ts';
import type { Locale, Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { type Explaining, loadExplaining } from '../node/loadCore.ts';
import { wantsColour } from './colour.ts';
import type { Options } from './options.ts';
import { print } from './print.ts';

/** Characters of standard input that are looked at; errors stand near the end of a log. */
const LONGEST = 4 * 1024 * 1024;

const words = {
  nothing: {
    en: 'No Kakao error was recognised. Paste a code (4019, KOE009), a message or the address of the failure page, or ask for one of these:',
    ko: '카카오 에러를 찾지 못했습니다. 에러 코드(4019, KOE009)나 메시지 또는 실패 페이지 주소를 붙여 넣거나, 아래에서 골라 보십시오.',
  },
  see: {
    en: 'What do you see, and where? Pass the name on the right to --explain, or describe it in your own words.',
    ko: '어떤 증상이 어디에서 나타납니까? 오른쪽 이름을 --explain에 넣거나 직접 설명해 보십시오.',
  },
  todo: { en: 'What to do', ko: '해결 방법' },
  caller: { en: 'The request came from', ko: '요청한 곳' },
  docs: { en: 'Kakao’s documentation', ko: '카카오 문서' },
  notThis: {
    en: 'Not this? --explain without a text lists the symptoms.',
    ko: '이 문제가 아니라면 --explain만 입력해 증상 목록을 보십시오.',
  },
  others: { en: 'See also', ko: '함께 볼 에러' },
} as const satisfies Readonly<Record<string, Localized>>;

export async function explainMode(options: Options): Promise<number> {
  const core = await loadExplaining();
  const { explain, errorCard, findKeyHash, keyHashCard } = core;
  const pasted = options.explain === '-' ? await readInput() : options.explain;
  const { format, locale } = options;
  if (pasted.trim() === '' && format !== 'json') {
    print(`${[words.see[locale], ...guideLines(core, locale)].join('\n')}\n`);
    return 0;
  }
  const matches = distinct(explain(pasted));
  // A fingerprint is no error, but is asked about in the same way.
  const keyHash = matches.length === 0 ? findKeyHash(pasted) : undefined;
  if (keyHash !== undefined) {
    const card = keyHashCard(keyHash, locale);
    if (format === 'json') print(keyHashJson(keyHash));
    else print(`${format === 'text' ? card.replace(/\*\*|`/g, '') : card}\n`);
    return keyHash.ok ? 0 : 1;
  }
  if (format === 'json') print(asJson(matches, options));
  else if (matches.length === 0)
    print(`${[words.nothing[locale], ...guideLines(core, locale)].join('\n')}\n`);
  else if (format === 'text') print(asText(matches, options, core));
  else {
    const { cards } = core.answersOf(matches);
    const texts = cards.map(({ entry, caller }) => errorCard(entry, { locale, ...callerOf(core, caller) }));
    print(`${texts.join('\n\n---\n\n')}\n`);
  }
  return matches.length > 0 ? 0 : 1;
}

function callerOf({ describeCaller }: Explaining, caller: string | undefined) {
  if (caller === undefined) return {};
  const callerAnswer = describeCaller(caller, []);
  return { caller, ...(callerAnswer ? { callerAnswer } : {}) };
}

/** What one can see, and below it where, with the name of the symptom. */
function guideLines({ symptomGuide }: Explaining, locale: Locale): string[] {
  return symptomGuide.flatMap(({ see, answers }) => [
    '',
    see[locale],
    ...answers.map(({ where, id }) => `  ${where[locale]}  ${id}`),
  ]);
}

function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}

function asJson(matches: readonly Match[], { locale }: Options): string {
  const report = {
    version: 1,
    matches: matches.map(({ entry: { id, kakaoCodes, title } }) => ({
      id,
      kakaoCodes,
      title: title[locale],
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The same object as for errors, of which there are none, with both forms beside it. */
function keyHashJson(found: KeyHashResult): string {
  const forms = found.ok
    ? { keyHash: { keyHash: found.keyHash, fingerprint: found.fingerprint } }
    : { problem: found.problem.kind };
  return `${JSON.stringify({ version: 1, matches: [], ...forms }, undefined, 2)}\n`;
}

function asText(matches: readonly Match[], { locale }: Options, core: Explaining): string {
  const paint = createPaint(wantsColour(process.stdout, process.env));
  const { cards: shown, others } = core.answersOf(matches);
  const cards = shown.map((match) => card(match, locale, paint, core).join('\n'));
  const lines = others.map(({ entry }) => `  ${entry.id}  ${entry.title[locale]}`);
  if (lines.length > 0) cards.push([`${words.others[locale]}:`, ...lines].join('\n'));
  return `${[...cards, paint.dim(words.notThis[locale])].join('\n\n')}\n`;
}

function card({ entry, caller }: Match, locale: Locale, paint: Paint, core: Explaining): string[] {
  const answer = caller === undefined ? undefined : core.describeCaller(caller, []);
  const from = caller === undefined ? [] : [`${words.caller[locale]}: ${plainLine(caller)}`];
  const steps = core.stepsOf(entry, caller);
  return [
    `${paint.bold(heading(entry))}  ${paint.bold(entry.title[locale])}`,
    '',
    entry.meaning[locale],
    ...(answer ? [core.renderMessage(answer, locale)] : from),
    ...(steps.length === 0 ? [] : ['', `${words.todo[locale]}:`]),
    ...steps.map((step, index) => `  ${index + 1}. ${step[locale]}`),
    '',
    paint.dim(`${words.docs[locale]}: ${entry.docs[locale]}`),
  ];
}

/** `4019 (KOE009, HTTP 401)` */
function heading({ id, kakaoCodes, httpStatus }: ErrorEntry): string {
  const also = kakaoCodes.filter((code) => code !== id);
  if (httpStatus !== undefined) also.push(`HTTP ${httpStatus}`);
  return also.length === 0 ? id : `${id} (${also.join(', ')})`;
}

async function readInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text = (text + chunk).slice(-LONGEST);
  return text;
}
