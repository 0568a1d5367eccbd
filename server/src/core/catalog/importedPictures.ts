/**
 * What `import cake from './cake.png'` gives: a path of the site (a small picture Vite and Vue CLI may write out as
 * `data:`), unless a setting puts files elsewhere, or beside the script, whose whole address they then get.
 * https://create-react-app.dev/docs/adding-images-fonts-and-files, https://vite.dev/guide/assets,
 * https://cli.vuejs.org/guide/html-and-static-assets.html, https://nextjs.org/docs/pages/api-reference/components/image
 * (2026-11-27) [H]
 */
import type { Framework } from './framework.ts';

/** Vector pictures may be made components. */
export const importedPictures = /^(?!https?:).{1,300}\.(?:png|jpe?g|gif|webp|avif)(?:\?url)?$/i;

/** The tools that do, and the member that has the path where the import is an object. */
export const picturePaths: Readonly<Partial<Record<Framework, 'src' | undefined>>> = {
  ...{ vite: undefined, cra: undefined, 'vue-cli': undefined },
  next: 'src',
};

/** A configuration in which the path may be another than one that begins with a slash. */
export const placesFiles =
  /\b(?:base|publicPath|assetPrefix|baseUrl)\b(?!['"]?\s{0,9}:\s{0,9}['"`]\/(?!\/)[^$'"`]{0,99}['"`]\s{0,9}[,}\n])|renderBuiltUrl|laravel|ruby|symfony|qiankun|federation|cdn|oss['"]/i;
/** The same of a script of `package.json` or a line of `.env`. */
export const placedFiles = /--base\b|\bPUBLIC_URL\b/;
