/** Links from the manifest to the console's pages. */
import { consoleAddresses } from '../catalog/console.ts';
import type { Range } from '../text/text.ts';
import type { ManifestFacts } from './facts.ts';

export interface DocumentLink {
  readonly range: Range;
  readonly url: string;
}

/** The app's number leads to its keys and domains, a template's number to the template builder. */
export function manifestLinks(manifest: ManifestFacts): readonly DocumentLink[] {
  return manifest.apps.flatMap(({ appIdAt, templates }) => {
    if (!appIdAt) return [];
    const app = { range: appIdAt.range, url: consoleAddresses.platformKeys(appIdAt.value) };
    const links = (templates ?? []).map(({ id }) => ({
      range: id.range,
      url: consoleAddresses.template(appIdAt.value, id.value),
    }));
    return [app, ...links];
  });
}
