/**
 * What a name stands for in one configuration of an Xcode target. From near to far: the target's own settings, its
 * .xcconfig file, those of the project, and that one's file; a file with all that it includes. A name is known only where
 * nothing unseen may say otherwise: no condition, and no file that is not there, as those that hold keys seldom are.
 */
import { generatedSettings } from '../../catalog/native/appFiles.ts';
import type { BuildSetting, SettingsInclude, XcodeConfiguration } from '../../facts/nativeSetup.ts';
import { folderOf, join } from '../../text/paths.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Project } from '../project.ts';

export interface SettingValue {
  readonly value: string;
  /** Where the text is written that the value is made of, if that is one place. */
  readonly place: Place | undefined;
}

type Line = { readonly file: FileId; readonly setting: BuildSetting } | 'unseen';
/** Lines of which the later ones count. */
type Layer = readonly Line[];
export type Layers = readonly Layer[];

const DEEPEST = 10;
const MOST_LINES = 5000;
const LONGEST = 2000;

/** `own` of the target, `common` of the project with the same name; `folder`: where the project lies. */
export function layersOf(
  {
    own,
    common,
    target,
    xcode,
  }: Readonly<Record<'own', XcodeConfiguration>> & {
    readonly common: XcodeConfiguration | undefined;
    readonly target: string;
    readonly xcode: FileId;
  },
  project: Project,
): Layers {
  const folder = folderOf(folderOf(xcode));
  const of = (one: XcodeConfiguration | undefined): Layer[] =>
    one ? [settingsOf(one, xcode), baseOf(one, folder, project)] : [['unseen']];
  const builtIn = { TARGET_NAME: target, SRCROOT: '.', PROJECT_DIR: '.' };
  const always = Object.entries(builtIn).map(
    ([name, value]): Line => ({
      file: xcode,
      setting: { name, value, range: { start: 0, end: 0 } },
    }),
  );
  return [always, ...of(own), ...of(common)];
}

const settingsOf = ({ settings }: XcodeConfiguration, file: FileId): Layer =>
  settings.map((setting) => ({ file, setting }));

function baseOf({ base }: XcodeConfiguration, folder: FileId, project: Project): Layer {
  if (!base) return [];
  const lines: Line[] = [];
  if (base.path === undefined) lines.push('unseen');
  else addFile(join(folder, base.path), project, lines, 0);
  return lines;
}

function addFile(file: FileId, project: Project, lines: Line[], depth: number): void {
  const facts =
    depth > DEEPEST || lines.length > MOST_LINES ? undefined : project.file(file)?.native?.xcconfig;
  if (!facts) {
    if (!generatedSettings.test(file)) lines.push('unseen');
    return;
  }
  for (const line of facts.lines) {
    if (!isInclude(line)) lines.push({ file, setting: line });
    else addFile(join(folderOf(file), line.include), project, lines, depth + 1);
  }
}

const isInclude = (line: BuildSetting | SettingsInclude): line is SettingsInclude => 'include' in line;

/** Names that are looked up for one: values name others, which name others. */
const MOST_LOOKED_UP = 100;

interface Question {
  left: number;
}

/** Undefined where the files do not tell, or nobody gives the name a value. */
export function settingNamed(
  name: string,
  layers: Layers,
  question: Question = { left: MOST_LOOKED_UP },
): SettingValue | undefined {
  if (question.left-- <= 0) return undefined;
  for (const [index, layer] of layers.entries()) {
    const found = layer.findLastIndex((line) => isOf(line, name));
    const line = layer[found];
    // What is unseen behind it, or anywhere where nothing is seen, may be another value.
    if (layer.includes('unseen', found + 1)) return undefined;
    if (!line || line === 'unseen') continue;
    if (layer.some((other) => isOf(other, name) && other.setting.isConditional)) return undefined;
    const { file, setting } = line;
    const further = (inner: string): SettingValue | undefined => {
      // `NAME = $(NAME)` and `$(inherited)` are what it is further away.
      const isFarther = inner === 'inherited' || inner === name;
      return settingNamed(isFarther ? name : inner, isFarther ? layers.slice(index + 1) : layers, question);
    };
    const value = expand(setting.value, further);
    return value && { value: value.value, place: value.place ?? { file, range: setting.range } };
  }
  return undefined;
}

const isOf = (line: Line, name: string): line is Exclude<Line, 'unseen'> =>
  line !== 'unseen' && line.setting.name === name;

const REFERENCE = /\$(?:\(([^()${}]{0,200})\)|\{([^()${}]{0,200})\})/g;

/** A text with the values of the names in it; undefined where one of them is not known. */
export function expand(
  text: string,
  read: (name: string) => SettingValue | undefined,
): SettingValue | undefined {
  const parts: string[] = [];
  const places: Place[] = [];
  let end = 0;
  for (const found of text.matchAll(REFERENCE)) {
    const name = found[1] ?? found[2]!;
    // `https:/$()/…` keeps two slashes from being a comment.
    const inner = name === '' ? { value: '', place: undefined } : read(name);
    if (!inner) return undefined;
    parts.push(text.slice(end, found.index), inner.value);
    if (inner.place) places.push(inner.place);
    end = found.index + found[0].length;
  }
  const value = [...parts, text.slice(end)].join('');
  if (value.length > LONGEST || /\$[({]/.test(value)) return undefined;
  return { value, place: places.length === 1 ? places[0] : undefined };
}
