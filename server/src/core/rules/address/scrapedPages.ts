/** The project's own pages that `sendScrap` makes Kakao's server read. */
import { entryPages } from '../../catalog/entryPages.ts';
import { originOfUrl, originText } from '../../domain/origin.ts';
import type { FileFacts, KakaoCall, SocialTag } from '../../facts/facts.ts';
import { shareCallsIn } from '../../facts/kakaoCalls.ts';
import type { Project, Scoped } from '../../project/project.ts';
import { linksOf } from '../../template/links.ts';
import type { FileId, Place } from '../../text/text.ts';

export interface ScrapedPage {
  readonly file: FileId;
  readonly tags: readonly SocialTag[];
  /** What the call names, or the page of itself; undefined where neither is written. */
  readonly address: string | undefined;
  /** `requestUrl` of the call. */
  readonly call: Place;
}

interface OwnPage {
  readonly file: FileId;
  readonly tags: readonly SocialTag[];
  /** Its canonical address or `og:url`, as it is written. */
  readonly addresses: readonly string[];
}

/** Pages whose tags are all that there is: the server that fills in others may bring more. */
const ownPagesIn = ({ file, page, addresses = [] }: FileFacts): readonly OwnPage[] => {
  if (!page?.whole || page.branching) return [];
  const written = addresses.filter(({ how }) => how === 'canonical').map(({ url }) => url);
  return [{ file, tags: page.socialTags, addresses: written }];
};

const scrapsIn = (facts: FileFacts): readonly KakaoCall[] =>
  shareCallsIn(facts).filter(({ path }) => /Scrap(?:Button)?$/.test(path[1]!));

/** Each page once. */
export function scrapedPages(project: Project): readonly ScrapedPage[] {
  const calls = project.all(scrapsIn);
  if (calls.length === 0) return [];
  const pages = project.all(ownPagesIn);
  const found = new Map<FileId, ScrapedPage>();
  for (const call of calls) {
    for (const { path, expression } of linksOf(call, project)) {
      const page = path === 'requestUrl' ? pageAt(expression, pages, project) : undefined;
      const place = { file: expression.file, range: expression.expression.range };
      if (page && !found.has(page.file)) found.set(page.file, { ...page, call: place });
    }
  }
  return [...found.values()];
}

function pageAt(
  requested: Scoped,
  pages: readonly OwnPage[],
  project: Project,
): Omit<ScrapedPage, 'call'> | undefined {
  // Build tools put all of their code into one page, which every address of the site leads to.
  const entries = (project.framework && entryPages[project.framework]) ?? [];
  const entry = pages.find(({ file }) => entries.includes(file.slice(project.root.length + 1)));
  if (isThisPage(project.resolve(requested))) {
    const page = pages.find(({ file }) => file === requested.file) ?? entry;
    return page && { ...page, address: page.addresses[0] };
  }
  const value = project.evaluate(requested);
  const address = value.kind === 'known' ? String(value.value) : undefined;
  if (address === undefined) return undefined;
  const page =
    pages.find(({ addresses }) => addresses.some((one) => isSame(one, address))) ??
    (entry && isOfSite(address, entry, project) ? entry : undefined);
  return page && { ...page, address };
}

/** `location.href`, `window.location.href`, `document.URL` */
function isThisPage({ expression }: Scoped): boolean {
  if (expression.kind !== 'member') return false;
  const { object, property } = expression;
  const name = object.kind === 'member' ? object.property : object.kind === 'reference' ? object.name : '';
  return (name === 'location' && property === 'href') || (name === 'document' && property === 'URL');
}

function isOfSite(address: string, page: OwnPage, project: Project): boolean {
  const origin = originOfUrl(address);
  if (!origin) return false;
  const text = originText(origin);
  const own = page.addresses.map((one) => originOfUrl(one));
  const proven = project.origins.filter(({ how }) => how !== 'devServer').map(({ origin }) => origin);
  return [...own, ...proven].some((one) => one && originText(one) === text);
}

function isSame(one: string, other: string): boolean {
  const normal = (text: string) => {
    const origin = originOfUrl(text);
    return origin && originText(origin) + new URL(text).pathname.replace(/\/(?:index\.html?)?$/, '');
  };
  return normal(one) !== undefined && normal(one) === normal(other);
}
