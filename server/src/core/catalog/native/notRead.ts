/**
 * What of native apps nobody here reads: the Doctor says so by name, never "nothing found". Languages are told of an app
 * whose code shares in one of them, the rest of every app of a platform. Names from the headers of KakaoLink.framework 1.x,
 * kakao-ios-sdk 2.0 to 2.27.3 and Unity's own (2026-11-26).
 */
import type { Localized } from '../../text/messages.ts';

export interface UnreadLanguage {
  /** As people call it; no language has another name. */
  readonly name: 'Objective-C' | 'Unity';
  readonly files: RegExp;
  /** All of these stand in its code. Login alone is no reason. */
  readonly signs: readonly RegExp[];
}

const objectiveC: UnreadLanguage = {
  name: 'Objective-C',
  files: /\.mm?$/,
  signs: [
    /\b(?:KLKTalkLinkCenter|KakaoLinkCenter|KLK\w{1,40}Template|KakaoSDK(?:Common|Share|Link)|ShareApi)\b/,
  ],
};

const unity: UnreadLanguage = {
  name: 'Unity',
  files: /\.cs$/,
  signs: [
    /\busing UnityEngine\b|\bAndroidJava(?:Class|Object)\b/,
    /com\.kakao\.sdk|\bKakao(?:Sdk|SDK|Link|Share|TalkShare)|kakaolink:/,
  ],
};

export const unreadLanguages: readonly UnreadLanguage[] = [objectiveC, unity];

/** Of SDK 1: what sends, written `[[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:…]`. */
export const legacyMessage =
  /\[\s{0,9}(KLKTalkLinkCenter|KakaoLinkCenter)\s{1,9}\w{1,40}\s{0,9}\]\s{0,99}send(?:Default|Custom|Scrap)\w{0,40}:/;

const ofAndroid: Localized = {
  en: 'Android: values that differ between builds',
  ko: 'Android: 빌드마다 다른 값',
};
const ofIos: Localized = { en: `iOS: ${objectiveC.name}`, ko: `iOS: ${objectiveC.name}` };
const both = [ofAndroid, ofIos];

/** By the name of the platform. */
export const notRead: Readonly<Record<string, readonly Localized[]>> = {
  Android: [ofAndroid],
  iOS: [ofIos],
  Flutter: both,
  'React Native': both,
  Expo: both,
  Capacitor: both,
};
