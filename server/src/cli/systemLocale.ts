/** The language of the terminal, by POSIX's order of precedence. */
export function isSystemLocaleKorean(environment: NodeJS.ProcessEnv): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^ko(?:[_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '');
}
