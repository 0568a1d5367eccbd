/** The exact values of a project that somebody has to look for in the console. */
import type { ConsoleItem } from '../catalog/consoleChecks.ts';
import { previewHostOf } from '../domain/hostKind.ts';
import { originText } from '../domain/origin.ts';
import type { ManifestFacts, ManifestNativeKey } from '../manifest/facts.ts';
import { isVerified } from '../manifest/registered/verified.ts';
import { linkedDomains } from '../manifest/writing/linkedDomains.ts';
import { usedTemplates } from '../manifest/writing/usedTemplates.ts';
import { keyVariables } from '../project/environment/keyVariables.ts';
import type { Project } from '../project/project.ts';
import { codeSpan } from '../text/markdown.ts';
import type { Params } from '../text/messages.ts';

/** What the sentence of the catalogue is filled with, by kind; each value once, as code. */
export type ConsoleItems = Readonly<Record<ConsoleItem, readonly Params[]>>;

export function consoleItemsOf(project: Project, manifests: readonly ManifestFacts[]): ConsoleItems {
  const origins = project.origins.filter(({ origin }) => !previewHostOf(origin.host));
  const templates = [...usedTemplates(project)];
  const unverified = manifests.flatMap((manifest) =>
    nativeKeysOf(manifest).flatMap(({ packageName, keyHashes, bundleIds }) =>
      Object.entries({
        packageName: packageName ? [packageName] : [],
        keyHash: keyHashes?.entries,
        bundleId: bundleIds?.entries,
      }).flatMap(([kind, entries]) =>
        (entries ?? [])
          .filter(({ range }) => !isVerified(manifest, range))
          .map(({ value }) => ({ kind, value })),
      ),
    ),
  );
  const native = (kind: ConsoleItem) =>
    values(unverified.filter((one) => one.kind === kind).map(({ value }) => value));
  return {
    origin: values(origins.map(({ origin }) => originText(origin))),
    host: values(linkedDomains(project)),
    variable: values(keyVariables(project)),
    template: values(templates.map(([id]) => String(id))),
    templateArgs: templates.flatMap(([id, args]) =>
      args.size === 0 ? [] : { id: codeSpan(String(id)), value: [...args].map(codeSpan).join(', ') },
    ),
    packageName: native('packageName'),
    keyHash: native('keyHash'),
    bundleId: native('bundleId'),
  };
}

const nativeKeysOf = ({ apps }: ManifestFacts): readonly ManifestNativeKey[] =>
  apps.flatMap(({ nativeKeys }) => nativeKeys);

const values = (all: readonly string[]): Params[] =>
  [...new Set(all)].map((value) => ({ value: codeSpan(value) }));
