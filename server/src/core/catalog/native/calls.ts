/**
 * Names of Kakao's native SDKs in code. From the sources of kakao-ios-sdk 2.0 to 2.27.3, kakao_flutter_sdk 0.1 to 1.10.0
 * and Kakao's reference of the Android SDK (2026-11-25).
 */
import type { NativeLanguage } from './languages.ts';

/** Those that send, whatever they are called on. */
export const shareMethods: ReadonlySet<string> = new Set(['shareDefault', 'shareCustom', 'shareScrap']);

/** Those that send, and the objects that have them: before the SDKs were renamed, the names alone said little. */
export const oldShareObjects: ReadonlySet<string> = new Set(['LinkClient', 'LinkApi']);
export const oldShareMethods: ReadonlySet<string> = new Set([
  ...['defaultTemplate', 'customTemplate', 'scrapTemplate'],
  ...['defaultWithTalk', 'customWithTalk', 'scrapWithTalk'],
  ...['defaultWithWeb', 'customWithWeb', 'scrapWithWeb'],
  ...['defaultLink', 'customLink', 'scrapLink', 'sendDefault', 'sendCustom', 'sendScrap'],
]);

/** Of SDK 1, whose calls have the names of `oldShareMethods`; without KakaoTalk they lead to its page in the store. */
export const legacyShareObjects: ReadonlySet<string> = new Set([
  ...['KLKTalkLinkCenter', 'KakaoLinkCenter', 'KakaoLinkService'],
]);

/** Those that make an address of the share page, for devices without KakaoTalk. */
export const webSharerMethods: ReadonlySet<string> = new Set([
  ...['makeDefaultUrl', 'makeCustomUrl', 'makeScrapUrl'],
  ...['makeSharerUrlforDefaultLink', 'makeSharerUrlforCustomLink', 'makeSharerUrlforScrapLink'],
  ...['defaultTemplateUri', 'customTemplateUri', 'scrapTemplateUri'],
  ...['defaultWithWeb', 'customWithWeb', 'scrapWithWeb'],
]);

/** Those that ask whether KakaoTalk is there. */
export const availabilityMethods: ReadonlySet<string> = new Set([
  'isKakaoTalkSharingAvailable',
  'isKakaoLinkAvailable',
]);

/** Objects of the SDKs: a file that names one uses Kakao. */
export const sdkObjects: ReadonlySet<string> = new Set([
  ...['ShareClient', 'WebSharerClient', 'ShareApi', ...oldShareObjects, ...legacyShareObjects],
  ...['KakaoSdk', 'KakaoSDK', 'KakaoSDKCommon', 'RxKakaoSDK', 'KakaoContext', 'KakaoCustomTabsClient'],
]);

/** `KakaoSdk.init(context, "key")`; of Flutter before 1.0 `KakaoContext.clientId = "key"`. */
export const initCalls: readonly {
  readonly path: readonly string[];
  /** Kinds of app keys by their labels, and where the native one stands that has none. */
  readonly labels: Readonly<Record<string, 'native' | 'javascript'>>;
  readonly position: number | undefined;
}[] = [
  {
    path: ['KakaoSdk', 'init'],
    labels: { appKey: 'native', nativeAppKey: 'native', javaScriptAppKey: 'javascript' },
    position: 1,
  },
  { path: ['KakaoSDK', 'initSDK'], labels: { appKey: 'native' }, position: undefined },
  { path: ['KakaoSDKCommon', 'initSDK'], labels: { appKey: 'native' }, position: undefined },
  { path: ['RxKakaoSDK', 'initSDK'], labels: { appKey: 'native' }, position: undefined },
  { path: ['KakaoContext', 'clientId'], labels: {}, position: 0 },
];

/**
 * The names that initialise the SDK, by language; no code can do so that writes none of them. Calls of the objects below
 * need it. From kakao-ios-sdk 2.0 to 2.27.3 and kakao_flutter_sdk 0.1 to 2.0.0.
 */
