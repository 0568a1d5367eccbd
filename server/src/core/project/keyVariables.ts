/** The environment variables that carry a project's JavaScript keys. */
import { type Project, scoped } from './project.ts';

/** Names that `Kakao.init` reads, each once. Keys that are written out are left alone. */
export function keyVariables(project: Project): string[] {
  const names = project.initCalls.flatMap((call) => {
    const [argument] = call.call.arguments;
    const key = argument && project.resolve(scoped(call, argument)).expression;
    return key?.kind === 'environment' ? [key.name] : [];
  });
  return [...new Set(names)];
}
