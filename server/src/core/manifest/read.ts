/** Reads `kakao-share.json` and the `kakaoShare` field of `package.json`: JSON with comments, however broken. */
import { findNodeAtLocation, type Node, printParseErrorCode } from 'jsonc-parser';
import { readJson } from '../text/json.ts';
import type { FileId } from '../text/text.ts';
import { checkManifestShape, rangeOf } from './checkShape.ts';
import type {
  JsonPath,
  Located,
  ManifestApp,
  ManifestEntry,
  ManifestFacts,
  ManifestJavaScriptKey,
  ManifestKey,
  ManifestLevel,
  ManifestList,
  ManifestNativeKey,
  ManifestProblem,
  ManifestTemplate,
} from './facts.ts';
import { manifestFields } from './fields.ts';
import { readTodos } from './readTodos.ts';
import { ruleLevels } from './shape.ts';

/** The longest text, in UTF-16 code units, that is read. Real manifests have some kilobytes. */
const LONGEST = 8_000_000;
/** More syntax errors than this say nothing new. */
const MOST_SYNTAX_PROBLEMS = 20;

const FIELD_OF_PACKAGE = 'kakaoShare';

/** Reads a manifest file. Never throws: what is wrong is in `problems`, what is right is read all the same. */
export function readManifest(file: FileId, text: string): ManifestFacts {
  const { root, problems } = parse(text, true);
  return { ...read(file, root, [], problems, text.length), todos: readTodos(text, root) };
}

/** Reads the manifest in a `package.json`; undefined where it has none. Faults elsewhere in the file are npm's. */
export function readPackageManifest(file: FileId, text: string): ManifestFacts | undefined {
  if (!text.includes(FIELD_OF_PACKAGE)) return undefined;
  const { root } = parse(text, false);
  const field = root && findNodeAtLocation(root, [FIELD_OF_PACKAGE]);
  return field && read(file, field, [FIELD_OF_PACKAGE], [], text.length);
}

function read(
  file: FileId,
  root: Node | undefined,
  path: JsonPath,
  problems: ManifestProblem[],
  length: number,
): ManifestFacts {
  // While the JSON is half typed, what is missing may still come.
  const broken = problems.length > 0;
  const shape = root ? checkManifestShape(root, manifestFields, path) : [];
  problems.push(...shape.filter((one) => !broken || one.kind !== 'missingField'));
  const apps = list(root, 'apps', [...path, 'apps']);
  return {
    file,
    range: root ? rangeOf(root) : { start: 0, end: length },
    path,
    apps: apps.filter(({ node }) => node.type === 'object').map(({ node, path }) => app(node, path)),
    levels: levels(root),
    ignore: strings(root, 'ignore', path)?.entries ?? [],
    todos: [],
    problems,
  };
}

function levels(root: Node | undefined): ManifestLevel[] {
  const written = field(root, 'rules');
  return (written?.type === 'object' ? (written.children ?? []) : []).flatMap(({ children = [] }) => {
    const code = stringOf(children[0]);
    const level = ruleLevels.find((one) => one === children[1]?.value);
    return code && level ? [{ code, level }] : [];
  });
}

function parse(text: string, comments: boolean): { root: Node | undefined; problems: ManifestProblem[] } {
  const whole = { start: 0, end: text.length };
  const problem = (kind: ManifestProblem['kind'], detail: string, range = whole): ManifestProblem => ({
    kind,
    range,
    path: '',
    detail,
  });
  if (text.length > LONGEST)
    return { root: undefined, problems: [problem('tooLarge', String(LONGEST), { start: 0, end: 1 })] };
  const { root, errors, tooDeep } = readJson(text, {
    allowTrailingComma: comments,
    disallowComments: !comments,
  });
  const problems = errors.slice(0, MOST_SYNTAX_PROBLEMS).map((error) =>
    problem('syntax', printParseErrorCode(error.error), {
      start: error.offset,
      end: error.offset + error.length,
    }),
  );
  return { root, problems: tooDeep ? [problem('syntax', 'TooDeep'), ...problems] : problems };
}

