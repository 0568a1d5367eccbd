/** The file of the SDK that a page loads to try a message. */
import { integrityOf, newestVersion, parseSdkUrl, type SdkUrl, sdkHosts } from '../catalog/sdk.ts';
import { sdkFolder } from '../catalog/sdkHosts.ts';
import type { Project } from '../project/project.ts';
import type { FileId } from '../text/text.ts';

export interface SdkFile {
  readonly version: string;
  /** At Kakao, whatever the project loads: a copy of its own would be code of the workspace. */
  readonly address: string;
  /** Null where nobody knows it. */
  readonly integrity: string | null;
}

/** The version that a call in `file` meets, from where at Kakao the project itself loads it, if it does. */
export function sdkFileFor(file: FileId, project: Project): SdkFile {
  const { version } = project.sdkVersion(file);
  const addresses = [...project.scriptTags.map(({ url }) => url), usualAddress(version)];
  const [loaded] = addresses.flatMap((url) => {
    const sdk = parseSdkUrl(url);
    const isKakaos = sdk?.hostKind === 'cdn' || sdk?.hostKind === 'legacy';
    return isKakaos && versionAt(sdk) === version ? [sdk] : [];
  });
  const { host, version: named, file: name } = loaded!;
  const { folder } = sdkHosts.find((one) => one.host === host)!;
  return {
    version,
    address: `https://${host}${folder}${named === undefined ? '' : `${named}/`}${name}`,
    integrity: named === version ? (integrityOf(version, name) ?? null) : null,
  };
}

const usualAddress = (version: string): string =>
  `https://${sdkHosts[0]!.host}${sdkFolder}${version}/kakao.min.js`;

/** Addresses of 1.x that name no exact version get the newest. */
const versionAt = ({ version, generation }: SdkUrl): string | undefined =>
  generation === 'v1' && !version?.includes('.') ? newestVersion('v1') : version;
