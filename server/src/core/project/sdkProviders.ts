/** Whether something that the files do not show may load or initialise the SDK. */
import { entryPages } from '../catalog/entryPages.ts';
import { parseSdkUrl } from '../catalog/sdk.ts';
import {
  fillsPages,
  localVersion,
  mayServeHelper,
  mayWrapSdk,
  otherKakaoPackages,
  otherScriptHosts,
  runsInOthers,
  sdkPackages,
  wholeFrameworks,
} from '../catalog/sdkProviders.ts';
import { maybeDecorated } from '../catalog/templateParts.ts';
import type { FileFacts, ScriptFacts } from '../facts/facts.ts';
import { isInit } from '../facts/kakaoCalls.ts';
import { derivedOf } from '../incremental/derived.ts';
import { hasSurroundings } from './loadedAround.ts';
import type { Page, SourceInPage } from './pages/page.ts';
import type { Project } from './project.ts';
import { filesServedAt } from './servedPlaces.ts';

/**
 * Whether what this project's files do not have is not there at all: every file has been looked at, its build tool has
 * no pages but its own, and no package of its dependencies may step in.
 */
export function showsEverything(project: Project): boolean {
  const { framework, package: pack } = project;
  if (!project.complete || !framework || !pack || !wholeFrameworks.has(framework)) return false;
  if (project.preparedElsewhere || pack.isLibrary) return false;
  const dependencies = Object.entries(pack.dependencies);
  // A package that is known brings the SDK where it is imported, which no file does unseen.
  const mayBring = (name: string): boolean =>
    (mayWrapSdk.test(name) && !otherKakaoPackages.test(name) && !sdkPackages.has(name)) ||
    runsInOthers.test(name);
  if (dependencies.some(([name, version]) => mayBring(name) || localVersion.test(version))) return false;
  if (project.loadsScripts) return false;
  return entryPages[framework] ? hasEntries(project) : hasSurroundings(project);
}

/** The pages that the build tool starts from are there, and none of their scripts may bring the SDK. */
function hasEntries({ framework, file, root }: Project): boolean {
  const pages = (framework && entryPages[framework]) ?? [];
  return pages.every((page) => {
    const facts = file(`${root}/${page}`);
    if (!facts?.page || facts.scripts.some((script) => script.loadsScripts)) return false;
    return otherSources(facts).every((src) => !mayWrapSdk.test(src));
  });
}

/** Whether a page is whole, and neither a server nor its own scripts bring more code into it than it names. */
const isWhole = ({ file, isWhole, unknown, scripts }: Page): boolean =>
  isWhole &&
  unknown.length === 0 &&
  !maybeDecorated.test(file) &&
  !scripts.some(({ script }) => bringsMore(script));

/** Runs code that the page does not name; a script that imports something does, too. */
const bringsMore = ({ loadsScripts, bringsCode, module, global }: ScriptFacts): boolean =>
  loadsScripts || bringsCode === true || (module && !global);

/** Whether a build may put scripts into it that it does not name. */
const isFilledByBuild = ({ file }: Page, { framework, package: pack, root }: Project): boolean =>
  (framework !== undefined && entryPages[framework]?.some((page) => file === `${root}/${page}`)) ||
  Object.keys(pack?.dependencies ?? {}).some((name) => fillsPages.test(name));

/** Whether all code of a page but the SDK is seen, and none of it makes elements. */
export const showsElements = derivedOf((page: Page, project: Project): boolean => {
  const sdk = new Set(page.tags.map(({ at }) => at));
  return (
    isWhole(page) &&
    page.sources.every(({ source, file, at }) => {
      const script = sdk.has(at) ? undefined : project.servedAt(source.src, file);
      return sdk.has(at) || (script?.scripts.length === 1 && !makesMore(script));
    })
  );
});

const makesMore = ({ scripts }: FileFacts): boolean =>
  scripts.some(({ loadsScripts, makesElements }) => loadsScripts || makesElements);

/** Whether a page is whole, and none of its other scripts can bring or initialise the SDK. */
export const isClosedPage = (page: Page): boolean =>
  isWhole(page) && page.parts.every((facts) => otherSources(facts).length === 0);

/** Addresses of scripts that neither are the SDK as such nor of libraries that have nothing to do with it. */
function otherSources({ page, scriptTags }: FileFacts): readonly string[] {
  const sdk = new Set(scriptTags.map(({ range }) => range.start));
  const others = page?.sources.filter(({ start, src }) => !sdk.has(start) && !isOtherLibrary(src));
  return (others ?? []).map(({ src }) => src);
}

/** Whether a page is whole, and none of its scripts, those that it loads included, can initialise the SDK. */
export const isNeverInitialised = (page: Page, project: Project): boolean =>
  isWhole(page) &&
  !isFilledByBuild(page, project) &&
  !page.sources.some((source) => mayInit(source, project));

/** Whether a script that a page loads may initialise the SDK: one of the site's own that is not there, or that does. */
export function mayInit({ source, file }: SourceInPage, project: Project): boolean {
  if (parseSdkUrl(source.src) || isOtherLibrary(source.src)) return false;
  const scripts = filesServedAt(source.src, file, project).flatMap((facts) => facts.scripts);
  // What a module imports may do it, too.
  if (scripts.length === 0 || source.isModule) return true;
  return scripts.some((script) => script.mayInit || bringsMore(script) || script.uses.some(isInit));
}

/** Hosts that serve every package, and every repository, serve helpers of this SDK, too. */
const isOtherLibrary = (src: string): boolean => {
  const [, host = '', path = ''] = /^\s*(?:https?:)?\/\/([^/?#:\s]+)(.*)/i.exec(src) ?? [];
  return otherScriptHosts.has(host.toLowerCase()) && !mayServeHelper.test(path);
};
