/** The environment variables that carry a project's JavaScript keys. */
import { keyKindsIn } from '../../catalog/keyNames.ts';
import { type Project, scoped } from '../project.ts';

/**
 * Names that `Kakao.init` reads, each once; where the `.env` files have another one for what it reads, theirs. Keys that
 * are written out are left alone.
 */
export function keyVariables(project: Project): string[] {
  const names = project.initCalls.flatMap((call) => {
    const [argument] = call.call.arguments;
    const key = argument && project.resolve(scoped(call, argument)).expression;
    if (key?.kind !== 'environment') return [];
    const { isDefined, near } = project.environment(key);
    return isDefined === 'no' && near?.isPublic !== false ? [near?.name ?? key.name] : [key.name];
  });
  return [...new Set(names)];
}

/** Variables of `.env` files that by their name hold a native app key, for Android, iOS, or both. */
export const nativeKeyVariables = (project: Project): string[] =>
  project.environmentNames.filter((name) => /kakao/i.test(name) && keyKindsIn(name).has('native'));
