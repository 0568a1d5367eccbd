/** What a file says of native apps, by its name. Only what concerns Kakao is kept of code. */
import {
  addressMakers,
  availabilityMethods,
  browserLaunchers,
  kakaoModule,
  oldShareMethods,
  sdkObjects,
  shareMethods,
  talkLauncher,
  templateObjects,
  webSharerMethods,
} from '../../catalog/native/calls.ts';
import { nativeLanguageOf } from '../../catalog/native/languages.ts';
import type { NativeFacts, ScriptFacts } from '../../facts/facts.ts';
import type { NativeCall, NativeCode } from '../../facts/native.ts';
import type { SetupWord } from '../../facts/nativeSetup.ts';
import { readNativeCode } from '../../syntax/native/readNativeCode.ts';
import { nameOf } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import { readAndroidManifest } from './readAndroidManifest.ts';
import { readDependencies } from './readDependencies.ts';
import { readExpo } from './readExpo.ts';
import { type NativeMessages, readMessages } from './readMessages.ts';
import { readPlist } from './readPlist.ts';

export interface NativeFile {
  readonly native?: NativeFacts;
  /** Of code: its names. */
  readonly scripts?: readonly ScriptFacts[];
}

export function readNativeFile(file: FileId, text: string): NativeFile {
  const language = nativeLanguageOf(nameOf(file));
  const all = language && readNativeCode(text, language);
  const code = all && usedIn(all);
  const { script, messages } = all ? readMessages(file, code ?? all, text.length) : noMessages;
  const native = factsOf(file, text, code, messages);
  return { ...(native && { native }), ...(script && { scripts: [script] }) };
}

const noMessages: { readonly script: undefined } & Pick<NativeMessages, 'messages'> = {
  script: undefined,
  messages: [],
};

/** Undefined where the file says nothing of native apps. */
function factsOf(
  file: FileId,
  text: string,
  code: NativeCode | undefined,
  messages: NativeMessages['messages'],
): NativeFacts | undefined {
  const name = nameOf(file);
  const dependencies = readDependencies(file, name, text);
  const facts: NativeFacts = {
    code: code && { file, ...code },
    messages: code ? messages : [],
    plist: name.endsWith('.plist') ? readPlist(file, text) : undefined,
    manifest: name === 'AndroidManifest.xml' ? readAndroidManifest(file, text) : undefined,
    dependencies: dependencies ?? [],
    expo: name === 'app.json' ? readExpo(file, text) : undefined,
    mentions: SETUP_WORDS.filter((word) => text.includes(word)),
    scriptShares: SCRIPT.test(name) ? sharesIn(text) : 0,
  };
  const { plist, manifest, expo, mentions, scriptShares } = facts;
  const isEmpty = !code && !dependencies && !plist && !manifest && !expo;
  return isEmpty && mentions.length === 0 && scriptShares === 0 ? undefined : facts;
}

const SETUP_WORDS: readonly SetupWord[] = ['kakaolink', 'devrepo.kakao.com', '@react-native-kakao/core'];

const SCRIPT = /\.[mc]?[jt]sx?$/;
const MODULE = /["'](?:@react-native-kakao\/share|react-native-kakao-share-link)["']/;
const SHARES =
  /\bshare(?:Text|Feed|List|Location|Commerce|Calendar|Custom|Scrap)Template\s{0,9}\(|\bKakaoShareLink\s{0,9}\.\s{0,9}send\w{1,20}\s{0,9}\(/g;

/** React Native: how many calls share through the native SDKs. */
const sharesIn = (text: string): number => (MODULE.test(text) ? [...text.matchAll(SHARES)].length : 0);

/** Undefined for code that does not use Kakao's SDKs. */
function usedIn(code: NativeCode): NativeCode | undefined {
  const isUsed =
    code.imports.some(({ module }) => kakaoModule.test(module)) ||
    code.calls.some(({ path }) => path.some((name) => sdkObjects.has(name)));
  if (!isUsed) return undefined;
  return {
    ...code,
    imports: code.imports.filter(({ module }) => kakaoModule.test(module)),
    calls: code.calls.filter((call) => matters(call) && !isPreview(call.block, code)),
  };
}

function isPreview(block: number, { blocks }: NativeCode): boolean {
  for (let at = blocks[block]; at; at = blocks[at.parent]) if (at.kind === 'preview') return true;
  return false;
}

const NAMES = [
  ...[shareMethods, oldShareMethods, webSharerMethods, availabilityMethods],
  ...[browserLaunchers, templateObjects, addressMakers, new Set([talkLauncher])],
];

const matters = ({ path, isClosed }: NativeCall): boolean =>
  isClosed && (path.some((name) => sdkObjects.has(name)) || NAMES.some((names) => names.has(path.at(-1)!)));
