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
  const pages = new OwnPages(project);
  const found = new Map<FileId, ScrapedPage>();
  for (const call of calls) {
    for (const { path, expression } of linksOf(call, project)) {
      const page = path === 'requestUrl' ? pages.at(expression) : undefined;
      const place = { file: expression.file, range: expression.expression.range };
      if (page && !found.has(page.file)) found.set(page.file, { ...page, call: place });
    }
  }
  return [...found.values()];
}

class OwnPages {
  private readonly byFile: ReadonlyMap<FileId, OwnPage>;
  private readonly byAddress: ReadonlyMap<string | undefined, OwnPage>;
  /** Build tools put all of their code into one page, which every address of the site leads to. */
  private readonly entry: OwnPage | undefined;
  private readonly origins: ReadonlySet<string>;

  constructor(private readonly project: Project) {
    const pages = project.all(ownPagesIn);
    this.byFile = new Map(pages.map((page) => [page.file, page]));
    this.byAddress = new Map(
      pages.flatMap((page) => page.addresses.map((address) => [normal(address), page] as const)),
    );
    const entries = (project.framework && entryPages[project.framework]) ?? [];
    const name = entries.find((one) => this.byFile.has(`${project.root}/${one}`));
    this.entry = name === undefined ? undefined : this.byFile.get(`${project.root}/${name}`);
    const own = (this.entry?.addresses ?? []).flatMap((one) => originOfUrl(one) ?? []);
    const proven = project.origins.filter(({ how }) => how !== 'devServer').map(({ origin }) => origin);
    this.origins = new Set([...own, ...proven].map(originText));
  }

  at(requested: Scoped): Omit<ScrapedPage, 'call'> | undefined {
    if (isThisPage(this.project.resolve(requested))) {
      const page = this.byFile.get(requested.file) ?? this.entry;
      return page && { ...page, address: page.addresses[0] };
    }
    const value = this.project.evaluate(requested);
    const address = value.kind === 'known' ? String(value.value) : undefined;
    const origin = address === undefined ? undefined : originOfUrl(address);
    if (address === undefined || !origin) return undefined;
    const isOfSite = this.origins.has(originText(origin));
    const page = this.byAddress.get(normal(address)) ?? (isOfSite ? this.entry : undefined);
    return page && { ...page, address };
  }
}

/** `location.href`, `window.location.href`, `document.URL` */
function isThisPage({ expression }: Scoped): boolean {
  if (expression.kind !== 'member') return false;
  const { object, property } = expression;
  const name = object.kind === 'member' ? object.property : object.kind === 'reference' ? object.name : '';
  return (name === 'location' && property === 'href') || (name === 'document' && property === 'URL');
}

/** An address without what is behind its path. */
function normal(text: string): string | undefined {
  const origin = originOfUrl(text);
  return origin && originText(origin) + new URL(text).pathname.replace(/\/(?:index\.html?)?$/, '');
}
