/**
 * What a file calls the names of Kakao's SDKs: `kakao.Link` of a Dart import with a prefix, `KakaoSDKTemplate.Link` where
 * SwiftUI has a Link, too, `com.kakao.sdk.template.model.Link`, or `KakaoLink` of an alias. Everyone else sees `Link`;
 * and of `client.shareDefault`, where `client` is the SDK's own object, `ShareClient.instance.shareDefault`.
 */
import { isSdkMethod, kakaoModule, objectsWithOneInstance, sdkObjects } from '../../catalog/native/calls.ts';
import type { NativeImport } from '../../facts/native.ts';
import { isDeclaredAt } from './declaredAt.ts';
import type { Token } from './tokens.ts';

export interface SdkName {
  readonly path: readonly string[];
  /** Names in front that only say where the rest is from. */
  readonly dropped: number;
}

export type SdkNames = (path: readonly string[]) => SdkName;

/** Undoes the prefixes and aliases of a file's imports of Kakao's modules; other paths stay as they are. */
export function sdkNamesOf(imports: readonly NativeImport[], tokens: readonly Token[]): SdkNames {
  const own = imports.filter(({ module }) => kakaoModule.test(module));
  const prefixes = new Set<string>();
  const aliases = typeAliases(tokens);
  for (const { module, alias } of own) {
    const isPackage = module.startsWith('package:');
    if (alias === undefined) prefixes.add(module);
    else if (isPackage) prefixes.add(alias);
    else aliases.set(alias, module.slice(module.lastIndexOf('.') + 1));
  }
  const instances = instancesIn(tokens);
  return (path) => {
    const [first, ...rest] = path;
    const instance = instances.get(path.at(-2)!);
    if (instance && isSdkMethod(path.at(-1)!) && /^(?:|this|self)$/.test(path.slice(0, -2).join('.')))
      return { path: [...instance, path.at(-1)!], dropped: 0 };
    const alias = aliases.get(first!);
    if (alias !== undefined) return { path: [alias, ...rest], dropped: 0 };
    const dropped = Math.min(lengthOfPrefix(path, prefixes), path.length - 1);
    return { path: path.slice(dropped), dropped };
  };
}

function lengthOfPrefix(path: readonly string[], prefixes: ReadonlySet<string>): number {
  const isInFull = path[0] === 'com' && kakaoModule.test(path.join('.'));
  if (isInFull)
    return Math.max(
      0,
      path.findIndex((name) => /^[A-Z]/.test(name)),
    );
  // Of `KakaoSDKCommon.initSDK`, the module is the object.
  const isObject = sdkObjects.has(path[0]!) && /^[a-z]/.test(path[1] ?? '');
  return prefixes.has(path[0]!) && !isObject ? 1 : 0;
}

/** `typealias KakaoLink = KakaoSDKTemplate.Link` */
function typeAliases(tokens: readonly Token[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [index, { text, kind }] of tokens.entries()) {
    if (kind !== 'word' || text !== 'typealias') continue;
    const [name, equals, module, dot, type] = tokens.slice(index + 1, index + 6);
    if (equals?.text === '=' && dot?.text === '.' && kakaoModule.test(module!.text))
      aliases.set(name!.text, type?.text ?? '');
  }
  return aliases;
}

/**
 * Names that have the one object of a type of the SDK: `final client = ShareClient.instance;`, `ShareClient? client`,
 * `client: ShareClient`. Of a name that the file also gives to something else, nobody asks which one is meant.
 */
function instancesIn(tokens: readonly Token[]): ReadonlyMap<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  const given = new Set<number>();
  for (const [index, { text: object, kind }] of tokens.entries()) {
    const member = objectsWithOneInstance.get(object);
    if (kind !== 'word' || member === undefined) continue;
    const isValue = tokens[index + 1]?.text === '.';
    // What is called on the object is no object.
    if (isValue && (tokens[index + 2]?.text !== member || tokens[index + 3]?.text === '.')) continue;
    const isInFront = (isValue ? /^=>?$/ : /^:$/).test(tokens[index - 1]?.text ?? '');
    const at = isInFront ? index - 2 : index + (tokens[index + 1]?.text === '?' ? 2 : 1);
    const name = tokens[at];
    if (name?.kind !== 'word' || name.text === 'get' || (!isInFront && (isValue || name.startsLine)))
      continue;
    found.set(name.text, [object, member]);
    given.add(at);
  }
  for (const [at, { text }] of found.size > 0 ? tokens.entries() : [])
    if (found.has(text) && !given.has(at) && isDeclaredAt(at, tokens)) found.delete(text);
  return found;
}
