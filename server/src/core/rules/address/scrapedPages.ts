/** The project's own pages that `sendScrap` makes Kakao's server read. */
import { entryPages } from '../../catalog/entryPages.ts';
import { originOfUrl, originText } from '../../domain/origin.ts';
import type { Expression } from '../../facts/expression.ts';
import type { FileFacts, KakaoCall } from '../../facts/facts.ts';
import { shareCallsIn } from '../../facts/kakaoCalls.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project, Scoped } from '../../project/project.ts';
import { isLocation, isOwnAddress } from '../../project/values/evaluate.ts';
import { linksOf } from '../../template/links.ts';
import type { Place } from '../../text/text.ts';

export interface ScrapedPage {
  readonly page: Page;
  /** What the call names, or the page of itself; undefined where neither is written. */
  readonly address: string | undefined;
  /** `requestUrl` of the call. */
  readonly call: Place;
}

type Addressed = Omit<ScrapedPage, 'call'>;

const scrapsIn = (facts: FileFacts): readonly KakaoCall[] =>
  shareCallsIn(facts).filter(({ path }) => /Scrap(?:Button)?$/.test(path[1]!));

/** Each page once. */
export function scrapedPages(project: Project): readonly ScrapedPage[] {
  const calls = project.all(scrapsIn);
  if (calls.length === 0) return [];
  const pages = new OwnPages(project);
  const found = new Map<Page, ScrapedPage>();
  for (const call of calls) {
    for (const { path, expression } of linksOf(call, project)) {
      const place = { file: expression.file, range: expression.expression.range };
      for (const one of path === 'requestUrl' ? pages.at(expression) : [])
        if (!found.has(one.page)) found.set(one.page, { ...one, call: place });
    }
  }
  return [...found.values()];
}

class OwnPages {
  private readonly byAddress: ReadonlyMap<string | undefined, Page>;
  /** Build tools put all of their code into one page, which every address of the site leads to. */
  private readonly entry: Page | undefined;
  private readonly origins: ReadonlySet<string>;

  constructor(private readonly project: Project) {
    const { framework, root, pages } = project;
    this.byAddress = new Map(
      pages
        .filter(({ isWhole }) => isWhole)
        .flatMap((page) => addressesOf(page).map((address) => [normal(address), page] as const)),
    );
    const entries = ((framework && entryPages[framework]) ?? []).map((name) => `${root}/${name}`);
    this.entry = entries.flatMap((entry) => pages.find(({ file }) => file === entry) ?? [])[0];
    const own = (this.entry ? addressesOf(this.entry) : []).flatMap((one) => originOfUrl(one) ?? []);
    const proven = project.origins.filter(({ how }) => how !== 'devServer').map(({ origin }) => origin);
    this.origins = new Set([...own, ...proven].map(originText));
  }

  at(requested: Scoped): readonly Addressed[] {
    if (isThisPage(this.project.resolve(requested))) {
      const here = this.project.pagesWith(requested.file).filter(({ isWhole }) => isWhole);
      return (here.length > 0 || !this.entry ? here : [this.entry]).map((page) => ({
        page,
        address: addressesOf(page)[0],
      }));
    }
    const value = this.project.evaluate(requested);
    const address = value.kind === 'known' ? String(value.value) : undefined;
    const origin = address === undefined ? undefined : originOfUrl(address);
    if (address === undefined || !origin) return [];
    const isOfSite = this.origins.has(originText(origin));
    const page = this.byAddress.get(normal(address)) ?? (isOfSite ? this.entry : undefined);
    return page ? [{ page, address }] : [];
  }
}

/** Its canonical address or `og:url`, as it is written. */
const addressesOf = ({ parts }: Page): readonly string[] =>
  parts.flatMap(({ addresses = [] }) =>
    addresses.filter(({ how }) => how === 'canonical').map(({ url }) => url),
  );

/** `location`, `location.href`, `window.location.href`, `document.URL`, `location.origin + location.pathname` */
function isThisPage({ expression }: Scoped): boolean {
  if (expression.kind === 'concatenation') {
    const [origin, path, more] = expression.parts;
    return isOfLocation(origin, 'origin') && isOfLocation(path, 'pathname') && !more;
  }
  return isOwnAddress(expression) || isLocation(expression);
}

const isOfLocation = (expression: Expression | undefined, property: string): boolean =>
  expression?.kind === 'member' && expression.property === property && isLocation(expression.object);

/** An address without what is behind its path. */
function normal(text: string): string | undefined {
  const origin = originOfUrl(text);
  return origin && originText(origin) + new URL(text).pathname.replace(/\/(?:index\.html?)?$/, '');
}