export const initNames: Readonly<Record<NativeLanguage, readonly [string, ...string[]]>> = {
  kotlin: ['KakaoSdk'],
  java: ['KakaoSdk'],
  groovy: ['KakaoSdk'],
  swift: ['KakaoSDK', 'KakaoSDKCommon', 'RxKakaoSDK'],
  dart: ['KakaoSdk', 'KakaoContext'],
};
export const initialisedObjects: ReadonlySet<string> = new Set([
  ...['ShareClient', 'ShareApi', 'LinkClient', 'LinkApi'],
]);

/** Calls that make an address of a string. */
export const addressMakers: ReadonlySet<string> = new Set(['Uri.parse', 'Uri.tryParse', 'URL', 'URI.create']);

/** Calls that make the address of a file on the device. */
export const fileAddressMakers: ReadonlySet<string> = new Set(['Uri.file', 'Uri.fromFile']);

/** Flutter: opens http and https only; ShareClient's addresses are neither. */
export const browserLaunchers: ReadonlySet<string> = new Set(['launchBrowserTab']);
/** Flutter: gives an address of ShareClient to KakaoTalk. */
export const talkLauncher = 'launchKakaoTalk';

/** Android: opens a page in a Custom Tab, and in any browser. */
export const customTabs = {
  object: 'KakaoCustomTabsClient',
  first: 'openWithDefault',
  second: 'open',
} as const;

/** The types whose one object shares, and what has it: Android's, iOS's and Flutter's. */
export const objectsWithOneInstance: ReadonlyMap<string, string> = new Map([
  ...['ShareClient', 'WebSharerClient', 'LinkClient'].map((name) => [name, 'instance'] as const),
  ...['ShareApi', 'LinkApi'].map((name) => [name, 'shared'] as const),
]);

/** What those objects have that share code calls. */
export const isSdkMethod = (name: string): boolean =>
  name === talkLauncher ||
  [shareMethods, oldShareMethods, webSharerMethods, availabilityMethods].some((names) => names.has(name));

/** Modules whose import says that a file uses Kakao's SDKs; the first one of Android, of 2014, had no package of its own. */
export const kakaoModule =
  /^(?:com\.kakao\.(?:(?:sdk|kakaolink|message)\.|KakaoLink$)|Kakao(?:SDK|Open)|RxKakaoSDK|package:kakao_flutter_sdk)/;

/**
 * Words of other ways to share, and of KakaoTalk's page in a store: where one stands in an app's code, somebody may see to
 * devices without KakaoTalk. From 51 public apps (2026-11-26).
 */
