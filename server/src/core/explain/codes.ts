/** Finds Kakao's bare codes in a readable text: `KOE009`, `4019`, `-401`. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { errorEntries } from '../catalog/errors/index.ts';
import type { Readable } from './readable.ts';
import { lineAround, standingOf, standsAlone } from './standing.ts';

export interface CodeHit {
  readonly entry: ErrorEntry;
  readonly start: number;
  readonly end: number;
  /** The text itself calls the number an error code. */
  readonly named: boolean;
}

export interface CodeContext {
  /** The text, or the file around it, speaks of Kakao. */
  readonly kakao: boolean;
  /** Somebody asks about this text, so a code that is named or alone counts without a word of Kakao. */
  readonly asked: boolean;
}

const entries = new Map(errorEntries.map((entry) => [entry.id, entry]));
const CODES = /K[AO]E\d{3}|\d{4}|-\d{1,4}/gi;
/** Two of them in one line are no accident. */
const SHARE_CODE = new RegExp(
  `(?<![\\w.#$:-])(?:${errorEntries.flatMap(({ id }) => (/^\\d/.test(id) ? [id] : [])).join('|')})(?![\\w.]\\w)`,
  'g',
);
/** How many codes are looked at in one text: a log of one error repeats it. */
const MOST = 2000;
/** A pasted text no longer than this is about one error. */
const SHORT = 240;

/** Other software's numbers look the same. */
const FOREIGN =
  /websocket|discord|mysql|mariadb|oracle|postgres|sqlstate|redis|mongo|tcp|udp|eaddrinuse|econnrefused|websphere|stripe|twilio|firebase|wechat|weixin|naver|네이버|line api|telegram|텔레그램|slack|슬랙|디스코드|오라클|aws|azure/;

export function findCodes(readable: Readable, context: CodeContext): CodeHit[] {
  const hits: CodeHit[] = [];
  let looked = 0;
  for (const match of readable.text.matchAll(CODES)) {
    if (++looked > MOST) break;
    const entry = entries.get(match[0].toUpperCase());
    if (!entry) continue;
    const start = match.index;
    const end = start + match[0].length;
    const named = nameOf(entry, readable, start, end, context);
    if (named !== undefined) hits.push({ entry, start, end, named });
  }
  return hits;
}

/** Whether the text names the code as one; `undefined` where the number is something else. */
function nameOf(entry: ErrorEntry, readable: Readable, start: number, end: number, context: CodeContext) {
  if (/^K[AO]E/.test(entry.id)) return loginCode(readable.text, start, end);
  if (entry.id.startsWith('-')) return restCode(entry, readable, start, end, context);
  return shareCode(readable, start, end, context);
}

function loginCode(text: string, start: number, end: number): boolean | undefined {
  const glued = /[A-Za-z0-9]/.test(text[start - 1] ?? '') || /[A-Za-z0-9]/.test(text[end] ?? '');
  return glued ? undefined : true;
}

function shareCode(
  readable: Readable,
  start: number,
  end: number,
  context: CodeContext,
): boolean | undefined {
  const { text } = readable;
  const standing = standingOf(text, start, end);
  if (standing === 'other') return undefined;
  if (context.asked && isAlmostAll(text, start, end)) return true;
  if (!context.kakao) {
    const aboutIt = context.asked && text.length <= SHORT && !FOREIGN.test(readable.lower);
    if (aboutIt && standing === 'error') return true;
    return aboutIt && isComplainedOf(text, start, end) ? false : undefined;
  }
  if (standing === 'error') return true;
  if (standsAlone(text, start, end)) return false;
  const line = lineAround(text, start, end);
  const others = line.match(SHARE_CODE)?.length ?? 0;
  const spoken = context.asked && /kakao|카카오|카톡|공유|sharer/i.test(line);
  return others > 1 || spoken || /^#{1,6}\s/.test(line) ? false : undefined;
}

/** `배포했더니 4019가 떠요`, `서버에 올리면 4019`: in Korean, who only complains of a number means an error. */
const COMPLAINED =
  /^\s?(?:[이가은는만도](?![가-힣])|[이가]?\s?(?:계속|자꾸|또|바로)?\s?(?:뜨|떠|뜹|뜸|나|발생|반환|리턴|$))/;

const isComplainedOf = (text: string, start: number, end: number): boolean =>
  /[가-힣]/.test(text.slice(0, start)) && COMPLAINED.test(text.slice(end));

/** `"code": -2`, `err.code === -401`, `KAPIError -401`. */
const REST_KEY =
  /(?<![\w$])(?:error[_ ]?code|err_?code|code|(?:에러|오류)(?: ?코드)?)["\]]{0,2}\s?(?:[:=]|[=!]==?|[([])?\s?"?$|(?<![\w$])(?:error|kapierror|kakao\w{0,20}(?:error|exception))["\]]{0,2}\s?[:([]?\s?"?$/i;
/** `case -401:`; smaller numbers are cases of anything. */
const REST_CASE = /(?<![\w$])case\s"?$/;
const PROCESS_EXIT =
  /(?:exit(?:ed)?|process|return(?:ed)?|signal)(?: with| status)*(?: error)? code["\s:=(]{0,4}$/i;

function restCode(
  entry: ErrorEntry,
  { text, lower }: Readable,
  start: number,
  end: number,
  context: CodeContext,
): boolean | undefined {
  const before = text.slice(Math.max(0, start - 48), start);
  const behind = text.slice(end, end + 4);
  if (/[\w)\]$#.-]$/.test(before) && !/(?:^|\W)error\($/.test(before)) return undefined;
  if (/^(?:[\w%-]|\.\d)/.test(behind)) return undefined;
  if (PROCESS_EXIT.test(before)) return undefined;
  if (context.asked && isAlmostAll(text, start, end)) return true;
  if (entry.family === 'picker' && !/picker|피커|kakao|카카오/.test(lower)) return undefined;
  const bracketed = entry.id === '-401' && /[[(]$/.test(before) && /^[\])]/.test(behind);
  const quoted = context.kakao && entry.id.length > 3 && /"$/.test(before) && behind.startsWith('"');
  const inCase = entry.id.length > 3 && REST_CASE.test(before);
  if (!bracketed && !quoted && !inCase && !REST_KEY.test(before)) return undefined;
  const kakaoShape = /"?msg"?\s?[:=]/.test(lower.slice(Math.max(0, start - 300), end + 300));
  const unlikelyElsewhere = entry.id.length > 3 && text.length <= SHORT && !FOREIGN.test(lower);
  return context.kakao || kakaoShape || (context.asked && (bracketed || unlikelyElsewhere))
    ? true
    : undefined;
}

/** `4019`, `[4019] 에러`, `HTTP 401 4019`: hardly anything but the code. */
function isAlmostAll(text: string, start: number, end: number): boolean {
  if (text.length > 40) return false;
  const rest = text.slice(0, start) + text.slice(end);
  return (rest.match(/[\p{L}\p{N}]/gu) ?? []).length <= 8;
}
