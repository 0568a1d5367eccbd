/** What assignments give members and entries, as the calls that say the same: `KakaoContext.clientId(key)`, `args.put("id", id)`. */
import type { NativeCall } from '../../facts/native.ts';
import { valueEnd } from './assignments.ts';
import type { ValueReader } from './values.ts';

/** `args["id"] = id` */
export function readEntries(values: ValueReader): NativeCall[] {
  const { tokens, blockAt, brackets } = values.source;
  return tokens.flatMap((token, mark) => {
    const opener = token.text === '=' ? brackets.opens.get(mark - 1) : undefined;
    const name = opener === undefined || tokens[opener]!.text !== '[' ? undefined : tokens[opener - 1];
    if (name?.kind !== 'word' || tokens[opener! - 2]?.text === '.') return [];
    const end = valueEnd(values, mark + 1, false);
    if (end === undefined || end === mark + 1) return [];
    const given = [values.value(opener! + 1, mark - 1), values.value(mark + 1, end)] as const;
    return [
      {
        kind: 'call',
        path: [name.text, 'put'],
        isWhole: true,
        isClosed: true,
        nameRange: { start: name.start, end: name.end },
        arguments: given.map((value) => ({ label: undefined, labelRange: undefined, value })),
        block: blockAt[mark]!,
        result: { kind: 'used' },
        range: { start: name.start, end: given[1].range.end },
      },
    ];
  });
}

/** Of classes alone. */
export function readSetters(values: ValueReader): NativeCall[] {
  const { tokens, blockAt, sdkNames } = values.source;
  return tokens.flatMap((token, mark) => {
    if (token.kind !== 'mark' || token.text !== '=' || tokens[mark - 2]?.text !== '.') return [];
    let first = mark - 1;
    while (tokens[first - 1]?.text === '.' && tokens[first - 2]?.kind === 'word') first -= 2;
    const names = tokens.slice(first, mark).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
    const { path, dropped } = sdkNames(names);
    const end = valueEnd(values, mark + 1, false);
    if (!/^[A-Z]/.test(path[0]!) || path.length !== 2 || end === undefined || end === mark + 1) return [];
    const value = values.value(mark + 1, end);
    const { start } = tokens[first + 2 * dropped]!;
    return [
      {
        kind: 'call',
        path,
        isWhole: true,
        isClosed: true,
        nameRange: { start, end: tokens[mark - 1]!.end },
        arguments: [{ label: undefined, labelRange: undefined, value }],
        block: blockAt[mark]!,
        result: { kind: 'used' },
        range: { start: tokens[first]!.start, end: value.range.end },
      },
    ];
  });
}
