/**
 * What the npm packages offer that share through Kakao's native SDKs. From the sources of @react-native-kakao/core and
 * /share 2.2.2 to 2.4.6 and of react-native-kakao-share-link 1.0.4 to 1.0.12 (npm, 2026-11-26).
 */

export interface ReactNativeFunction {
  readonly method: 'sendDefault' | 'sendCustom';
  readonly objectType?: string;
  /** The key of its argument that holds the message; undefined where the argument is the message. */
  readonly messageIn?: 'template';
}

export interface ReactNativePackage {
  readonly module: string;
  /** All that it has, as exports and on its default export; undefined for what sends no message to friends that people pick. */
  readonly functions: Readonly<Record<string, ReactNativeFunction | undefined>>;
}

const kinds = ['Feed', 'List', 'Location', 'Commerce', 'Text', 'Calendar'] as const;

const shareOf = (kind: string): [string, ReactNativeFunction][] => [
  [`share${kind}Template`, { method: 'sendDefault', objectType: kind.toLowerCase(), messageIn: 'template' }],
];
const others = (kind: string): [string, undefined][] => [
  [`send${kind}TemplateToMe`, undefined],
  [`send${kind}TemplateToFriends`, undefined],
];

const reactNativePackages: readonly ReactNativePackage[] = [
  {
    module: '@react-native-kakao/share',
    functions: Object.fromEntries([
      ...kinds.flatMap((kind) => [...shareOf(kind), ...others(kind)]),
      ['shareCustomTemplate', { method: 'sendCustom' }],
      ...others('Custom'),
    ]) as ReactNativePackage['functions'],
  },
  {
    module: 'react-native-kakao-share-link',
    functions: {
      sendFeed: { method: 'sendDefault', objectType: 'feed' },
      sendList: { method: 'sendDefault', objectType: 'list' },
      sendLocation: { method: 'sendDefault', objectType: 'location' },
      sendCommerce: { method: 'sendDefault', objectType: 'commerce' },
      sendText: { method: 'sendDefault', objectType: 'text' },
      sendCustom: { method: 'sendCustom' },
    },
  },
  {
    module: '@react-native-kakao/core',
    functions: {
      ...{ initializeKakaoSDK: undefined, getKeyHashAndroid: undefined },
      // For the other packages of the family.
      ...{ kAssert: undefined, kCreateWebError: undefined, kGlobalStorage: undefined, kFetch: undefined },
      ...{ kFetchFormUrlEncoded: undefined, kRunWebAPI: undefined },
    },
  },
];

/** The package, or the one that it is a fork of: `@somebody/react-native-kakao-share-link`. */
export const reactNativePackage = (module: string): ReactNativePackage | undefined =>
  reactNativePackages.find((one) => one.module === module || one.module === FORK.exec(module)?.[1]);

const FORK = /^@[^/]{1,200}\/([^/]{1,200})$/;

/** What the function of that name shares; undefined for those that do not. */
export const sharingFunction = (
  { functions }: ReactNativePackage,
  name: string,
): ReactNativeFunction | undefined => (Object.hasOwn(functions, name) ? functions[name] : undefined);

/** Packages that start the SDK themselves, on iOS with the key that Info.plist has by this name. */
export const keyInPlist = {
  name: 'KAKAO_APP_KEY',
  packages: ['react-native-kakao-share-link', '@react-native-seoul/kakao-login'],
} as const;

/** The text resource that the one of those that shares takes the key from on Android, where it throws without. */
export const keyInResources = 'kakao_app_key';

/** The option without which the share page opens where KakaoTalk is not found; true unless code says otherwise. */
export const webOption = 'useWebBrowserIfKakaoTalkNotAvailable';

/** What code asks on which platform it runs, and files that Metro only takes for Android. */
export const platformObject = 'Platform';
export const androidFile = /\.android\.\w{2,3}$/;
/** What has the answer, and what code calls it, beside `Platform.OS` itself (2026-11-27). */
export const platformNames = [
  ...[platformObject, 'isIOS', 'isIos', 'isiOS', 'IS_IOS', 'isAndroid', 'IS_ANDROID'],
];
/** Files that Metro takes for one platform. */
export const platformFile = /\.(?:android|ios|web|windows|macos)\.\w{2,3}$/;

/** What has the modules of an app's native projects, by their names. */
export const nativeModules = 'NativeModules';

/**
 * How iOS projects register them: React Native's macros, and the names that Swift gives its classes for Objective-C. From
 * React Native's guide of native modules (2026-11-27).
 */
export const iosModule =
  /\bRCT_(?:EXTERN|EXPORT)_(?:REMAP_)?MODULE\s{0,9}\(\s{0,9}(\w{1,80})|@objc\s{0,9}\(\s{0,9}(\w{1,80})\s{0,9}\)/g;

/** Packages that do not start the SDK themselves. */
export const startedByCall = /^@react-native-kakao\//;

/** The version of a package of the project's own, which may do anything. */
export const ownPackage = /^(?:workspace|file|link|portal|git|https?|github)\b|^\*$/;

/** The function that starts the SDK: its first argument is the native key; of the second, where the key for pages is. */
export const initFunction = { name: 'initializeKakaoSDK', javascriptKey: ['web', 'javascriptKey'] } as const;
