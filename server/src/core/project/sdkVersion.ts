/** Which version of the SDK a call meets, as far as what is loaded shows it. */
import { newestVersion } from '../catalog/sdk.ts';

export interface SdkVersionAnswer {
  readonly version: string;
  /** False where nothing shows the version, or several differ: then one is assumed, the same for the whole project. */
  readonly proven: boolean;
}

/** `proven`: what is loaded; for the rolling 1.x addresses the newest 1.x is met, which is what they serve. */
export function sdkVersionOf(assumed: string, proven: string | undefined): SdkVersionAnswer {
  const version = proven?.startsWith('v1') ? newestVersion('v1') : proven;
  return version !== undefined && /^\d/.test(version)
    ? { version, proven: true }
    : { version: assumed, proven: false };
}
