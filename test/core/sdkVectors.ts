/** What official copies of the SDK did with argument objects (2026-11-22 and -25; 2.7.9 was read, not run). */
import { readdirSync, readFileSync } from 'node:fs';
import { compareVersions, moduleName } from '../../server/src/core/catalog/templates/version.ts';

export interface SdkVector {
  readonly id: number;
  /** `sendDefault` */
  readonly method: string;
  /** What stands between the parentheses of the call; long runs of one letter are shortened. */
  readonly source: string;
  /** As the SDK's console shows it: `KakaoError: …`; undefined where it did not throw. */
  readonly error: string | undefined;
  /** Thrown by the click on the button that the call made. */
  readonly onClick: boolean;
}

const FOLDER = new URL('../data/sdk-vectors/', import.meta.url);

/** Oldest first. */
export const measuredSdks = readdirSync(FOLDER)
  .map((name) => name.replace('.jsonl', ''))
  .sort(compareVersions);

export function vectorsOf(sdk: string): SdkVector[] {
  const lines = readFileSync(new URL(`${sdk}.jsonl`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, id) => {
    const [method, source, error, when] = JSON.parse(line) as [string, string, string?, 'click'?];
    return { id, method, source, error, onClick: when === 'click' };
  });
}

/** `Kakao.Share.sendDefault({ … })` */
export const callOf = (sdk: string, { method, source }: SdkVector): string =>
  `Kakao.${moduleName(sdk)}.${method}(${source})`;

/** The SDK's sentence without the error's name. */
export const messageOf = ({ error }: SdkVector): string | undefined => error?.replace(/^\w*Error: /, '');
