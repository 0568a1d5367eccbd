/**
 * The line that logs what Kakao knows an app by: Android's key hash, or the bundle ID of iOS. From Kakao's guides of the
 * Android SDK, the sources of kakao_flutter_sdk 1.10.0 and @react-native-kakao/core 2.4.6, and public code in Java
 * (2026-11-26).
 */
import type { Localized } from '../../text/messages.ts';
import type { NativeLanguage } from './languages.ts';

/** A name that a statement needs: imported, or written in full where the file means another by it. */
export interface LoggedName {
  readonly name: string;
  readonly module: string;
}

export interface IdentityLog {
  /** `{context}` is the first argument of the call that starts the SDK. */
  readonly statement: string;
  readonly names: readonly LoggedName[];
  readonly title: Localized;
}

const keyHash = { en: 'Log the key hash here', ko: '여기에 키 해시 로그 출력 추가' };
const androidNames = [
  { name: 'Log', module: 'android.util.Log' },
  { name: 'Utility', module: 'com.kakao.sdk.common.util.Utility' },
];

export const identityLogs: Readonly<Partial<Record<NativeLanguage, IdentityLog>>> = {
  kotlin: {
    statement: 'Log.d("KakaoKeyHash", Utility.getKeyHash({context}))',
    names: androidNames,
    title: keyHash,
  },
  java: {
    statement: 'Log.d("KakaoKeyHash", Utility.INSTANCE.getKeyHash({context}));',
    names: androidNames,
    title: keyHash,
  },
  dart: {
    // On iOS it is the bundle ID.
    statement: "KakaoSdk.origin.then((origin) => print('Kakao key hash or bundle ID: $origin'));",
    names: [],
    title: {
      en: 'Log the key hash (iOS: bundle ID) here',
      ko: '여기에 키 해시(iOS는 번들 ID) 로그 출력 추가',
    },
  },
  swift: {
    statement: 'print("Kakao bundle ID: \\(Bundle.main.bundleIdentifier ?? "none")")',
    names: [],
    title: { en: 'Log the bundle ID here', ko: '여기에 번들 ID 로그 출력 추가' },
  },
};

/** Of @react-native-kakao/core; on iOS there is none. */
export const reactNativeLog = {
  function: 'getKeyHashAndroid',
  statement: "{call}().then((keyHash) => console.log('Kakao key hash:', keyHash), console.warn);",
  title: keyHash,
} as const;

/** Modules of iOS that bring `Bundle`. */
export const bundleModules = /^[ \t]*import (?:Foundation|UIKit|SwiftUI|AppKit)\b/m;
