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

const NEXT_FOLDERS = ['', 'src/'];
const NEXT_ENDINGS = ['tsx', 'jsx', 'js', 'ts'];

/** Next has no page of its own; one of these modules is around every other. https://nextjs.org/docs */
export const nextEntries: readonly string[] = NEXT_FOLDERS.flatMap((folder) =>
  ['app/layout', 'pages/_app', 'pages/_document'].flatMap((name) =>
    NEXT_ENDINGS.map((ending) => `${folder}${name}.${ending}`),
  ),
);
