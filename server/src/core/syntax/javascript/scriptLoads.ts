/**
 * Places in scripts that load the SDK: `script.src = …`, JSX `<script>` and next/script, head config objects
 * (`{ src, integrity, crossorigin }`), helpers (`loadScript('…')`).
 */
import { parseSdkUrl } from '../../catalog/sdk.ts';
import { type SdkPackage, sdkPackages } from '../../catalog/sdkProviders.ts';
import { scriptIdentities } from '../../catalog/surroundings.ts';
import type { Expression } from '../../facts/expression.ts';
import type { HashBeside, ScriptTag } from '../../facts/facts.ts';
import type { FileId, Range } from '../../text/text.ts';
import type { ContextReader } from './contextReader.ts';
import type { ExpressionReader } from './expressions.ts';
import type { Insertion } from './insertedScripts.ts';
import { isLoadedForSure } from './loadedForSure.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { isInNextHead } from './nextHead.ts';
import { NodeMemory } from './nodeMemory.ts';
import {
  above,
  bare,
  calleeName,
  containingFunction,
  isAssignment,
  isConst,
  isNullish,
  propertyName,
} from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

type UrlNode = ts.StringLiteralLike | ts.TemplateExpression;

/** Attributes beside the URL, whichever way the script is loaded. */
interface Beside {
  readonly how: ScriptTag['how'];
  readonly whole: ts.Node;
  /** The address, or the constant's name where it is used. */
  readonly address: ts.Node;
  readonly integrity: { readonly value: string; readonly range: Range } | undefined;
  readonly integrityBeside?: HashBeside | undefined;
  readonly crossOrigin: boolean;
  readonly attributesAt: number | undefined;
  readonly open: boolean;
  readonly afterEffects?: true;
  readonly inlineBeside?: readonly Range[];
  readonly inHead?: true | number;
  readonly deadOnLoad?: Range;
  readonly givenFunction?: Range;
  readonly identity?: string;
}

/** What stands beside the URLs of one element, object or name; read once however many there are. */
type Around = Omit<Beside, 'whole' | 'address'>;
const around = new NodeMemory<ts.Node, Around>();
const hashesIn = new NodeMemory<ts.Node, HashBeside | undefined>();
const setIn = new NodeMemory<ts.Node, ReadonlyMap<string, Partial<Around>>>();

const NOTHING = { integrity: undefined, crossOrigin: false, attributesAt: undefined, open: false } as const;

interface ScriptLoads {
  readonly scriptTags: readonly ScriptTag[];
  readonly mayBeCopies: readonly string[];
  readonly insertions: readonly Insertion[];
}

