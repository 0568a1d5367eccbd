/**
 * What frameworks run on a server, or in Node while they build, before a browser gets it: pages and what is around them.
 * Parts of pages are left out, because code may show them in browsers only. Read in the frameworks' documentation, 2026-11.
 */
import type { Framework } from './framework.ts';

export interface ServerRendered {
  /** Paths relative to the package root, with a slash in front. */
  readonly files: RegExp;
  /** Those that run on servers only, unless they begin with “use client”. */
  readonly serverOnly?: RegExp;
  /** Those that are shown only when somebody comes from another page. */
  readonly neverFirst?: RegExp;
  /** Its component for scripts begins to load them when the page's own effects have run. */
  readonly loadsAfterEffects?: true;
  /** Exports of such files that the server calls; `default` is the component, or what a plugin does. */
  readonly functions: readonly string[];
  /** Settings of a configuration, at the package root, that may leave rendering to browsers for all pages or some. */
  readonly choosingSettings?: { readonly config: string; readonly keys: readonly string[] };
  /** What a file beside a page, or above it, exports where browsers alone may render that. */
  readonly choosingExport?: { readonly name: string; readonly files: readonly string[] };
  /** Where code for the browser belongs. */
  readonly browserHook: string;
  readonly source: string;
}

/** `kakao.client.ts`, `Map.client.vue`: for browsers only, in Nuxt and Remix. */
export const browserFile = /\.client\.[a-z]{2,6}$/;

export const serverRendered: Readonly<Partial<Record<Framework, ServerRendered>>> = {
  next: {
    files:
      /^\/(?:src\/)?(?:pages\/(?!api\/)[^\n]{1,300}|app\/(?:[^\n]{1,300}\/)?(?:page|layout|template|default|not-found))\.[jt]sx?$/,
    serverOnly: /^\/(?:src\/)?app\/(?:[^\n]{1,300}\/)?(?:page|layout|template|default|not-found)\.[jt]sx?$/,
    // Intercepting routes: https://nextjs.org/docs/app/api-reference/file-conventions/intercepting-routes
    neverFirst: /\/\(\.{1,3}\)/,
    // https://nextjs.org/docs/app/api-reference/components/script#afterinteractive (2026-11-27)
    loadsAfterEffects: true,
    functions: ['default', 'getServerSideProps', 'getStaticProps', 'generateMetadata'],
    browserHook: 'useEffect',
    source: 'https://nextjs.org/docs/app/getting-started/server-and-client-components',
  },
  gatsby: {
    files: /^\/src\/pages\/[^\n]{1,300}\.[jt]sx?$/,
    functions: ['default'],
    browserHook: 'useEffect',
    source: 'https://www.gatsbyjs.com/docs/debugging-html-builds/',
  },
  nuxt: {
    files:
      /^\/(?:app\/|src\/)?(?:(?:pages|layouts)\/[^\n]{1,300}\.vue|plugins\/[^\n/]{1,100}\.[cm]?[jt]s|app\.vue)$/,
    functions: ['default'],
    choosingSettings: { config: 'nuxt.config', keys: ['ssr', 'mode', 'routeRules', 'plugins', 'extends'] },
    browserHook: 'onMounted',
    source: 'https://nuxt.com/docs/guide/concepts/rendering',
  },
  sveltekit: {
    files: /^\/src\/routes\/(?:[^\n]{1,300}\/)?\+(?:page|layout)(?:\.svelte|(?:\.server)?\.[jt]s)$/,
    functions: ['load'],
    choosingExport: {
      name: 'ssr',
      files: ['+layout', '+layout.server', '+page'].flatMap((name) => [`${name}.ts`, `${name}.js`]),
    },
    browserHook: 'onMount',
    source: 'https://svelte.dev/docs/kit/page-options#ssr',
  },
};
