/** What people need to know about a key hash besides its value. */
import type { Localized } from '../../text/messages.ts';

export const keyHashWords = {
  title: { en: 'Android key hash', ko: 'Android 키 해시' },
  fingerprint: { en: 'SHA-1 fingerprint', ko: 'SHA-1 지문' },
  keyHash: { en: 'Key hash for Kakao', ko: '카카오에 등록할 키 해시' },
  register: {
    en: 'Register it under {menu}, one for each way the app is signed:',
    ko: '{menu}에 등록합니다. 서명 방식마다 따로 등록해야 합니다.',
  },
  debug: {
    en: 'Debug: the certificate in `~/.android/debug.keystore`, another one on every machine; React Native has its own in `android/app/debug.keystore`.',
    ko: '디버그: `~/.android/debug.keystore`의 인증서로, PC마다 다릅니다. React Native 프로젝트는 `android/app/debug.keystore`를 씁니다.',
  },
  release: {
    en: 'Release: the certificate of your upload or release keystore, for builds that you install yourself.',
    ko: '릴리스: 업로드 또는 릴리스 키스토어의 인증서로, 직접 설치하는 빌드에 쓰입니다.',
  },
  play: {
    en: 'Google Play: the app signing key certificate in Play Console, for everybody who installs from the store.',
    ko: 'Google Play: Play Console의 앱 서명 키 인증서로, 스토어에서 설치하는 모든 사용자에게 적용됩니다.',
  },
  empty: { en: 'There is nothing to convert.', ko: '변환할 값이 없습니다.' },
  notHexadecimal: {
    en: 'A SHA-1 fingerprint has only `0-9` and `A-F`, in pairs.',
    ko: 'SHA-1 지문은 `0-9`와 `A-F` 두 자리씩으로만 이루어집니다.',
  },
  sha256: {
    en: 'This is a SHA-256 fingerprint. Kakao needs the SHA-1 one, which is listed beside it.',
    ko: 'SHA-256 지문입니다. 카카오에는 바로 옆에 있는 SHA-1 지문이 필요합니다.',
  },
  md5: {
    en: 'This is an MD5 fingerprint. Kakao needs the SHA-1 one.',
    ko: 'MD5 지문입니다. 카카오에는 SHA-1 지문이 필요합니다.',
  },
  length: {
    en: 'A SHA-1 fingerprint has 20 bytes; this one has {count}.',
    ko: 'SHA-1 지문은 20바이트여야 하는데 {count}바이트입니다.',
  },
  ofNothing: {
    en: 'This is the hash of an empty input: keytool printed nothing, because the key store, the alias or the password is wrong.',
    ko: '빈 입력에서 나온 해시입니다. 키스토어 경로, 별칭, 비밀번호 중 하나가 틀려 keytool이 아무것도 출력하지 않은 것입니다.',
  },
  notBase64: {
    en: 'A key hash has 28 characters of Base64 and ends in `=`.',
    ko: '키 해시는 `=`로 끝나는 28자 Base64 값입니다.',
  },
} as const satisfies Record<string, Localized>;
