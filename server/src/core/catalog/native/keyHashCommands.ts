/** Where Android's tools keep the key store that they make for debug builds, from the user's folder, and how it opens. */
export const debugKeyStore = {
  file: '.android/debug.keystore',
  alias: 'androiddebugkey',
  password: 'android',
} as const;

const { file, alias, password } = debugKeyStore;

/** Commands that print the key hash of the certificate that an Android app is signed with. */
const printedFrom = (store: string): string =>
  `keytool -exportcert ${store} | openssl sha1 -binary | openssl base64`;

export const keyHashCommands = {
  debug: printedFrom(`-alias ${alias} -keystore ~/${file} -storepass ${password}`),
  release: printedFrom('-alias <alias> -keystore <key store>'),
} as const;
