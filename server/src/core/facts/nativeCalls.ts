/** Which calls of native code are those that everything turns on. */
import {
  availabilityMethods,
  initCalls,
  legacyShareObjects,
  oldShareMethods,
  oldShareObjects,
  shareMethods,
  webSharerMethods,
} from '../catalog/native/calls.ts';
import { keyInPlist } from '../catalog/native/reactNative.ts';
import type { NativeBlock, NativeCall, NativeCode, NativeValue } from './native.ts';
import type { NativeFacts, NativeKey } from './nativeFacts.ts';

const lastOf = ({ path }: NativeCall): string => path.at(-1)!;

/** Sends a message, or on Flutter 1 makes the address that sends it. */
export const isNativeShare = (call: NativeCall): boolean =>
  shareMethods.has(lastOf(call)) ||
  (oldShareMethods.has(lastOf(call)) && call.path.some((name) => oldShareObjects.has(name)));

/** Out to a function, or to what somebody taps on: the braces that run a call that stands in them. */
export function runnersOf({ block }: NativeCall, { blocks }: NativeCode): readonly NativeBlock[] {
  const runners: NativeBlock[] = [];
  for (let at = blocks[block]; at; at = blocks[at.parent]) {
    runners.push(at);
    if (LATER.test(at.kind) && !at.runsAtOnce) break;
  }
  return runners;
}
const LATER = /^(?:lambda|function|type|preview)$/;

/** The innermost type around braces; undefined where there is none. */
export function typeHolding(block: number, { blocks }: NativeCode): NativeBlock | undefined {
  let at = blocks[block];
  while (at && at.kind !== 'type') at = blocks[at.parent];
  return at;
}

/** The names of functions that send. Those with a capital are parts of a screen. */
export const sharersIn = (code: NativeCode): readonly string[] =>
  code.calls.filter(isNativeShare).flatMap((call) => {
    const { kind, name = '' } = runnersOf(call, code).at(-1) ?? {};
    return kind === 'function' && /^[^A-Z]/.test(name) ? [name] : [];
  });

/** Sends with SDK 1. */
export const isLegacyShare = (call: NativeCall): boolean =>
  call.path.some((name) => legacyShareObjects.has(name)) && oldShareMethods.has(lastOf(call));

/** Makes the address of the share page. */
export const isWebSharer = (call: NativeCall): boolean => webSharerMethods.has(lastOf(call));

export const asksForTalk = (call: NativeCall): boolean => availabilityMethods.has(lastOf(call));

/** The app keys that a call initialises the SDK with; empty for other calls. */
export function keysOfInit(call: NativeCall): readonly { kind: NativeKey['kind']; value: NativeValue }[] {
  const init = initCalls.find(({ path }) => path.join('.') === call.path.join('.'));
  if (!init) return [];
  return call.arguments.flatMap(({ label, value }, index) => {
    const kind = label === undefined ? (index === init.position ? 'native' : undefined) : init.labels[label];
    return kind ? [{ kind, value }] : [];
  });
}

/** A file that only mentions Kakao's words has nothing to be judged. */
export function speaksOfNativeKakao(native: NativeFacts | undefined): boolean {
  if (!native) return false;
  const { code, dependencies, plist, manifest, expo, unread, talkCheck, intentOpened, modules } = native;
  const isKakao = (value: string | undefined): boolean => value !== undefined && /kakao/i.test(value);
  return (
    code !== undefined ||
    unread !== undefined ||
    talkCheck !== undefined ||
    intentOpened !== undefined ||
    modules !== undefined ||
    dependencies.length > 0 ||
    plist?.texts.some(({ name }) => name === keyInPlist.name) === true ||
    (plist?.querySchemes ?? []).concat(plist?.urlSchemes ?? []).some(({ value }) => isKakao(value)) ||
    manifest?.filters.some(({ data }) =>
      data.some(({ scheme, host }) => isKakao(scheme?.value) || isKakao(host?.value)),
    ) === true ||
    // A plugin may be missing there.
    expo !== undefined
  );
}
