/** The SDK version that a declaration describes. */
import type { KeySchema, Versions } from '../catalog/templates/schema.ts';
import {
  applies,
  hasDefault,
  isDeprecated,
  isRequired,
  nearestMeasured,
} from '../catalog/templates/version.ts';
import type { Locale } from '../text/messages.ts';

export interface DeclaredSdk {
  readonly version: string;
  /** The version itself where its checks are known, else those around it: the declaration takes what any of them takes. */
  readonly measured: readonly string[];
  /** Of the comments. */
  readonly locale: Locale;
}

export const declaredSdk = (version: string, locale: Locale): DeclaredSdk => ({
  version,
  measured: nearestMeasured(version),
  locale,
});

export const has = (versions: Versions | undefined, { measured }: DeclaredSdk): boolean =>
  measured.some((one) => applies(versions, one));

export const requires = (key: KeySchema, { measured }: DeclaredSdk): boolean =>
  measured.every((one) => applies(key.versions, one) && (isRequired(key, one) || key.isAdded === true));

/** The SDK puts its own value in place of `undefined`. */
export const takesUndefined = (key: KeySchema, { measured }: DeclaredSdk): boolean =>
  measured.some((one) => hasDefault(key, one));

export const advisesAgainst = (key: KeySchema, { measured }: DeclaredSdk): boolean =>
  measured.every((one) => isDeprecated(key, one));
