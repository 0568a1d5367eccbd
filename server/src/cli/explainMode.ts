/** `--explain`: what an error means, for whatever was pasted. */
import type { ErrorEntry, Match } from '../core/explain/explain.ts';
import type { KeyHashResult } from '../core/manifest/keyHash.ts';
import { createPaint, type Paint } from '../core/report/paint.ts';
import type { Localized } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import { loadCore } from '../node/loadCore.ts';
import { wantsColour } from './colour.ts';
import type { Options } from './options.ts';
import { print } from './print.ts';

/** Characters of standard input that are looked at; errors stand near the end of a log. */
const LONGEST = 4 * 1024 * 1024;
/** Cards that are shown of what the text says itself; the rest is named. */
const CARDS = 3;

const words = {
  nothing: {
    en: 'Nothing of Kakao’s is recognised in it. Paste a code (4019, KOE009), a message or the address of the failure page.',
    ko: '카카오 에러를 찾지 못했습니다. 에러 코드(4019, KOE009)나 메시지 또는 실패 페이지 주소를 붙여 넣어 보십시오.',
  },
  todo: { en: 'What to do', ko: '해결 방법' },
  caller: { en: 'The request came from', ko: '요청한 곳' },
  docs: { en: 'Kakao’s documentation', ko: '카카오 문서' },
  others: { en: 'See also', ko: '함께 볼 에러' },
} as const satisfies Readonly<Record<string, Localized>>;

export async function explainMode(options: Options): Promise<number> {
  const { explain, errorCard, findKeyHash, keyHashCard } = await loadCore('explain');
  const pasted = options.explain === '-' ? await readInput() : options.explain;
  const matches = distinct(explain(pasted));
  const { format, locale } = options;
  // A fingerprint is no error, but is asked about in the same way.
  const keyHash = matches.length === 0 ? findKeyHash(pasted) : undefined;
  if (keyHash !== undefined) {
    const card = keyHashCard(keyHash, locale);
    if (format === 'json') print(keyHashJson(keyHash));
    else print(`${format === 'text' ? card.replace(/\*\*|`/g, '') : card}\n`);
    return keyHash.ok ? 0 : 1;
  }
  if (format === 'json') print(asJson(matches, options));
  else if (format === 'text' || matches.length === 0) print(asText(matches, options));
  else
    print(
      `${matches.map(({ entry, caller }) => errorCard(entry, { locale, ...(caller ? { caller } : {}) })).join('\n\n---\n\n')}\n`,
    );
  return matches.length > 0 ? 0 : 1;
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

function asText(matches: readonly Match[], { locale }: Options): string {
  if (matches.length === 0) return `${words.nothing[locale]}\n`;
  const paint = createPaint(wantsColour(process.stdout, process.env));
  const shown = matches.filter(({ related }) => !related).slice(0, CARDS);
  const cards = shown.map((match) => card(match, locale, paint).join('\n'));
  const others = matches.filter((match) => !shown.includes(match));
  const lines = others.map(({ entry }) => `  ${entry.id}  ${entry.title[locale]}`);
  if (lines.length > 0) cards.push([`${words.others[locale]}:`, ...lines].join('\n'));
  return `${cards.join('\n\n')}\n`;
}

function card({ entry, caller }: Match, locale: Options['locale'], paint: Paint): string[] {
  return [
    `${paint.bold(heading(entry))}  ${paint.bold(entry.title[locale])}`,
    '',
    entry.meaning[locale],
    ...(caller === undefined ? [] : [`${words.caller[locale]}: ${plainLine(caller)}`]),
    ...(entry.steps.length === 0 ? [] : ['', `${words.todo[locale]}:`]),
    ...entry.steps.map((step, index) => `  ${index + 1}. ${step[locale]}`),
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
