/** What every file is asked, alone: by the answers the service knows which files a project consists of, and for what. */
import { testFile } from '../catalog/files.ts';
import { namesValues } from '../catalog/native/languages.ts';
import { startsSdk } from '../catalog/sdkProviders.ts';
import type { Expression } from '../facts/expression.ts';
import type { FileFacts } from '../facts/facts.ts';
import { initCallsIn, messagesIn } from '../facts/kakaoCalls.ts';
import { speaksOfNativeKakao } from '../facts/nativeCalls.ts';
import type { ManifestApp } from '../manifest/facts.ts';
import type { FileId } from '../text/text.ts';
import { setupWordsIn } from './native/setupWords.ts';

export const isTest = (file: FileId): boolean => testFile.test(file);

/** Such files make a package root a project of ours, and may have findings. */
export const speaksOfKakao = (facts: FileFacts): readonly boolean[] => [
  !isTest(facts.file) &&
    (facts.manifest !== undefined ||
      facts.tooDeep === true ||
      speaksOfNativeKakao(facts.native) ||
      facts.scriptTags.length > 0 ||
      facts.sharerUrls.length > 0 ||
      facts.scripts.some(
        ({ uses, moduleUses, bridgeCalls, adminKeyReads, untyped, lowerCase }) =>
          uses.length > 0 ||
          moduleUses !== undefined ||
          bridgeCalls !== undefined ||
          adminKeyReads.length > 0 ||
          untyped.length > 0 ||
          lowerCase !== undefined,
      )),
];

/** Whether it may pass values or clicks to what shares in another file. */
export const callsOthers = (facts: FileFacts): readonly boolean[] => [
  !isTest(facts.file) &&
    ((facts.page?.handlers.length ?? 0) > 0 || facts.scripts.some(({ callSites }) => callSites.length > 0)),
];

export const hasMessages = (facts: FileFacts): readonly boolean[] => [
  !isTest(facts.file) && messagesIn(facts).length > 0,
];

/** Whether it may hold what another file sends: native code, or an object or a list that has a name or is given back. */
export const holdsValues = ({ native, scripts }: FileFacts): readonly boolean[] => [
  native?.code !== undefined ||
    scripts.some(
      ({ declarations, exports, functions, globals = {} }) =>
        declarations.some((one) => one.kind === 'constant' && isLiteral(one.initializer)) ||
        anyValue(exports, (one) => one.kind === 'expression' && isLiteral(one.expression)) ||
        functions.some(({ returns }) => isLiteral(returns)) ||
        anyValue(globals, isLiteral),
    ),
];

/** Without a list of them: it is asked at every keystroke, and a file may export hundreds. */
function anyValue<T>(of: Readonly<Record<string, T>>, is: (value: T) => boolean): boolean {
  for (const key in of) if (is(of[key]!)) return true;
  return false;
}

const isLiteral = (value: Expression | undefined): boolean =>
  value?.kind === 'object' || value?.kind === 'array';

export const isPage = ({ page }: FileFacts): readonly boolean[] => [page !== undefined];

/** Of what sets Kakao up in native apps. */
export const mentionsSetup = (facts: FileFacts): readonly boolean[] => [setupWordsIn(facts).length > 0];

/** Whether other files of its app may name what it declares. */
export const namesNativeValues = (facts: FileFacts): readonly boolean[] => [
  namesValues(facts.file) && !isTest(facts.file) && facts.scripts.length > 0,
];

export const namesKakao = ({ kakaoNames }: FileFacts): readonly boolean[] => [
  Object.keys(kakaoNames).length > 0,
];

/** Whether it loads or initialises the SDK, or may: `const w = window as any; w.Kakao.init(key)`. */
export const preparesSdk = (facts: FileFacts): readonly boolean[] => [
  facts.scriptTags.length > 0 ||
    initCallsIn(facts).length > 0 ||
    (Object.hasOwn(facts.kakaoNames, 'Kakao') && facts.scripts.some(({ mayInit }) => mayInit)),
];

export const appsIn = ({ manifest }: FileFacts): readonly ManifestApp[] => manifest?.apps ?? [];

/** Whether it puts scripts into pages, or loads code, from wherever, or starts the SDK by somebody else's package. */
export const loadsOthers = ({ scripts }: FileFacts): readonly boolean[] =>
  scripts.map(
    ({ loadsScripts, declarations }) =>
      loadsScripts ||
      declarations.some(
        (one) =>
          one.kind === 'import' && startsSdk.test(one.name) && /^(?![.~#]|@\/)(?!.*kakao)/i.test(one.module),
      ),
  );

export const importsOthers = (facts: FileFacts): readonly boolean[] => [
  !isTest(facts.file) &&
    facts.scripts.some(({ declarations }) => declarations.some(({ kind }) => kind === 'import')),
];
