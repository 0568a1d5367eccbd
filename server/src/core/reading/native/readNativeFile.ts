/**
 * What a file says of native apps, by its name. Only what concerns Kakao is kept of code. Code becomes the JavaScript that
 * says the same, with every place where it stood: messages, `FeedTemplate(content: Content(…))`, objects; constants, names
 * that other files of the app see; functions and calls, what deliveries follow. Only fixes, which would write JavaScript,
 * are left out.
 */
import { fieldCalls, placeholderNames, secretsPlugin } from '../../catalog/native/builds.ts';
import {
  addressMakers,
  availabilityMethods,
  browserLaunchers,
  installedCall,
  kakaoModule,
  logsInWithTalk,
  oldShareMethods,
  otherWays,
  sdkImports,
  sdkObjects,
  shareMethods,
  talkLauncher,
  webSharerMethods,
} from '../../catalog/native/calls.ts';
import { androidCode, nativeLanguageOf } from '../../catalog/native/languages.ts';
import { expoPlugin, sdk1Package } from '../../catalog/native/packages.ts';
import { plistKeys, returnHost, setsUp, setupWords, shareQueryScheme } from '../../catalog/native/setup.ts';
import { nativeObjects } from '../../catalog/native/templates.ts';
import type { ScriptFacts, SharerUrl } from '../../facts/facts.ts';
import type { CodeOfFile, NativeCall, NativeCode } from '../../facts/native.ts';
import { isNativeShare } from '../../facts/nativeCalls.ts';
import type { NativeFacts } from '../../facts/nativeFacts.ts';
import type { SetupWord } from '../../facts/nativeSetup.ts';
import { readNativeCode } from '../../syntax/native/readNativeCode.ts';
import { readTokens } from '../../syntax/native/tokens.ts';
import { withoutComments } from '../../syntax/native/withoutComments.ts';
import { nameOf } from '../../text/paths.ts';
import { encloses, type FileId } from '../../text/text.ts';
import { handsOnFailures } from './handsOn.ts';
import { keyFilesOf } from './keyFiles.ts';
import { withLoggedResults } from './loggedResults.ts';
import { readAndroidManifest } from './readAndroidManifest.ts';
import { readAssets } from './readAssets.ts';
import { readBridge } from './readBridge.ts';
import { readDartEnvironment } from './readDartEnvironment.ts';
import { readDependencies } from './readDependencies.ts';
import { readDotenvLoad } from './readDotenvLoad.ts';
import { readExpo } from './readExpo.ts';
import { readExpoConfig } from './readExpoConfig.ts';
import { readGenerator } from './readGenerators.ts';
import { readHandmade } from './readHandmade.ts';
import { readIntentOpened } from './readIntentOpened.ts';
import { readMessages } from './readMessages.ts';
import { readModules } from './readModules.ts';
import { namesOf, readPlist } from './readPlist.ts';
import { readProperties } from './readProperties.ts';
import { readResources } from './readResources.ts';
import { readTalkCheck } from './readTalkCheck.ts';
import { readUnread } from './readUnread.ts';
import { readWebView } from './readWebView.ts';
import { readXcconfig } from './readXcconfig.ts';
import { readXcodeProject } from './readXcodeProject.ts';
import { withVainChecks } from './vainChecks.ts';

export interface NativeFile {
  readonly native?: NativeFacts;
  /** Of code, build scripts and files of values: their names. */
  readonly scripts?: readonly ScriptFacts[];
  /** Of code. */
  readonly sharerUrls?: readonly SharerUrl[];
}

export function readNativeFile(file: FileId, text: string): NativeFile {
  const language = nativeLanguageOf(nameOf(file));
  const tokens = language && readTokens(text, language);
  const all = tokens && readNativeCode(text, language, tokens);
  const used = all && usedIn(all);
  const code = used && judged(file, used, all.calls, withoutComments(text, tokens!));
  const native = factsOf(file, text, code, all);
  const script = language
    ? all && readMessages(file, code ?? { ...all, calls: [] }, text.length, all.calls, buildingIn(all, text))
    : native?.plist
      ? namesOf(native.plist, text.length)
      : (readResources(file, text) ?? readProperties(file, text) ?? readDartEnvironment(file, text));
  const sharerUrls = tokens && readHandmade(file, tokens, text);
  const keyFiles = keyFilesOf(file, all?.imports ?? [], script?.nativeKeys ?? []);
  return {
    ...(native && { native: keyFiles.length > 0 ? { ...native, keyFiles } : native }),
    ...(script && { scripts: [script] }),
    ...(sharerUrls && { sharerUrls }),
  };
}

