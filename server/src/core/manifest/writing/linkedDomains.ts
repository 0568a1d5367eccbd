/** Public hosts that a project's own pages and messages name: what belongs among the Web domains. */
import { exampleHosts, urlShorteners } from '../../catalog/domains.ts';
import { hostKind, previewHostOf } from '../../domain/hostKind.ts';
import { type Origin, originText } from '../../domain/origin.ts';
import { messagesIn } from '../../facts/kakaoCalls.ts';
import type { Project } from '../../project/project.ts';
import { branchesOf } from '../../project/values/branches.ts';
import { linksOf } from '../../template/links.ts';
import { originOf } from '../registered/webDomains.ts';

/** Origins as text, each once; the project's own first: the default domain is most probably one of these. */
export function linkedDomains(project: Project): string[] {
  const linked = project.all(messagesIn).flatMap((call) =>
    linksOf(call, project).flatMap(({ expression }) =>
      (branchesOf(expression, project) ?? []).flatMap((branch) => {
        const origin = originOf(branch, project);
        return typeof origin === 'string' ? [] : [origin];
      }),
    ),
  );
  const own = project.origins.map(({ origin }) => origin);
  return [...new Set([...own, ...linked].filter(canBeRegistered).map(originText))];
}

const canBeRegistered = ({ host }: Origin): boolean =>
  hostKind(host) === 'publicName' &&
  previewHostOf(host) === undefined &&
  !exampleHosts.has(host) &&
  !urlShorteners.has(host);
