/** What the functions of `Kakao.Share` take: settings, and the messages of the default templates. */
import { methods, sharing } from '../catalog/templates/methods.ts';
import type { KeySchema, MethodSchema, TemplateSchema } from '../catalog/templates/schema.ts';
import { objectTypeKey, templates } from '../catalog/templates/templates.ts';
import { interfaceText, keyMembers, keysText } from './interfaces.ts';
import { type DeclaredSdk, has, requires } from './sdk.ts';
import { capitalized, literal, PRIMITIVES, takesPrimitives } from './typeText.ts';
import { words } from './words.ts';

const SHARING = 'KakaoSharingSettings';
const MESSAGE = 'KakaoMessage';

/** What stands between the parentheses of a call. `also` is what its literals must be. */
export function argumentType(method: MethodSchema, also: string, sdk: DeclaredSdk): string {
  const name = settingsName(method);
  if (method.takes === 'message') return `${MESSAGE} & ${name}${also}`;
  const isOptional = !method.keys.some((key) => requires(key, sdk));
  return `${name}${also}${isOptional && takesPrimitives(sdk) ? ` | string | null${PRIMITIVES}` : ''}`;
}

const settingsName = (method: MethodSchema): string =>
  ownKeys(method).length > 0 ? `Kakao${capitalized(method.name)}Settings` : SHARING;

const messageName = ({ objectType }: TemplateSchema): string => `Kakao${capitalized(objectType)}Message`;

const offered = (sdk: DeclaredSdk): readonly TemplateSchema[] =>
  templates.filter(({ versions }) => has(versions, sdk));

export function settingsTypes(sdk: DeclaredSdk): string[] {
  const used = methods.filter(({ versions }) => has(versions, sdk));
  const { locale } = sdk;
  const shared = { name: SHARING, doc: words.sharing[locale] };
  const others = used.filter((method) => ownKeys(method).length > 0);
  return [
    ...(used.some(isSharing) ? [keysText(shared, sharing, sdk)] : []),
    ...others.map((method) => settingsType(method, sdk)),
  ];
}

function settingsType(method: MethodSchema, sdk: DeclaredSdk): string {
  const name = settingsName(method);
  const doc = words.settings[sdk.locale].replace('{name}', method.name);
  const base = isSharing(method) ? { base: SHARING } : {};
  return keysText({ name, doc, ...base }, ownKeys(method), sdk);
}

const isSharing = ({ keys }: MethodSchema): boolean => sharing.every((key) => keys.includes(key));

const ownKeys = (method: MethodSchema): readonly KeySchema[] =>
  isSharing(method) ? method.keys.filter((key) => !sharing.includes(key)) : method.keys;

export function messageTypes(sdk: DeclaredSdk): string[] {
  const some = offered(sdk);
  if (!methods.some(({ takes, versions }) => takes === 'message' && has(versions, sdk))) return [];
  const union = `export type ${MESSAGE} =\n${some.map((one) => `  | ${messageName(one)}`).join('\n')};\n`;
  return [`/** ${words.message[sdk.locale]} */\n${union}`, ...some.map((one) => messageType(one, sdk))];
}

function messageType(template: TemplateSchema, sdk: DeclaredSdk): string {
  const { doc, keys, objectType } = template;
  const members = [`${objectTypeKey.name}: ${literal(objectType)};`, ...keyMembers(keys, sdk)];
  return interfaceText({ name: messageName(template), doc: doc[sdk.locale], members });
}
