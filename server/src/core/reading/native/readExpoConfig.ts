/** Reads the plugins of an Expo app out of its `app.config.js` or `.ts`, which is code: only what stands there plainly. */
import { expoPlugin } from '../../catalog/native/packages.ts';
import { plistKeys } from '../../catalog/native/setup.ts';
import type { ExpoFacts, ExpoPlugin, PlacedWord } from '../../facts/nativeSetup.ts';
import { memberOf } from '../../syntax/javascript/memberAccess.ts';
import { bare, givesDefault, isUnfinished, propertyName } from '../../syntax/javascript/nodeShapes.ts';
import * as ts from '../../syntax/javascript/parser.ts';
import { once } from '../../syntax/javascript/remembered.ts';
import { addTo } from '../../text/multimap.ts';
import type { FileId } from '../../text/text.ts';

/** Undefined where no list of plugins is written. */
export function readExpoConfig(file: FileId, text: string): ExpoFacts | undefined {
  if (!text.includes('plugins')) return undefined;
  const source = ts.parseScript(text, { language: ts.languageOf(file), fileName: file });
  const isFinished = !isUnfinished(source);
  const declared = once(() => declaredIn(source));
  // `plugins[0][1].nativeAppKey = value`
  const isSetElsewhere = once(
    () => !!ts.walk(source, (node) => (isKeyOption(memberOf(node)?.name) ? 'stop' : undefined)),
  );
  const found: ExpoFacts[] = [];
  const pushed: ts.Expression[] = [];
  ts.walk(source, (node) => {
    if (ts.isPropertyAssignment(node) && propertyName(node.name) === 'plugins') found.push(...expoOf(node));
    // `const plugins = […]; if (key) plugins.push([…]);`
    if (ts.isVariableDeclaration(node) && nameOf(node.name) === 'plugins') found.push(...expoOf(node));
    const method = ts.isCallExpression(node) && memberOf(node.expression);
    if (method && method.name === 'push' && nameOf(method.object) === 'plugins')
      pushed.push(...node.arguments);
    return undefined;
  });
  const [only, another] = found;
  // Of several lists, nothing says which is the app's.
  if (!only || another) return undefined;
  const plugins = [...only.plugins, ...pushed.flatMap(pluginOf)];
  const mayAskForTalk = ts.walk(source, (node) => (isToldElsewhere(node) ? 'stop' : undefined));
  return { ...only, plugins, ...(mayAskForTalk && { mayAskForTalk: true as const }) };

  function expoOf({ name, initializer }: ts.PropertyAssignment | ts.VariableDeclaration): ExpoFacts[] {
    const list = initializer && bare(initializer);
    if (!list || !ts.isArrayLiteralExpression(list)) return [];
    return [
      {
        file,
        isWhole:
          isFinished && list.elements.every((one) => ts.isSpreadElement(one) || pluginOf(one).length > 0),
        pluginsKey: { start: name.getStart(source), end: name.end },
        plugins: list.elements.flatMap(pluginOf),
        pluginsPath: undefined,
      },
    ];
  }

  function pluginOf(element: ts.Expression): ExpoPlugin[] {
    const node = bare(element);
    const [first, second] = ts.isArrayLiteralExpression(node) ? node.elements : [node];
    if (!first || !ts.isStringLiteralLike(first)) return [];
    const options = second && bare(second);
    const name = wordOf(first, first.text);
    if (!options) return [{ name, options: [] }];
    if (!ts.isObjectLiteralExpression(options)) return [{ name, options: [], isOpen: true }];
    return [
      {
        name,
        options: optionsIn(options, ''),
        optionsStart: options.getStart(source) + 1,
        ...(expoPlugin.family.test(name.value) && keyIn(options)),
        ...(options.properties.some((one) => !one.name || !propertyName(one.name)) && {
          isOpen: true as const,
        }),
      },
    ];
  }

  function keyIn(object: ts.ObjectLiteralExpression): Pick<ExpoPlugin, 'key' | 'fallbackKey'> {
    const property = object.properties.find((one) => one.name && isKeyOption(propertyName(one.name)));
    const given = property && ts.isPropertyAssignment(property) && bare(property.initializer);
    const value = given && (constantNamed(nameOf(given)) ?? given);
    if (!value || !isFinished || object.properties.some(ts.isSpreadAssignment) || isSetElsewhere()) return {};
    if (ts.isStringLiteralLike(value)) return { key: wordOf(value, value.text) };
    const fallback = ts.isBinaryExpression(value) && givesDefault(value) ? bare(value.right) : undefined;
    return fallback && ts.isStringLiteralLike(fallback) && !STOPS.test(text)
      ? { fallbackKey: wordOf(fallback, fallback.text) }
      : {};
  }

  /** `const name = value;`, where nothing else has the name. */
  function constantNamed(name: string | undefined): ts.Expression | undefined {
    const [only, another] = (name !== undefined && declared().get(name)) || [];
    if (!only || another || !ts.isVariableDeclaration(only) || !(only.parent.flags & ts.NodeFlags.Const))
      return undefined;
    return only.initializer && bare(only.initializer);
  }

  function optionsIn(object: ts.ObjectLiteralExpression, path: string): PlacedWord[] {
    return object.properties.flatMap((property) => {
      const name = property.name && propertyName(property.name);
      if (!property.name || name === undefined) return [];
      const option = wordOf(property.name, path + name);
      const value = ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined;
      const isSection = path === '' && value && ts.isObjectLiteralExpression(value);
      return [option, ...(isSection ? optionsIn(value, `${name}.`) : [])];
    });
  }

  /** Between the quotes, if there are any. */
  function wordOf(node: ts.Node, value: string): PlacedWord {
    const quote = ts.isStringLiteralLike(node) ? 1 : 0;
    return { value, range: { start: node.getStart(source) + quote, end: node.end - quote } };
  }
}

/** A build may end where the key is not set. */
const STOPS = /\bthrow\b|\bprocess\.exit\b/;

const isKeyOption = (name: string | undefined): boolean => expoPlugin.keyOptions.some((one) => one === name);

type Declared = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement;

/** What has a value by a name, anywhere in the file. */
function declaredIn(source: ts.SourceFile): ReadonlyMap<string, readonly Declared[]> {
  const found = new Map<string, Declared[]>();
  ts.walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isBindingElement(node))
      return undefined;
    const name = nameOf(node.name);
    if (name !== undefined) addTo(found, name, node);
    return undefined;
  });
  return found;
}

const TOLD_TO_IOS: ReadonlySet<string | undefined> = new Set(['ios', 'infoPlist', plistKeys.querySchemes]);

/** Of what iOS is told, a part that does not stand here: `infoPlist`, `{ ...config.ios }`, `LSApplicationQueriesSchemes: SCHEMES`. */
function isToldElsewhere(node: ts.Node): boolean {
  if (ts.isShorthandPropertyAssignment(node)) return TOLD_TO_IOS.has(node.name.text);
  if (!ts.isPropertyAssignment(node)) return TOLD_TO_IOS.has(memberOf(node)?.name);
  if (!TOLD_TO_IOS.has(propertyName(node.name))) return false;
  const value = bare(node.initializer);
  if (ts.isObjectLiteralExpression(value)) return value.properties.some(ts.isSpreadAssignment);
  return !ts.isArrayLiteralExpression(value) || !value.elements.every(ts.isStringLiteralLike);
}

const nameOf = (node: ts.Node): string | undefined => (ts.isIdentifier(node) ? node.text : undefined);
