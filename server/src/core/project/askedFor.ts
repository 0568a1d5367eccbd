/** Whether code looks if the SDK has a member, or puts one there: then a missing member is no mistake. */
import type { FileFacts } from '../facts/facts.ts';
import { usesIn } from '../facts/kakaoCalls.ts';
import type { Project } from './project.ts';

/** `Kakao.Link?.…`, or a use of exactly `path` that is no call: `if (Kakao.Link)`, `Kakao.Link = …`. Aliases are calls to be. */
export const isAskedFor = (path: readonly string[], project: Project): boolean =>
  project.distinct(pathsAskedFor).has(path.join('.'));

const pathsAskedFor = (facts: FileFacts): readonly string[] =>
  usesIn(facts).flatMap(({ call, path, optional = [] }) => (call ? optional : [...optional, path.join('.')]));
