/** Functions that share what they are given: `void send(FeedTemplate template) { … }`. */
import type { NativeArgument, NativeCall, NativeCode } from '../../facts/native.ts';
import { encloses } from '../../text/text.ts';
import type { NamesAt } from './nativeExpression.ts';

/** Callers of one function that are looked at. */
const MOST_CALLERS = 20;

/** Each call of such a function in its own file as the share call that it comes to. `calls`: all of the file. */
export function forwardedShares(
  shares: readonly NativeCall[],
  { blocks, parameters }: NativeCode,
  calls: readonly NativeCall[],
  names: NamesAt,
): NativeCall[] {
  return shares.flatMap((share) => {
    const sharing = blocks.findLast(({ kind, range }) => kind === 'function' && encloses(range, share.range));
    const words = sharing && parameters.findLast(({ range }) => range.end === sharing.range.end)?.words;
    const place = share.arguments.findIndex(
      ({ value }) => value.kind === 'name' && words?.includes(value.path[0]!),
    );
    const forwarded = share.arguments[place]?.value;
    if (!sharing?.name || forwarded?.kind !== 'name') return [];
    const callers = calls.filter(({ path, isClosed }) => isClosed && path.at(-1) === sharing.name);
    return callers.slice(0, MOST_CALLERS).flatMap((caller) => {
      const given = givenTo(forwarded.path[0]!, caller, names);
      const passed = given && share.arguments.with(place, { ...share.arguments[place]!, value: given.value });
      return passed ? [{ ...caller, path: share.path, arguments: passed }] : [];
    });
  });
}

/** By its name, or where nothing else can be meant; undefined for what the caller has been given itself. */
function givenTo(name: string, { arguments: given }: NativeCall, names: NamesAt): NativeArgument | undefined {
  const known = given.filter(
    ({ value }) =>
      value.kind === 'call' ||
      (value.kind === 'name' && typeof names(value.path[0]!, value.range.start) === 'number'),
  );
  const named = known.find(({ label }) => label === name);
  return named ?? (known.length === 1 && given.every(({ label }) => label !== name) ? known[0] : undefined);
}
