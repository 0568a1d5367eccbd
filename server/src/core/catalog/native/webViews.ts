/**
 * WebViews of Android apps. On phones the JavaScript SDK opens KakaoTalk by an `intent:` address, which a WebView refuses
 * (net::ERR_UNKNOWN_URL_SCHEME) unless its WebViewClient hands it on. From Kakao's guide for hybrid apps, and from eight
 * public shells (2026-11-26).
 */

/** Where one of these stands in a file, addresses may be handed on. */
export const handsOnAddresses =
  /["']intent\b|parseUri|URI_INTENT_SCHEME|ACTION_VIEW|CustomTabs|onCreateWindow|addJavascriptInterface/;

/** Calls that lead an address to no other app, whatever they are called on. */
export const harmlessCalls: ReadonlySet<string> = new Set([
  ...['shouldOverrideUrlLoading', 'loadUrl', 'toString', 'valueOf', 'getUrl', 'mapOf', 'if'],
  ...['let', 'apply', 'also', 'run', 'd', 'e', 'i', 'v', 'w', 'println', 'print'],
]);
