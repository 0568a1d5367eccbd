/**
 * Code that shares through Kakao's native SDKs and that nobody here reads: it is told by name, never "nothing found". Names
 * from the headers of KakaoLink.framework 1.x, kakao-ios-sdk 2.0 to 2.27.3 and Unity's own (2026-11-26).
 */
export interface UnreadLanguage {
  /** As people call it; no language has another name. */
  readonly name: 'Objective-C' | 'Unity';
  readonly files: RegExp;
  /** All of these stand in its code. Login alone is no reason. */
  readonly signs: readonly RegExp[];
}

export const unreadLanguages: readonly UnreadLanguage[] = [
  {
    name: 'Objective-C',
    files: /\.mm?$/,
    signs: [
      /\b(?:KLKTalkLinkCenter|KakaoLinkCenter|KLK\w{1,40}Template|KakaoSDK(?:Common|Share|Link)|ShareApi)\b/,
    ],
  },
  {
    name: 'Unity',
    files: /\.cs$/,
    signs: [
      /\busing UnityEngine\b|\bAndroidJava(?:Class|Object)\b/,
      /com\.kakao\.sdk|\bKakao(?:Sdk|SDK|Link|Share|TalkShare)|kakaolink:/,
    ],
  },
];

/** Of SDK 1: what sends, written `[[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:…]`. */
export const legacyMessage =
  /\[\s{0,9}(KLKTalkLinkCenter|KakaoLinkCenter)\s{1,9}\w{1,40}\s{0,9}\]\s{0,99}send(?:Default|Custom|Scrap)\w{0,40}:/;
