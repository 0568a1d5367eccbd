/** The build tool that decides what reaches the browser. Conventions are in `catalog/environment.ts`. */
export type Framework =
  | 'next'
  | 'vite'
  | 'cra'
  | 'astro'
  | 'sveltekit'
  | 'nuxt'
  | 'vue-cli'
  | 'gatsby'
  | 'expo'
  | 'angular'
  | 'snowpack'
  | 'webpack';
