import type { Place, Range } from '../text/text.ts';

/** A package name or bundle ID that a file says the project's own app has. */
export interface NativeIdentifier {
  readonly platform: 'android' | 'ios';
  readonly value: string;
  /** Of the identifier itself, without quotation marks. */
  readonly range: Range;
  /** The `package` of an AndroidManifest.xml: only where Gradle says nothing is it the app's name. */
  readonly weak: boolean;
}

/** The same, where it counts: of the apps of one project, each once. */
export interface NativeAppName {
  readonly platform: NativeIdentifier['platform'];
  readonly value: string;
  readonly place: Place;
}

export interface NativeAppFacts {
  /** `name` of React Native's and Expo's `app.json`, as the Xcode project has it: letters and digits only. */
  readonly name: string | undefined;
  readonly identifiers: readonly NativeIdentifier[];
  /** Of Capacitor: the app's pages have an address of their own, which is no machine's own (`server.url`, `hostname`). */
  readonly hasAddress?: true;
}
