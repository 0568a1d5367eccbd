/** The build tool that decides what reaches the browser. Conventions are in `catalog/environment.ts`. */
export type Framework =
  | 'next'
  | 'vite'
  | 'cra'
  | 'cra-ejected'
  | 'astro'
  | 'sveltekit'
  | 'nuxt'
  | 'vue-cli'
  | 'gatsby'
  | 'expo'
  | 'angular'
  | 'snowpack'
  | 'webpack';

/** How the tools' names are written for people. */
export const frameworkNames: Readonly<Record<Framework, string>> = {
  next: 'Next.js',
  vite: 'Vite',
  cra: 'Create React App',
  'cra-ejected': 'Create React App (ejected)',
  astro: 'Astro',
  sveltekit: 'SvelteKit',
  nuxt: 'Nuxt',
  'vue-cli': 'Vue CLI',
  gatsby: 'Gatsby',
  expo: 'Expo',
  angular: 'Angular',
  snowpack: 'Snowpack',
  webpack: 'webpack',
};