/** Loads of the SDK, and addresses that lead to other files of one's own with Kakao in their name. */
export function collectScriptLoads(
  file: FileId,
  script: number,
  nodes: readonly UrlNode[],
  reader: ExpressionReader,
  contexts: ContextReader,
): ScriptLoads {
  const scriptTags: ScriptTag[] = [];
  const insertions: Insertion[] = [];
  const mayBeCopies: string[] = [];
  const wholes = new Set<ts.Node>();
  for (const node of nodes) {
    const whole = wholeOf(node);
    if (wholes.has(whole)) continue;
    wholes.add(whole);
    const bundled = ts.isStringLiteralLike(node) ? importedPackage(node) : undefined;
    const url = urlOf(node, whole, reader);
    const sdk = parseSdkUrl(url.text);
    if (bundled === undefined && !sdk) {
      if (!/^(?:[a-z]+:)?\/\//i.test(url.text)) mayBeCopies.push(url.text);
      continue;
    }
    if (isLinked(whole)) continue;
    const { version } = bundled ? { version: loadedVersion(bundled, node) } : sdk!;
    const beside = besideOf(whole, reader);
    const isPackage = bundled !== undefined;
    scriptTags.push(tagOf(file, script, whole, beside, url, version, isPackage, reader, contexts));
    const element = elementMade(beside.whole, reader);
    if (element) insertions.push({ load: beside.whole, element });
  }
  return { scriptTags, mayBeCopies, insertions };
}

/** `script` of `script.src = url` and `script.setAttribute('src', url)`, where `document.createElement` has made it. */
function elementMade(load: ts.Node, { scopes }: ExpressionReader): ts.Identifier | undefined {
  const isGiven = ts.isCallExpression(load.parent) && attributeSet(load.parent)?.name === 'src';
  const member = isAssignment(load)
    ? load.left
    : isGiven
      ? (load.parent as ts.CallExpression).expression
      : load;
  const element = ts.isPropertyAccessExpression(member) && member.expression;
  if (!element || !ts.isIdentifier(element)) return undefined;
  const binding = scopes.lookup(element.text, element);
  const made = binding?.kind === 'variable' ? binding.declaration.initializer : undefined;
  return made && ts.isCallExpression(made) && calleeName(made) === 'createElement' ? element : undefined;
}

function tagOf(
  file: FileId,
  script: number,
  whole: ts.Expression,
  beside: Beside,
  url: Url,
  version: string | undefined,
  isPackage: boolean,
  reader: ExpressionReader,
  contexts: ContextReader,
): ScriptTag {
  const at = version ? url.text.indexOf(`/${version}/`) + 1 : 0;
  const versionRange =
    at > 0 && url.literal
      ? { start: url.range.start + at, end: url.range.start + at + version!.length }
      : undefined;
  return {
    file,
    range: reader.range(beside.whole),
    url: url.text,
    urlRange: url.range,
    ...(url.unknown && { address: { script, expression: url.unknown } }),
    version,
    versionRange,
    integrity: beside.integrity,
    ...(beside.integrityBeside && { integrityBeside: beside.integrityBeside }),
    crossOrigin: beside.crossOrigin,
    how: isPackage ? 'package' : beside.how,
    attributesAt: beside.attributesAt,
    open: beside.open || url.unknown !== undefined,
    timing: undefined,
    ...(beside.afterEffects && { afterEffects: true as const }),
    ...(beside.inlineBeside && { inlineBeside: beside.inlineBeside }),
    ...(beside.inHead !== undefined && {
      inHead: beside.inHead === true ? true : { script, index: beside.inHead },
    }),
    ...(beside.deadOnLoad && { deadOnLoad: beside.deadOnLoad }),
    // Asked here, since what is remembered of an element does not hang on how its file begins.
    ...(beside.givenFunction &&
      !isForBrowsers(whole.getSourceFile()) && { givenFunction: beside.givenFunction }),
    ...(isLoadedForSure(beside.address, beside.whole, contexts) && { isUnguarded: true as const }),
    ...(beside.identity !== undefined && { identity: beside.identity }),
  };
}

/** `'https://…/' + version + '/kakao.min.js'` around one of its parts. */
function wholeOf(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const isSum = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum ? (above(node) as ts.Expression) : node;
}

/** `<link rel="preload" href="…">`, `{ rel: 'preload', href: '…' }`: what is linked does not run. */
const isLinked = ({ parent }: ts.Node): boolean =>
  (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) && parent.name.getText() === 'href';

/** Undefined where nothing here loads what the package brings. */
const loadedVersion = ({ version, loadedBy }: SdkPackage, node: ts.Node): string | undefined =>
  loadedBy === undefined || node.getSourceFile().text.includes(loadedBy) ? version : undefined;

/** A package that brings the SDK along, where `node` imports it. */
function importedPackage(node: ts.StringLiteralLike): SdkPackage | undefined {
  const { parent } = node;
  const isModule =
    ts.isImportDeclaration(parent) ||
    (ts.isCallExpression(parent) &&
      parent.arguments[0] === node &&
      (parent.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(parent.expression) && parent.expression.text === 'require')));
  return isModule ? sdkPackages.get(node.text) : undefined;
}

interface Url {
  readonly text: string;
  /** Of the address without quotes. */
  readonly range: Range;
  /** Written out, and nothing in it is escaped. */
  readonly literal: boolean;
  /** The expression, where a part of it is known elsewhere or not at all. */
  readonly unknown: Expression | undefined;
}

function urlOf(node: UrlNode, whole: ts.Expression, reader: ExpressionReader): Url {
  const range = whole === node ? reader.inside(node) : reader.range(whole);
  if (whole === node && ts.isStringLiteralLike(node))
    return {
      text: node.text,
      range,
      literal: node.text.length === range.end - range.start,
      unknown: undefined,
    };
  const expression = reader.read(whole);
  const parts = expression.kind === 'concatenation' ? expression.parts : [expression];
  const texts = parts.map((part) => reader.textOf(part));
  const text = texts.map((one) => one ?? '${…}').join('');
  return { text, range, literal: false, unknown: texts.includes(undefined) ? expression : undefined };
}

