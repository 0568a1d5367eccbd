/** What one file says about Kakao. Facts are plain, immutable, and never look at another file. */

import type { BaselineFacts } from '../manifest/baseline.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import type { Suppression } from '../text/suppress.ts';
import type { FileId, Range } from '../text/text.ts';
import type { DevServerFacts, WrittenAddress } from './addresses.ts';
import type { ConfigFacts } from './config.ts';
import type { EnvironmentDefinition } from './env.ts';
import type { Declaration, EnvironmentRead, Expression, Property } from './expression.ts';
import type { AskedFor, CallSite, FunctionFacts } from './functions.ts';
import type { NativeAppFacts } from './nativeApp.ts';
import type { BridgeCall, NativeFacts, NativeKey, NativeModuleUse } from './nativeFacts.ts';
import type { PackageFacts } from './packageJson.ts';
import type { PageFacts, ScriptTiming } from './page.ts';
import type { SecurityPolicy } from './policy.ts';
import type { BrowserRead, HookCall } from './serverCode.ts';
import type { ServerValues } from './serverValues.ts';
import type { UseContext } from './useContext.ts';

/** `Kakao.a.b` or a call of it, however `Kakao` is written (`window.Kakao`, an alias, a destructured name). */
export interface KakaoUse {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`: the scope its arguments belong to. */
  readonly script: number;
  /** The whole expression; for a call, with its arguments. */
  readonly range: Range;
  /** `['init']`, `['Share', 'sendDefault']`; empty for the bare object. */
  readonly path: readonly string[];
  /** Where each name of `path` is written. A name that an alias hides has the alias's range. */
  readonly pathRanges: readonly Range[];
  /** Members without which the code goes on: `Link` of `Kakao.Link?.sendDefault`. */
  readonly optional?: readonly string[];
  /** Present for calls. */
  readonly call: KakaoCallSite | undefined;
  readonly context: UseContext;
  /** The functions whose calls reach it, the innermost first: indexes into `ScriptFacts.functions`. */
  readonly within: readonly number[];
  /** The component of which each instance reaches it, with its props: an index into `ScriptFacts.functions`. */
  readonly component?: number;
  /** What has to be there for it to be reached, of all that may be passed to what is around it. */
  readonly askedFor?: readonly AskedFor[];
  /** Code of a native app says so: its SDK checks nothing. */
  readonly isNative?: true;
  /**
   * Of `create…Button`: CSS selectors of the elements whose clicks run it, where its file shows nothing else that does;
   * empty where it shows nothing at all.
   */
  readonly clicked?: readonly string[];
  /**
   * Of other shares, where their script adds the handler in any case, and of `create…Button` without `clicked`: those
   * whose clicks run it, among other things.
   */
  readonly alsoClicked?: readonly string[];
  /** What has put the SDK's script into the page before it, in the same run or an effect beside: it has not been loaded yet. */
  readonly insertedBefore?: InsertedScript;
  /** Of a call: its result is taken for what handles clicks. */
  readonly isTakenAsHandler?: true;
  /** Of `deleteImage`: the call that sends a message, or makes its button, right before it. */
  readonly sentBefore?: Range;
  /** Of `init`: the `Kakao.isInitialized` without a call because of which it never runs. */
  readonly skippedBy?: Range;
}

export interface InsertedScript {
  /** That of its `ScriptTag`. */
  readonly range: Range;
  /** The name of the element, where it is known at the use and nobody has given it an `onload`. */
  readonly element?: string;
  /** It asks whether the SDK is there, and so does nothing; the run does not come again. */
  readonly isPassedBy?: true;
}

export interface KakaoCallSite {
  readonly arguments: readonly Expression[];
  /** Between the parentheses, exclusive: where a missing argument belongs. */
  readonly argumentsRange: Range;
  /** `f(...args)`: nothing can be said about the arguments. */
  readonly hasSpread: boolean;
  /** Names in the arguments that only another function of the script declares. */
  readonly undeclared?: readonly UndeclaredName[];
}

export interface UndeclaredName {
  readonly name: string;
  readonly range: Range;
  readonly declaredAt: Range;
}

/** A use that is a call; `needs: 'initCall'` and `needs: 'shareCall'` deliver these. */
export interface KakaoCall extends KakaoUse {
  readonly call: KakaoCallSite;
  /** Of native calls: names and values for Kakao's webhook, which are no part of the message there. */
  readonly webhook?: Expression;
  /** Of React Native: its options keep it from opening the share page where KakaoTalk is not found. */
  readonly withoutWeb?: true;
}

/** Something that loads the SDK: an HTML tag, a JSX or next/script element, `script.src = …`, a head config object. */
export interface ScriptTag {
  readonly file: FileId;
  readonly range: Range;
  /** As written; `${…}` stands for what its file does not tell. */
  readonly url: string;
  readonly urlRange: Range;
  /** The address where its file does not tell all of it, and the script that it stands in. */
  readonly address?: { readonly script: number; readonly expression: Expression };
  /** `2.7.1`, `v1`; undefined where the URL has no version or its version is dynamic. */
  readonly version: string | undefined;
  readonly versionRange: Range | undefined;
  readonly integrity: { readonly value: string; readonly range: Range } | undefined;
  /** Of objects without: one that stands beside it, in another object of its list or around that. */
  readonly integrityBeside?: HashBeside;
  readonly crossOrigin: boolean;
  readonly how: 'html' | 'jsx' | 'script.src' | 'object' | 'package';
  /** Where another attribute can be put: right behind the name of an HTML tag or JSX element. */
  readonly attributesAt: number | undefined;
  /** There may be attributes that cannot be read: a spread, or a value that only a server or the run knows. */
  readonly open: boolean;
  /** Of HTML tags. */
  readonly timing: ScriptTiming | undefined;
  /** Of next/script: loaded only when the effects of the page have run. */
  readonly afterEffects?: true;
  /** Of one with `afterEffects`: the inline scripts beside it, which run with the effects, and once. */
  readonly inlineBeside?: readonly Range[];
  /** Of next/script: `true` in next/head, where it does nothing; else the component that shows it, which may stand there. */
  readonly inHead?: true | FunctionOfScript;
  /** Of next/script: what would be done on load, and never is. */
  readonly deadOnLoad?: Range;
  /** Of next/script in a file that is not marked as one for browsers: a function that it is given. */
  readonly givenFunction?: Range;
  /** Of code and components: it happens for sure where they run, and nothing asks first whether the SDK is there. */
  readonly isUnguarded?: true;
  /** Frameworks load only one of the scripts that have the same. */
  readonly identity?: string;
}

export interface FunctionOfScript {
  readonly script: number;
  /** Into `ScriptFacts.functions`. */
  readonly index: number;
}

export interface HashBeside {
  readonly value: string;
  readonly range: Range;
  /** The address of the other script that it is given to. */
  readonly src: string | undefined;
}

/** A hand-made address of Kakao's share page, or of KakaoTalk on phones. */
export interface SharerUrl {
  readonly file: FileId;
  readonly range: Range;
  readonly opens: 'page' | 'app';
  /** In code of a native app. */
  readonly isNative?: true;
}

/** One script: a JavaScript file, or one `<script>` block of a page. */
export interface ScriptFacts {
  readonly range: Range;
  readonly module: boolean;
  /** Of markup that stands for a script: the script (an index) of the component that it belongs to, whose names it sees. */
  readonly markupOf?: number;
  /** Of such: something may decide whether it is there. */
  readonly isChosen?: true;
  /** Its top-level names are names of the page, or of its component's markup. */
  readonly global: boolean;
  readonly declarations: readonly Declaration[];
  /** Exported name (`default` included) to the expression or the re-export it stands for. */
  readonly exports: Readonly<Record<string, ExportedValue>>;
  /** Top-level name to index into `declarations`; classic scripts of one page share them. */
  readonly topLevel: Readonly<Record<string, number>>;
  /** What it puts on `window`, by name. */
  readonly globals?: Readonly<Record<string, Expression>>;
  /** Of a classic script: names that become global by being assigned to. */
  readonly assignedGlobals?: readonly string[];
  readonly uses: readonly KakaoUse[];
  /** What it sends through native SDKs, as the calls of the JavaScript SDK that do the same. */
  readonly messages?: readonly KakaoCall[];
  /** The app keys that it starts a native SDK with. */
  readonly nativeKeys?: readonly NativeKey[];
  /** Calls of modules of the app's own native projects that have Kakao's name, and that nothing asks for or catches. */
  readonly bridgeCalls?: readonly BridgeCall[];
  /** It asks on which platform it runs, or is for one; or it shares in another way where one fails. */
  readonly hasOtherWay?: true;
  /** What it uses of React Native's packages for Kakao. */
  readonly moduleUses?: readonly NativeModuleUse[];
  /** Those that something else in these facts speaks of. */
  readonly functions: readonly FunctionFacts[];
  /** Other files that show components of the script. */
  readonly templates?: readonly ComponentTemplate[];
  /** Calls by which values may get into a use of the SDK, here or in another file. */
  readonly callSites: readonly CallSite[];
  /** What the functions of clicks return without calling it: `onClick={() => share}`. */
  readonly uncalled?: readonly Expression[];
  /** Places of `import.meta`. */
  readonly importMeta: readonly Range[];
  /** Makes script elements or loads code whose address may come from anywhere. */
  readonly loadsScripts: boolean;
  /** Runs code that a page does not name: `import('./setup.js')`, `$('#footer').load('/footer.html')`. */
  readonly bringsCode?: true;
  /** May put elements into a page, or name elements anew. */
  readonly makesElements?: true;
  /** Calls `init` of something, or writes of it in a text, that was not proven to be the SDK and may be it. */
  readonly mayInit: boolean;
  /** Reads of environment variables that by their name hold the app's admin key. */
  readonly adminKeyReads: readonly EnvironmentRead[];
  /** Of one that stands in an attribute, or as text in another script: what ends it, `"`; nothing where no quotes do. */
  readonly endedBy?: string;
  readonly untyped: readonly UntypedSdk[];
  readonly lowerCase?: LowerCaseGlobal;
  readonly browserReads: readonly BrowserRead[];
  readonly hookCalls: readonly HookCall[];
  /** Addresses of scripts of its own that may be copies of the SDK under another name: `/js/kakao.js`. */
  readonly mayBeCopies?: readonly string[];
}

