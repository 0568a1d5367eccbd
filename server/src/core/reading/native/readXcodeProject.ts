/**
 * Reads the build settings of an Xcode project's apps. The file is a list of objects that name each other by number; Xcode
 * writes each between `NUMBER = {` and `};` on lines of their own. Files of megabytes name every picture of an app: only
 * the objects of three kinds are cut out, and no list of all is made.
 */
import { xcodeApplication } from '../../catalog/native/appFiles.ts';
import type { BuildSetting, XcodeConfiguration, XcodeFacts, XcodeTarget } from '../../facts/nativeSetup.ts';
import { XcodeGroups } from './xcodeGroups.ts';

interface ProjectObject {
  readonly kind: string;
  readonly start: number;
  readonly text: string;
}

const KIND = /\bisa = (\w{1,60});/g;
const WANTED = new Set(['PBXNativeTarget', 'PBXProject', 'XCConfigurationList', 'XCBuildConfiguration']);
/** In front of the kind, at most a comment lies between an object's number and its brace. */
const HEAD = /([0-9A-F]{24})(?: \/\*[^\n]{0,300}?\*\/)? = \{\s{0,20}$/;
const LONGEST_HEAD = 400;
const NUMBER = /\b[0-9A-F]{24}\b/g;

/** Targets, configurations of one, and values of one: generated projects may have any number. */
const MOST_TARGETS = 40;
const MOST_CONFIGURATIONS = 20;
const MOST_SETTINGS = 300;

export function readXcodeProject(text: string): XcodeFacts {
  const objects = objectsIn(text);
  const groups = new XcodeGroups(text);
  const configurationsOf = (owner: ProjectObject): XcodeConfiguration[] => {
    const list = objects.get(/\bbuildConfigurationList = ([0-9A-F]{24})/.exec(owner.text)?.[1] ?? '');
    const numbers = list?.kind === 'XCConfigurationList' ? (list.text.match(NUMBER) ?? []) : [];
    return [...new Set(numbers)].slice(0, MOST_CONFIGURATIONS).flatMap((number) => {
      const one = objects.get(number);
      return one?.kind === 'XCBuildConfiguration' ? [configurationOf(one, groups)] : [];
    });
  };
  const all = [...objects.values()];
  const apps = all.filter((one) => one.kind === 'PBXNativeTarget' && one.text.includes(xcodeApplication));
  return {
    apps: apps
      .slice(0, MOST_TARGETS)
      .map((one): XcodeTarget => ({ name: nameIn(one.text), configurations: configurationsOf(one) })),
    configurations: all.filter(({ kind }) => kind === 'PBXProject').flatMap(configurationsOf),
  };
}

/** Each object runs to the head of the next one. */
function objectsIn(text: string): ReadonlyMap<string, ProjectObject> {
  const objects = new Map<string, ProjectObject>();
  let open: (Omit<ProjectObject, 'text'> & { readonly number: string }) | undefined;
  const close = (end: number): void => {
    if (open) objects.set(open.number, { ...open, text: text.slice(open.start, end) });
    open = undefined;
  };
  for (const { 1: kind, index, 0: whole } of text.matchAll(KIND)) {
    if (!open && !WANTED.has(kind!)) continue;
    const from = Math.max(0, index - LONGEST_HEAD);
    const head = HEAD.exec(text.slice(from, index));
    close(head ? from + head.index : index);
    if (head && WANTED.has(kind!)) open = { kind: kind!, number: head[1]!, start: index + whole.length };
  }
  close(text.length);
  return objects;
}

const nameIn = (text: string): string => /^[ \t]{0,8}name = "?([^"\n;]{1,100})"?;/m.exec(text)?.[1] ?? '';

const SETTINGS = /^[ \t]{0,8}buildSettings = \{/m;
/** Lists are left out: no name of an app is made of one. */
const SETTING =
  /^[ \t]{0,20}(?:"([^"\\\n]{1,200})"|([\w.]{1,200})) = (?:"((?:[^"\\\n]|\\.){0,1000})"|([^\s"(){};]{1,1000}));[ \t]{0,20}\r?$/gm;

function configurationOf({ text, start }: ProjectObject, groups: XcodeGroups): XcodeConfiguration {
  const opened = SETTINGS.exec(text);
  const from = opened ? opened.index + opened[0].length : text.length;
  const closed = text.slice(from).search(/^[ \t]{0,8}\};/m);
  const end = closed < 0 ? text.length : from + closed;
  const base = baseOf(text.slice(0, from), groups);
  const found = [...text.slice(from, end).matchAll(SETTING)].slice(0, MOST_SETTINGS);
  return {
    name: nameIn(text.slice(end)),
    settings: found.map((one) => settingOf(one, start + from)),
    ...(base && { base }),
  };
}

function settingOf(found: RegExpExecArray, offset: number): BuildSetting {
  const [whole, quotedName, name = quotedName!, quoted, plain] = found;
  const written = quoted ?? plain!;
  const start = offset + found.index + whole.lastIndexOf(written);
  const conditional = name.includes('[');
  return {
    name: name.split('[', 1)[0]!,
    value: written.replace(/\\(.)/g, '$1'),
    range: { start, end: start + written.length },
    ...(conditional && { isConditional: true as const }),
  };
}

/** By a file's number, or by a folder's and the way from there. */
function baseOf(text: string, groups: XcodeGroups): XcodeConfiguration['base'] {
  const file = /\bbaseConfigurationReference = ([0-9A-F]{24})/.exec(text)?.[1];
  if (file) return { path: groups.pathOf(file) };
  const anchor = /\bbaseConfigurationReferenceAnchor = ([0-9A-F]{24})/.exec(text)?.[1];
  if (!anchor) return undefined;
  const within = /\bbaseConfigurationReferenceRelativePath = "?([^"\n;]{1,300})"?;/.exec(text)?.[1];
  const folder = groups.pathOf(anchor);
  return { path: folder === undefined || !within ? undefined : `${folder}/${within}` };
}
