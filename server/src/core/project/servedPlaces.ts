/** Which file of the project an address in a page may mean. */
import { servedFolders } from '../catalog/files.ts';
import type { FileFacts } from '../facts/facts.ts';
import { folderOf, join } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';
import type { Project } from './project.ts';

/** Without what a server or a bundler puts in front: `%PUBLIC_URL%/kakao.min.js`, `@{/js/kakao.min.js}`. */
const PATH = /[\w./-]{1,500}\.js/;

/** An application inside of the site that has pages of its own: `shop/templates/cake.html`, `shop/static/js/share.js`. */
const APPLICATION = /^(.*)\/(?:templates|views)\//;

/** A Java application in a folder of its own: `shop/src/main/webapp/WEB-INF/views/cake.jsp`. */
const JAVA_APPLICATION = /^(.*?)\/(?:src\/main\/(?:webapp|resources)|WebContent)\//;

/** Next to the page, or in a folder that servers take for the site's root; the likeliest first. None for other hosts. */
export function placesServedAt(address: string, page: FileId, root: FileId): readonly FileId[] {
  const path = /^\s{0,9}(?:[a-z]+:)?\/\//i.test(address) ? undefined : PATH.exec(address)?.[0];
  if (path === undefined) return [];
  const application = APPLICATION.exec(page)?.[1];
  // Servers give pages other addresses than their files': where `../` leads is unknown, what is behind it is not.
  const below = path.replace(/^(?:\.\.\/){1,9}/, '');
  const own = application === undefined ? [] : [join(application, `static/${below}`)];
  const sites = new Set([JAVA_APPLICATION.exec(page)?.[1] ?? root, root]);
  const served = [...sites].flatMap((site) =>
    servedFolders.map((folder) => join(site, `${folder}/${below}`)),
  );
  const places = [...own, ...served];
  return path.startsWith('/') ? places : [join(folderOf(page), path), ...places];
}

/** Those that are there; all are asked for. */
export const filesServedAt = (address: string, page: FileId, { root, file }: Project): readonly FileFacts[] =>
  placesServedAt(address, page, root).flatMap((place) => file(place) ?? []);
