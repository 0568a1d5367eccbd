/** Reads what an Expo app has its native projects made of out of its `app.json`. */
import type { Node } from 'jsonc-parser';
import { expoPlugin } from '../../catalog/native/packages.ts';
import { returnHost } from '../../catalog/native/setup.ts';
import type { ExpoFacts, ExpoPlugin, PlacedWord } from '../../facts/nativeSetup.ts';
import { readJson } from '../../text/json.ts';
import type { FileId } from '../../text/text.ts';

/** Undefined for an `app.json` that is not Expo's. */
export function readExpo(file: FileId, text: string): ExpoFacts | undefined {
  const { root, errors } = readJson(text);
  const expo = propertyOf(root, 'expo');
  if (expo?.value.type !== 'object') return undefined;
  const plugins = propertyOf(expo.value, 'plugins');
  // Of broken JSON the parser guesses where names end.
  const isWhole = errors.length === 0;
  const returnPath = isWhole ? returnPathIn(expo.value) : undefined;
  return {
    file,
    isWhole,
    pluginsKey: rangeOf(plugins?.key ?? expo.key),
    plugins: (isWhole && plugins?.value.type === 'array' ? (plugins.value.children ?? []) : []).flatMap(
      pluginOf,
    ),
    pluginsPath: ['expo', 'plugins'],
    ...(returnPath && { returnPath }),
  };
}

/** Of `android.intentFilters[].data[]`, where each filter of theirs has one. */
function returnPathIn(expo: Node): PlacedWord | undefined {
  const filters = propertyOf(propertyOf(expo, 'android')?.value, 'intentFilters')?.value;
  const paths = (filters?.children ?? []).flatMap((filter) => {
    const data = propertyOf(filter, 'data')?.value;
    const all = data?.type === 'array' ? (data.children ?? []) : data ? [data] : [];
    if (!all.some((one) => propertyOf(one, 'host')?.value.value === returnHost)) return [];
    return [all.flatMap((one) => PATHS.flatMap((name) => propertyOf(one, name)?.value ?? []))[0]];
  });
  const [path] = paths;
  return path?.type === 'string' && !paths.includes(undefined) ? wordOf(path) : undefined;
}

const PATHS = ['path', 'pathPrefix'];

/** `"name"`, or `["name", { options }]` */
function pluginOf(node: Node): ExpoPlugin[] {
  const [first, options] = node.type === 'array' ? (node.children ?? []) : [node];
  if (first?.type !== 'string') return [];
  const name = wordOf(first);
  const key = expoPlugin.family.test(name.value) ? keyIn(options) : undefined;
  return [{ name, options: optionsIn(options, ''), ...(key && { key }) }];
}

function keyIn(options: Node | undefined): PlacedWord | undefined {
  const [first] = expoPlugin.keyOptions.flatMap((name) => propertyOf(options, name)?.value ?? []);
  return first?.type === 'string' ? wordOf(first) : undefined;
}

function optionsIn(node: Node | undefined, path: string): PlacedWord[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const name = path + String(key.value);
    // Options of options are nothing that a plugin of Kakao's has.
    return [{ value: name, range: wordOf(key).range }, ...(path === '' ? optionsIn(value, `${name}.`) : [])];
  });
}

function propertyOf(node: Node | undefined, name: string): { key: Node; value: Node } | undefined {
  for (const property of (node?.type === 'object' && node.children) || []) {
    const [key, value] = property.children ?? [];
    if (key && value && key.value === name) return { key, value };
  }
  return undefined;
}

const rangeOf = (node: Node) => ({ start: node.offset, end: node.offset + node.length });

/** Between the quotes. */
const wordOf = (node: Node): PlacedWord => ({
  value: String(node.value),
  range: { start: node.offset + 1, end: Math.max(node.offset + 1, node.offset + node.length - 1) },
});
