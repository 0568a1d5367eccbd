/** What a robots.txt forbids, as RFC 9309 has it. In time that grows with its length, whatever it holds. */

interface RobotsRule {
  readonly allows: boolean;
  /** Beginning of a path and its query; `*` is anything, `$` at the end the end. */
  readonly pattern: string;
}

const LINE = /^[^\S\n]*(user-agent|allow|disallow)[^\S\n]*:([^#]*)/i;

/**
 * Whether `robot` (in lower case) may not read `address`. The longest rule counts; of two as long, the one that allows.
 * The text has no lone surrogates, as no decoder gives them.
 */
export function isForbidden(robotsText: string, robot: string, address: string): boolean {
  const { pathname, search } = new URL(address);
  const path = normal(pathname + search);
  const rules = rulesFor(robot, robotsText) ?? rulesFor('*', robotsText) ?? [];
  let strongest: RobotsRule = { allows: true, pattern: '' };
  for (const rule of rules) {
    const longer = rule.pattern.length - strongest.pattern.length;
    if ((longer > 0 || (longer === 0 && rule.allows)) && fits(rule.pattern, path)) strongest = rule;
  }
  return !strongest.allows;
}

/** Of all groups that name the robot; undefined where none does. */
function rulesFor(robot: string, text: string): readonly RobotsRule[] | undefined {
  let rules: RobotsRule[] | undefined;
  let isNamed = false;
  let isBehindRule = true;
  for (const line of text.split(/[\r\n]+/)) {
    const [, field, value = ''] = LINE.exec(line) ?? [];
    if (field === undefined) continue;
    if (field.toLowerCase() === 'user-agent') {
      if (isBehindRule) isNamed = false;
      isBehindRule = false;
      // `kakaotalk-scrap/1.0` is that robot, too.
      isNamed ||= value.trim().split('/', 1)[0]!.toLowerCase() === robot;
      if (isNamed) rules ??= [];
    } else {
      isBehindRule = true;
      const pattern = normal(value.trim());
      if (isNamed && pattern !== '') rules?.push({ allows: field.toLowerCase() === 'allow', pattern });
    }
  }
  return rules;
}

function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !isWhole || (others.length === 0 ? at === path.length : path.endsWith(others.at(-1)!));
}

/** Percent-encoded as the URL parser does it, in capitals. */
const normal = (path: string): string =>
  path.replace(/[^\x21-\x7e]+/g, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
