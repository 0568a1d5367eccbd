/**
 * What is known of the parts of a page's address before it runs. Sources, 2026-11-25: developer.mozilla.org (Location),
 * nextjs.org/docs (usePathname, useRouter), router.vuejs.org (fullPath), reactrouter.com (useLocation).
 */

/**
 * What an unknown text is: a host without its scheme, an origin without a path, one with another behind it, one with a
 * scheme in front of its own, or an address that is encoded whole.
 */
export type Lead = 'host' | 'origin' | 'origins' | 'schemes' | 'encoded';

/** Members of `location`. */
export const locationMembers: Readonly<Record<string, { readonly head: string; readonly lead?: Lead }>> = {
  host: { head: '', lead: 'host' },
  hostname: { head: '', lead: 'host' },
  origin: { head: '', lead: 'origin' },
  pathname: { head: '/' },
};

/** Objects that hold `location`. */
export const locationOwners: ReadonlySet<string> = new Set([
  'window',
  'document',
  'self',
  'globalThis',
  'top',
]);

/** Functions of routers: what they return begins with a slash, or has members that do. */
export const pathCalls: ReadonlySet<string> = new Set(['usePathname']);
export const routerCalls: ReadonlySet<string> = new Set(['useRouter', 'useRoute', 'useLocation']);
/** Where those of them come from that give an object, or a list. */
export const routerModules: ReadonlySet<string> = new Set([
  ...['react-router', 'react-router-dom', '@reach/router', '@remix-run/react', 'wouter', 'next/router'],
  ...['next/navigation', 'vue-router', '@solidjs/router'],
]);
export const pathMembers: ReadonlySet<string> = new Set(['pathname', 'asPath', 'fullPath', 'basePath']);
