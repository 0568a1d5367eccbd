/** From a file's text to its facts. Which reader a file gets is decided by its name alone. */

import { headerFileName } from '../catalog/contentSecurityPolicy.ts';
import { frameworkSigns, settingsFiles } from '../catalog/environment.ts';
import { environmentFile } from '../catalog/files.ts';
import { sdkCopyVersion } from '../facts/candidate.ts';
import { declaredVersion } from '../facts/declarationMark.ts';
import type { FileFacts } from '../facts/facts.ts';
import { BASELINE, readBaseline } from '../manifest/baseline.ts';
import { readManifest, readPackageManifest } from '../manifest/read.ts';
import { languageOf, parseScript } from '../syntax/javascript/parser.ts';
import { type Parse, readScript, type ScriptReading } from '../syntax/javascript/readScript.ts';
import { once } from '../syntax/javascript/remembered.ts';
import { choosesCall, choosesMarkup, conditionsIn } from '../syntax/markup/componentReader.ts';
import { dialectOf } from '../syntax/markup/dialects.ts';
import { isMarkup, readMarkup } from '../syntax/markup/readMarkup.ts';
import type { ScriptBlock } from '../syntax/markup/scriptBlocks.ts';
import { PlacedText, readPolicy } from '../syntax/policyText.ts';
import { nameOf } from '../text/paths.ts';
import { readSuppressions } from '../text/suppress.ts';
import { type FileId, lineStartsOf, type Range } from '../text/text.ts';
import { readNativeFile } from './native/readNativeFile.ts';
import { readHostingFile, readPageAddresses } from './readAddresses.ts';
import { readConfig, readTypeScriptConfig } from './readConfig.ts';
import { readDevServer, readReplacements } from './readDevServer.ts';
import { readEnvironment } from './readEnvironment.ts';
import { readHeaderPolicies } from './readHeaderPolicies.ts';
import { readKakaoNames } from './readKakaoNames.ts';
import { readNativeApp } from './readNativeApp.ts';
import { readPackageJson } from './readPackageJson.ts';
import { readScriptAddresses } from './readScriptAddresses.ts';
import { readServerValues, readSettings } from './readServerValues.ts';

const CONFIG_NAMES = new Set(frameworkSigns.flatMap((sign) => sign.configs));
const SCRIPT = /\.(?:[mc]?[jt]sx?|gs)$/i;

/**
 * Reads one file. Never throws for what is in the text; a reader that fails leaves its part of the facts empty.
 * `parse` parses its scripts in their order; default: from scratch.
 */
export function collectFacts(file: FileId, text: string, parse?: Parse): FileFacts {
  const facts = collectByName(file, text, parse);
  // Some of these are scripts as well.
  const nativeApp = readNativeApp(nameOf(file), text);
  const native = facts.sdkCopy ? undefined : readNativeFile(file, text);
  // Xcode projects and lists of packages name parts of the SDK, and use none.
  const { xcode, code, dependencies = [] } = native?.native ?? {};
  const onlyNames = xcode !== undefined || (dependencies.length > 0 && code === undefined);
  const kakaoNames = facts.sdkCopy || onlyNames ? {} : readKakaoNames(text);
  return { ...facts, kakaoNames, ...(nativeApp && { nativeApp }), ...native };
}

function collectByName(file: FileId, text: string, parse: Parse = parseScript): FileFacts {
  const name = nameOf(file);
  const sdkCopy = SCRIPT.test(name) ? sdkCopyVersion(text) : undefined;
  // Of a copy only the beginning is read: nothing in it is the project's.
  const lineStarts = sdkCopy ? [0] : lineStartsOf(text);
  const none: FileFacts = {
    file,
    lineStarts,
    kakaoNames: {},
    length: text.length,
    suppressions: sdkCopy ? [] : readSuppressions(text, lineStarts),
    scripts: [],
    starExports: [],
    scriptTags: [],
    sharerUrls: [],
    policies: [],
    page: undefined,
    environment: [],
    manifest: undefined,
    package: undefined,
    config: undefined,
  };
  if (sdkCopy) return { ...none, sdkCopy };
  if (name === 'kakao-share.json') return { ...none, manifest: readManifest(file, text) };
  if (name === BASELINE) return { ...none, baseline: readBaseline(text) };
  if (name === 'package.json') {
    return { ...none, package: readPackageJson(text), manifest: readPackageManifest(file, text) };
  }
  if (environmentFile.test(name)) return { ...none, environment: readEnvironment(text) };
  if (/^[tj]sconfig(?:\.[\w-]+)?\.json$/.test(name)) return { ...none, config: readTypeScriptConfig(text) };
  if (settingsFiles.includes(name)) return { ...none, serverValues: readSettings(text) };
  if (name === 'angular.json')
    return { ...none, devServer: readDevServer(text), replacements: readReplacements(text) };
  const hosting = readHostingFile(name, text);
  const policies = headerFileName.test(name) ? readHeaderPolicies(file, text) : [];
  if (hosting) return { ...none, addresses: hosting, policies };
  if (policies.length > 0) return { ...none, policies };
  const isConfig = CONFIG_NAMES.has(name.replace(/\.[mc]?[jt]s$/, ''));
  const config = isConfig ? readConfig(text) : undefined;
  const devServer = isConfig ? { devServer: readDevServer(text) } : {};
  const declaredSdk = declaredVersion(text);
  if (declaredSdk) return { ...none, declaredSdk };
  if (SCRIPT.test(name)) {
    return {
      ...none,
      config,
      ...devServer,
      ...together(scriptFile(file, text, parse)),
      addresses: readScriptAddresses(text),
    };
  }
  if (isMarkup(name)) {
    const serverValues = readServerValues(file, text);
    return {
      ...none,
      ...readPage(file, text, parse),
      ...(serverValues && { serverValues }),
      addresses: [...readPageAddresses(text), ...readScriptAddresses(text)],
    };
  }
  return none;
}

