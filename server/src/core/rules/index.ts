/** Every rule, in the order of the documentation. `npm run new-rule` adds a line. */

import { adminKeyInClient } from './admin-key-in-client.ts';
import { apiNotYet } from './api-not-yet.ts';
import { apiRemoved } from './api-removed.ts';
import { appKeyMalformed } from './app-key-malformed.ts';
import { appKeyMissing } from './app-key-missing.ts';
import { appKeyNotInManifest } from './app-key-not-in-manifest.ts';
import { containerSelector } from './container-selector.ts';
import { cspBlocksKakao } from './csp-blocks-kakao.ts';
import { domainUnderAnotherKey } from './domain-under-another-key.ts';
import { envDestructured } from './env-destructured.ts';
import { envNotPublic } from './env-not-public.ts';
import { envValueMalformed } from './env-value-malformed.ts';
import { handmadeSharerUrl } from './handmade-sharer-url.ts';
import { imageEmpty } from './image-empty.ts';
import { imageNotAUrl } from './image-not-a-url.ts';
import { imageNotPublic } from './image-not-public.ts';
import { importMetaInClassicScript } from './import-meta-in-classic-script.ts';
import { initTwice } from './init-twice.ts';
import { integrityMismatch } from './integrity-mismatch.ts';
import { integrityMissing } from './integrity-missing.ts';
import { integrityWithoutCrossorigin } from './integrity-without-crossorigin.ts';
import { linkDomainNotRegistered } from './link-domain-not-registered.ts';
import { linkEmpty } from './link-empty.ts';
import { linkMissingMobile } from './link-missing-mobile.ts';
import { linkMissingWeb } from './link-missing-web.ts';
import { linkNotAUrl } from './link-not-a-url.ts';
import { linkNotPublic } from './link-not-public.ts';
import { linkPlaceholder } from './link-placeholder.ts';
import { manifestAnother } from './manifest-another.ts';
import { manifestDomainFormat } from './manifest-domain-format.ts';
import { manifestDomainHost } from './manifest-domain-host.ts';
import { manifestDomainWildcard } from './manifest-domain-wildcard.ts';
import { manifestDuplicate } from './manifest-duplicate.ts';
import { manifestHttpAndHttps } from './manifest-http-and-https.ts';
import { manifestKeyFormat } from './manifest-key-format.ts';
import { manifestKeyHash } from './manifest-key-hash.ts';
import { manifestSyntax } from './manifest-syntax.ts';
import { manifestTooMany } from './manifest-too-many.ts';
import { manifestUnknownField } from './manifest-unknown-field.ts';
import { manifestWrongType } from './manifest-wrong-type.ts';
import { messageTooLarge } from './message-too-large.ts';
import { notInitialized } from './not-initialized.ts';
import { notLoaded } from './not-loaded.ts';
import { objectType } from './object-type.ts';
import { popupAfterAwait } from './popup-after-await.ts';
import type { Rule } from './rule.ts';
import { sdkDomainNotRegistered } from './sdk-domain-not-registered.ts';
import { sdkOutdated } from './sdk-outdated.ts';
import { serverCallbackArgs } from './server-callback-args.ts';
import { shareBeforeInit } from './share-before-init.ts';
import { shareIsNotAPromise } from './share-is-not-a-promise.ts';
import { templateArgs } from './template-args.ts';
import { templateArgsNotString } from './template-args-not-string.ts';
import { templateIdNotInteger } from './template-id-not-integer.ts';
import { templateIdUnknown } from './template-id-unknown.ts';
import { templateMissingKey } from './template-missing-key.ts';
import { templateSize } from './template-size.ts';
import { templateUnknownKey } from './template-unknown-key.ts';
import { templateWrongType } from './template-wrong-type.ts';
import { textCut } from './text-cut.ts';
import { textTooLong } from './text-too-long.ts';
import { twoVersions } from './two-versions.ts';
import { unknownHost } from './unknown-host.ts';
import { unknownMethod } from './unknown-method.ts';
import { versionMissing } from './version-missing.ts';
import { wrongKeyKind } from './wrong-key-kind.ts';

export const rules: readonly Rule[] = [
  appKeyMalformed,
  envNotPublic,
  linkDomainNotRegistered,
  manifestSyntax,
  manifestWrongType,
  objectType,
  templateMissingKey,
  templateUnknownKey,
  templateWrongType,
  templateSize,
  templateIdNotInteger,
  serverCallbackArgs,
  templateArgsNotString,
  textTooLong,
  textCut,
  linkEmpty,
  messageTooLarge,
  manifestUnknownField,
  manifestAnother,
  manifestDuplicate,
  manifestDomainFormat,
  manifestDomainWildcard,
  manifestDomainHost,
  manifestHttpAndHttps,
  manifestTooMany,
  manifestKeyFormat,
  manifestKeyHash,
  templateIdUnknown,
  templateArgs,
  appKeyNotInManifest,
  wrongKeyKind,
  sdkDomainNotRegistered,
  domainUnderAnotherKey,
  appKeyMissing,
  envDestructured,
  handmadeSharerUrl,
  initTwice,
  popupAfterAwait,
  integrityMismatch,
  integrityWithoutCrossorigin,
  integrityMissing,
  sdkOutdated,
  unknownHost,
  versionMissing,
  apiRemoved,
  apiNotYet,
  unknownMethod,
  twoVersions,
  linkNotAUrl,
  linkNotPublic,
  linkPlaceholder,
  linkMissingWeb,
  linkMissingMobile,
  imageNotPublic,
  imageNotAUrl,
  imageEmpty,
  shareIsNotAPromise,
  containerSelector,
  importMetaInClassicScript,
  envValueMalformed,
  shareBeforeInit,
  adminKeyInClient,
  cspBlocksKakao,
  notLoaded,
  notInitialized,
];