/** `mayBeNamed`: whether the address may be under a name that is used elsewhere. */
function besideOf(node: ts.Expression, reader: ExpressionReader, mayBeNamed = true): Beside {
  let value: ts.Node = node;
  while (
    ts.isParenthesizedExpression(value.parent) ||
    ts.isJsxExpression(value.parent) ||
    ts.isConditionalExpression(value.parent)
  ) {
    value = value.parent;
  }
  const { parent } = value;
  const use = mayBeNamed ? onlyUse(parent, reader) : undefined;
  const used = use && besideOf(use, reader, false);
  if (used && used.whole !== use) return used;
  if (ts.isJsxAttribute(parent)) {
    const attributes = parent.parent;
    return {
      address: node,
      whole: attributes.parent,
      ...remembered(around, attributes, () => jsxElement(attributes, reader)),
    };
  }
  if (ts.isPropertyAssignment(parent)) {
    const object = parent.parent;
    return {
      address: node,
      whole: object,
      ...remembered(around, object, () => configObject(object, reader)),
    };
  }
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return { address: node, ...assigned(parent, parent.left, reader) };
  return { how: 'script.src', address: node, whole: node, ...NOTHING, open: true };
}

/** Of a name that is declared and used once. */
function onlyUse(declaration: ts.Node, { mentions }: ExpressionReader): ts.Identifier | undefined {
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const [use, more] = mentions.of(declaration.name.text).filter((one) => one !== declaration.name);
  if (!use || more || (use.pos >= declaration.pos && use.end <= declaration.end)) return undefined;
  const isName = ts.isVariableDeclaration(use.parent) && use.parent.name === use;
  return isName ? undefined : use;
}

/** By their names in lower case. */
function attributesOf({ properties }: ts.JsxAttributes): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const one of properties)
    if (ts.isJsxAttribute(one) && ts.isIdentifier(one.name))
      found.set(one.name.text.toLowerCase(), one.initializer ?? one);
  return found;
}

function jsxElement(attributes: ts.JsxAttributes, reader: ExpressionReader): Around {
  const found = attributesOf(attributes);
  const { common, isUnread } = hashAndIdentity(found, reader);
  const spread = attributes.properties.some(ts.isJsxSpreadAttribute);
  return {
    how: 'jsx',
    ...common,
    attributesAt: attributes.parent.tagName.end,
    open: spread || isUnread,
    ...(!spread && nextScript(attributes, found, reader)),
  };
}

/** When next/script loads it, and whether it calls what waits for that. */
function nextScript(
  { parent }: ts.JsxAttributes,
  given: ReadonlyMap<string, ts.Node | undefined>,
  reader: ExpressionReader,
): Pick<Around, 'afterEffects' | 'inlineBeside' | 'inHead' | 'deadOnLoad' | 'givenFunction'> {
  const name = parent.tagName;
  const element = ts.isIdentifier(name) ? reader.scopes.lookup(name.text, name) : undefined;
  if (element?.kind !== 'import' || element.module !== 'next/script') return {};
  const [strategy, onLoad] = [given.get('strategy'), given.get('onload')];
  const when = timeOf(strategy);
  const handler = SCRIPT_EVENTS.map((event) => given.get(event)).find(isFunctionWritten);
  const common = { ...inHead(parent, reader), ...(handler && { givenFunction: reader.range(handler) }) };
  if (when === 'beforeInteractive') return { ...common, ...(onLoad && { deadOnLoad: reader.range(onLoad) }) };
  if (!when || !AFTER_EFFECTS.has(when) || onLoad || given.has('onready')) return common;
  const inlineBeside = inlineScriptsBeside(parent, name.getText()).map((one) => reader.range(one));
  return { ...common, afterEffects: true, ...(inlineBeside.length > 0 && { inlineBeside }) };
}

const handedOn = new NodeMemory<ts.Node, boolean>();

function inHead(element: ts.Node, reader: ExpressionReader): Pick<Around, 'inHead'> {
  if (isInNextHead(element, reader.scopes)) return { inHead: true };
  const component = containingFunction(element);
  if (!ts.isFunctionLike(component)) return {};
  const name = nameOfFunction(component);
  const isHandedOn = remembered(
    handedOn,
    component,
    () => name !== undefined && !reader.mentions.of(name).every(isShownOrDeclared),
  );
  return isHandedOn ? {} : { inHead: reader.functions.indexOf(component) };
}

