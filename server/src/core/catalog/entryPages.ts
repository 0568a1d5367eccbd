/** Where build tools have the page that every visitor gets first, relative to the package root. From their documentation. */
import type { Framework } from './framework.ts';

export const entryPages: Readonly<Partial<Record<Framework, readonly string[]>>> = {
  vite: ['index.html'],
  cra: ['public/index.html'],
  'vue-cli': ['public/index.html'],
  sveltekit: ['src/app.html'],
  angular: ['src/index.html'],
  snowpack: ['public/index.html'],
};
