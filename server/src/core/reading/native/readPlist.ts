/** Reads the `Info.plist` of an app: addresses that open apps, and texts that may be keys. A plist in binary form says nothing here. */
import { valueNames } from '../../catalog/native/builds.ts';
import { plistKeys } from '../../catalog/native/setup.ts';
import type { Declaration } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { NamedText, PlacedWord, PlistFacts } from '../../facts/nativeSetup.ts';
import { readXml, type XmlElement } from '../../syntax/native/xml.ts';
import type { FileId } from '../../text/text.ts';
import { habitsOf, lastIn } from './insertion.ts';
import { scriptDeclaring } from './namedValues.ts';

export function readPlist(file: FileId, text: string): PlistFacts | undefined {
  const plist = readXml(text).find(({ name }) => name === 'plist');
  const dict = plist?.children.find(({ name }) => name === 'dict');
  if (!plist || !dict) return undefined;
  const queries = entryOf(dict, plistKeys.querySchemes);
  const types = entryOf(dict, plistKeys.urlTypes);
  return {
    file,
    isWhole: plist.contentEnd !== undefined,
    isApp: isOfApp(dict, file),
    typesKey: keyOf(dict, plistKeys.urlTypes)?.textRange ?? dict.nameRange,
    querySchemes: queries && stringsIn(queries),
    queriesKey: keyOf(dict, plistKeys.querySchemes)?.textRange ?? dict.nameRange,
    addQueryScheme: lastIn(queries ?? dict, text, habitsOf(text)),
    texts: textsIn(dict).filter(
      ({ name }, index, all) => all.findLastIndex((one) => one.name === name) === index,
    ),
    urlSchemes: (types?.children ?? []).flatMap((type) => {
      const schemes = entryOf(type, plistKeys.urlSchemes);
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
  ...['UIMainStoryboardFile', plistKeys.urlTypes, plistKeys.querySchemes],
];

/** Of a key that is written twice, iOS takes the last: each is set in turn (Core Foundation's CFPropertyList.c, 2026-11-27). */
const keyOf = (dict: XmlElement, key: string): XmlElement | undefined =>
  dict.children.findLast(({ name, text }) => name === 'key' && text === key);

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

const MOST_TEXTS = 100;

const textsIn = ({ children }: XmlElement): NamedText[] =>
  children
    .flatMap(({ name, text }, index) => {
      const value = children[index + 1];
      const isText = name === 'key' && MAY_BE_KEY.test(text) && value?.name === 'string';
      return isText ? [{ name: text, value: value.text, range: value.textRange }] : [];
    })
    .slice(0, MOST_TEXTS);

const MAY_BE_KEY = /key|kakao/i;

/** Those texts, by the names that Swift's code asks `Bundle` for. What a build puts in is a question to the project. */
export function namesOf({ texts }: PlistFacts, length: number): ScriptFacts {
  const declarations = texts.map((text): Declaration => {
    const { value, range } = text;
    const name = valueNames.infoPlist(text.name);
    const initializer = value.includes('$')
      ? ({ kind: 'placeholder', range } as const)
      : ({ kind: 'string', value, range } as const);
    return { kind: 'constant', name, nameRange: range, initializer };
  });
  return scriptDeclaring(declarations, length);
}
