/**
 * Kakao's packages for native apps, and those of others that share through them. From the download pages of
 * https://developers.kakao.com/docs/en and the sources of kakao-ios-sdk 2.27.3, kakao_flutter_sdk 1.10.0 and
 * react-native-kakao 2.4.6 (2026-11-25).
 */

import type { NativeLanguage } from './languages.ts';

/** Renamed from "Link" to "Share" with this version, on Android and iOS (2022-06-29). */
const shareSince = '2.11.0';
/** The same of `kakao_flutter_sdk_share`. */
const flutterShareSince = '1.2.0';
/** From here on `shareDefault` and its like open KakaoTalk themselves and give nothing back (2026-04-08). */
export const flutterLaunchesSince = '2.0.0';

/** `publock`: what pub has chosen. */
export type PackageSystem = 'gradle' | 'cocoapods' | 'swiftpm' | 'pub' | 'publock' | 'npm';

/** Where the packages of a language's code are listed. */
export const packageSystems: Readonly<Record<NativeLanguage, readonly PackageSystem[]>> = {
  kotlin: ['gradle'],
  java: ['gradle'],
  groovy: ['gradle'],
  swift: ['cocoapods', 'swiftpm'],
  dart: ['pub'],
};

/**
 * What Kakao's packages are called: with Gradle by their group, or the property that Kakao's samples of SDK 1 have for it
 * (2018); elsewhere patterns of their names. From the pages and sources above.
 */
export const ownNames = {
  gradle: { group: 'com.kakao.sdk', groupProperty: 'KAKAO_SDK_GROUP' },
  cocoapods: String.raw`(?:Rx)?Kakao[\w/]{1,60}`,
  swiftpm: 'KakaoSDK[A-Za-z]{0,20}',
  pub: String.raw`kakao_flutter_sdk\w{0,20}`,
} as const;

export interface OldPackage {
  readonly system: 'gradle' | 'cocoapods' | 'pub' | 'npm';
  readonly name: string;
  readonly instead: string;
  /** It is SDK 1, or holds it: of 2014 to 2020, and no name of it is one of SDK 2. */
  readonly isSdk1?: true;
  /** Who has it shares. */
  readonly onlyShares?: true;
}

/** Packages that had the messages before `shareSince` and have not been released since. */
export const packagesBeforeShare: readonly OldPackage[] = [
  { system: 'gradle', name: 'com.kakao.sdk:v2-link', instead: 'com.kakao.sdk:v2-share' },
  { system: 'gradle', name: 'com.kakao.sdk:v2-link-rx', instead: 'com.kakao.sdk:v2-share-rx' },
  { system: 'gradle', name: 'com.kakao.sdk:kakaolink', instead: 'com.kakao.sdk:v2-share' },
  { system: 'cocoapods', name: 'KakaoSDKLink', instead: 'KakaoSDKShare' },
  { system: 'cocoapods', name: 'RxKakaoSDKLink', instead: 'RxKakaoSDKShare' },
  { system: 'cocoapods', name: 'KakaoOpenSDK', instead: 'KakaoSDKShare', isSdk1: true },
  { system: 'pub', name: 'kakao_flutter_sdk_link', instead: 'kakao_flutter_sdk_share' },
  // Its 1.0.6 calls KLKTalkLinkCenter and KakaoLinkService (npm, 2026-11-27).
  {
    ...{ system: 'npm', name: 'react-native-kakao-links', instead: '@react-native-kakao/share' },
    ...{ isSdk1: true, onlyShares: true },
  },
];

/** How Gradle's files write the package of SDK 1: its name is that of a host, too. */
export const sdk1Package = /com\.kakao\.sdk:kakaolink\b|\bname\s{0,9}[:=]\s{0,9}["']kakaolink["']/g;

/** Packages that hold all of the SDK, and the first of their versions in which messages are named after Share. */
export const wholePackages: readonly { readonly name: string; readonly shareSince: string }[] = [
  { name: 'com.kakao.sdk:v2-all', shareSince },
  { name: 'com.kakao.sdk:v2-all-rx', shareSince },
  { name: 'KakaoSDK', shareSince },
  { name: 'kakao_flutter_sdk', shareSince: flutterShareSince },
];

/** Packages of pub that share. */
export const flutterSharePackages: readonly string[] = ['kakao_flutter_sdk', 'kakao_flutter_sdk_share'];

/** The Expo plugin that sets up both platforms, and the part of the package that each of its options is for. */
export const expoPlugin = {
  name: '@react-native-kakao/core',
  sharesWith: '@react-native-kakao/share',
  /** The only plugins for Kakao that are known: the others of them only log in. */
  family: /^@react-native-(?:kakao\/core|seoul\/kakao-login)$/,
  /** The options that hold the native app key; both plugins make the scheme of it (sources of 2.4.6 and 5.4.2, 2026-11-27). */
  keyOptions: ['nativeAppKey', 'kakaoAppKey'],
  /** Has iOS ask for KakaoTalk, too (its `withIosKakaoLogin.ts`, 2026-11-27). */
  asksForTalk: '@react-native-seoul/kakao-login',
  /** The option that adds the intent filter for `kakao{KEY}://kakaolink`. */
  returnFilter: 'android.forwardKakaoLinkIntentFilterToMainActivity',
  options: {
    '': ['nativeAppKey', 'android', 'ios'],
    android: [
      'authCodeHandlerActivity',
      'followChannelHandlerActivity',
      'forwardKakaoLinkIntentFilterToMainActivity',
    ],
    ios: ['handleKakaoOpenUrl', 'naviApplicationQuerySchemes'],
  },
} as const;

/** A plugin that the app has written itself. */
export const ownExpoPlugin = /^\.{1,2}\//;

/** Kakao's Maven repository, and the Expo plugin that can add it. */
export const mavenHost = 'devrepo.kakao.com';
export const mavenRepository = `https://${mavenHost}/nexus/content/groups/public/`;
export const expoBuildProperties = 'expo-build-properties';
