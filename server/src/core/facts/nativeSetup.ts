/** What the build files of native apps say about Kakao. Plain data. */
import type { PackageSystem } from '../catalog/native/packages.ts';
import type { setupWords } from '../catalog/native/setup.ts';
import type { FileId, Range } from '../text/text.ts';

/** A text between its marks. */
export interface PlacedWord {
  readonly value: string;
  readonly range: Range;
}

/** Where another line can be written: behind `at`, which ends a line's content, with `indent` in front. */
export interface InsertionPoint {
  readonly at: number;
  readonly indent: string;
  readonly eol: string;
}

/** `<key>NAME</key><string>value</string>` */
export interface NamedText extends PlacedWord {
  readonly name: string;
}

/** An Info.plist, whatever its name, or what a project generator writes into one. */
export interface PlistFacts {
  readonly file: FileId;
  /** The file says how it ends; else anything may be missing. */
  readonly isWhole: boolean;
  /** Of an app, not of an extension of one. */
  readonly isApp: boolean;
  /** Of the key of the URL types, or where it is missing the name of the outermost tag that it belongs in. */
  readonly typesKey: Range;
  /** `LSApplicationQueriesSchemes`; undefined where the key is missing. */
  readonly querySchemes: readonly PlacedWord[] | undefined;
  /** Of the key, or where it is missing the name of the outermost tag that it belongs in. */
  readonly queriesKey: Range;
  /** Where a scheme, or where the key is missing the key, can be added. */
  readonly addQueryScheme: InsertionPoint | undefined;
  /** Texts that may be keys, by their names. */
  readonly texts: readonly NamedText[];
  /** All of `CFBundleURLTypes`. */
  readonly urlSchemes: readonly PlacedWord[];
}

/** A screen of an Android app that shows pages, and hands none of their addresses to another app. */
export interface WebViewShell {
  /** Of the function that could do so, or of the class that does not have it. */
  readonly range: Range;
}

/** Code that has Android view an `intent:` address: `range` is of the name of what it calls for that. */
export interface IntentOpened {
  readonly range: Range;
  readonly name: string;
}

/** Code in a language that nobody here reads, and that shares. */
export interface UnreadCode {
  readonly language: 'Objective-C' | 'Unity';
  /** A call of an SDK that has been replaced. */
  readonly legacy?: PlacedWord;
}

/** What one place gives a name that an Xcode build knows: `KAKAO_KEY = …`. */
export interface BuildSetting extends PlacedWord {
  readonly name: string;
  /** `KAKAO_KEY[sdk=iphoneos*] = …`: not in every build. */
  readonly isConditional?: true;
}

/** `#include "Base.xcconfig"` */
export interface SettingsInclude {
  readonly include: string;
}

/** An .xcconfig file, in its order: of two values of one name, the later one counts. */
export interface SettingsFile {
  readonly lines: readonly (BuildSetting | SettingsInclude)[];
}

/** One configuration (Debug, Release, …) of a target, or of the whole project. */
export interface XcodeConfiguration {
  readonly name: string;
  readonly settings: readonly BuildSetting[];
  /** The .xcconfig file below them. */
  readonly base?: {
    /** From the folder that the project lies in; undefined where the project does not tell. */
    readonly path: string | undefined;
  };
}

/** The apps of an Xcode project, and what holds for all of its targets. */
export interface XcodeFacts {
  readonly apps: readonly XcodeTarget[];
  readonly configurations: readonly XcodeConfiguration[];
}

export interface XcodeTarget {
  readonly name: string;
  readonly configurations: readonly XcodeConfiguration[];
}

export interface IntentFilter {
  readonly range: Range;
  readonly activity: AndroidActivity;
  readonly actions: readonly string[];
  readonly categories: readonly string[];
  readonly data: readonly IntentData[];
}

/** What one `<data>` says. */
export interface IntentData {
  readonly range: Range;
  readonly scheme: PlacedWord | undefined;
  readonly host: PlacedWord | undefined;
  /** `path`, `pathPrefix`, `pathPattern` … */
  readonly path: PlacedWord | undefined;
}

export interface AndroidActivity {
  readonly name: PlacedWord | undefined;
  /** The name of its tag. */
  readonly tag: Range;
  readonly exported: PlacedWord | undefined;
  /** Where a filter can be added. */
  readonly addFilter: InsertionPoint | undefined;
}

export interface AndroidManifestFacts {
  readonly file: FileId;
  /** It says how it ends, and the build adds no filters to it; else any may be missing. */
  readonly isWhole: boolean;
  /** The class of `<application>`. */
  readonly application: string | undefined;
  readonly activities: readonly AndroidActivity[];
  readonly filters: readonly IntentFilter[];
}

export interface NativeDependency {
  readonly file: FileId;
  readonly system: PackageSystem;
  /** `com.kakao.sdk:v2-share`, `KakaoSDKShare`, `kakao_flutter_sdk_share` */
  readonly name: string;
  readonly range: Range;
  /** `2.11.0`, `^1.9.0`; undefined where the file does not tell. */
  readonly version: PlacedWord | undefined;
  /** Of Gradle: `implementation`, `debugImplementation`. */
  readonly configuration?: string;
}

/** What a `pubspec.yaml` has the app take along: files, and folders that end with a slash. */
export interface FlutterAssets {
  readonly paths: readonly string[];
  /** Where another one can be written; undefined where there is none yet. */
  readonly add: InsertionPoint | undefined;
}

/** `await dotenv.load(fileName: 'path');`, which nothing around it decides about or catches. */
export interface DotenvLoad {
  readonly range: Range;
  readonly path: string;
}

/** The activity that shows a Capacitor app's pages. */
export interface BridgeActivity {
  /** Of its name. */
  readonly range: Range;
  /** It says something of addresses that a page leaves by. */
  readonly mayHandleAddresses: boolean;
  /** Classes that it registers, with their packages: each may see to addresses. */
  readonly plugins: readonly string[];
}

export interface ExpoPlugin {
  readonly name: PlacedWord;
  /** The names of its options, and of those in objects of them: `ios`, `ios.handleKakaoOpenUrl`. */
  readonly options: readonly PlacedWord[];
  /** The native app key, where it is plainly written. */
  readonly key?: PlacedWord;
  /** What code gives it where the key is nowhere: `process.env.KEY || 'key'`. */
  readonly fallbackKey?: PlacedWord;
  /** In code: behind the brace of its options. */
  readonly optionsStart?: number;
  /** In code: what the options hold is not all that it is given. */
  readonly isOpen?: true;
}

/** `app.json` or `app.config.js` of an Expo app. */
export interface ExpoFacts {
  readonly file: FileId;
  readonly isWhole: boolean;
  /** Its `platforms` are others. */
  readonly leavesOutIos?: true;
  /** It names KakaoTalk's address and the list of those that iOS may be asked about, or has what iOS is told from elsewhere. */
  readonly mayAskForTalk?: true;
  /** It names a scheme that KakaoTalk may come back by. */
  readonly hasKakaoScheme?: true;
  /** What `android.intentFilters` ask of the path of addresses that KakaoTalk comes back by. */
  readonly returnPath?: PlacedWord;
  /** Of the word `plugins`, or `expo` where there are none. */
  readonly pluginsKey: Range;
  readonly plugins: readonly ExpoPlugin[];
  /** Steps that lead to the list of plugins; undefined in code. */
  readonly pluginsPath: readonly string[] | undefined;
}

/** Words of the set-up that a file mentions, whoever reads it: then somebody sees to it in a way that we cannot read. */
export type SetupWord = (typeof setupWords)[number];
