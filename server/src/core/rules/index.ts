/** Every rule, in the order of the documentation. `npm run new-rule` adds a line. */

import { domainUnderAnotherKey } from './address/domain-under-another-key.ts';
import { imageDeleted } from './address/image-deleted.ts';
import { imageEmpty } from './address/image-empty.ts';
import { imageNotAUrl } from './address/image-not-a-url.ts';
import { imageNotPublic } from './address/image-not-public.ts';
import { linkDomainNotRegistered } from './address/link-domain-not-registered.ts';
import { linkNotAUrl } from './address/link-not-a-url.ts';
import { linkNotPublic } from './address/link-not-public.ts';
import { linkPlaceholder } from './address/link-placeholder.ts';
import { linkTooLong } from './address/link-too-long.ts';
import { ogImageNotAbsolute } from './address/og-image-not-absolute.ts';
import { sdkDomainNotRegistered } from './address/sdk-domain-not-registered.ts';
import { buttonCreatedOnClick } from './calling/button-created-on-click.ts';
import { clickCallsNothing } from './calling/click-calls-nothing.ts';
import { containerSelector } from './calling/container-selector.ts';
import { cspBlocksKakao } from './calling/csp-blocks-kakao.ts';
import { handlerNotGlobal } from './calling/handler-not-global.ts';
import { handmadeSharerUrl } from './calling/handmade-sharer-url.ts';
import { popupAfterAwait } from './calling/popup-after-await.ts';
import { serverCallbackArgs } from './calling/server-callback-args.ts';
import { shareIsNotAPromise } from './calling/share-is-not-a-promise.ts';
import { sharesSeveralTimes } from './calling/shares-several-times.ts';
import { undeclaredName } from './calling/undeclared-name.ts';
import { untyped } from './calling/untyped.ts';
import { adminKeyInClient } from './key/admin-key-in-client.ts';
import { appKeyMalformed } from './key/app-key-malformed.ts';
import { appKeyMissing } from './key/app-key-missing.ts';
import { appKeyNotInManifest } from './key/app-key-not-in-manifest.ts';
import { demoKeyUsed } from './key/demo-key.ts';
import { envDestructured } from './key/env-destructured.ts';
import { envNotDefined } from './key/env-not-defined.ts';
import { envNotPublic } from './key/env-not-public.ts';
import { envValueMalformed } from './key/env-value-malformed.ts';
import { importMetaInClassicScript } from './key/import-meta-in-classic-script.ts';
import { wrongKeyKind } from './key/wrong-key-kind.ts';
import { apiNotYet } from './loading/api-not-yet.ts';
import { apiRemoved } from './loading/api-removed.ts';
import { initSkipped } from './loading/init-skipped.ts';
import { initTwice } from './loading/init-twice.ts';
import { integrityMismatch } from './loading/integrity-mismatch.ts';
import { integrityMissing } from './loading/integrity-missing.ts';
import { integrityWithoutCrossorigin } from './loading/integrity-without-crossorigin.ts';
import { loadedAgain } from './loading/loaded-again.ts';
import { notInitialized } from './loading/not-initialized.ts';
import { notLoaded } from './loading/not-loaded.ts';
import { sdkOutdated } from './loading/sdk-outdated.ts';
import { shareBeforeInit } from './loading/share-before-init.ts';
import { twoVersions } from './loading/two-versions.ts';
import { unknownHost } from './loading/unknown-host.ts';
import { unknownMethod } from './loading/unknown-method.ts';
import { usedOnServer } from './loading/used-on-server.ts';
import { versionMissing } from './loading/version-missing.ts';
import { wrongGlobal } from './loading/wrong-global.ts';
import { manifestAnother } from './manifest/another.ts';
import { manifestBaselineUnreadable } from './manifest/baseline-unreadable.ts';
import { manifestDomainFormat } from './manifest/domain-format.ts';
import { manifestDomainHost } from './manifest/domain-host.ts';
import { manifestDomainWildcard } from './manifest/domain-wildcard.ts';
import { manifestDuplicate } from './manifest/duplicate.ts';
import { manifestHttpAndHttps } from './manifest/http-and-https.ts';
import { manifestKeyFormat } from './manifest/key-format.ts';
import { manifestKeyHash } from './manifest/key-hash.ts';
import { manifestSyntax } from './manifest/syntax.ts';
import { manifestTooMany } from './manifest/too-many.ts';
import { manifestUnknownField } from './manifest/unknown-field.ts';
import { manifestUnknownRule } from './manifest/unknown-rule.ts';
import { manifestUnverified } from './manifest/unverified.ts';
import { manifestWrongType } from './manifest/wrong-type.ts';
import { buttonNotShown } from './message/button-not-shown.ts';
import { linkEmpty } from './message/link-empty.ts';
import { linkMissingMobile } from './message/link-missing-mobile.ts';
import { linkMissingWeb } from './message/link-missing-web.ts';
import { messageTooLarge } from './message/message-too-large.ts';
import { objectType } from './message/object-type.ts';
import { sampleLeftover } from './message/sample-leftover.ts';
import { templateArgs } from './message/template-args.ts';
import { templateArgsNotString } from './message/template-args-not-string.ts';
import { templateIdNotInteger } from './message/template-id-not-integer.ts';
import { templateIdUnknown } from './message/template-id-unknown.ts';
import { templateMissingKey } from './message/template-missing-key.ts';
import { templateSize } from './message/template-size.ts';
import { templateUnknownKey } from './message/template-unknown-key.ts';
import { templateWrongType } from './message/template-wrong-type.ts';
import { textCut } from './message/text-cut.ts';
import { textTooLong } from './message/text-too-long.ts';
import { unfilledText } from './message/unfilled-text.ts';
import { androidShareIntentFilter } from './native/android-share-intent-filter.ts';
import { customTabOpenedTwice } from './native/custom-tab-opened-twice.ts';
import { dotenvKeyMissing } from './native/dotenv-key-missing.ts';
import { expoPluginIncomplete } from './native/expo-plugin-incomplete.ts';
import { hybridOriginLink } from './native/hybrid-origin-link.ts';
import { imageUrlEmpty } from './native/image-url-empty.ts';
import { iosQuerySchemes } from './native/ios-query-schemes.ts';
import { iosUrlType } from './native/ios-url-type.ts';
import { linkNotWebUrl } from './native/link-not-web-url.ts';
import { nativeDependencyConflict } from './native/native-dependency-conflict.ts';
import { nativeKeyEmpty } from './native/native-key-empty.ts';
import { nativeKeyMismatch } from './native/native-key-mismatch.ts';
import { nativeModuleMissing } from './native/native-module-missing.ts';
import { nativeNotInitialized } from './native/native-not-initialized.ts';
import { nativeSdkOutdated } from './native/native-sdk-outdated.ts';
import { noShareFallback } from './native/no-share-fallback.ts';
import { shareLaunchMismatch } from './native/share-launch-mismatch.ts';
import { shareResultNotLaunched } from './native/share-result-not-launched.ts';
import { templateLimits } from './native/template-limits.ts';
import { unknownNativeApi } from './native/unknown-native-api.ts';
import { webviewSwallowsIntent } from './native/webview-swallows-intent.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  appKeyMalformed,
  envNotPublic,
  envNotDefined,
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
  unfilledText,
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
  manifestUnverified,
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
  wrongGlobal,
  twoVersions,
  linkNotAUrl,
  linkNotPublic,
  linkPlaceholder,
  linkMissingWeb,
  linkMissingMobile,
  imageNotPublic,
  imageDeleted,
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
  initSkipped,
  untyped,
  buttonCreatedOnClick,
  sharesSeveralTimes,
  linkTooLong,
  demoKeyUsed,
  usedOnServer,
  buttonNotShown,
  ogImageNotAbsolute,
  iosQuerySchemes,
  androidShareIntentFilter,
  customTabOpenedTwice,
  expoPluginIncomplete,
  nativeNotInitialized,
  nativeSdkOutdated,
  nativeDependencyConflict,
  shareResultNotLaunched,
  shareLaunchMismatch,
  sampleLeftover,
  nativeKeyEmpty,
  nativeKeyMismatch,
  dotenvKeyMissing,
  noShareFallback,
  unknownNativeApi,
  nativeModuleMissing,
  imageUrlEmpty,
  templateLimits,
  linkNotWebUrl,
  iosUrlType,
  hybridOriginLink,
  webviewSwallowsIntent,
  loadedAgain,
  manifestBaselineUnreadable,
  manifestUnknownRule(() => codes),
  undeclaredName,
  handlerNotGlobal,
  clickCallsNothing,
];

const codes: readonly string[] = rules.map(({ code }) => code);
