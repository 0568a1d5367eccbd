/** `Kakao` and its modules. Arguments outside of the share module are not known, so anything goes there. */
import { memberChanges } from '../catalog/sdk.ts';
import { returnsNothing, returnsPromise } from '../catalog/sdkCalls.ts';
import { methodNamed } from '../catalog/templates/methods.ts';
import type { MethodSchema } from '../catalog/templates/schema.ts';
import { memberIn, namesIn } from '../project/sdkMembers.ts';
import { definedArgument } from './definedKeys.ts';
import { commentLines, interfaceText } from './interfaces.ts';
import { literalSignature } from './literals.ts';
import { argumentType } from './messageTypes.ts';
import { type DeclaredSdk, has, requires } from './sdk.ts';
import { words } from './words.ts';

/** Of `Kakao` itself; the names are in the catalogue, like all others. */
const own: Readonly<Record<string, string>> = {
  VERSION: 'readonly VERSION: string;',
  init: 'init(appKey: string): void;',
  isInitialized: 'isInitialized(): boolean;',
  cleanup: 'cleanup(): void;',
};

export function moduleTypes(sdk: DeclaredSdk): string[] {
  // Where nobody has looked whether a version has something, it is taken to have it.
  const names = namesIn([], sdk.version);
  const modules = names.filter((name) => own[name] === undefined);
  const members = names.flatMap((name) => [
    ...deprecation([name], sdk),
    own[name] ?? `readonly ${name}: ${moduleType(name, sdk)};`,
  ]);
  const doc = words.sdk[sdk.locale].replace('{version}', sdk.version);
  return [
    interfaceText({ name: 'KakaoSdk', doc, members }),
    ...modules
      .filter((name) => sameModule(name, sdk) === name)
      .map((name) =>
        interfaceText({
          name: moduleType(name, sdk),
          doc: `\`Kakao.${name}\``,
          members: namesIn([name], sdk.version).flatMap((member) => moduleMember(name, member, sdk)),
        }),
      ),
  ];
}

const moduleType = (name: string, sdk: DeclaredSdk): string => `Kakao${sameModule(name, sdk)}Module`;

/** `Link` and `Share` are one object where both are there. */
function sameModule(name: string, { version }: DeclaredSdk): string {
  const instead = memberChanges.find(({ path }) => path.join() === name)?.instead?.join();
  const names = (module: string): string => namesIn([module], version).toSorted().join();
  return instead && names(instead) === names(name) ? instead : name;
}

function moduleMember(module: string, name: string, sdk: DeclaredSdk): string[] {
  const method = module === 'Share' || module === 'Link' ? methodNamed(name) : undefined;
  if (!method) {
    const signature = name === 'cleanup' ? 'cleanup(): void;' : `${name}(...args: any[]): any;`;
    return [...deprecation([module, name], sdk), signature];
  }
  const { parameters, also } = literalSignature(method, sdk);
  const { own, type } = definedArgument(method, argumentType(method, also, sdk));
  const generic = [...own, ...parameters].join(', ');
  const mark = method.takes === 'message' || method.keys.some((key) => requires(key, sdk)) ? '' : '?';
  return [
    ...commentLines(method.doc[sdk.locale], insteadOf([module, name], sdk)),
    `${name}${generic && `<${generic}>`}(settings${mark}: ${type}): ${answer(method, sdk)};`,
  ];
}

/** Old versions tell the result to a function. */
function answer({ name, keys }: MethodSchema, sdk: DeclaredSdk): string {
  if (returnsNothing.has(name)) return 'void';
  const promised = Object.hasOwn(returnsPromise, name) ? returnsPromise[name] : undefined;
  if (!promised || keys.some((key) => key.name === 'success' && has(key.versions, sdk))) return 'any';
  return promised === 'picture'
    ? 'Promise<{ infos: { original: { url: string; [key: string]: any } } }>'
    : 'Promise<unknown>';
}

const deprecation = (path: readonly string[], sdk: DeclaredSdk): string[] => {
  const instead = insteadOf(path, sdk);
  return instead === undefined ? [] : [`/** @deprecated ${instead} */`];
};

/** Where what takes the place of a member is there already. */
function insteadOf(path: readonly string[], { version, locale }: DeclaredSdk): string | undefined {
  const change = memberChanges.find((one) => one.path.join('.') === path.join('.'));
  if (!change?.instead || memberIn(change.instead, version) !== 'yes') return undefined;
  return words.instead[locale].replace('{name}', `Kakao.${change.instead.join('.')}`);
}