/** Nobody else gets the component from there but by importing it. */
const isShownOrDeclared = (mention: ts.Identifier): boolean => {
  const { parent } = mention;
  return (
    ts.isJsxOpeningLikeElement(parent) ||
    parent.kind === ts.SyntaxKind.JsxClosingElement ||
    ts.isFunctionDeclaration(parent) ||
    (ts.isVariableDeclaration(parent) && parent.name === mention) ||
    ts.isExportAssignment(parent) ||
    ts.isExportSpecifier(parent)
  );
};

/** Undefined where the code does not show it. */
const timeOf = (strategy: ts.Node | undefined): string | undefined =>
  strategy ? (ts.isStringLiteral(strategy) ? strategy.text : undefined) : AFTER_INTERACTIVE;

/** Children of one element, the texts between them included: nobody writes more by hand. */
const MOST_BESIDE = 100;

/** `<Script id="init">{`…`}</Script>` among the same children: shown whenever this one is, and run at once. By its id, once. */
function inlineScriptsBeside({ parent }: ts.Node, name: string): readonly ts.Node[] {
  if (!ts.isJsxElement(parent) && !ts.isJsxFragment(parent)) return [];
  if (parent.children.length > MOST_BESIDE) return [];
  return parent.children.filter((child) => {
    const element = ts.isJsxElement(child) ? child.openingElement : child;
    if (!ts.isJsxOpeningLikeElement(element) || element.tagName.getText() !== name) return false;
    const given = attributesOf(element.attributes);
    return (
      given.has('id') &&
      !given.has('src') &&
      !element.attributes.properties.some(ts.isJsxSpreadAttribute) &&
      timeOf(given.get('strategy')) === AFTER_INTERACTIVE
    );
  });
}

const SCRIPT_EVENTS = ['onload', 'onready', 'onerror'];

/** `{() => …}`. What is imported may come from a file for browsers, and may then be given. */
function isFunctionWritten(value: ts.Node | undefined): boolean {
  const inner = value && ts.isJsxExpression(value) && value.expression && bare(value.expression);
  return !!inner && (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner));
}

/** `'use client'` among the directives in front. */
function isForBrowsers({ statements }: ts.SourceFile): boolean {
  for (const one of statements) {
    if (!ts.isExpressionStatement(one) || !ts.isStringLiteral(one.expression)) return false;
    if (one.expression.text === 'use client') return true;
  }
  return false;
}

/** https://nextjs.org/docs/app/api-reference/components/script (2026-11-26); the first is the default. */
const AFTER_INTERACTIVE = 'afterInteractive';
const AFTER_EFFECTS = new Set([AFTER_INTERACTIVE, 'lazyOnload']);

function configObject(object: ts.ObjectLiteralExpression, reader: ExpressionReader): Around {
  const found = propertiesOf(object);
  const { common, isUnread } = hashAndIdentity(found, reader);
  const plain = object.properties.every(ts.isPropertyAssignment);
  return {
    how: 'object',
    ...common,
    integrityBeside: found.has('integrity') ? undefined : hashBeside(object, reader),
    attributesAt: undefined,
    open: !plain || isUnread,
  };
}

/** `isUnread`: there is a hash, and not as a text. */
function hashAndIdentity(given: ReadonlyMap<string, ts.Node | undefined>, reader: ExpressionReader) {
  const hash = given.get('integrity');
  const integrity = hash && literalIn(hash, reader);
  const identity = identityIn(given, reader);
  const crossOrigin = isSet(given.get('crossorigin'));
  const common = { integrity, crossOrigin, ...(identity !== undefined && { identity }) };
  return { common, isUnread: hash !== undefined && !integrity };
}

/** By their names in lower case. */
function propertiesOf(object: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  for (const one of object.properties) {
    if (
      ts.isPropertyAssignment(one) &&
      !ts.isComputedPropertyName(one.name) &&
      !ts.isBigIntLiteral(one.name)
    ) {
      found.set(one.name.text.toLowerCase(), one.initializer);
    }
  }
  return found;
}

/** Of an object without a hash: `script: [{ src }, { integrity }]`, `{ script: [{ src }], integrity }` */
function hashBeside(object: ts.Node, reader: ExpressionReader): HashBeside | undefined {
  const list = object.parent;
  if (!ts.isArrayLiteralExpression(list) || !ts.isPropertyAssignment(list.parent)) return undefined;
  if (propertyName(list.parent.name) !== 'script') return undefined;
  const objects = [list.parent.parent, ...list.elements];
  return remembered(hashesIn, list, () => firstHash(objects, reader));
}

