/** "Compose DevTalk inquiry…": what the project knows of itself, and the text made of it. Nothing is sent anywhere. */
import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { Inquiry } from '../core/explain/inquiry.ts';
import type { ManifestFacts } from '../core/manifest/facts.ts';
import type { Project } from '../core/project/project.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type {
  ComposeInquiryParams,
  ComposeInquiryResult,
  InquiryDefaultsParams,
  InquiryDefaultsResult,
} from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { cancelled } from './runSafe.ts';

/** Reads the project first: an inquiry that leaves out half of what was checked would be asked about again. */
export async function inquiryDefaults(
  { uri }: InquiryDefaultsParams,
  session: Session,
  token: CancellationToken,
): Promise<InquiryDefaultsResult | ResponseError<void>> {
  if ((await session.scanEverything(token, () => undefined)).isCancelled) return cancelled();
  const rendering = await session.rendering();
  const apps = projectsAround(uri, rendering)
    .flatMap(rendering.engine.core.manifestsIn)
    .flatMap((manifest) => manifest.apps);
  const appId = apps.find((app) => app.appId !== undefined)?.appId;
  return { locale: rendering.locale, ...(appId === undefined ? {} : { appId: String(appId) }) };
}

export async function composeInquiry(
  params: ComposeInquiryParams,
  session: Session,
): Promise<ComposeInquiryResult> {
  const { uri, locale, ...given } = params;
  const rendering = await session.rendering();
  const { core, service } = rendering.engine;
  const projects = projectsAround(uri, rendering);
  const findings = projects.flatMap(({ root }) => service.diagnose(root));
  const text = core.composeInquiry(
    {
      ...given,
      ...setupOf(projects),
      ...comparedWith(projects.flatMap(core.manifestsIn)),
      checked: about(params.message ?? '', findings, rendering),
    },
    locale,
  );
  return { text };
}

/** The project of the document; for one that belongs to none, a log perhaps, all of them. */
export function projectsAround(uri: string | undefined, { engine, uris }: Rendering): readonly Project[] {
  const own = uri === undefined ? undefined : engine.service.projectOf(uris.fromClient(uri));
  return own !== undefined && own.files.length > 0 ? [own] : engine.service.projects();
}

/** What was checked for this error, where it is known: a list of everything else would hide it. */
function about(message: string, findings: readonly Finding[], { engine }: Rendering): readonly Finding[] {
  const entries = engine.service.explain(message).slice(0, 3);
  const rules = new Set(entries.flatMap(({ entry }) => entry.causes.flatMap((cause) => cause.rules)));
  const relevant = findings.filter(({ code }) => rules.has(code));
  return relevant.length > 0 ? relevant : findings;
}

function comparedWith(all: readonly ManifestFacts[]): Pick<Inquiry, 'against'> {
  // One that only sets up the checks says nothing to compare with.
  const manifests = all.filter(({ apps }) => apps.length > 0);
  if (manifests.length === 0) return {};
  return { against: manifests.some(({ todos }) => todos.length > 0) ? 'unverifiedManifest' : 'manifest' };
}

function setupOf(projects: readonly Project[]) {
  const versions = new Set(
    projects.flatMap(({ sdkVersions }) => [...sdkVersions].filter((version) => version !== undefined)),
  );
  const frameworks = new Set(projects.flatMap(({ framework }) => framework ?? []));
  const usesScript = projects.some(({ usesSdk }) => usesSdk);
  return {
    ...(versions.size > 0 ? { sdkVersion: `JavaScript SDK ${[...versions].join(', ')}` } : {}),
    ...(usesScript ? { platform: ['Web', ...frameworks].join(' · ') } : {}),
  };
}
