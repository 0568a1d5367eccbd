/** What the set-up of native apps needs for Share: facts of Apple's, Google's and Kakao's guides (2026-11-25). */

import { expoPlugin, mavenHost } from './packages.ts';
import { takesAddresses } from './webViews.ts';

/** iOS: KakaoTalk is only seen by an app that names this address in `LSApplicationQueriesSchemes`. */
export const shareQueryScheme = 'kakaolink';
/** What logging in asks for in the same list. */
export const loginQueryScheme = 'kakaokompassauth';
/** The host of the address by which KakaoTalk comes back to the app with parameters: `kakao{KEY}://kakaolink?…`. */
export const returnHost = 'kakaolink';
export const returnScheme = /^kakao/;

/** Of an Info.plist: the addresses that open the app, and those that it may ask about. */
export const plistKeys = {
  urlTypes: 'CFBundleURLTypes',
  urlSchemes: 'CFBundleURLSchemes',
  querySchemes: 'LSApplicationQueriesSchemes',
} as const;

/** KakaoTalk's own name among the packages of Android. */
export const talkPackage = 'com.kakao.talk';

/** The kinds of builds that every Android app has, each with sources of its own beside `src/main`. */
export const buildTypes = ['debug', 'release'] as const;

/** Of Gradle: kinds of builds with names of one's own, each with sources beside `src/main`, too. */
export const ownBuilds = 'productFlavors';

/** Words of the set-up: where a file nobody reads mentions one, it may be set up there. */
export const setupWords = [
  returnHost,
  talkPackage,
  plistKeys.urlSchemes,
  mavenHost,
  expoPlugin.name,
  takesAddresses,
  ownBuilds,
] as const;

/** What code says that writes set-up files, as plugins and scripts of own builds do: from 51 public apps (2026-11-26). */
export const setsUp = /plist|manifest|plugin|intent-?filter/i;

/** Of Android's intent filters: an app among those that can be started, and one that addresses open. */
export const intents = {
  main: 'android.intent.action.MAIN',
  launcher: 'android.intent.category.LAUNCHER',
  view: 'android.intent.action.VIEW',
  default: 'android.intent.category.DEFAULT',
  browsable: 'android.intent.category.BROWSABLE',
} as const;

/** What people write in the place of a native key, beside what they write for any: seen in public code (2026-11). */
export const nativePlaceholder = /^(?:0{4,64}|x{4,64}|mock.{0,60}|native.{0,60}|[{<].{1,60}[}>])$/i;

/** What stands for a text of an Android app's resources, in its manifest and, here, in its code. */
export const resourceName = (name: string): string => `@string/${name}`;
