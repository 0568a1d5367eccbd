/** `kakao.d.ts`: TypeScript's view of one version of the SDK, from the catalogue that the rules judge by. */
import { methods } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ObjectName } from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import { declarationMark } from '../facts/declarationMark.ts';
import type { Locale } from '../text/messages.ts';
import { definedTypes } from './definedKeys.ts';
import { keysText } from './interfaces.ts';
import { literalTypes } from './literals.ts';
import { messageTypes, settingsTypes } from './messageTypes.ts';
import { moduleTypes } from './moduleTypes.ts';
import { type DeclaredSdk, declaredSdk, has } from './sdk.ts';
import { ANY_OBJECT, anyObjectText, objectTypeName } from './typeText.ts';
import { headWords, words } from './words.ts';

/**
 * A module whose types can be imported, and which declares `Kakao` and `window.Kakao`. `version` is one of
 * `knownSdkVersions`.
 */
export function typeDeclaration(version: string, locale: Locale): string {
  const sdk = declaredSdk(version, locale);
  const modules = moduleTypes(sdk);
  const parts = [
    `${declarationMark} --sdk ${version}\n/* eslint-disable */\n${headWords(sdk)}`,
    globalText(),
    ...modules,
    ...settingsTypes(sdk),
    ...messageTypes(sdk),
    ...objectTypes(sdk),
    ...literalTypes(modules.join()),
    ...definedTypes(modules.join(), sdk),
    `/** ${words.anyObject[locale]} */\nexport type ${ANY_OBJECT} = ${anyObjectText(sdk)};\n`,
  ];
  return parts.join('\n');
}

const globalText = (): string => `declare global {
  var Kakao: KakaoSdk;
  interface Window {
    Kakao: KakaoSdk;
  }
}
`;

/** Those that the messages of this version lead to. */
function objectTypes(sdk: DeclaredSdk): string[] {
  const reached = new Map<string, ObjectName>();
  const follow = (keys: readonly KeySchema[]): void => {
    for (const { type, versions } of keys) {
      if ((type.is !== 'part' && type.is !== 'list') || !has(versions, sdk)) continue;
      const name = objectTypeName(type.of);
      if (reached.has(name)) continue;
      reached.set(name, type.of);
      follow(objects[type.of].keys);
    }
  };
  for (const { keys, versions } of [...templates, ...methods]) if (has(versions, sdk)) follow(keys);
  return [...reached].map(([name, of]) =>
    keysText({ name, doc: objects[of].doc[sdk.locale] }, objects[of].keys, sdk),
  );
}
