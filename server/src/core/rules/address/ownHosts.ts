/** Hosts that a project itself says are its own. */
import { originOfUrl } from '../../domain/origin.ts';
import { derivedOf } from '../../incremental/derived.ts';
import { originsOf } from '../../manifest/registered/listedOrigins.ts';
import type { Project } from '../../project/project.ts';
import type { FileId } from '../../text/text.ts';

/** Whether a page, the hosting, the package or the manifest for `file` names the host. */
export function isOwnHost(host: string, file: FileId, project: Project): boolean {
  if (namedHosts(project.origins, project).has(host)) return true;
  const lists = (project.manifestFor(file)?.apps ?? []).flatMap(({ webDomains, javascriptKeys }) => [
    webDomains ?? [],
    ...javascriptKeys.map(({ sdkDomains }) => sdkDomains),
  ]);
  return lists.some((list) => originsOf(list).some((origin) => origin?.host === host));
}

const namedHosts = derivedOf((origins: Project['origins'], project: Project): ReadonlySet<string> => {
  const homepage = originOfUrl(project.package?.homepage?.text ?? '');
  return new Set([...origins.map(({ origin }) => origin.host), ...(homepage ? [homepage.host] : [])]);
});
