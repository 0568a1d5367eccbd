/** The languages of native apps. */

export type NativeLanguage = 'kotlin' | 'java' | 'swift' | 'dart';

const BY_ENDING: Readonly<Record<string, NativeLanguage>> = {
  kt: 'kotlin',
  kts: 'kotlin',
  java: 'java',
  swift: 'swift',
  dart: 'dart',
};

/** By the ending of a file's name; undefined for other languages. */
export function nativeLanguageOf(name: string): NativeLanguage | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}

/** Whether files of these names may be of one app: code, and texts that Android's code and manifests name. */
export function isOfOneApp(name: string, other: string): boolean {
  const app = appOf(name);
  return app !== undefined && app === appOf(other);
}

function appOf(name: string): 'android' | NativeLanguage | undefined {
  const language = nativeLanguageOf(name);
  return language === 'kotlin' || language === 'java' || name.endsWith('.xml') ? 'android' : language;
}
