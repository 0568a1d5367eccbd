/** The messages that native code sends, and the names that they are made of, as a script that does the same. */
import { sdkObjects } from '../../catalog/native/calls.ts';
import { nativeMethodNamed, webhookArgument } from '../../catalog/native/templates.ts';
import type { Expression, Property } from '../../facts/expression.ts';
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import { isLegacyShare, isNativeShare, isWebSharer, keysOfInit } from '../../facts/nativeCalls.ts';
import type { FileId } from '../../text/text.ts';
import { buildValuesOf } from './buildValues.ts';
import { nativeCallSites } from './nativeCallSites.ts';
import { choiceOf, defaultOf, expressionOf, propertyNamed } from './nativeExpression.ts';
import { NativeNames } from './nativeNames.ts';

/** Other files of the language see its names that stand in no function. `all`: its calls, whatever they are of. */
export function readMessages(
  file: FileId,
  code: NativeCode,
  length: number,
  all: readonly NativeCall[],
  building: readonly NativeCall[],
): ScriptFacts {
  const names = new NativeNames(code, all);
  const shares = code.calls.filter((call) => isNativeShare(call) || isWebSharer(call) || isLegacyShare(call));
  const messages = shares.flatMap((call) => messageOf(call, file, names) ?? []);
  const callSites = nativeCallSites(all, code, names);
  const nativeKeys = code.calls.flatMap((call) =>
    keysOfInit(call).map(({ kind, value }) => ({
      ...{ kind, expression: defaultOf(value, names) },
      ...(mayBeLeftOut(call, code) && { isConditional: true as const }),
      ...(hasOwnScheme(call) && { hasOwnScheme: true as const }),
    })),
  );
  const built = buildValuesOf(building, names);
  // The names that messages, keys and values are made of are known by now.
  const facts = names.facts();
  // Names of a build script are its own.
  const own = withValues(/\.(?:kts|gradle)$/.test(file) ? { ...facts, topLevel: {} } : facts, built);
  return { ...emptyScript, range: { start: 0, end: length }, ...own, messages, callSites, nativeKeys };
}

function withValues(
  facts: ReturnType<NativeNames['facts']>,
  values: ReturnType<typeof buildValuesOf>,
): ReturnType<NativeNames['facts']> {
  const declarations = [...facts.declarations];
  const topLevel = { ...facts.topLevel };
  for (const [name, given] of values) {
    topLevel[name] = declarations.length;
    const initializer = choiceOf(given);
    declarations.push({ kind: 'constant', name, nameRange: initializer.range, initializer });
  }
  return { ...facts, declarations, topLevel };
}

/** A condition stands around it, or something in its function may leave before. */
function mayBeLeftOut({ isConditional, block, range }: NativeCall, { blocks }: NativeCode): boolean {
  let around = blocks[block];
  for (; around && around.kind !== 'function'; around = blocks[around.parent])
    if (around.kind === 'branch') return true;
  return (
    isConditional === true ||
    blocks.some(
      ({ range: { start }, exits }) =>
        around && around.range.start <= start && exits.some((at) => at < range.start),
    )
  );
}

const hasOwnScheme = ({ arguments: given }: NativeCall): boolean =>
  given.some(({ label }, index) => label === 'customScheme' || (label === undefined && index > 1));

export const emptyScript: Omit<ScriptFacts, 'range'> = {
  module: false,
  global: true,
  declarations: [],
  exports: {},
  topLevel: {},
  uses: [],
  functions: [],
  callSites: [],
  importMeta: [],
  loadsScripts: false,
  mayInit: false,
  adminKeyReads: [],
  untyped: [],
  browserReads: [],
  hookCalls: [],
};

function messageOf(call: NativeCall, file: FileId, names: NativeNames): KakaoCall | undefined {
  const known = nativeMethodNamed(call.path.at(-1)!);
  const isSdk = call.path.some((name) => sdkObjects.has(name));
  if (!known || !(isSdk || call.arguments.some(({ label }) => label !== undefined))) return undefined;
  const { start, end } = call.range;
  const argumentsRange = { start: call.nameRange.end, end };
  const properties: Property[] = [];
  let whole: Expression | undefined;
  let webhook: Expression | undefined;
  for (const [index, { label, labelRange, value }] of call.arguments.entries()) {
    const key = label === undefined ? known.positions[index] : known.labels[label];
    if (key === undefined) continue;
    const expression = expressionOf(value, names);
    if (key === webhookArgument) webhook = expression;
    else if (key === '') whole ??= expression;
    else if (expression.kind !== 'null')
      properties.push(propertyNamed(key, labelRange ?? value.range, expression));
  }
  const given: Expression | undefined =
    known.method === 'sendDefault'
      ? whole
      : { kind: 'object', properties, spreads: [], range: argumentsRange };
  return {
    file,
    script: 0,
    range: { start, end },
    path: ['Share', known.method],
    pathRanges: [call.nameRange, call.nameRange],
    call: { arguments: given ? [given] : [], argumentsRange, hasSpread: false },
    context: {
      runs: 'unknown',
      guard: 'none',
      gestureLost: undefined,
      result: undefined,
      straight: false,
      handedOn: false,
      owner: undefined,
      isStatement: false,
    },
    within: names.functions.isOfDevelopers(call.range) ? [] : names.functions.reaching(call.range),
    isNative: true,
    ...(webhook && { webhook }),
  };
}
