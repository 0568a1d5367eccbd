/** Compares the origins that a project runs on with the SDK domains of the key that it uses. */
import { previewHostOf } from '../../domain/hostKind.ts';
import { matchDomain } from '../../domain/matchDomain.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import { derivedOf } from '../../incremental/derived.ts';
import { sameMembers } from '../../incremental/sameValue.ts';
import type { OriginEvidence } from '../../project/origins/origins.ts';
import { type Project, scoped } from '../../project/project.ts';
import type { Range } from '../../text/text.ts';
import type { Located, ManifestApp, ManifestFacts, ManifestJavaScriptKey } from '../facts.ts';
import { possibleKeys } from './keys.ts';
import { entryFor, originsOf } from './listedOrigins.ts';

export interface OriginAnswer {
  readonly evidence: OriginEvidence;
  readonly kind:
    | 'listed'
    | 'perhaps'
    | 'schemeOnly'
    | 'portOnly'
    | 'wwwOnly'
    | 'parentOnly'
    | 'onlyWeb'
    | 'otherKey'
    | 'preview'
    | 'unlisted';
  readonly app: ManifestApp;
  /** The key whose list lacks the origin. */
  readonly key: ManifestJavaScriptKey;
  /** The entry that nearly fits, or fits in another list. */
  readonly near: Located<string> | undefined;
  /** The parts of the manifest that say so. */
  readonly restsOn: readonly Range[];
}

type Judged = Omit<OriginAnswer, 'restsOn'>;

/**
 * One answer per origin of the project, for the key that `call` (a `Kakao.init`) uses. Empty where there is no manifest,
 * where it does not list domains for every key that this may be, and for calls that only repeat an earlier one of the
 * same key. Two rules ask.
 */
export const judgeOrigins = derivedOf((call: KakaoCall, project: Project): readonly OriginAnswer[] => {
  const manifest = project.manifestFor(call.file);
  const [argument] = call.call.arguments;
  if (!manifest || !argument || call.call.hasSpread) return [];
  if (!firstOfKeys(manifest, project).has(call)) return [];
  const keys = possibleKeys(manifest, scoped(call, argument), project);
  if (keys.length === 0 || keys.some(({ entry }) => !entry.sdkDomainList)) return [];
  const lists = keys.flatMap(({ entry }) => partsOf(entry, entry.sdkDomainList));
  return project.origins.map((evidence) => {
    const answers = keys.map(({ app, entry }) => judge(evidence, app, entry, manifest));
    const order: OriginAnswer['kind'][] = ['listed', 'perhaps', 'schemeOnly'];
    const best = order.flatMap((kind) => answers.find((one) => one.kind === kind) ?? [])[0] ?? answers[0]!;
    return { ...best, restsOn: best.kind === 'listed' ? partsOf(best.key, best.near) : lists };
  });
});

const partsOf = ({ key }: ManifestJavaScriptKey, part: { readonly range: Range } | undefined): Range[] =>
  [key, part].flatMap((one) => one?.range ?? []);

/** Of the calls that the manifest speaks for, the first with each key. */
const firstOfKeys = derivedOf((manifest: ManifestFacts, project: Project): ReadonlySet<KakaoCall> => {
  const first = new Map<string, KakaoCall>();
  for (const call of project.initCalls) {
    if (project.manifestFor(call.file) !== manifest) continue;
    const [argument] = call.call.arguments;
    const keys = argument ? possibleKeys(manifest, scoped(call, argument), project) : [];
    const name = keys.map(({ entry }) => entry.path.join('.')).join();
    if (!first.has(name)) first.set(name, call);
  }
  return new Set(first.values());
}, sameMembers);

function judge(
  evidence: OriginEvidence,
  app: ManifestApp,
  key: ManifestJavaScriptKey,
  manifest: ManifestFacts,
): Judged {
  const answer = { evidence, app, key };
  const match = matchDomain(evidence.origin, originsOf(key.sdkDomains));
  const near = match.kind === 'unlisted' ? undefined : key.sdkDomains[match.index];
  if (['listed', 'perhaps', 'schemeOnly'].includes(match.kind)) return { ...answer, kind: match.kind, near };
  const others = manifest.apps.flatMap((one) => one.javascriptKeys).filter((one) => one !== key);
  const otherKey = others.flatMap((one) => entryFor(evidence.origin, one.sdkDomains) ?? [])[0];
  if (otherKey) return { ...answer, kind: 'otherKey', near: otherKey };
  const web = entryFor(evidence.origin, app.webDomains ?? []);
  if (web) return { ...answer, kind: 'onlyWeb', near: web };
  return { ...answer, kind: previewHostOf(evidence.origin.host) ? 'preview' : match.kind, near };
}