function firstHash(objects: readonly ts.Node[], reader: ExpressionReader): HashBeside | undefined {
  for (const one of objects) {
    if (!ts.isObjectLiteralExpression(one)) continue;
    const found = propertiesOf(one);
    const [integrity, src] = [found.get('integrity'), found.get('src')];
    const hash = integrity && literalIn(integrity, reader);
    if (hash && (!src || reader.textOf(reader.read(src)) !== undefined))
      return { ...hash, src: src && reader.textOf(reader.read(src)) };
  }
  return undefined;
}

/** `crossorigin: false` leaves it out. */
const isSet = (node: ts.Node | undefined): boolean =>
  node !== undefined &&
  node.kind !== ts.SyntaxKind.FalseKeyword &&
  !(ts.isExpression(node) && isNullish(node)) &&
  !(ts.isJsxExpression(node) && !isSet(node.expression));

function identityIn(
  given: ReadonlyMap<string, ts.Node | undefined>,
  reader: ExpressionReader,
): string | undefined {
  const name = scriptIdentities.find((one) => given.has(one));
  const value = name && given.get(name);
  return value && literalIn(value, reader)?.value;
}

/** `script.src = url`, with `script.integrity = …` and `script.crossOrigin = …` in the statements around it. */
function assigned(
  assignment: ts.BinaryExpression,
  target: ts.PropertyAccessExpression,
  reader: ExpressionReader,
): Omit<Beside, 'address'> {
  const owner = target.expression;
  const block = assignment.parent.parent;
  const inBlock = block && (ts.isBlock(block) || ts.isSourceFile(block));
  if (!ts.isIdentifier(owner) || !inBlock)
    return { how: 'script.src', whole: assignment, ...NOTHING, open: true };
  const set = remembered(setIn, block, () => attributesSetIn(block.statements, reader)).get(owner.text);
  return { how: 'script.src', whole: assignment, ...NOTHING, ...set };
}

/** By the name of the element. */
function attributesSetIn(
  statements: readonly ts.Statement[],
  reader: ExpressionReader,
): ReadonlyMap<string, Partial<Around>> {
  const found = new Map<string, Partial<Around>>();
  for (const statement of statements) {
    const set = ts.isExpressionStatement(statement) && attributeSet(statement.expression);
    if (!set) continue;
    const before = found.get(set.owner);
    if (set.name === 'crossorigin') found.set(set.owner, { ...before, crossOrigin: true });
    if (set.name !== 'integrity') continue;
    const integrity = literalIn(set.value, reader);
    found.set(set.owner, { ...before, integrity, open: before?.open || !integrity });
  }
  return found;
}

/** `owner.name = value` or `owner.setAttribute('name', value)`, the name in lower case. */
function attributeSet(
  node: ts.Expression,
): { readonly owner: string; readonly name: string; readonly value: ts.Expression } | undefined {
  const isAssignment = ts.isBinaryExpression(node);
  if (!isAssignment && !ts.isCallExpression(node)) return undefined;
  const member = isAssignment ? node.left : node.expression;
  if (!ts.isPropertyAccessExpression(member) || !ts.isIdentifier(member.expression)) return undefined;
  const owner = member.expression.text;
  if (isAssignment) return { owner, name: member.name.text.toLowerCase(), value: node.right };
  const [first, value] = node.arguments;
  return member.name.text === 'setAttribute' && first && value && ts.isStringLiteralLike(first)
    ? { owner, name: first.text.toLowerCase(), value }
    : undefined;
}

/** The text of a literal, or of the constant that is named, and its range without quotes; undefined where it is still to be closed. */
function literalIn(node: ts.Node, reader: ExpressionReader): { value: string; range: Range } | undefined {
  const inner =
    ts.isJsxExpression(node) && node.expression
      ? bare(node.expression)
      : ts.isExpression(node)
        ? bare(node)
        : node;
  const binding = ts.isIdentifier(inner) ? reader.scopes.lookup(inner.text, inner) : undefined;
  if (binding?.kind === 'variable' && isConst(binding.declaration)) {
    const { initializer } = binding.declaration;
    return initializer && ts.isStringLiteralLike(initializer) ? literalIn(initializer, reader) : undefined;
  }
  if (!ts.isStringLiteralLike(inner) || !reader.isClosed(inner)) return undefined;
  return { value: inner.text, range: reader.inside(inner) };
}
