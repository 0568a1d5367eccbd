/** Real files of every kind, as small projects: the sample workspaces, and the examples of every rule. */
import { rules } from '../../server/src/core/rules/index.ts';
import { workspaceNames, workspaceTexts } from '../core/incremental/workspaceTexts.ts';
import type { Random } from '../core/random.ts';
import { unmark } from '../rules/exampleProject.ts';

export const ROOT = '/fuzz';

/** Texts by path below the root. */
export type Texts = Map<string, string>;

const workspaces = workspaceNames.map((name): Texts => {
  const texts = [...workspaceTexts(name)];
  return new Map(texts.map(([file, text]) => [file.slice(`/${name}/`.length), text]));
});

const examples = rules.flatMap(({ examples: { bad, good } }) =>
  [...bad, ...good].map(({ files }): Texts => new Map(Object.entries(unmark(files).files))),
);

const allTexts = [...workspaces, ...examples].flatMap((texts) => [...texts.values()]);

export const pick = <T>(from: readonly T[], random: Random): T => from[random(from.length)]!;

/** A project of its own that may be changed. */
export const anyProject = (random: Random): Texts =>
  new Map(pick(random(3) === 0 ? workspaces : examples, random));

export const anyText = (random: Random): string => pick(allTexts, random);
