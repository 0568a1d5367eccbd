/** Which app of the manifest a project's code talks to. */

import { derivedOf } from '../../incremental/derived.ts';
import { sameItems } from '../../incremental/sameValue.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import type { FileId } from '../../text/text.ts';
import type { ManifestApp, ManifestFacts, ManifestKey } from '../facts.ts';
import { isVerified } from './verified.ts';

/** The manifest for `file`, unless it is broken: of one that is half typed nobody knows what is missing. */
export function soundManifest(file: FileId, project: Project): ManifestFacts | undefined {
  const manifest = project.manifestFor(file);
  return manifest?.problems.some(({ kind }) => kind === 'syntax' || kind === 'tooLarge')
    ? undefined
    : manifest;
}

/** Those that the files of a project are under, broken ones, too. */
export const manifestsIn = (project: Project): readonly ManifestFacts[] => [
  ...new Set(project.files.flatMap((file) => project.manifestFor(file) ?? [])),
];

/**
 * The apps that a share call in `file` may mean: those whose keys the project's `Kakao.init` calls use, or every app of
 * the manifest where that is not known. A claim must hold for each of them.
 */
export function appsFor(file: FileId, project: Project): readonly ManifestApp[] {
  const manifest = soundManifest(file, project);
  return manifest ? appsInUse(manifest, project) : [];
}

/** Undefined where the manifest does not tell, or tells of several. */
export function appNameFor(file: FileId, project: Project): string | undefined {
  const [name, ...others] = new Set(appsFor(file, project).map((app) => app.name));
  return others.length === 0 ? name : undefined;
}

const appsInUse = derivedOf((manifest: ManifestFacts, project: Project): readonly ManifestApp[] => {
  const used = project.initCalls.map((call) => {
    const [key] = call.call.arguments;
    return key ? appsWithKey(manifest, scoped(call, key), project) : [];
  });
  const known = used.length > 0 && used.every((apps) => apps.length > 0);
  return known ? [...new Set(used.flat())] : manifest.apps;
}, sameItems);

/** Whether the manifest says for certain of every app that a share call in `file` may mean where its links may lead. */
export function listsWebDomains(file: FileId, project: Project): boolean {
  const manifest = project.manifestFor(file);
  const apps = appsFor(file, project);
  return (
    apps.length > 0 &&
    apps.every((app) => app.webDomainList && isVerified(manifest!, app.webDomainList.range))
  );
}

/** Apps that list the JavaScript key which `expression` gives. */
const appsWithKey = (manifest: ManifestFacts, expression: Scoped, project: Project): ManifestApp[] =>
  manifest.apps.filter((app) => app.javascriptKeys.some(({ key }) => key && isKey(key, expression, project)));

/** Whether `expression` certainly is the key: the same text, or a read of the variable that carries it. */
export function isKey(key: ManifestKey, expression: Scoped, project: Project): boolean {
  if (key.kind === 'env') {
    const { expression: read } = project.resolve(expression);
    return read.kind === 'environment' && read.name === key.value;
  }
  const value = project.evaluate(expression);
  return value.kind === 'known' && value.value === key.value;
}
