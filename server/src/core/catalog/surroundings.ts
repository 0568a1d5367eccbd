/** Modules that a framework puts around others: what they load is in every page that is made of those. */
import type { Framework } from './framework.ts';

export interface Surroundings {
  /** Relative to the package root: the folders that it may be. */
  readonly folders: readonly string[];
  /** In that folder, without their endings; the outermost first. */
  readonly modules: readonly string[];
  readonly endings: readonly string[];
  /** Folders below it may have their own, too, around what they hold. */
  readonly isNested?: true;
}

const react = ['tsx', 'jsx', 'js', 'ts'];

/**
 * @source https://nextjs.org/docs/app/api-reference/file-conventions/layout (2026-11-26)
 * @source https://nextjs.org/docs/pages/building-your-application/routing/custom-document (2026-11-26)
 * @source https://nuxt.com/docs/getting-started/seo-meta (2026-11-26)
 * @source https://svelte.dev/docs/kit/routing#layout (2026-11-26)
 * @source https://www.gatsbyjs.com/docs/reference/config-files/gatsby-ssr/ (2026-11-26)
 */
export const surroundings: Readonly<Partial<Record<Framework, readonly Surroundings[]>>> = {
  next: [
    { folders: ['app', 'src/app'], modules: ['layout'], endings: react, isNested: true },
    { folders: ['pages', 'src/pages'], modules: ['_document', '_app'], endings: react },
  ],
  nuxt: [
    {
      folders: [''],
      modules: ['nuxt.config', 'app', 'app/app', 'src/app'],
      endings: ['ts', 'js', 'mjs', 'vue'],
    },
  ],
  sveltekit: [{ folders: ['src/routes'], modules: ['+layout'], endings: ['svelte'], isNested: true }],
  gatsby: [{ folders: [''], modules: ['gatsby-ssr', 'src/html'], endings: react }],
};

/** Names of pages that leave layouts out: `+page@.svelte`. */
export const leavesLayouts = /\/\+(?:page|layout)@[^/\n]{0,100}$/;

/** Layouts of SvelteKit that leave out those above them, and what they are called where they do not. */
export const resetLayout = { name: '/+layout@.svelte', usual: '/+layout.svelte' };

/** Of frameworks whose pages import what they are put into: those. https://docs.astro.build/en/basics/layouts/ (2026-11-26) */
export const importedLayouts: Readonly<Partial<Record<Framework, RegExp>>> = {
  astro: /(?:^|[/@~])layouts?\/[^\n]{1,200}\.astro$|Layout\.astro$/,
};

/** Properties and functions that take the head of a page: Nuxt 2 and 3, vue-meta, unhead. */
export const headTakers: ReadonlySet<string> = new Set(['head', 'metaInfo', 'useHead', 'useServerHead']);

/** Nuxt's settings of one environment stand in `$production`, `$development`, `$env`. */
export const environmentSettings = /^\$/;

/** Elements for what belongs to the head, and those that only a server writes: what React makes in a browser is not run. */
export const pageElements: ReadonlySet<string> = new Set(['html', 'Html', 'head', 'Head', 'Helmet']);

/** Functions that Gatsby gives to `gatsby-ssr`: they take elements for every page. */
export const elementTakers: ReadonlySet<string> = new Set([
  'setHeadComponents',
  'setPreBodyComponents',
  'setPostBodyComponents',
]);

/** Of two scripts with the same, only one is loaded: next/script (`id`), unhead (`key`, `id`), vue-meta (`hid`, `vmid`). */
export const scriptIdentities: readonly string[] = ['id', 'key', 'hid', 'vmid'];
