/** Calls of modules that React Native apps have in their own native projects, and whether code may leave them out. */
import { kakaoWord } from '../../catalog/native/calls.ts';
import { nativeModules, platformFile, platformNames } from '../../catalog/native/reactNative.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { BridgeCall } from '../../facts/nativeFacts.ts';
import { addTo } from '../../text/multimap.ts';
import type { FileId } from '../../text/text.ts';
import { conditionOn } from './conditions.ts';
import type { ExpressionReader } from './expressions.ts';
import { followsExit } from './guards.ts';
import { memberOf } from './memberAccess.ts';
import { above, callOf, isUnfinished } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { placesOf } from './reactNativeCalls.ts';

/** What asks for the platform about more than how something looks: about sharing, a call, or a component. */
const SHARES = /kakao|share|[(<]/i;
/** What is done where sharing fails, however it does. */
const OTHER_WAY = /\b(?:Share\.share|Linking\.open)/;
const PROMISED = /\.\s{0,99}catch\b(?:(?!throw)[\s\S]){0,300}?\b(?:Share\.share|Linking\.open)/;
/** Characters of code that a question decides about. */
const LONGEST = 20_000;
/** Modules that one file calls: more are nobody's. */
const MOST = 50;

export function readBridgeCalls(
  file: FileId,
  text: string,
  source: ts.SourceFile,
  reader: ExpressionReader,
): Pick<ScriptFacts, 'bridgeCalls' | 'hasOtherWay'> {
  const hasOtherWay =
    platformFile.test(file) ||
    sharesInstead(text, source) ||
    platformNames.some((name) =>
      reader.mentions.of(name).some((node) => SHARES.test(decidedBy(node, source))),
    );
  // What asks for the platform, or for the module, may be typed in a moment.
  const bridgeCalls = hasOtherWay || isUnfinished(source) ? [] : callsIn(reader);
  return {
    ...(bridgeCalls.length > 0 && { bridgeCalls }),
    ...(hasOtherWay && { hasOtherWay: true as const }),
  };
}

/** Whatever is thrown, it shares in another way. */
const sharesInstead = (text: string, source: ts.SourceFile): boolean =>
  OTHER_WAY.test(text) &&
  (PROMISED.test(text) ||
    ts.walk(source, (node) =>
      ts.isCatchClause(node) && OTHER_WAY.test(text.slice(node.pos, node.end)) && !mayThrow(node)
        ? 'stop'
        : undefined,
    ));

const mayThrow = (handler: ts.CatchClause): boolean =>
  ts.walk(handler, (node) => (ts.isThrowStatement(node) ? 'stop' : undefined));

/** The code of which `Platform.OS` decides whether it runs, or what it is; where nothing tells, all. */
function decidedBy(node: ts.Node, source: ts.SourceFile): string {
  const textOf = ({ pos, end }: ts.Node): string => source.text.slice(pos, Math.min(end, pos + LONGEST));
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isImportDeclaration(at)) return '';
    if (ts.isConditionalExpression(at)) return textOf(at);
    if (ts.isIfStatement(at)) return textOf(at.parent);
    // `const isIos = …;`, for all around.
    if (ts.isVariableDeclaration(at)) return textOf(at.parent.parent.parent ?? source);
    if (ts.isFunctionLike(at) || at.kind === ts.SyntaxKind.SwitchStatement) return textOf(at);
  }
  return textOf(source);
}

function callsIn(reader: ExpressionReader): BridgeCall[] {
  const places = new Map<string, ts.Expression[]>();
  for (const node of reader.mentions.of(nativeModules))
    for (const [module, found] of modulesAt(node, reader))
      for (const one of found) addTo(places, module, one);
  return [...places].slice(0, MOST).flatMap(([module, found]) => {
    const calls = found.map(callOn);
    // Whoever asks whether it is there knows that it may not be.
    if (!kakaoWord.test(module) || !calls.every((call) => call !== undefined)) return [];
    return calls
      .filter((call) => !isCaught(call) && runsAlways(call))
      .map((call) => ({ module, range: reader.range(memberOf(call.expression)!.nameNode) }));
  });
}

/** `NativeModules.Module`, `const { Module } = NativeModules`, `const name = NativeModules.Module`: where the module is used. */
function modulesAt(node: ts.Identifier, reader: ExpressionReader): (readonly [string, ts.Expression[]])[] {
  const { parent } = node;
  const member = memberOf(parent);
  if (member?.object === node) {
    const access = parent as ts.Expression;
    const { parent: around } = access;
    const name = ts.isVariableDeclaration(around) && around.initializer === access && around.name;
    return [[member.name, name && ts.isIdentifier(name) ? [...placesOf(name, reader)] : [access]]];
  }
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== node) return [];
  if (!ts.isObjectBindingPattern(parent.name)) return [];
  return parent.name.elements.flatMap(({ name, propertyName = name }) =>
    ts.isIdentifier(name) && ts.isIdentifier(propertyName)
      ? [[propertyName.text, [...placesOf(name, reader)]] as const]
      : [],
  );
}

/** `module.method(…)`, without a question mark. */
function callOn(module: ts.Expression): ts.CallExpression | undefined {
  const member = memberOf(module.parent);
  if (!member || member.object !== module || member.isOptional) return undefined;
  return callOf(module.parent as ts.Expression);
}

/** Around the call, in its function, something sees to what it throws, and does not throw again. */
function isCaught(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; !ts.isFunctionLike(at) && at.parent; at = at.parent) {
    const { parent } = at;
    const isTried = ts.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause;
    if (isTried && !mayThrow(parent.catchClause!)) return true;
  }
  return false;
}

/** No condition, whatever it asks, decides about the call, or about what holds the function around it. */
function runsAlways(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; at.parent; at = above(at)) {
    const { parent } = at;
    if (conditionOn(at, parent) || parent.kind === ts.SyntaxKind.CaseBlock || followsExit(parent, at))
      return false;
  }
  return true;
}
