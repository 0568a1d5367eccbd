/** Which file of the project an address in a page may mean. */
import { servedFolders } from '../catalog/files.ts';
import { folderOf, join, upward } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

/** Without what a server or a bundler puts in front: `%PUBLIC_URL%/kakao.min.js`, `@{/js/kakao.min.js}`. */
const PATH = /[\w./-]{1,500}\.js/;

/** Of an application inside of the site, where its pages are as well: `shop/static/js/share.js`. */
const NEAR_FOLDERS = ['', 'static', 'public'];

/** Next to the page, or in a folder that servers take for the site's root; the likeliest first. None for other hosts. */
export function placesServedAt(address: string, page: FileId, root: FileId): readonly FileId[] {
  const path = /^\s{0,9}(?:[a-z]+:)?\/\//i.test(address) ? undefined : PATH.exec(address)?.[0];
  if (path === undefined) return [];
  const own = folderOf(page);
  const places = [
    ...(path.startsWith('/') ? [] : [join(own, path)]),
    ...servedFolders.map((folder) => join(root, `${folder}/${path}`)),
    ...upward(own, root).flatMap((folder) => NEAR_FOLDERS.map((near) => join(folder, `${near}/${path}`))),
  ];
  return [...new Set(places)];
}
