/** Whether code looks if the SDK has a member, or puts one there: then a missing member is no mistake. */
import type { KakaoUse } from '../facts/facts.ts';
import type { Project } from './project.ts';

/** A use of exactly `path` that is no call: `if (Kakao.Link)`, `Kakao.Link = …`. Aliases are calls to be. */
export const isAskedFor = (path: readonly string[], project: Project): boolean =>
  project.uses.some((use) => !use.call && samePath(use, path));

const samePath = (use: KakaoUse, path: readonly string[]): boolean =>
  use.path.length === path.length && use.path.every((name, index) => name === path[index]);
