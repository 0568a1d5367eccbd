/** Values for the fields of the manifest, from what the project shows. Names of fields come from the JSON schema. */
import { getLocation, type Node } from 'jsonc-parser';
import { previewHostOf } from '../../domain/hostKind.ts';
import { originText } from '../../domain/origin.ts';
import { keyVariables, nativeKeyVariables } from '../../project/environment/keyVariables.ts';
import type { Project } from '../../project/project.ts';
import { visibleJson } from '../../text/invisible.ts';
import { readableJson } from '../../text/json.ts';
import { holdsKey } from '../../text/redact.ts';
import { plainLine } from '../../text/rendering.ts';
import type { Range } from '../../text/text.ts';
import type { JsonPath, ManifestFacts } from '../facts.ts';
import { linkedDomains } from './linkedDomains.ts';
import { usedTemplates } from './usedTemplates.ts';

export interface ManifestCompletion {
  readonly label: string;
  /** JSON to put in the place of `replace`. */
  readonly insert: string;
  /** The value under the cursor, or the empty range at the cursor. */
  readonly replace: Range;
}

/**
 * What may stand at `offset` (UTF-16, file-absolute) of the manifest `text`; values that the list has already are left
 * out. `projects`: those that the manifest speaks for.
 */
export function manifestCompletionsAt(
  manifest: ManifestFacts,
  projects: readonly Project[],
  text: string,
  offset: number,
): readonly ManifestCompletion[] {
  // Nothing to complete outside an app; and what is nested too deeply to be read has none.
  if (manifest.apps.length === 0) return [];
  const location = getLocation(readableJson(text), offset);
  if (location.isAtPropertyKey) return [];
  const path = location.path.slice(manifest.path.length);
  const values = valuesFor(path, manifest, projects);
  const replace = rangeOf(location.previousNode, offset);
  const given = [...new Set(values)].filter((value) => !holdsKey(String(value)));
  return given.map((value) => ({
    label: plainLine(String(value)),
    insert: visibleJson(value),
    replace,
  }));
}

function rangeOf(node: Node | undefined, offset: number): Range {
  const inside =
    node && node.type !== 'property' && node.offset <= offset && offset <= node.offset + node.length;
  return inside ? { start: node.offset, end: node.offset + node.length } : { start: offset, end: offset };
}

function valuesFor(
  path: JsonPath,
  manifest: ManifestFacts,
  projects: readonly Project[],
): (string | number)[] {
  const [, appIndex, list, index, field, position, inner] = path;
  const app = manifest.apps.find((one) => one.path.at(-1) === appIndex);
  if (path[0] !== 'apps' || !app) return [];
  const all = <T>(of: (project: Project) => Iterable<T>): T[] =>
    projects.flatMap((project) => [...of(project)]);
  if (list === 'webDomains' && typeof index === 'number') {
    return without(all(linkedDomains), app.webDomainList?.entries ?? [], index);
  }
  if (list === 'javascriptKeys' && field === 'key') return position === 'env' ? all(keyVariables) : [];
  if (list === 'javascriptKeys' && field === 'sdkDomains' && typeof position === 'number') {
    const key = app.javascriptKeys.find((one) => one.path.at(-1) === index);
    const origins = all((project) => project.origins.map(({ origin }) => origin))
      .filter(({ host }) => !previewHostOf(host))
      .map(originText);
    return without(origins, key?.sdkDomainList?.entries ?? [], position);
  }
  if (list === 'nativeKeys') {
    const named = (platform: string) =>
      all(({ nativeApps }) => nativeApps.filter((one) => one.platform === platform)).map(
        ({ value }) => value,
      );
    if (field === 'key') return position === 'env' ? all(nativeKeyVariables) : [];
    if (field === 'android' && position === 'packageName') return named('android');
    const key = app.nativeKeys.find((one) => one.path.at(-1) === index);
    if (field !== 'ios' || position !== 'bundleIds' || typeof inner !== 'number') return [];
    return without(named('ios'), key?.bundleIds?.entries ?? [], inner);
  }
  if (list !== 'templates') return [];
  if (field === 'id') {
    const listed = app.templates?.filter((one) => one.path.at(-1) !== index).map((one) => one.id.value) ?? [];
    return all((project) => usedTemplates(project).keys()).filter((id) => !listed.includes(id));
  }
  const template = app.templates?.find((one) => one.path.at(-1) === index);
  if (field !== 'args' || !template) return [];
  const given = template.args?.map((arg) => arg.value) ?? [];
  return all((project) => usedTemplates(project).get(template.id.value) ?? []).filter(
    (name) => !given.includes(name),
  );
}

/** The value being typed may be offered again. */
function without(
  values: string[],
  entries: readonly { value: string; index: number }[],
  index: number,
): string[] {
  const others = new Set(entries.filter((one) => one.index !== index).map((one) => one.value));
  return values.filter((value) => !others.has(value));
}