/** `all`: its calls. `text`: without its comments. */
function judged(file: FileId, used: NativeCode, all: readonly NativeCall[], text: string): CodeOfFile {
  const code = withVainChecks(withLoggedResults(used, text), text, all);
  return {
    ...{ file, ...code },
    mayHaveOtherWays: namesOtherWays(text, code),
    handsOn: handsOnFailures(text, code),
  };
}

/** Those of a Gradle file that gives an app values. */
const buildingIn = ({ calls }: NativeCode, text: string): readonly NativeCall[] =>
  BUILD_WORDS.some((word) => text.includes(word)) && !secretsPlugin.test(text) ? calls : [];

const BUILD_WORDS = [...Object.keys(fieldCalls), ...placeholderNames];

/** Undefined where the file says nothing of native apps. */
function factsOf(
  file: FileId,
  text: string,
  code: CodeOfFile | undefined,
  all: NativeCode | undefined,
): NativeFacts | undefined {
  const name = nameOf(file);
  const dependencies = readDependencies(file, name, text);
  const unread = readUnread(name, text);
  const isAndroidCode = androidCode.test(name);
  const bridge = isAndroidCode ? readBridge(text) : undefined;
  const webView = isAndroidCode ? readWebView(text) : undefined;
  const intentOpened = readIntentOpened(name, text);
  const talkCheck = name.endsWith('.swift') ? readTalkCheck(text) : undefined;
  const assets = name === 'pubspec.yaml' ? readAssets(text) : undefined;
  const modules = readModules(name, text);
  const dotenvLoad = code && all ? readDotenvLoad(all) : undefined;
  const told = says(text, returnHost) ? text.replace(sdk1Package, '') : text;
  const facts: NativeFacts = {
    code,
    plist: name.endsWith('.plist') ? readPlist(file, text) : readGenerator(file, text, all),
    manifest: name === 'AndroidManifest.xml' ? readAndroidManifest(file, text) : undefined,
    dependencies: dependencies ?? [],
    ...(bridge && { bridge }),
    ...(unread && { unread }),
    ...(webView && { webView }),
    ...(intentOpened && { intentOpened }),
    ...(modules && { modules }),
    ...(talkCheck && { talkCheck }),
    ...(name === 'project.pbxproj' && { xcode: readXcodeProject(text) }),
    ...(name === 'pubspec.yaml' && OWN_PACKAGES.test(text) && { hasOwnPackages: true as const }),
    ...(assets && { assets }),
    ...(dotenvLoad && { dotenvLoad }),
    ...(name.endsWith('.xcconfig') && { xcconfig: readXcconfig(text) }),
    expo: expoIn(file, name, text),
    mentions: setupWords.filter(
      (word) => says(told, word) && !(WORDS_OF_APPS.has(word) && isOfApp(name, text)),
    ),
  };
  const { plist, manifest, expo, mentions, xcode, xcconfig } = facts;
  const parts = [
    code,
    dependencies,
    plist,
    manifest,
    expo,
    bridge,
    xcode,
    xcconfig,
    unread,
    webView,
    intentOpened,
    talkCheck,
    modules,
  ];
  const isEmpty = parts.every((part) => part === undefined);
  return isEmpty && mentions.length === 0 ? undefined : facts;
}

/** “kakao” is looked for first: it is in few texts, while such words as `com` begin in each at every line. */
function says(text: string, word: string): boolean {
  const from = Math.max(0, word.indexOf('kakao'));
  const rest = word.slice(from);
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1))
    if (text.startsWith(word, at - from)) return true;
  return false;
}

