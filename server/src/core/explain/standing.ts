/**
 * Whether a bare number in a text stands there as an error code. Kakao's codes look like ports, counts, prices and
 * template IDs, so what surrounds the number decides. Only the line around it is looked at.
 */

/** `error`: the text calls it a code. `plain`: nothing speaks against it. `other`: it is something else. */
export type Standing = 'error' | 'plain' | 'other';

const AROUND = 80;

const SAYS_ERROR =
  /(?:err|errno|errors?|error_?code|code|status|exception|fail|failed|failure|에러|오류|코드|실패)(?![a-z])[^\n]{0,14}$/i;
const FOLLOWED_BY_ERROR = /^["\])*\s]{0,4}(?:번\s?)?(?:에러|오류|error|err\b|코드)/i;
/** `4019 401 …`, as in Kakao's own table. */
const STATUS_BEHIND = /^[\s|(]{1,4}(?:HTTP )?(?:400|401|404|500)(?!\d)/;
const COMPARED = /(?:case|[=!]==?)\s*"?$/;
/** A name that may hold an error code. */
const CODE_NAME =
  /^(?:kakao|카카오(?:톡)?|공유)$|err|code|status|fail|koe|reason|result|exception|msg|message|에러|오류|코드/i;
/** A function that may be given one. */
const CODE_FUNCTION =
  /err|code|fail|alert|log|warn|equal|tobe|is$|has|includes|throw|text|message|explain|case|toast|test$|get$|set$|^if$|^switch$|^catch$/i;

const GLUED_BEFORE = /(?:[\w$₩¥€£#@~^+%<>\\-]|\d[.,]|[A-Za-z\d]\.)$/;
const GLUED_BEHIND = /^(?:[A-Za-z0-9_%°×]|[.,]\d|-[\w]|:\d)/;
const KOREAN_UNIT =
  /^(?:원|명|개|건|회|년|호|쪽|줄|행|점|만|분|초|도|층|동|호실|번지|번째|바이트|달러)(?:[이가을를은는의에도만로]|(?![가-힣]))|^번 ?(?:포트|줄|라인|행|서버)/;
const UNIT =
  /^\s?(?:px|ms|seconds?|secs?|kb|mb|gb|bytes?|lines?|items?|rows?|records?|files?|users?|times|tests?|requests?|won|krw|usd|modules?|packages?|people|points?|포트)(?![a-z])/i;
const OTHER_NAME =
  /(?:(?<![a-z])(?:ports?|pid|lines?|rows?|col(?:umn)?s?|pages?|issues?|pr|pull|orders?|versions?|v|size|length|width|height|top|left|right|bottom|timeout|delay|count|total|year|room|zip|listen(?:ing)?(?: on)?|template(?: ?id)?|id|sleep|wait|took|after|max|min|limit|offset|chunk|build|commit|job|step|seed|price|cost|amount|index|localhost|since|copyright|tel|ext)|포트|라인|페이지|주문|이슈|버전|템플릿(?: ?id)?|번호|줄|행|총|약|가격|금액|전화)[\s"#(]{0,3}$/i;

export function standingOf(text: string, start: number, end: number): Standing {
  const before = lineBefore(text, start);
  const behind = lineBehind(text, end);
  if (GLUED_BEFORE.test(before) || GLUED_BEHIND.test(behind)) return 'other';
  if (KOREAN_UNIT.test(behind) || UNIT.test(behind)) return 'other';
  if (/[\w)\]]\s?\*$/.test(before)) return 'other';
  if (before.endsWith('/') && !/(?:\d{4}|error|errors|code)\/$/i.test(before)) return 'other';
  // `4019/env-not-public` is the code of one of our rules.
  if (/^\/[a-z]+-[a-z-]+/.test(behind)) return 'error';
  if (behind.startsWith('/') && !/^\/\d{4}/.test(behind)) return 'other';
  if (/[<>]=?\s*$/.test(before) && !/=>\s*$/.test(before)) return 'other';
  if (OTHER_NAME.test(before) && !/(?:error|에러|오류)\s?(?:id|번호)[\s"#(]{0,3}$/i.test(before))
    return 'other';

  if (FOLLOWED_BY_ERROR.test(behind) || STATUS_BEHIND.test(behind)) return 'error';
  const assigned = /([\w$가-힣-]{1,60})"?\s?(?::|[^=!<>\s]?=)\s?"?$/.exec(before);
  if (assigned && !CODE_NAME.test(assigned[1]!)) return 'other';
  const compared = /([\w$\])]{1,60})\s?[=!]==?\s?"?$/.exec(before);
  if (compared && !CODE_NAME.test(compared[1]!)) return 'other';
  if (/:$/.test(before) && !assigned && !/[)\]"]:$/.test(before)) return 'other';
  const called = /([A-Za-z_$][\w$]{0,60})\((?:[^()\n]{0,60},\s?)?"?$/.exec(before);
  if (called && !CODE_FUNCTION.test(called[1]!)) return 'other';

  if (COMPARED.test(before) || assigned || SAYS_ERROR.test(before)) return 'error';
  return 'plain';
}

/** Whether a number that nothing calls a code at least stands alone: quoted, marked up, in brackets, in a list. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  const behind = lineBehind(text, end);
  const opened = /(?:^|["*_([|\-•⇒,/→]|\d[.)]|#(?=\s))\s?$/.test(before);
  const closed = /^\s?(?:$|["*_)\]|,:;\-–—=/→.]|[가-힣])/.test(behind);
  return (opened && closed) || /^(?:[가이는은를을면로에의]|번)(?![가-힣]{3})/.test(behind);
}

export function lineAround(text: string, start: number, end: number): string {
  return lineBefore(text, start) + text.slice(start, end) + lineBehind(text, end);
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineBehind(text: string, end: number): string {
  const behind = text.slice(end, end + AROUND);
  const lineEnd = behind.indexOf('\n');
  return lineEnd < 0 ? behind : behind.slice(0, lineEnd);
}
