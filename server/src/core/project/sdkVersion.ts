/** Which version of the SDK a call meets, as far as script tags show it. */
import { newestVersion, newestVersionFor } from '../catalog/sdk.ts';

export interface SdkVersionAnswer {
  readonly version: string;
  /** False where no tag shows the version, or several differ: then the newest of the fitting generation is assumed. */
  readonly proven: boolean;
}

/** `proven`: what the tags show; for the rolling 1.x addresses the newest 1.x is met, which is what they serve. */
export function sdkVersionOf(api: 'Share' | 'Link', proven: string | undefined): SdkVersionAnswer {
  const version = proven?.startsWith('v1') ? newestVersion('v1') : proven;
  return version !== undefined && /^\d/.test(version)
    ? { version, proven: true }
    : { version: newestVersionFor(api), proven: false };
}
