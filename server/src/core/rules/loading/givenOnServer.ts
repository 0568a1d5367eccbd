/** Functions that a server component gives to next/script. */
import { serverRendered } from '../../catalog/serverRendered.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';

/** Whether the framework fails at the element, whatever the function would do. */
export function isGivenOnServer({ file, givenFunction }: ScriptTag, project: Project): boolean {
  const framework = project.framework && serverRendered[project.framework];
  return !!givenFunction && !!framework?.serverOnly?.test(file.slice(project.root.length));
}
