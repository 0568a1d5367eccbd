/**
 * The Info.plist that a project generator writes: Tuist by a dictionary in Swift, XcodeGen by `project.yml`. Only lists that
 * are written out count; of anything else in one, or of two, nothing is known.
 */
import { plistKeys } from '../../catalog/native/setup.ts';
import type { NativeCode, NativeValue } from '../../facts/native.ts';
import type { PlacedWord, PlistFacts } from '../../facts/nativeSetup.ts';
import type { FileId, Range } from '../../text/text.ts';

interface List {
  /** Of its key. */
  readonly key: Range;
  readonly words: readonly PlacedWord[];
  readonly isWhole: boolean;
}

/** XcodeGen puts more into a target from these. */
const TAKES_MORE = /^[ \t]{0,80}["']?(?:include|templates|targetTemplates)["']?:/m;

/** Undefined where the file names neither list. */
export function readGenerator(
  file: FileId,
  text: string,
  code: NativeCode | undefined,
): PlistFacts | undefined {
  const isTuist = code?.imports.some(({ module }) => module.startsWith('ProjectDescription'));
  if (!isTuist && !file.endsWith('/project.yml')) return undefined;
  const listsOf = (name: string): readonly List[] =>
    isTuist ? listsInCode(code!, name) : listsInYaml(text, name);
  const [queries, another] = listsOf(plistKeys.querySchemes);
  const schemes = listsOf(plistKeys.urlSchemes);
  if (!queries && schemes.length === 0) return undefined;
  const key = (queries ?? schemes[0]!).key;
  return {
    ...{
      file,
      isApp: true,
      typesKey: schemes[0]?.key ?? key,
      queriesKey: key,
      addQueryScheme: undefined,
      texts: [],
    },
    // Another file may have what is not here.
    isWhole:
      code?.isWhole !== false &&
      (isTuist || !TAKES_MORE.test(text)) &&
      !another &&
      schemes.length > 0 &&
      [queries, ...schemes].every((list) => list?.isWhole),
    querySchemes: queries?.words,
    urlSchemes: schemes.flatMap(({ words }) => words),
  };
}

/** `"CFBundleURLSchemes": ["kakao$(KEY)"]`, `.array([.string("kakaolink")])` */
function listsInCode({ assignments, calls }: NativeCode, name: string): readonly List[] {
  const found = new Map<number, List>();
  const visit = (value: NativeValue): void => {
    if (value.kind === 'list') value.elements.forEach(visit);
    if (value.kind === 'call') for (const { value: given } of value.arguments) visit(given);
    if (value.kind !== 'map') return;
    for (const { key, value: inner } of value.entries) {
      const own = plainText(key);
      if (own?.value === name) found.set(key.range.start, listOf(own.range, inner));
      visit(inner);
    }
  };
  for (const { value } of assignments) visit(value);
  // Those that stand in another are seen in it.
  for (const call of calls) visit(call);
  return [...found.values()];
}

function listOf(key: Range, value: NativeValue): List {
  const elements = value.kind === 'list' ? value.elements : undefined;
  if (value.kind === 'call' && value.arguments.length === 1) return listOf(key, value.arguments[0]!.value);
  const texts = (elements ?? []).map((one) =>
    one.kind === 'call' && one.arguments.length === 1 ? one.arguments[0]!.value : one,
  );
  const words = texts.flatMap((one) => plainText(one) ?? []);
  const isOpen = value.kind === 'list' && value.isOpen;
  return { key, words, isWhole: elements !== undefined && !isOpen && words.length === elements.length };
}

/** A text that is nothing but what stands between its quotes. */
function plainText(value: NativeValue): PlacedWord | undefined {
  const { start, end } = value.range;
  const isPlain = value.kind === 'string' && value.isWhole && end - start === value.value.length + 2;
  return isPlain ? { value: value.value, range: { start: start + 1, end: end - 1 } } : undefined;
}

const FLOW_ITEM = /["']?([^\s"',[\]#]{1,200})["']?/g;
const ITEM = /(?<=^[ \t]{0,80}- )["']?([^\s"'#]{1,200})/gm;
/** The rest of the key's line, and lines with items that are no mappings, with comments, or with nothing. */
const ITEMS =
  /^[^\n]{0,300}((?:\r?\n[ \t]{0,80}(?:#[^\r\n]{0,300}|- (?![^\r\n]{0,200}:(?:\s|$))[^\r\n]{1,200})?)*)/;
const LONGEST_LIST = 2000;

/** `CFBundleURLSchemes: [kakao$(KEY)]`, or one on each line behind a hyphen. */
function listsInYaml(text: string, name: string): readonly List[] {
  const lines = new RegExp(`^[ \\t]{0,80}(?:- )?["']?(${name})["']?:[ \\t]{0,20}([^\\r\\n#]{0,2000})`, 'gm');
  return [...text.matchAll(lines)].map(({ 0: whole, 1: own, 2: rest = '', index }) => {
    const start = index + whole.indexOf(own!);
    const end = index + whole.length;
    const below = ITEMS.exec(text.slice(end, end + LONGEST_LIST))!;
    const isFlow = rest.startsWith('[');
    const list = isFlow ? rest : below[1]!;
    const from = isFlow ? end - rest.length : end + below[0].length - list.length;
    const words = [...list.matchAll(isFlow ? FLOW_ITEM : ITEM)].map((one) => {
      const at = from + one.index + one[0].indexOf(one[1]!);
      return { value: one[1]!, range: { start: at, end: at + one[1]!.length } };
    });
    const isClosed = isFlow
      ? rest.trimEnd().endsWith(']')
      : rest.trim() === '' && below[0].length < LONGEST_LIST;
    return { key: { start, end: start + own!.length }, words, isWhole: isClosed && words.length > 0 };
  });
}
