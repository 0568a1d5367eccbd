/** Where code, environment files and manifests name the same thing: for definitions and references. */
import { originText } from '../domain/origin.ts';
import { readDomain } from '../domain/readDomain.ts';
import type { EnvironmentRead } from '../facts/expression.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { originOf } from '../manifest/registered/webDomains.ts';
import { nativeStartsIn, schemesIn } from '../project/native/keys.ts';
import { manifestsIn, plistsIn } from '../project/native/native.ts';
import { keyInScheme, type PlacedKey } from '../project/native/schemeKeys.ts';
import { authorityPlace } from '../project/origins/authorityPlace.ts';
import { type Project, scoped } from '../project/project.ts';
import { branchesOf } from '../project/values/branches.ts';
import { customTemplateOf } from '../template/customTemplate.ts';
import { linksOf } from '../template/links.ts';
import { contains, type FileId, type Place } from '../text/text.ts';

export interface Mention {
  readonly kind: 'template' | 'domain' | 'variable' | 'value';
  /** The template's number, the origin, the variable's name; of a value, the place where it is written. */
  readonly name: string;
  readonly place: Place;
  /** Of a value: what it says. */
  readonly value?: string;
  /** An entry of the manifest or of an environment file, or where a value is written; not a use. */
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
    ...projects.flatMap(ofNativeKeys),
    ...projects.flatMap(ofSchemes),
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
    return read.kind === 'environment' ? ofVariable(read, { file, range: read.nameRange }, project) : [];
  });
}

function ofVariable(read: EnvironmentRead, use: Place, project: Project): Mention[] {
  const mention = { kind: 'variable', name: read.name } as const;
  const definitions = project.environment(read).definitions.map(({ definition, place }) => ({
    ...mention,
    place: { file: place.file, range: definition.nameRange },
    defines: true,
  }));
  return [{ ...mention, place: use, defines: false }, ...definitions];
}

/** A key in native code that is written elsewhere: a constant, `strings.xml`, `local.properties`, the environment. */
function ofNativeKeys(project: Project): Mention[] {
  return project.all(nativeStartsIn).flatMap(({ file, script, key: { expression } }): Mention[] => {
    const read = project.resolve({ file, script, expression });
    const use: Place = { file, range: expression.range };
    if (read.expression.kind === 'environment') return ofVariable(read.expression, use, project);
    const found = project.evaluate({ file, script, expression });
    if (found.kind !== 'known' || found.origins.length !== 1) return [];
    return ofValue(use, { value: String(found.value), place: found.origins[0]! });
  });
}

/** `kakao$(KAKAO_KEY)` in an Info.plist, `kakao${KEY}` in a manifest, and the setting that has the key. */
function ofSchemes(project: Project): Mention[] {
  return [...project.all(plistsIn), ...project.all(manifestsIn)].flatMap(({ file }) => {
    const facts = project.file(file);
    return (facts ? schemesIn(facts, project) : []).flatMap(({ word, built }) => {
      const value = built && keyInScheme(built.value);
      return built?.place && value !== undefined
        ? ofValue({ file, range: word.range }, { value, place: built.place })
        : [];
    });
  });
}

/** Nothing where a value stands in its place. */
function ofValue(use: Place, { value, place }: PlacedKey): Mention[] {
  if (use.file === place.file && use.range.start === place.range.start) return [];
  const mention = { kind: 'value', name: `${place.file}:${place.range.start}`, value } as const;
  return [
    { ...mention, place: use, defines: false },
    { ...mention, place, defines: true },
  ];
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