function app(node: Node, path: JsonPath): ManifestApp {
  const webDomains = strings(node, 'webDomains', path);
  const templates = field(node, 'templates');
  return {
    range: rangeOf(node),
    path,
    name: stringOf(field(node, 'name'))?.value,
    appId: integerOf(field(node, 'appId'))?.value,
    appIdAt: integerOf(field(node, 'appId')),
    javascriptKeys: objects(node, 'javascriptKeys', path).map((key) => javascriptKey(key.node, key.path)),
    nativeKeys: objects(node, 'nativeKeys', path).map((key) => nativeKey(key.node, key.path)),
    webDomains: webDomains?.entries,
    webDomainList: webDomains,
    templates:
      templates?.type === 'array'
        ? objects(node, 'templates', path).flatMap((item) => template(item.node, item.path) ?? [])
        : undefined,
    templatesAt: templates && rangeOf(templates),
  };
}

function javascriptKey(node: Node, path: JsonPath): ManifestJavaScriptKey {
  const sdkDomains = strings(node, 'sdkDomains', path);
  return {
    range: rangeOf(node),
    path,
    key: keyOf(field(node, 'key')),
    sdkDomains: sdkDomains?.entries ?? [],
    sdkDomainList: sdkDomains,
  };
}

function nativeKey(node: Node, path: JsonPath): ManifestNativeKey {
  const android = field(node, 'android');
  const ios = field(node, 'ios');
  return {
    range: rangeOf(node),
    path,
    key: keyOf(field(node, 'key')),
    packageName: stringOf(field(android, 'packageName')),
    keyHashes: strings(android, 'keyHashes', [...path, 'android']),
    bundleIds: strings(ios, 'bundleIds', [...path, 'ios']),
  };
}

function template(node: Node, path: JsonPath): ManifestTemplate | undefined {
  const id = integerOf(field(node, 'id'));
  if (!id) return undefined;
  const args = strings(node, 'args', path);
  return {
    range: rangeOf(node),
    path,
    id,
    name: stringOf(field(node, 'name'))?.value,
    args: args?.entries,
    argsAt: args?.range,
  };
}

function keyOf(node: Node | undefined): ManifestKey | undefined {
  const literal = stringOf(node);
  if (literal) return { kind: 'literal', ...literal };
  const env = stringOf(field(node, 'env'));
  return env && { kind: 'env', ...env };
}

/** The value of a field; of the last one where the name is written twice, as JSON.parse has it. */
function field(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1];
}

function list(node: Node | undefined, name: string, path: JsonPath): { node: Node; path: JsonPath }[] {
  const value = field(node, name);
  if (value?.type !== 'array') return [];
  return (value.children ?? []).map((child, index) => ({ node: child, path: [...path, index] }));
}

const objects = (node: Node, name: string, path: JsonPath) =>
  list(node, name, [...path, name]).filter((item) => item.node.type === 'object');

function strings(node: Node | undefined, name: string, path: JsonPath): ManifestList<string> | undefined {
  const value = field(node, name);
  if (value?.type !== 'array') return undefined;
  const entries: ManifestEntry<string>[] = [];
  for (const [index, child] of (value.children ?? []).entries()) {
    const string = stringOf(child);
    if (string) entries.push({ ...string, index });
  }
  return { range: rangeOf(value), path: [...path, name], entries };
}

const stringOf = (node: Node | undefined): Located<string> | undefined =>
  node?.type === 'string' ? { value: node.value as string, range: rangeOf(node) } : undefined;

const integerOf = (node: Node | undefined): Located<number> | undefined =>
  node?.type === 'number' && Number.isSafeInteger(node.value)
    ? { value: node.value as number, range: rangeOf(node) }
    : undefined;
