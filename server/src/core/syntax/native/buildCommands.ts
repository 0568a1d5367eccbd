/**
 * What Gradle files say without parentheses, as the calls that say the same: `resValue "string", "name", value`,
 * `manifestPlaceholders["NAME"] = value`.
 */
import { fieldCalls, placeholderNames } from '../../catalog/native/builds.ts';
import type { NativeArgument, NativeCall, NativeValue } from '../../facts/native.ts';
import { valueEnd } from './assignments.ts';
import type { ValueReader } from './values.ts';

const MOST_ARGUMENTS = 5;

export function readBuildCommands(values: ValueReader): NativeCall[] {
  const { tokens, blockAt } = values.source;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const given = Object.hasOwn(fieldCalls, token.text)
      ? argumentsBehind(values, at)
      : placeholderNames.has(token.text)
        ? placeholdersBehind(values, at)
        : [];
    const last = given.at(-1);
    if (!last) return [];
    return [
      {
        kind: 'call',
        path: [token.text],
        isWhole: true,
        isClosed: true,
        nameRange: { start: token.start, end: token.end },
        arguments: given.map((value): NativeArgument => ({ label: undefined, labelRange: undefined, value })),
        block: blockAt[at]!,
        result: { kind: 'used' },
        range: { start: token.start, end: last.range.end },
      },
    ];
  });
}

/** `"String", "NAME", value` up to the end of the line. */
function argumentsBehind(values: ValueReader, name: number): NativeValue[] {
  const { tokens } = values.source;
  const given: NativeValue[] = [];
  if (tokens[name + 1]?.kind !== 'string') return given;
  for (let from = name + 1; given.length < MOST_ARGUMENTS; ) {
    const end = valueEnd(values, from, false);
    if (end === undefined || end === from) break;
    given.push(values.value(from, end));
    if (tokens[end]?.text !== ',') break;
    from = end + 1;
  }
  return given;
}

/** `["NAME"] = value`, `= [NAME: value]`, `+= mapOf("NAME" to value)` */
function placeholdersBehind(values: ValueReader, name: number): NativeValue[] {
  const { tokens, brackets } = values.source;
  const valueBehind = (mark: number): NativeValue[] => {
    const end = tokens[mark]?.text === '=' ? valueEnd(values, mark + 1, false) : undefined;
    return end === undefined || end === mark + 1 ? [] : [values.value(mark + 1, end)];
  };
  const next = tokens[name + 1]?.text;
  if (next === '=' || next === '+') return valueBehind(next === '+' ? name + 2 : name + 1);
  const closer = next === '[' ? brackets.closes.get(name + 1) : undefined;
  if (closer === undefined || closer !== name + 3) return [];
  const key = values.value(name + 2, closer);
  return valueBehind(closer + 1).map((value) => ({
    kind: 'map',
    entries: [{ key, value }],
    range: { start: key.range.start, end: value.range.end },
  }));
}
