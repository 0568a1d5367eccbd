/** The exact values of a project that somebody has to look for in the console. */
import type { ConsoleItem } from '../catalog/consoleChecks.ts';
import { previewHostOf } from '../domain/hostKind.ts';
import { originText } from '../domain/origin.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { linkedDomains } from '../manifest/writing/linkedDomains.ts';
import { usedTemplates } from '../manifest/writing/usedTemplates.ts';
import { keyVariables } from '../project/environment/keyVariables.ts';
import type { Project } from '../project/project.ts';
import { codeSpan } from '../text/markdown.ts';
import type { Params } from '../text/messages.ts';
import { nativeIdentity, sharesOnAndroid } from './nativeIdentity.ts';

/** What the sentence of the catalogue is filled with, by kind; each value once, as code. */
export type ConsoleItems = Readonly<Record<ConsoleItem, readonly Params[]>>;

export function consoleItemsOf(project: Project, manifests: readonly ManifestFacts[]): ConsoleItems {
  const origins = project.origins.filter(({ origin }) => !previewHostOf(origin.host));
  const templates = [...usedTemplates(project)];
  const native = nativeIdentity(project, manifests);
  const signed = sharesOnAndroid(project) ? [{}] : [];
  return {
    origin: values(origins.map(({ origin }) => originText(origin))),
    host: values(linkedDomains(project)),
    variable: values(keyVariables(project)),
    template: values(templates.map(([id]) => String(id))),
    templateArgs: templates.flatMap(([id, args]) =>
      args.size === 0 ? [] : { id: codeSpan(String(id)), value: [...args].map(codeSpan).join(', ') },
    ),
    packageName: values(native.packageName),
    keyHash: values(native.keyHash),
    bundleId: values(native.bundleId),
    debugCertificate: signed,
    releaseCertificate: signed,
    storeCertificate: signed,
    testCertificate: signed,
  };
}

const values = (all: readonly string[]): Params[] =>
  [...new Set(all)].map((value) => ({ value: codeSpan(value) }));