/** The file's own script, then those that its JSX writes into the page. */
function scriptFile(file: FileId, text: string, parse: Parse): ScriptReading[] {
  const range = { start: 0, end: text.length };
  const module = !file.endsWith('.gs');
  const own = readScript({
    ...{ file, index: 0, text, range, language: languageOf(file), module, parse },
    sharesNames: 'whereClassic',
  });
  const inline = own.inlineScripts.map((script, index) =>
    readScript({
      ...{ file, index: index + 1, ...script, parse },
      ...{ language: 'js', module: false, rendered: true },
      endedBy: text.charAt(script.range.end),
    }),
  );
  return [own, ...inline];
}

const IN_ATTRIBUTES: ReadonlySet<ScriptBlock['kind']> = new Set(['handler', 'javascript-url']);

function readPage(file: FileId, text: string, parse: Parse) {
  const { blocks, scriptTags, sharerUrls, policies, page, ...markup } = readMarkup(file, text);
  const { handlers, clicks, written } = markup;
  const isComponent = dialectOf(file)?.container === 'component';
  const hasConditions = choosesMarkup(file, text);
  const component = blocks.findIndex(({ instance }) => instance);
  const conditions = once(() => conditionsIn(file, text));
  const readings = blocks.map((block, index) =>
    readScript({
      file,
      index,
      text: block.text,
      range: block.range,
      language: block.language,
      module: block.module,
      runs: block.runs,
      instance: block.instance,
      ...(block.instance && { conditions: conditions() }),
      ...(block.isLater && { isLater: true as const }),
      ...(block.kind === 'component' &&
        component >= 0 && {
          markupOf: component,
          ...((hasConditions || choosesCall(block)) && { isChosen: true as const }),
        }),
      // Another script of a page may give a handler's name again: who is called, the project tells.
      ...(isComponent && { sharesNames: 'always' as const, handlers, writtenInMarkup: written }),
      clicks,
      ...(IN_ATTRIBUTES.has(block.kind) && {
        endedBy: /["'`]/.exec(text.charAt(block.range.end))?.[0] ?? '',
      }),
      ...(block.clicked !== undefined && { clicked: block.clicked }),
      parse,
    }),
  );
  const all = together(readings);
  return {
    ...all,
    scriptTags: [...scriptTags, ...all.scriptTags],
    sharerUrls: [...sharerUrls, ...all.sharerUrls],
    policies: [...policies.flatMap((range) => metaPolicy(file, text, range) ?? []), ...all.policies],
    page,
  };
}

const together = (readings: readonly ScriptReading[]) => ({
  scripts: readings.map((one) => one.script),
  tooDeep: readings.some((one) => one.tooDeep),
  scriptTags: readings.flatMap((one) => one.scriptTags),
  starExports: readings.flatMap((one) => one.starExports),
  sharerUrls: readings.flatMap((one) => one.sharerUrls),
  policies: readings.flatMap((one) => one.policies),
});

/** `content` of a `<meta>` tag; where a server completes it, nothing is claimed. */
function metaPolicy(file: FileId, text: string, { start, end }: Range) {
  const content = text.slice(start, end);
  if (/[{}<>%]/.test(content)) return undefined;
  const placed = new PlacedText();
  placed.add(content, start);
  return readPolicy(file, placed, false);
}
