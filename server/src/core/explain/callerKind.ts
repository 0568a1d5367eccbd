/** Whether a caller can be registered at all; where it cannot, adding it to the console is no advice. */
import { type CallerKind, callerKinds } from '../catalog/errors/callerKinds.ts';
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import type { Localized } from '../text/messages.ts';

const CAN_BE_REGISTERED = /^(?:https?|file):/i;
const SCHEME = /^[a-z][\w+.-]{0,40}(?=:)/i;

/** The kind of a caller that no console takes; `undefined` for web origins, key hashes and bundle IDs. */
export function unregistrableKind(caller: string): CallerKind | undefined {
  if (CAN_BE_REGISTERED.test(caller)) return undefined;
  const scheme = SCHEME.exec(caller)?.[0];
  // The end of a sentence may have taken the colon along: `caller=android-app:.`
  const name = (scheme ?? caller).toLowerCase();
  const known = callerKinds.find(({ schemes }) => schemes.includes(name));
  return (
    known ?? (scheme === undefined ? undefined : callerKinds.find(({ schemes }) => schemes.length === 0))
  );
}

/** What to do about `entry`, given where the call came from. */
export function stepsOf(entry: ErrorEntry, caller: string | undefined): readonly Localized[] {
  const ofDomains = entry.id === '-401/domain-mismatched' && caller !== undefined;
  return (ofDomains ? unregistrableKind(caller)?.steps : undefined) ?? entry.steps;
}
