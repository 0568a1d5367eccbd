/** The language of the terminal: POSIX's variables in their order, and what Windows says, which has none of them. */
export function isSystemLocaleKorean(environment: NodeJS.ProcessEnv): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  return /^ko(?:[_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || system);
}
