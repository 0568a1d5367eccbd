/**
 * Values that are wrong as literals only: `container: null` fails, while `document.querySelector('#share')`, which may be
 * null as far as TypeScript knows, works. A type parameter tells the two apart.
 */
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, MethodSchema } from '../catalog/templates/schema.ts';
import { smallestImage } from '../catalog/templates/talkLink.ts';
import { type DeclaredSdk, has, requires } from './sdk.ts';
import { typeText } from './typeText.ts';

interface LiteralCheck {
  readonly name: string;
  readonly text: string;
}

const imageSizes = Array.from({ length: smallestImage }, (_, size) => size).join(' | ');
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
  .map((one) => `'${one}'`)
  .join(' | ');

const fromPage: LiteralCheck = {
  name: 'KakaoFromPage',
  text: "export type KakaoFromPage<T> = unknown extends T ? T : [T] extends [null | ''] ? never : T;\n",
};

const imageSize: LiteralCheck = {
  name: 'KakaoImageSize',
  text: `export type KakaoImageSize<T> = T extends KakaoTooSmall | \`\${KakaoTooSmall}\` | KakaoNoNumber ? never : T;
type KakaoTooSmall = ${imageSizes};
type KakaoNoNumber = '' | \`\${${letters}}\${string}\`;\n`,
};

const checkOf = ({ type, fromPage: isFromPage }: KeySchema): LiteralCheck | undefined =>
  isFromPage ? fromPage : type.is === 'imageSize' ? imageSize : undefined;

export interface Signature {
  /** `T1 extends …` */
  readonly parameters: readonly string[];
  /** What the argument must be besides its own type. */
  readonly also: string;
}

export function literalSignature({ keys }: MethodSchema, sdk: DeclaredSdk): Signature {
  const parameters: string[] = [];
  const checked = checkedMembers(keys, sdk, parameters);
  return { parameters, also: checked === undefined ? '' : ` & ${checked}` };
}

/** The types that `text` uses. */
export const literalTypes = (text: string): string[] =>
  [fromPage, imageSize].flatMap((check) => (text.includes(`${check.name}<`) ? [check.text] : []));

/** `{ container: T1 & KakaoContainer<T1> }` */
function checkedMembers(
  keys: readonly KeySchema[],
  sdk: DeclaredSdk,
  parameters: string[],
): string | undefined {
  const members = keys
    .filter(({ versions }) => has(versions, sdk))
    .flatMap((key) => {
      const text = checkedText(key, sdk, parameters);
      return text === undefined ? [] : [`${key.name}${requires(key, sdk) ? '' : '?'}: ${text}`];
    });
  return members.length > 0 ? `{ ${members.join('; ')} }` : undefined;
}

function checkedText(key: KeySchema, sdk: DeclaredSdk, parameters: string[]): string | undefined {
  if (key.type.is === 'part') return checkedMembers(objects[key.type.of].keys, sdk, parameters);
  const check = checkOf(key);
  if (!check) return undefined;
  const name = `T${parameters.length + 1}`;
  parameters.push(`${name} extends ${typeText(key, sdk)}`);
  return `${name} & ${check.name}<${name}>`;
}
