/** The languages of native apps. */
import { nameOf } from '../../text/paths.ts';
import { environmentFile, launchFile } from '../files.ts';

/** Groovy is that of Android's build files. */
export type NativeLanguage = 'kotlin' | 'java' | 'groovy' | 'swift' | 'dart';

const BY_ENDING: Readonly<Record<string, NativeLanguage>> = {
  kt: 'kotlin',
  kts: 'kotlin',
  java: 'java',
  gradle: 'groovy',
  swift: 'swift',
  dart: 'dart',
};

/** By the ending of a file's name; undefined for other languages. */
export function nativeLanguageOf(name: string): NativeLanguage | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}

/** Code of Android's apps, by the ending of a file's name. */
export const androidCode = /\.(?:java|kt)$/;

/** Whether files of these names may be of one app: code, and values that code and manifests name. */
export function isOfOneApp(name: string, other: string): boolean {
  const app = appOf(name);
  return app !== undefined && app === appOf(other);
}

/** Whether a file of the name may give names to values that other files of a native app see. */
export const namesValues = (name: string): boolean => appOf(name) !== undefined;

function appOf(name: string): 'android' | 'ios' | 'flutter' | undefined {
  const last = nameOf(name);
  if (environmentFile.test(last) || last === launchFile) return 'flutter';
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(APP_OF, ending) ? APP_OF[ending] : undefined;
}

const APP_OF: Readonly<Record<string, ReturnType<typeof appOf>>> = {
  ...{ kt: 'android', kts: 'android', java: 'android', gradle: 'android', xml: 'android' },
  properties: 'android',
  ...{ swift: 'ios', plist: 'ios' },
  dart: 'flutter',
};