export const otherWays =
  /WebSharerClient|makeDefaultUrl|makeCustomUrl|makeScrapUrl|sharer\.kakao|UIActivityViewController|ShareLink\(|ACTION_SEND\b|createChooser|SharePlus|Share\.share|share_plus|market:\/\/|play\.google\.com|itms-apps|apps\.apple\.com|itunes\.apple\.com|com\.kakao\.talk|canOpenURL|canLaunch|isKakaoTalkInstalled|kakaotalk:/g;

/** Of Flutter: asks whether KakaoTalk is there, for logging in as for sharing, and what logs in with it (its documentation, 2026-11-27). */
export const installedCall = 'isKakaoTalkInstalled';
export const logsInWithTalk = /loginWithKakaoTalk|requestWithTalk/;
/** Those say nothing of what is done. */
export const sdkImports = /^import com\.kakao\.[^\n]{0,200}/gm;

/**
 * What the one object of a type is called: by Apple's guide to singletons and Kakao's own SDKs, and what Java calls Kotlin's
 * objects and companions, by Kotlin's documentation of Java interop (2026-11-27).
 */
export const instanceNames: ReadonlySet<string> = new Set([
  ...['shared', 'instance', 'getInstance', 'INSTANCE', 'Companion'],
]);

/**
 * What gives an object of the type in `<…>`, or of the provider that it is passed: of GetX, Provider, GetIt and Riverpod, by
 * their documentation (2026-11-27), and what apps call GetIt's.
 */
export const lookupCalls = /^(?:find|get|read|watch|of|I|getIt|sl|(?:service)?[lL]ocator|inject|resolve)$/;
/** GetX's call that gives back the object it is passed: `Get.put(Type())`. */
export const puttingCall = 'Get.put';
/** What riverpod_generator calls the provider of a type. */
export const providerName = /^([a-z])(\w{1,60})Provider$/;
/** What a State of Flutter calls its widget. */
export const widgetName = 'widget';
/** What its templates call the State of a widget, with the name of that. */
export const stateName = /^_?(\w{1,80})State$/;

/** What apps call Android's own objects, which have no function of the app but those that extend them: of Google's guides (2026-11-27). */
export const contextNames: ReadonlySet<string> = new Set([
  ...['context', 'activity', 'requireContext', 'requireActivity', 'applicationContext'],
]);

/**
 * What runs a function that it is given without anybody tapping on anything, of Kotlin's scope functions and coroutines,
 * Android's views, Swift's concurrency and Dispatch, and Flutter (2026-11-27).
 */
export const runsAtOnce: ReadonlySet<string> = new Set([
  ...['let', 'run', 'also', 'apply', 'with', 'use', 'runCatching', 'forEach', 'launch', 'async'],
  ...['withContext', 'runBlocking', 'runOnUiThread', 'post', 'postDelayed', 'Task', 'detached'],
  ...['asyncAfter', 'sync', 'setState'],
]);

/** What stands in front of an address that is only compared, asked about or logged, in Kotlin, Java, Swift and Dart (2026-11-27). */
export const nativelyAsked =
  /^(?:[=!]=|case|startsWith|hasPrefix|starts|range|contains|indexOf|matches|Regex|RegExp|[eE]quals|isEqualTo|canOpenURL|canLaunch\w{0,20}|resolveActivity|XCTAssert\w{0,20}|assert\w{0,20}|expect|verify|d?[pP]rint(?:ln)?|debugPrint|NSLog|os_log|[lL]og(?:ger)?|Timber|\w{0,60}(?:Exception|Error))$/;

/** What opens an address, of url_launcher, UIApplication and Android's activities (their documentation, 2026-11-27). */
export const nativelyOpens = /^(?:launch|launchUrl|launchUrlString|open|openURL|startActivity)$/;

/** What asks whether a developer runs the app: of Android's, Flutter's and Xcode's documentation of builds (2026-11-27). */
export const developmentNames: ReadonlySet<string> = new Set([
  ...['BuildConfig', 'kDebugMode', 'kReleaseMode', 'kProfileMode', 'DEBUG'],
]);

/** Types of tests, by the suffixes of JUnit's and XCTest's templates and the names of kinds of test doubles (2026-11-27). */
export const standIn = /^(?:Mock|Fake|Stub)|(?:Tests?|Mock|Fake|Stub)$/;

/** Values that stand in for others, by the prefixes of the same kinds: who sends one knows that it is no message of the app's. */
export const standInValue = /^(?:mock|fake|stub|dummy)(?![a-z])/;

/** In names of what is Kakao's, or of an app's own code for it. */
export const kakaoWord = /kakao/i;

/**
 * In names of functions that share, or of what has them: other calls are not followed, so that a file of any size costs
 * little. English words for what Kakao Talk Share does, with those of the SDKs' own names (2026-11-27).
 */
export const sharingNames = /share|kakao|send|link|invit|message|template/i;

/** Words of handing a failure to whoever called, in a function that shares. What Java `throws` is no answer of KakaoTalk, nor a method in it. */
export const handingOn =
  /\brethrow\b|\bthrow\b|throws\b(?!\s{1,9}\w{0,60}Exception)|\bResult\.|\.failure\b|(?<!(?:void|fun) )(?:onFailure|onError\b)|completion\??[(),]|(?:[dD]elegate|[lL]istener)[?!]{0,2}\.|continuation|resumeWith|reject\(|callback|trySend|\bemit\(|postValue|setValue|\.value\s{0,5}=/g;

/** A parameter that is a function, of Kotlin and Swift, and of Dart and Java: its name is in one of the groups. */
export const callbackParameter =
  /\b(\w{1,60})\s{0,9}:[^():,]{0,40}\(?\([^()]{0,200}\)[^(),:]{0,20}->|(?:\bFunction(?:\([^()]{0,200}\))?|Callback|ValueChanged|Consumer|Listener|Runnable)(?:<[^<>]{0,80}>)?\??\s{1,9}(\w{1,60})/g;
