/** The file of the SDK that a page loads to try a message. */
import { integrityOf, newestVersion, parseSdkUrl, type SdkUrl, sdkHosts } from '../catalog/sdk.ts';
import type { Project } from '../project/project.ts';
import type { FileId } from '../text/text.ts';

export interface SdkFile {
  readonly version: string;
  /** At Kakao, whatever the project loads: a copy of its own would be code of the workspace. */
  readonly address: string;
  /** Null where nobody knows it. */
  readonly integrity: string | null;
}

const FILE = 'kakao.min.js';

/** The version that a call in `file` meets, from the address of Kakao's that the project itself loads it from, if it does. */
export function sdkFileFor(file: FileId, project: Project): SdkFile {
  const { version } = project.sdkVersion(file);
  const loaded = project.scriptTags.flatMap(({ url }) => {
    const sdk = parseSdkUrl(url);
    const host = sdkHosts.find((one) => one.host === sdk?.host && OFFICIAL.has(one.kind));
    return sdk && host && versionAt(sdk) === version ? [{ ...sdk, ...host }] : [];
  })[0];
  const [cdn] = sdkHosts;
  const { host, folder, file: name } = loaded ?? { ...cdn!, file: FILE };
  const named = loaded ? loaded.version : version;
  return {
    version,
    address: `https://${host}${folder}${named === undefined ? '' : `${named}/`}${name}`,
    integrity: named === version ? (integrityOf(version, name) ?? null) : null,
  };
}

const OFFICIAL: ReadonlySet<string> = new Set(['cdn', 'legacy']);

/** Addresses of 1.x that name no exact version get the newest. */
const versionAt = ({ version, generation }: SdkUrl): string | undefined =>
  generation === 'v1' && !version?.includes('.') ? newestVersion('v1') : version;
