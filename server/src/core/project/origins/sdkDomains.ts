/** Compares the origins that a project runs on with the SDK domains of the key that it uses. */
import { previewHostOf } from '../../domain/hostKind.ts';
import { matchDomain } from '../../domain/matchDomain.ts';
import type { KakaoCall } from '../../facts/facts.ts';
import type { Located, ManifestApp, ManifestFacts, ManifestJavaScriptKey } from '../../manifest/facts.ts';
import { possibleKeys } from '../../manifest/keys.ts';
import { type Project, scoped } from '../project.ts';
import { entryFor, originsOf } from './listedOrigins.ts';
import type { OriginEvidence } from './origins.ts';

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
}

const judged = new WeakMap<Project, Map<KakaoCall, OriginAnswer[]>>();

/** Worked out once per project: two rules ask. */
export function judgeOrigins(call: KakaoCall, manifest: ManifestFacts, project: Project): OriginAnswer[] {
  const ofProject = judged.get(project) ?? new Map<KakaoCall, OriginAnswer[]>();
  judged.set(project, ofProject);
  const answers = ofProject.get(call) ?? judgeCall(call, manifest, project);
  ofProject.set(call, answers);
  return answers;
}

/**
 * One answer per origin of the project, for the key that `call` (a `Kakao.init`) uses. Empty where the manifest does not
 * list domains for every key it may be, and for calls that only repeat an earlier one of the same key.
 */
function judgeCall(call: KakaoCall, manifest: ManifestFacts, project: Project): OriginAnswer[] {
  const [argument] = call.call.arguments;
  if (!argument || call.call.hasSpread || repeatsEarlier(call, manifest, project)) return [];
  const keys = possibleKeys(manifest, scoped(call, argument), project);
  if (keys.length === 0 || keys.some(({ entry }) => !entry.sdkDomainList)) return [];
  return project.origins.map((evidence) => {
    const answers = keys.map(({ app, entry }) => judge(evidence, app, entry, manifest));
    const order: OriginAnswer['kind'][] = ['listed', 'perhaps', 'schemeOnly'];
    return order.flatMap((kind) => answers.find((one) => one.kind === kind) ?? [])[0] ?? answers[0]!;
  });
}

function repeatsEarlier(call: KakaoCall, manifest: ManifestFacts, project: Project): boolean {
  const earlier = project.initCalls.slice(0, project.initCalls.indexOf(call));
  const keysOf = (one: KakaoCall): string => {
    const [argument] = one.call.arguments;
    if (!argument) return '';
    return possibleKeys(manifest, scoped(one, argument), project)
      .map(({ entry }) => entry.path.join('.'))
      .join();
  };
  const own = keysOf(call);
  return earlier.some((one) => project.manifestFor(one.file) === manifest && keysOf(one) === own);
}

function judge(
  evidence: OriginEvidence,
  app: ManifestApp,
  key: ManifestJavaScriptKey,
  manifest: ManifestFacts,
): OriginAnswer {
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
