/** The custom templates that a project shares, and the arguments that its calls give them. */

import { messagesIn } from '../../facts/kakaoCalls.ts';
import type { Project } from '../../project/project.ts';
import { customTemplateOf } from '../../template/customTemplate.ts';

/** Template number to argument names, in the order in which they are met. */
export function usedTemplates(project: Project): ReadonlyMap<number, ReadonlySet<string>> {
  const templates = new Map<number, Set<string>>();
  for (const call of project.all(messagesIn)) {
    const use = customTemplateOf(call, project);
    if (!use) continue;
    const args = templates.get(use.id) ?? new Set<string>();
    if (use.args && use.args !== 'none') for (const name of use.args.fields.keys()) args.add(name);
    templates.set(use.id, args);
  }
  return templates;
}
