/** Where a page on this computer may call Kakao: addresses that the manifest lists for the project's key. */
import { ownComputer } from '../catalog/domains.ts';
import { type Origin, originText } from '../domain/origin.ts';
import { soundManifest } from '../manifest/registered/apps.ts';
import { possibleKeys } from '../manifest/registered/keys.ts';
import { originsOf } from '../manifest/registered/listedOrigins.ts';
import { type Project, scoped } from '../project/project.ts';
import type { FileId } from '../text/text.ts';

/** Origins as text. `listed` is null where the manifest does not speak of the domains of the key. */
export interface SdkDomains {
  readonly listed: readonly string[] | null;
  /** Of them, those on this computer. */
  readonly local: readonly string[];
  /** The port of the project's own development server, which is worth registering. */
  readonly usualPort: number | undefined;
}

export function sdkDomainsFor(file: FileId, project: Project): SdkDomains {
  const manifest = soundManifest(file, project);
  const keys = project.initCalls.flatMap((call) => {
    const [argument] = call.call.arguments;
    return manifest && argument ? possibleKeys(manifest, scoped(call, argument), project) : [];
  });
  const all = manifest?.apps.flatMap(({ javascriptKeys }) => javascriptKeys) ?? [];
  const entries = keys.length > 0 ? keys.map(({ entry }) => entry) : all;
  const spoken = entries.filter(({ sdkDomainList }) => sdkDomainList !== undefined);
  const listed = spoken.flatMap(({ sdkDomains }) => originsOf(sdkDomains)).flatMap((one) => one ?? []);
  const server = project.origins.find(
    ({ origin }) => origin.host === 'localhost' && origin.scheme === 'http',
  );
  return {
    listed: spoken.length > 0 ? textsOf(listed) : null,
    local: textsOf(listed.filter(isServable)),
    usualPort: server?.origin.port,
  };
}

/** `http://localhost:5173`; other names of this computer are no addresses that a server can be bound to. */
const isServable = ({ scheme, host }: Origin): boolean => scheme === 'http' && ownComputer.has(host);

const textsOf = (origins: readonly Origin[]): readonly string[] => [...new Set(origins.map(originText))];
