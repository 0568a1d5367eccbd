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

/** Whether files of these names make one app together. */
export function isOfOneApp(name: string, other: string): boolean {
  const [one, second] = [nativeLanguageOf(name), nativeLanguageOf(other)];
  return (
    one !== undefined && (one === second || (isAndroid(one) && second !== undefined && isAndroid(second)))
  );
}

const isAndroid = (language: NativeLanguage): boolean => language === 'kotlin' || language === 'java';
