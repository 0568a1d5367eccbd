/** Android key hashes: the SHA-1 of the signing certificate in Base64, which people confuse with its other forms. */

import { fixOf } from '../../edits/plannedEdit.ts';
import { keyHashOfFingerprint, keyHashOfNothing } from '../../manifest/keyHash.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** 20 bytes in Base64. */
const KEY_HASH = /^[A-Za-z0-9+/]{27}=$/;
/** The same in the URL-safe alphabet, the `=` often left out. */
const URL_SAFE = /^[A-Za-z0-9_-]{27}=?$/;
/** 32 bytes in Base64. */
const SHA256 = /^[A-Za-z0-9+/]{43}=$/;

const fingerprint = Array.from({ length: 20 }, (_, index) => (index + 16).toString(16).toUpperCase()).join(
  ':',
);

export const manifestKeyHash = defineRule({
  code: 'manifest/key-hash',
  kakaoCodes: ['KOE009', '4019'],
  effect: 'degraded',
  step: 'manifest',
  needs: 'manifest',
  title: { en: 'An Android key hash in the wrong form', ko: 'Android 키 해시 형식이 올바르지 않습니다' },
  why: {
    en: 'A key hash is the SHA-1 of the signing certificate in Base64: 20 bytes, so 28 characters with = at the end. keytool and the Play Console show the same SHA-1 as hexadecimal numbers with colons, which must be converted first.',
    ko: '키 해시는 서명 인증서의 SHA-1(20바이트)을 Base64로 나타낸 값으로, =로 끝나는 28자입니다. keytool과 Play Console은 같은 SHA-1을 콜론으로 구분한 16진수로 보여 주므로 변환해서 등록해야 합니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/ko/android/getting-started'],
  messages: {
    sha1: {
      en: 'This is the SHA-1 in hexadecimal; as key hash it is {hash}.',
      ko: '16진수로 적은 SHA-1 지문입니다. 키 해시로는 {hash}입니다.',
    },
    urlSafe: {
      en: 'Key hashes use + and / and end in =: {hash}.',
      ko: '키 해시에는 +와 /를 쓰고 끝에 =를 붙입니다: {hash}',
    },
    sha256: {
      en: 'This is a SHA-256; Kakao wants the SHA-1 of the same certificate, in Base64.',
      ko: 'SHA-256 값입니다. 같은 인증서의 SHA-1을 Base64로 나타낸 값이 필요합니다.',
    },
    ofNothing: {
      en: 'Make the key hash again: this is the hash of an empty input (wrong key store, alias or password).',
      ko: '키 해시를 다시 구하십시오. 키스토어, 별칭, 비밀번호가 틀려 keytool이 실패하고 빈 입력의 해시가 나왔습니다.',
    },
    other: {
      en: 'A key hash has 28 characters of Base64, the last one =; this one has {length}.',
      ko: '키 해시는 =로 끝나는 Base64 28자입니다. 이 값은 {length}자입니다.',
    },
  },
  check(manifest, _, report) {
    const { file } = manifest;
    for (const { keyHashes } of manifest.apps.flatMap((app) => app.nativeKeys)) {
      for (const { value, range } of keyHashes?.entries ?? []) {
        const place = { file, range };
        if (value === keyHashOfNothing) report.violated(place, 'ofNothing');
        if (KEY_HASH.test(value)) continue;
        const found = judge(value);
        if ('hash' in found) {
          const { kind, hash } = found;
          report.violated(place, kind, { params: { hash }, fixes: write(hash, place) });
        } else if (found.kind === 'sha256') report.violated(place, found.kind);
        else report.violated(place, found.kind, { params: { length: value.length } });
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": [⟦"${fingerprint}"⟧] } }] }] }\n`,
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": ["EBESExQVFhcYGRobHB0eHyAhIiM="] } }] }] }\n',
        },
      },
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": [⟦"EBESExQVFhcYGRobHB0eHyAhI_-"⟧] } }] }] }\n',
        },
        fixed: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": ["EBESExQVFhcYGRobHB0eHyAhI/+="] } }] }] }\n',
        },
      },
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": [⟦"debug"⟧] } }] }] }\n',
        },
      },
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": [⟦"2jmj7l5rSw0yVb/vlWAYkK/YBwk="⟧] } }] }] }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'kakao-share.json':
            '{ "apps": [{ "nativeKeys": [{ "android": { "keyHashes": ["EBESExQVFhcYGRobHB0eHyAhIiM="] } }] }] }\n',
        },
      },
    ],
  },
});

type Judged =
  | { readonly kind: 'sha1' | 'urlSafe'; readonly hash: string }
  | { readonly kind: 'sha256' | 'other' };

function judge(value: string): Judged {
  const fingerprint = keyHashOfFingerprint(value);
  if (fingerprint.ok) return { kind: 'sha1', hash: fingerprint.keyHash };
  if (fingerprint.problem.kind === 'sha256' || SHA256.test(value)) return { kind: 'sha256' };
  if (!URL_SAFE.test(value)) return { kind: 'other' };
  return { kind: 'urlSafe', hash: `${value.replace('=', '').replaceAll('-', '+').replaceAll('_', '/')}=` };
}

const write = (hash: string, place: Place): readonly Fix[] =>
  fixOf({ en: 'Write {hash}', ko: '{hash|으로/로} 변경' }, { hash }, true, [
    { ...place, text: JSON.stringify(hash) },
  ]);
