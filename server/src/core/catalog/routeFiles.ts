/**
 * Files of a page that Next's App Router runs for their names and place: what they export by default has no caller.
 *
 * @source https://nextjs.org/docs/app/getting-started/project-structure#routing-files (2026-11-26)
 */
export const routeFile =
  /(?:^|\/)app\/(?:.{0,200}\/)?(?:page|layout|template|loading|error|global-error|not-found|default)\.[jt]sx?$/;