/** Below the name of a package: further in than a package that is itself called `path`. */
const OWN_PACKAGES = /^(?: {3,8}| {1,8}\w{1,60}: {1,8}\{ {0,8})(?:git|path|hosted):|^resolution:/m;

const MOST_WORDS = 100;

/** A condition, or a name of its own, gets what a call gives: `if (await `, `final installed = await `. */
const ASKED =
  /(?:\b(?:if|while)\s{0,9}\(\s{0,9}!?|\b(?:final|var|bool)\s{1,9}(?:bool\s{1,9})?(\w{1,60})\s{0,9}=)\s{0,9}(?:await\s{1,9})?$/;

/** Nothing gets what the name has: `if (installed)`, `installed ? a : b`. */
const isOnlyAsked = (name: string, body: string): boolean =>
  !new RegExp(`(?<!\\b(?:if|while)\\s{0,9}\\(\\s{0,9}!?)\\b${name}\\b(?!\\s{0,99}(?:=|\\?[^?]))`).test(body);

/** Outside of messages, whose links may well lead to a store, and of what logs in. */
function namesOtherWays(text: string, { calls, blocks }: NativeCode): boolean {
  const objects = calls.filter(({ path }) => Object.hasOwn(nativeObjects, path.at(-1)!));
  const told = text.replace(sdkImports, (line) => ' '.repeat(line.length));
  const named = [...told.matchAll(otherWays)];
  const isInMessage = (at: number) => objects.some(({ range }) => range.start < at && at < range.end);
  // What is kept of the answer, or asked where something is shared, too, may be for sharing.
  const logsIn = (at: number): boolean => {
    const around = blocks.findLast(
      ({ kind, range }) => (kind === 'function' || kind === 'lambda') && range.start < at && at < range.end,
    );
    const asked = around && ASKED.exec(told.slice(Math.max(0, at - 100), at));
    if (!asked) return false;
    const [, name] = asked;
    const body = told.slice(around.range.start, around.range.end);
    const shares = calls.some((call) => isNativeShare(call) && encloses(around.range, call.range));
    return !shares && logsInWithTalk.test(body) && (name === undefined || isOnlyAsked(name, body));
  };
  return (
    named.length > MOST_WORDS ||
    named.some(({ 0: word, index }) => !isInMessage(index) && !(word === installedCall && logsIn(index)))
  );
}

function expoIn(file: FileId, name: string, text: string): NativeFacts['expo'] {
  const isCode = /^app\.config\.[jt]s$/.test(name);
  const expo = isCode ? readExpoConfig(file, text) : name === 'app.json' ? readExpo(file, text) : undefined;
  if (!expo) return undefined;
  const platforms = /["']?\bplatforms["']?\s{0,9}:\s{0,9}\[([^\]]{0,200})\]/.exec(text)?.[1];
  const leavesOutIos = platforms !== undefined && !/["']ios["']/.test(platforms);
  const mayAskForTalk = [plistKeys.querySchemes, shareQueryScheme].every((word) => text.includes(word));
  const hasKakaoScheme = KAKAO_SCHEME.test(text);
  return {
    ...expo,
    ...(leavesOutIos && { leavesOutIos: true as const }),
    ...(mayAskForTalk && { mayAskForTalk: true as const }),
    ...(hasKakaoScheme && { hasKakaoScheme: true as const }),
  };
}

/** `"kakao0123…"`, `` `kakao${KEY}` ``, `'kakao' + KEY` */
const KAKAO_SCHEME = /["'`]kakao(?:[\da-f]{8}|\$|["'])/;

/** What code says, too, that follows KakaoTalk's links or imports the package. */
const WORDS_OF_APPS: ReadonlySet<SetupWord> = new Set([returnHost, expoPlugin.name]);

/** What sets an app up names what it writes. */
const isOfApp = (name: string, text: string): boolean =>
  name === 'package.json' || (/\.(?:dart|java|kt|swift|[jt]sx?)$/.test(name) && !setsUp.test(text));

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
  ...[browserLaunchers, new Set(Object.keys(nativeObjects)), addressMakers, new Set([talkLauncher])],
];

const matters = ({ path, isClosed }: NativeCall): boolean =>
  isClosed && (path.some((name) => sdkObjects.has(name)) || NAMES.some((names) => names.has(path.at(-1)!)));
