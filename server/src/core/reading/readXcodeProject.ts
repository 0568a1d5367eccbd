/**
 * Reads the bundle IDs of an Xcode project: `PRODUCT_BUNDLE_IDENTIFIER` in the build configurations of targets that
 * are apps. The file is a list of objects that name each other by number; Xcode writes each between `NUMBER = {` and
 * `};` on lines of their own.
 */
import { xcodeApplication } from '../catalog/nativeApps.ts';
import type { NativeIdentifier } from '../facts/nativeApp.ts';

interface ProjectObject {
  readonly start: number;
  readonly text: string;
}

const OBJECT = /^[ \t]{0,8}([0-9A-F]{24})(?: \/\*[^\n]{0,300}?\*\/)? = \{/gm;
const NUMBER = /\b[0-9A-F]{24}\b/g;
const IDENTIFIER = /\bPRODUCT_BUNDLE_IDENTIFIER\s{0,9}=\s{0,9}"?([\w.-]{1,200})"?\s{0,9};/g;

export function readXcodeProject(text: string): NativeIdentifier[] {
  const objects = objectsOf(text);
  const lists = [...objects.values()]
    .filter((one) => /\bisa = PBXNativeTarget;/.test(one.text) && one.text.includes(xcodeApplication))
    .flatMap((target) => /\bbuildConfigurationList = ([0-9A-F]{24})/.exec(target.text)?.[1] ?? []);
  const configurations = [...new Set(lists)].flatMap((list) => objects.get(list)?.text.match(NUMBER) ?? []);
  return [...new Set(configurations)].flatMap((number) => {
    const one = objects.get(number);
    return one && /\bisa = XCBuildConfiguration;/.test(one.text) ? identifiersOf(one) : [];
  });
}

/** Each object runs to where the next one begins; what lies between them names no identifier. */
function objectsOf(text: string): ReadonlyMap<string, ProjectObject> {
  const heads = [...text.matchAll(OBJECT)];
  return new Map(
    heads.map((head, index) => {
      const start = head.index + head[0].length;
      return [head[1]!, { start, text: text.slice(start, heads[index + 1]?.index ?? text.length) }];
    }),
  );
}

const identifiersOf = (configuration: ProjectObject): NativeIdentifier[] =>
  [...configuration.text.matchAll(IDENTIFIER)].map((found) => {
    const start =
      configuration.start + found.index + found[0].indexOf(found[1]!, 'PRODUCT_BUNDLE_IDENTIFIER'.length);
    return {
      platform: 'ios',
      value: found[1]!,
      range: { start, end: start + found[1]!.length },
      weak: false,
    };
  });
