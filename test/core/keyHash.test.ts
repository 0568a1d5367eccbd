import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyHashCard } from '../../server/src/core/explain/keyHashCard.ts';
import {
  findKeyHash,
  fingerprintOfKeyHash,
  keyHashOfFingerprint,
} from '../../server/src/core/manifest/keyHash.ts';

const colons = (hex: string) => hex.toUpperCase().match(/../g)!.join(':');
const sha1 = createHash('sha1').update('certificate');
const digest = sha1.digest();
const fingerprint = colons(digest.toString('hex'));
const keyHash = digest.toString('base64');

describe('key hashes', () => {
  it('go from fingerprint to key hash and back, as openssl does it', () => {
    expect(keyHashOfFingerprint(fingerprint)).toEqual({ ok: true, keyHash, fingerprint });
    expect(fingerprintOfKeyHash(keyHash)).toEqual({ ok: true, keyHash, fingerprint });
    for (let round = 0; round < 500; round++) {
      const bytes = randomBytes(20);
      const made = keyHashOfFingerprint(colons(bytes.toString('hex')));
      expect(made).toMatchObject({ ok: true, keyHash: bytes.toString('base64') });
      expect(fingerprintOfKeyHash(bytes.toString('base64'))).toEqual(made);
    }
  });

  it.each([
    ['lower case', fingerprint.toLowerCase()],
    ['no separators', fingerprint.replaceAll(':', '')],
    ['blanks', fingerprint.replaceAll(':', ' ')],
    ['dashes', fingerprint.replaceAll(':', '-')],
    ['a label', `SHA1: ${fingerprint}`],
    ['a label and blanks around', `  SHA-1 fingerprint: ${fingerprint}\n`],
  ])('reads a fingerprint with %s', (_, text) => {
    expect(keyHashOfFingerprint(text)).toEqual({ ok: true, keyHash, fingerprint });
  });

  const repeat = (bytes: number) => Array.from({ length: bytes }, () => 'AB').join(':');
  it.each([
    ['', { kind: 'empty' }],
    ['  \n', { kind: 'empty' }],
    ['hello', { kind: 'notHexadecimal' }],
    ['ABC', { kind: 'notHexadecimal' }],
    [`${fingerprint}:G1`, { kind: 'notHexadecimal' }],
    [repeat(32), { kind: 'sha256' }],
    [repeat(16), { kind: 'md5' }],
    [repeat(19), { kind: 'length', count: 19 }],
    [repeat(21), { kind: 'length', count: 21 }],
  ])('refuses the fingerprint %j', (text, problem) => {
    expect(keyHashOfFingerprint(text)).toEqual({ ok: false, problem });
  });

  it.each([
    ['', { kind: 'empty' }],
    [keyHash.slice(0, -1), { kind: 'notBase64' }],
    [`${keyHash}=`, { kind: 'notBase64' }],
    [`${'A'.repeat(26)}B=`, { kind: 'notBase64' }],
    [`${keyHash.slice(0, 5)}-${keyHash.slice(6)}`, { kind: 'notBase64' }],
    ['A'.repeat(100_000), { kind: 'notBase64' }],
  ])('refuses the key hash %j', (text, problem) => {
    expect(fingerprintOfKeyHash(text)).toEqual({ ok: false, problem });
  });

  it('are shown in both forms with the builds they belong to, in both languages', () => {
    for (const locale of ['en', 'ko'] as const) {
      const card = keyHashCard(findKeyHash(`SHA1: ${fingerprint}`)!, locale);
      expect(card).toContain(`\`${keyHash}\``);
      expect(card).toContain(`\`${fingerprint}\``);
      expect(card).toMatch(/Google Play/);
      expect(card).not.toMatch(/\{\w+\}/);
      expect(keyHashCard(findKeyHash(keyHash)!, locale)).toBe(card);
      expect(findKeyHash('4019')).toBeUndefined();
      expect(keyHashCard(findKeyHash(repeat(32))!, locale)).toMatch(/SHA-256/);
      expect(keyHashCard(findKeyHash(repeat(21))!, locale)).toMatch(/21/);
    }
  });

  it('finds either in what people paste', () => {
    const sha256 = colons(createHash('sha256').update('x').digest('hex'));
    const md5 = colons(createHash('md5').update('x').digest('hex'));
    const keytool = `Certificate fingerprints:\n\t MD5: ${md5}\n\t SHA1: ${fingerprint}\n\t SHA256: ${sha256}\n`;
    expect(findKeyHash(keytool)).toMatchObject({ ok: true, keyHash });
    expect(findKeyHash(`SHA256: ${sha256}\nSHA1: ${fingerprint}`)).toMatchObject({ ok: true, keyHash });
    expect(findKeyHash(sha256)).toEqual({ ok: false, problem: { kind: 'sha256' } });
    expect(findKeyHash(`D/KakaoSDK: keyHash ${keyHash}`)).toMatchObject({ ok: true, fingerprint });
    expect(findKeyHash(`android keyhash mismatched! caller=${keyHash}`)).toMatchObject({
      ok: true,
      fingerprint,
    });
    expect(findKeyHash('nothing of the kind 12:34:56')).toBeUndefined();
    expect(findKeyHash('AB:'.repeat(1_000_000))).toBeUndefined();
  });
});
