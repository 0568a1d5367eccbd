/** Reads the `Info.plist` of an app as far as addresses go that open apps. A plist in binary form says nothing here. */
import { keyInPlist } from '../../catalog/native/reactNative.ts';
import type { PlacedWord, PlistFacts } from '../../facts/nativeSetup.ts';
import { readXml, type XmlElement } from '../../syntax/native/xml.ts';
import type { FileId } from '../../text/text.ts';
import { habitsOf, lastIn } from './insertion.ts';

const QUERIES = 'LSApplicationQueriesSchemes';
const URL_TYPES = 'CFBundleURLTypes';

export function readPlist(file: FileId, text: string): PlistFacts | undefined {
  const plist = readXml(text).find(({ name }) => name === 'plist');
  const dict = plist?.children.find(({ name }) => name === 'dict');
  if (!plist || !dict) return undefined;
  const queries = entryOf(dict, QUERIES);
  const types = entryOf(dict, URL_TYPES);
  const key = entryOf(dict, keyInPlist.name);
  return {
    file,
    isWhole: plist.contentEnd !== undefined,
    isApp: isOfApp(dict, file),
    typesKey: keyOf(dict, 'CFBundleURLTypes')?.textRange ?? dict.nameRange,
    querySchemes: queries && stringsIn(queries),
    queriesKey: keyOf(dict, QUERIES)?.textRange ?? dict.nameRange,
    addQueryScheme: lastIn(queries ?? dict, text, habitsOf(text)),
    ...(key?.name === 'string' && { appKey: { value: key.text, range: key.textRange } }),
    urlSchemes: (types?.children ?? []).flatMap((type) => {
      const schemes = entryOf(type, 'CFBundleURLSchemes');
      return schemes ? stringsIn(schemes) : [];
    }),
  };
}

/** Xcode may keep an app's name and version elsewhere; extensions, frameworks and tests have a plist, too. */
function isOfApp(dict: XmlElement, file: FileId): boolean {
  const has = (key: string): boolean => entryOf(dict, key) !== undefined;
  if (has('NSExtension') || /Tests?\//.test(file)) return false;
  if (NO_APPS.has(entryOf(dict, 'CFBundlePackageType')?.text ?? '')) return false;
  return APP_KEYS.some(has);
}

const NO_APPS = new Set(['BNDL', 'FMWK', 'XPC!']);
const APP_KEYS = [
  ...['LSRequiresIPhoneOS', 'UIApplicationSceneManifest', 'UILaunchStoryboardName', 'UILaunchScreen'],
  ...['UIMainStoryboardFile', 'CFBundleURLTypes', 'LSApplicationQueriesSchemes'],
];

const keyOf = (dict: XmlElement, key: string): XmlElement | undefined =>
  dict.children.find(({ name, text }) => name === 'key' && text === key);

/** What stands behind a key of a dictionary. */
function entryOf(dict: XmlElement, key: string): XmlElement | undefined {
  const own = keyOf(dict, key);
  const value = own && dict.children[dict.children.indexOf(own) + 1];
  return value?.name === 'key' ? undefined : value;
}

const stringsIn = (list: XmlElement): PlacedWord[] =>
  list.children
    .filter(({ name }) => name === 'string')
    .map(({ text, textRange }) => ({ value: text, range: textRange }));
