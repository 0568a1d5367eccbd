/** Functions that share what they are given: `void send(FeedTemplate template) { … }`. */
import type {
  NativeArgument,
  NativeBlock,
  NativeCall,
  NativeCode,
  NativeParameters,
} from '../../facts/native.ts';
import { encloses } from '../../text/text.ts';
import { functionAround, parametersOf } from './functions.ts';
import type { NamesAt } from './nativeExpression.ts';

/** Shares of a file that are looked at, and messages that are found: generated code may have any number. */
const MOST_SHARES = 100;

/** Each call of such a function in its own file as the share call that it comes to. `calls`: all of the file. */
export function forwardedShares(
  shares: readonly NativeCall[],
  code: NativeCode,
  calls: readonly NativeCall[],
  names: NamesAt,
): NativeCall[] {
  if (shares.length > MOST_SHARES) return [];
  const found = shares.flatMap((share) => {
    const sharing = functionAround(share, code);
    const parameters = sharing && parametersOf(sharing, code);
    const place = share.arguments.findIndex(
      ({ value }) => value.kind === 'name' && parameters?.words.includes(value.path[0]!),
    );
    const forwarded = share.arguments[place]?.value;
    if (!sharing || !parameters || forwarded?.kind !== 'name' || !isOnlyOne(sharing, code)) return [];
    if (isReplaced(forwarded.path[0]!, sharing, code)) return [];
    return calls.flatMap((caller) => {
      if (!isCalled(sharing, caller, code)) return [];
      const given = givenTo(forwarded.path[0]!, parameters, caller);
      if (!given || !isKnown(given, names)) return [];
      const passed = share.arguments.with(place, { ...share.arguments[place]!, value: given.value });
      return [{ ...caller, path: share.path, arguments: passed }];
    });
  });
  return found.slice(0, MOST_SHARES);
}

/** No other function of the file has its name. */
const isOnlyOne = ({ name }: NativeBlock, { blocks, assignments }: NativeCode): boolean =>
  blocks.filter((one) => one.kind === 'function' && one.name === name).length === 1 &&
  !assignments.some((one) => one.isFunction && one.name === name);

/** The function gives the name another value: what it shares is not what it is given. */
const isReplaced = (name: string, { range }: NativeBlock, { assignments }: NativeCode): boolean =>
  assignments.some((one) => one.name === name && encloses(range, one.nameRange));

/** By its bare name where that is seen, or as what the same object has. */
function isCalled({ name, parent }: NativeBlock, call: NativeCall, { blocks }: NativeCode): boolean {
  const { path, isWhole, isClosed, range } = call;
  const isOwn = path.length === 1 || (path.length === 2 && /^(?:this|self)$/.test(path[0]!));
  const scope = blocks[parent]?.range;
  return isClosed && isWhole && isOwn && path.at(-1) === name && (!scope || encloses(scope, range));
}

/** By its name (of Swift, also the one that callers write), or by its place. */
function givenTo(
  name: string,
  { words, names }: NativeParameters,
  { arguments: given }: NativeCall,
): NativeArgument | undefined {
  const outer = words[words.indexOf(name) - 1];
  const labelled = given.find(({ label }) => label !== undefined && (label === name || label === outer));
  const place = names.indexOf(name);
  const hasPlace = given.slice(0, place + 1).every(({ label }) => label === undefined);
  return labelled ?? (place >= 0 && hasPlace ? given[place] : undefined);
}

/** Not what the caller has been given itself. */
const isKnown = ({ value }: NativeArgument, names: NamesAt): boolean =>
  value.kind === 'call' ||
  (value.kind === 'name' && typeof names(value.path[0]!, value.range.start) === 'number');
