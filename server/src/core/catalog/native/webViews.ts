/**
 * WebViews of Android apps. On phones the JavaScript SDK opens KakaoTalk by an `intent:` address, which a WebView refuses
 * (net::ERR_UNKNOWN_URL_SCHEME) unless its WebViewClient hands it on. From Kakao's guide for hybrid apps, and from eight
 * public shells (2026-11-26).
 */

/** Where one of these stands in a file, addresses may be handed on. */
export const handsOnAddresses =
  /["']intent\b|parseUri|URI_INTENT_SCHEME|ACTION_VIEW|CustomTabs|onCreateWindow|addJavascriptInterface/;

/**
 * What opens an address of any scheme that some app is for, by the files that have it; on Android both view it, as the sources
 * of React Native 0.76's IntentModule and url_launcher_android 6 do, which no app does with `intent:`. `ADDRESS`: its name.
 */
export const opensAddresses: readonly { readonly files: RegExp; readonly form: string }[] = [
  { files: /\.[jt]sx?$/, form: String.raw`\b(Linking\.openURL)\(\s{0,9}ADDRESS\s{0,9}\)` },
  {
    files: /\.dart$/,
    form: String.raw`\b(launchUrlString|launchUrl|launch)\(\s{0,9}(?:Uri\.(?:p|tryP)arse\(\s{0,9})?ADDRESS\s{0,9}[,)]`,
  },
];
/** Where one of these stands in such a file, `intent:` addresses may be parsed. */
export const handlesIntents =
  /#Intent|browser_fallback_url|parseUri|(?:Send|open)Intent|IntentLauncher|android_intent/;

/** Of Capacitor's activity: words of its own ways to see to addresses. From Capacitor's sources, 2 to 8 (2026-11-26). */
export const handlesBridgeAddresses =
  /WebViewClient|WebViewListener|shouldOverride|bridgeBuilder|setInitialPlugins|initialPlugins|\bstartActivity\b|kakao/i;
/** The method by which a plugin of Capacitor takes an address. */
export const takesAddresses = 'shouldOverrideLoad';

/** Packages by their names: those of Kakao's maps show maps, and no more. */
export const mayOpenAddresses = /kakao(?!.{0,20}map)|intent/i;

/** Calls that lead an address to no other app, whatever they are called on. */
export const harmlessCalls: ReadonlySet<string> = new Set([
  ...['shouldOverrideUrlLoading', 'loadUrl', 'toString', 'valueOf', 'getUrl', 'mapOf', 'if'],
  ...['let', 'apply', 'also', 'run', 'd', 'e', 'i', 'v', 'w', 'println', 'print'],
]);
