/** Where code, environment files and manifests name the same thing: for definitions and references. */
import { originText } from '../domain/origin.ts';
import { readDomain } from '../domain/readDomain.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { originOf } from '../manifest/registered/webDomains.ts';
import { authorityPlace } from '../project/origins/authorityPlace.ts';
import { type Project, scoped } from '../project/project.ts';
import { branchesOf } from '../project/values/branches.ts';
import { customTemplateOf } from '../template/customTemplate.ts';
import { linksOf } from '../template/links.ts';
import { contains, type FileId, type Place } from '../text/text.ts';

export interface Mention {
  readonly kind: 'template' | 'domain' | 'variable';
  /** The template's number, the origin, the variable's name. */
  readonly name: string;
  readonly place: Place;
  /** An entry of the manifest or of an environment file, not a use. */
  readonly defines: boolean;
}

/** Everything that `projects` mention, each place once. */
export function mentionsIn(projects: readonly Project[]): readonly Mention[] {
  const manifests = new Set(
    projects.flatMap((project) => project.files.flatMap((file) => project.manifestFor(file) ?? [])),
  );
  const all = [
    ...[...manifests].flatMap(ofManifest),
    ...projects.flatMap(ofKeys),
    ...projects.flatMap(ofShares),
  ];
  const byPlace = all.map((one) => [`${one.kind} ${one.place.file}:${one.place.range.start}`, one] as const);
  return [...new Map(byPlace).values()];
}

/** All mentions of what stands at `offset` (UTF-16, file-absolute) of `file`; empty where nothing does. */
export function mentionsAt(file: FileId, offset: number, mentions: readonly Mention[]): readonly Mention[] {
  const here = mentions.find(({ place }) => place.file === file && contains(place.range, offset));
  return here ? mentions.filter(({ kind, name }) => kind === here.kind && name === here.name) : [];
}

function ofManifest({ file, apps }: ManifestFacts): Mention[] {
  const defines = true;
  return apps.flatMap((app): Mention[] => {
    const domains = [...(app.webDomains ?? []), ...app.javascriptKeys.flatMap((key) => key.sdkDomains)];
    const keys = [...app.javascriptKeys, ...app.nativeKeys].flatMap(({ key }) => key ?? []);
    return [
      ...(app.templates ?? []).map(
        ({ id }): Mention => ({
          kind: 'template',
          name: String(id.value),
          place: { file, range: id.range },
          defines,
        }),
      ),
      ...domains.flatMap(({ value, range }): Mention[] => {
        const { origin } = readDomain(value);
        return origin ? [{ kind: 'domain', name: originText(origin), place: { file, range }, defines }] : [];
      }),
      ...keys
        .filter((key) => key.kind === 'env')
        .map(
          ({ value, range }): Mention => ({ kind: 'variable', name: value, place: { file, range }, defines }),
        ),
    ];
  });
}

function ofKeys(project: Project): Mention[] {
  return project.initCalls.flatMap((call): Mention[] => {
    const [argument] = call.call.arguments;
    if (!argument) return [];
    const { expression: read, file } = project.resolve(scoped(call, argument));
    if (read.kind !== 'environment') return [];
    const mention = { kind: 'variable', name: read.name } as const;
    const definitions = project.environment(read).definitions.map(({ definition, place }) => ({
      ...mention,
      place: { file: place.file, range: definition.nameRange },
      defines: true,
    }));
    return [{ ...mention, place: { file, range: read.nameRange }, defines: false }, ...definitions];
  });
}

function ofShares(project: Project): Mention[] {
  return project.shareCalls.flatMap((call): Mention[] => {
    const template = customTemplateOf(call, project);
    const addresses = linksOf(call, project).flatMap(
      ({ expression }) => branchesOf(expression, project) ?? [],
    );
    const links = addresses.flatMap((expression): Mention[] => {
      const origin = originOf(expression, project);
      if (typeof origin === 'string') return [];
      const place = authorityPlace(expression, project) ?? {
        file: expression.file,
        range: expression.expression.range,
      };
      return [{ kind: 'domain', name: originText(origin), place, defines: false }];
    });
    if (!template) return links;
    const { id, idPlace } = template;
    return [{ kind: 'template', name: String(id), place: idPlace, defines: false }, ...links];
  });
}
