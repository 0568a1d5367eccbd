/** Commands that print the key hash of the certificate that an Android app is signed with. */
const printedFrom = (store: string): string =>
  `keytool -exportcert ${store} | openssl sha1 -binary | openssl base64`;

export const keyHashCommands = {
  debug: printedFrom('-alias androiddebugkey -keystore ~/.android/debug.keystore -storepass android'),
  release: printedFrom('-alias <alias> -keystore <key store>'),
} as const;
