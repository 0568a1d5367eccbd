/** The web addresses that a project's messages lead to, as far as files tell them whole. */
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { messagesIn } from '../facts/kakaoCalls.ts';
import { sameValue } from '../incremental/sameValue.ts';
import { deliveriesOf } from '../project/deliveries.ts';
import type { Project, Scoped } from '../project/project.ts';
import { branchesOf } from '../project/values/branches.ts';
import type { Value } from '../project/values/value.ts';
import { imagesOf, linksOf } from '../template/links.ts';
import type { FileId, Place } from '../text/text.ts';

/** Who reads it: Kakao's server takes pictures and scraped pages, a person's browser opens links. */
export type AddressUse = 'picture' | 'scrap' | 'link';

export interface SharedAddress {
  /** In the URL parser's normal form, without fragment. */
  readonly url: string;
  readonly use: AddressUse;
  /** Where it is written, or put together. */
  readonly places: readonly Place[];
}

/**
 * Each address once per use: first what Kakao's server reads, then the links. `factsOf`: of any file that was given, for
 * callers that say nothing of Kakao themselves.
 */
export function sharedAddresses(
  projects: readonly Project[],
  factsOf: (file: FileId) => FileFacts | undefined,
): readonly SharedAddress[] {
  const found = new Map<string, { url: string; use: AddressUse; places: Place[] }>();
  const add = (expression: Scoped, use: AddressUse, project: Project): void => {
    for (const branch of branchesOf(expression, project) ?? []) {
      const value = project.evaluate(branch);
      const url = webAddress(value);
      if (url === undefined) continue;
      const [written, more] = value.origins;
      const place = written && !more ? written : { file: branch.file, range: branch.expression.range };
      const entry = found.get(`${use} ${url}`) ?? { url, use, places: [] };
      found.set(`${use} ${url}`, entry);
      if (!entry.places.some((one) => sameValue(one, place))) entry.places.push(place);
    }
  };
  for (const project of projects) {
    for (const call of callsOf(project, factsOf)) {
      if (call.path[1] !== 'deleteImage')
        for (const { expression } of imagesOf(call, project)) add(expression, 'picture', project);
      for (const { path, expression } of linksOf(call, project))
        add(expression, path === 'requestUrl' ? 'scrap' : 'link', project);
    }
  }
  return ORDER.flatMap((use) => [...found.values()].filter((one) => one.use === use));
}

/** What is sent, and once more with what each caller passes. */
function callsOf(project: Project, factsOf: (file: FileId) => FileFacts | undefined): readonly KakaoCall[] {
  const delivered = [...new Set([...project.files, ...project.importing])].flatMap((file) => {
    const facts = factsOf(file);
    return facts ? deliveriesOf(facts, project).map(({ call }) => call) : [];
  });
  return [...project.all(messagesIn), ...delivered];
}

const ORDER: readonly AddressUse[] = ['scrap', 'picture', 'link'];

function webAddress(value: Value): string | undefined {
  if (value.kind !== 'known' || typeof value.value !== 'string' || !URL.canParse(value.value))
    return undefined;
  const url = new URL(value.value);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