/** A file in which the methods of a component have names. */
export interface ComponentTemplate {
  readonly file: FileId;
  readonly methods: readonly Property[];
}

/** What a script does with the global `kakao`, which is the Maps SDK's. */
export interface LowerCaseGlobal {
  /** Members that are none of the maps'. */
  readonly uses: readonly LowerCaseUse[];
  /** Where else the name stands, as in a look whether it is there. */
  readonly checks: readonly Range[];
  /** The script puts something there itself. */
  readonly isDefined: boolean;
  readonly usesMaps: boolean;
  /** The script declares a name for it. */
  readonly isNamed: boolean;
}

export interface LowerCaseUse {
  /** The word `kakao`, or the name that the script has for it. */
  readonly range: Range;
  readonly member: string;
  /** How many arguments the member is called with; undefined where it is not called. */
  readonly given: number | undefined;
}

/** A place where TypeScript is told that the SDK may be anything: `Kakao: any`, `(window as any).Kakao`. */
export interface UntypedSdk {
  /** The type, or the cast in its parentheses. */
  readonly range: Range;
  /** What a type takes the place of: with the name, the mark and the keyword in front. */
  readonly replaced: Range;
  readonly how: 'member' | 'variable' | 'cast';
  /** Of a cast: `window` */
  readonly object?: string;
}

