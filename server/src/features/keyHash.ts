/** "Convert key hash…": a SHA-1 fingerprint as Kakao's key hash, and back. */
import type { KeyHashParams, KeyHashResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';

export async function keyHash({ text }: KeyHashParams, session: Session): Promise<KeyHashResult> {
  const { engine, locale } = await session.rendering();
  const { findKeyHash, keyHashCard, keyHashOfFingerprint, fingerprintOfKeyHash } = engine.core;
  // What is neither gets the reason of the form that it resembles.
  const found =
    findKeyHash(text) ??
    (/[=+/]|[g-z]/i.test(text) ? fingerprintOfKeyHash(text) : keyHashOfFingerprint(text));
  if (!found.ok) return { problem: keyHashCard(found, locale) };
  return { converted: text.includes(found.keyHash) ? found.fingerprint : found.keyHash };
}
