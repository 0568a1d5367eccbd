/** The names by which code of native projects may be called from React Native. */
import { kakaoWord } from '../../catalog/native/calls.ts';
import { androidCode } from '../../catalog/native/languages.ts';
import { iosModule } from '../../catalog/native/reactNative.ts';
import { blankComments } from '../../syntax/blankComments.ts';

/** Those with Kakao's name; undefined for files without any. Of Android, where a name may be given in many ways, all words. */
export function readModules(name: string, text: string): readonly string[] | undefined {
  if (!kakaoWord.test(text)) return undefined;
  const words = /\.(?:swift|mm?)$/.test(name)
    ? [...blankComments(text).matchAll(iosModule)].map(([, macro, given]) => (macro ?? given)!)
    : androidCode.test(name)
      ? (blankComments(text).match(/\w+/g) ?? [])
      : [];
  const found = new Set(words.filter((word) => kakaoWord.test(word)));
  return found.size > 0 ? [...found] : undefined;
}