export type ExportedValue =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'reexport'; readonly module: string; readonly imported: string };

export interface FileFacts {
  readonly file: FileId;
  readonly lineStarts: readonly number[];
  /** UTF-16 code units. */
  readonly length: number;
  readonly suppressions: readonly Suppression[];
  readonly scripts: readonly ScriptFacts[];
  /** Parts of its scripts are nested too deep to be read: nothing is known of them. */
  readonly tooDeep?: boolean;
  /** `export * from …` of a module file. */
  readonly starExports: readonly string[];
  readonly scriptTags: readonly ScriptTag[];
  readonly sharerUrls: readonly SharerUrl[];
  readonly policies: readonly SecurityPolicy[];
  /** How often each name that says “kakao” is written, in code, comments and texts alike. */
  readonly kakaoNames: Readonly<Record<string, number>>;
  /** Of HTML-like files. */
  readonly page: PageFacts | undefined;
  readonly environment: readonly EnvironmentDefinition[];
  readonly manifest: ManifestFacts | undefined;
  readonly baseline?: BaselineFacts;
  readonly package: PackageFacts | undefined;
  /** Build tool configuration, tsconfig.json. */
  readonly config: ConfigFacts | undefined;
  /** Set for configuration files of tools that have a development server. */
  readonly devServer?: DevServerFacts;
  /** Of `angular.json`: the files that builds take in the place of others, as paths from its folder. */
  readonly replacements?: readonly string[];
  /** Where hosting files and pages say that they are served. */
  readonly addresses?: readonly WrittenAddress[];
  /** Of pages and of what they take values from. */
  readonly serverValues?: ServerValues;
  /** Set for copies of the SDK: the version that its banner names. */
  readonly sdkCopy?: string;
  /** Set for type declarations that this program wrote: the SDK version that they are of. */
  readonly declaredSdk?: string;
  /** Of build files of Android and iOS apps. */
  readonly nativeApp?: NativeAppFacts;
  readonly native?: NativeFacts;
}
