/** The origins that a project's own files prove its pages to run on, with the evidence. */
import {
  deployedHomepage,
  developmentServers,
  hostingFiles,
  siteLayouts,
  siteVariable,
} from '../../catalog/origins.ts';
import { hostKind } from '../../domain/hostKind.ts';
import { type Origin, originOfUrl, originText } from '../../domain/origin.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { FileId, Place } from '../../text/text.ts';
import { definingFiles, type EnvironmentOfRoot } from '../environment/variables.ts';
import { localOrigin, startedServer } from './developmentServer.ts';

export interface OriginEvidence {
  readonly origin: Origin;
  /** The script, variable, tag or hosting file that shows it. */
  readonly place: Place;
  readonly how: 'devServer' | 'homepage' | 'canonical' | 'cname' | 'hosting' | 'variable';
  /** The development server's name; empty for others. */
  readonly label: string;
}

export interface OriginSources {
  readonly root: string;
  /** Of the files of the project that speak of Kakao. */
  readonly addresses: readonly OriginEvidence[];
  readonly environment: EnvironmentOfRoot;
  readonly want: (file: FileId) => FileFacts | undefined;
}

/** Each origin once, with the first evidence for it; development servers first. */
export function collectOrigins(sources: OriginSources): readonly OriginEvidence[] {
  const all = [
    ...ofScripts(sources),
    ...ofHomepage(sources),
    ...ofHosting(sources),
    ...ofVariables(sources),
    ...ofPages(sources),
  ];
  const first = new Map<string, OriginEvidence>();
  for (const evidence of all) {
    const text = originText(evidence.origin);
    if (!first.has(text)) first.set(text, evidence);
  }
  return [...first.values()];
}

function ofScripts({ root, environment, want }: OriginSources): OriginEvidence[] {
  const file = `${root}/package.json`;
  const scripts = Object.values(want(file)?.package?.scripts ?? {});
  const server = developmentServers.find((one) => one.framework === environment.framework);
  if (!server) return [];
  return scripts.flatMap(({ text, range }) => {
    const started = startedServer(text, server);
    if (!started || started.elsewhere || started.port === 'unknown') return [];
    const configs = server.configs.flatMap((name) => configured(name, root, environment, want));
    const https = started.https;
    if (configs.some((one) => one.mayBeHttps && !https)) return [];
    const inFiles = server.portVariable?.inFiles
      ? portInFiles(server.portVariable.name, environment)
      : undefined;
    const set = configs.find((one) => one.port !== undefined)?.port;
    const port =
      started.port ??
      inFiles ??
      (set === undefined ? server.defaultPort : set === 'unknown' ? set : set.value);
    if (port === 'unknown') return [];
    return [
      { origin: localOrigin(port, https), place: { file, range }, how: 'devServer', label: server.label },
    ];
  });
}

const configured = (
  name: string,
  root: string,
  { configs }: EnvironmentOfRoot,
  want: OriginSources['want'],
) => (name.includes('.json') ? want(`${root}/${name}`) : configs.get(name))?.devServer ?? [];

function portInFiles(name: string, { files }: EnvironmentOfRoot): number | 'unknown' | undefined {
  const development = files.find((one) => one.mode === 'development')?.files ?? [];
  const found = development.flatMap((facts) => facts.environment).find((one) => one.name === name);
  if (!found) return undefined;
  return /^\d{2,5}$/.test(found.value) ? Number(found.value) : 'unknown';
}

function ofHomepage({ root, environment, want }: OriginSources): OriginEvidence[] {
  const file = `${root}/package.json`;
  const homepage = want(file)?.package?.homepage;
  const origin = homepage && originOfUrl(homepage.text);
  const { framework, suffix } = deployedHomepage;
  if (!origin || (environment.framework !== framework && !origin.host.endsWith(suffix))) return [];
  return [{ origin, place: { file, range: homepage.range }, how: 'homepage', label: '' }];
}

function ofHosting({ root, want }: OriginSources): OriginEvidence[] {
  return hostingFiles.flatMap((name) => {
    const facts = want(`${root}/${name}`);
    return facts ? addressesIn(facts) : [];
  });
}

/** A layout need not speak of Kakao for its pages to do so. */
function ofPages({ root, addresses, environment, want }: OriginSources): OriginEvidence[] {
  const { framework } = environment;
  const layouts = ((framework && siteLayouts[framework]) ?? []).map((name) => want(`${root}/${name}`));
  return [...addresses, ...layouts.flatMap((facts) => (facts ? addressesIn(facts) : []))];
}

/** Where the page or hosting file says that it is served. */
export const addressesIn = (facts: FileFacts): OriginEvidence[] =>
  (facts.addresses ?? []).flatMap(({ url, range, how }) => {
    const origin = originOfUrl(url);
    return origin && isServed(origin) ? [{ origin, place: { file: facts.file, range }, how, label: '' }] : [];
  });

function ofVariables({ environment }: OriginSources): OriginEvidence[] {
  return definingFiles(environment).flatMap((facts) =>
    facts.environment.flatMap(({ name, value, valueRange }) => {
      const origin = siteVariable.test(name) ? originOfUrl(value) : undefined;
      if (!origin || !isServed(origin)) return [];
      return [
        { origin, place: { file: facts.file, range: valueRange }, how: 'variable' as const, label: '' },
      ];
    }),
  );
}

/** Placeholders of templates and documentation are no addresses of anybody's. */
const isServed = (origin: Origin): boolean =>
  origin.scheme !== 'file' && ['publicName', 'loopback'].includes(hostKind(origin.host));
