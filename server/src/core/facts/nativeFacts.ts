/** What a file says of a native app, in its code and to its build. */
import type { FileId, Range } from '../text/text.ts';
import type { Expression } from './expression.ts';
import type { CodeOfFile } from './native.ts';
import type {
  AndroidManifestFacts,
  BridgeActivity,
  DotenvLoad,
  ExpoFacts,
  FlutterAssets,
  IntentOpened,
  NativeDependency,
  PlistFacts,
  SettingsFile,
  SetupWord,
  UnreadCode,
  WebViewShell,
  XcodeFacts,
} from './nativeSetup.ts';

/** What a file says of a native app: its code, and what its build is told. */
export interface NativeFacts {
  /** Of code that uses Kakao's SDKs. */
  readonly code: CodeOfFile | undefined;
  readonly plist: PlistFacts | undefined;
  readonly manifest: AndroidManifestFacts | undefined;
  /** On packages of Kakao's. */
  readonly dependencies: readonly NativeDependency[];
  readonly expo: ExpoFacts | undefined;
  readonly bridge?: BridgeActivity;
  readonly xcode?: XcodeFacts;
  readonly unread?: UnreadCode;
  readonly webView?: WebViewShell;
  readonly intentOpened?: IntentOpened;
  /** Names with Kakao's: of code for iOS, those of modules for React Native; of Android, all words. */
  readonly modules?: readonly string[];
  /** Of Swift: where it asks for KakaoTalk by its scheme. */
  readonly talkCheck?: Range;
  readonly xcconfig?: SettingsFile;
  /** Of `pubspec.yaml`: some of its packages come from folders, repositories or servers of the project's own. */
  readonly hasOwnPackages?: true;
  readonly assets?: FlutterAssets;
  /** Of Dart; undefined where a file has none, or one of another form. */
  readonly dotenvLoad?: DotenvLoad;
  /** Of Dart: files that it imports, where the key that it starts with has a name of theirs. */
  readonly keyFiles?: readonly FileId[];
  readonly mentions: readonly SetupWord[];
}

export interface NativeKey {
  /** Flutter and React Native take the key for pages, too. */
  readonly kind: 'native' | 'javascript';
  readonly expression: Expression;
  /** The call that takes it may be left out: code may ask before whether it is a key. */
  readonly isConditional?: true;
  /** The call that takes it sets a scheme that is not made of the key. */
  readonly hasOwnScheme?: true;
}

/** `NativeModules.KakaoShare.send(…)` */
export interface BridgeCall {
  readonly module: string;
  /** Of what is called. */
  readonly range: Range;
}

/** A name of a package, imported or used: `import { shareFeedTemplate }`, `KakaoShare.shareFeedTemplate`. */
export interface NativeModuleUse {
  readonly module: string;
  readonly name: string;
  readonly range: Range;
  /** The file asks whether it is there, or puts it there. */
  readonly isAsked?: true;
  /** The file is for Android, or asks on which platform it runs. */
  readonly mayLeaveOutIos?: true;
}
