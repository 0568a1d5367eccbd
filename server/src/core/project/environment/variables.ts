/** Which value a build-time environment variable has in the browser, if it gets there at all. */
import {
  configuresServers,
  developmentMode,
  type EnvironmentConvention,
  environmentConventions,
  storybookPrefix,
} from '../../catalog/environment.ts';
import { type Framework, frameworkNames } from '../../catalog/framework.ts';
import type { EnvironmentDefinition } from '../../facts/env.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { Place } from '../../text/text.ts';
import type { Question } from '../values/question.ts';
import type { Origin, UnknownReason, Value } from '../values/value.ts';
import type { Configured } from './configuredValues.ts';
import {
  type NamesByLikeness,
  type NearVariable,
  namesByLikeness,
  nearVariable,
  prefixOf,
} from './nearVariable.ts';

export interface DefinedVariable {
  readonly definition: EnvironmentDefinition;
  readonly place: Place;
}

export interface DefinedNear extends NearVariable {
  readonly isPublic: boolean;
  /** The lines that have it. */
  readonly definitions: readonly DefinedVariable[];
}

export interface EnvironmentAnswer {
  /** Whether the bundler puts this variable into browser code, as far as the project's files prove it. */
  readonly reachesBrowser: 'yes' | 'no' | 'unknown';
  /**
   * Why not: the name lacks the public prefix, the bundler replaces another expression (`import.meta.env.X`, say), it
   * replaces only the plain `process.env.X` and this read is none, or Nuxt keeps what is not under `public` on the server.
   */
  readonly obstacle: 'prefix' | 'source' | 'access' | 'private' | undefined;
  /** `.env` lines that define the name, the one that wins first. */
  readonly definitions: readonly DefinedVariable[];
  /**
   * Whether the files show where the variable gets its value. `no`: they have another name for it, `near`. `unknown`: no
   * file has it, which proves nothing, because CI or a hosting service may set it.
   */
  readonly isDefined: 'yes' | 'no' | 'unknown';
  /** A variable of the `.env` files, or of those that show which ones are needed, that may be meant. */
  readonly near: DefinedNear | undefined;
  readonly convention: EnvironmentConvention | undefined;
  /** The build tool's name as people write it. */
  readonly tool: string | undefined;
}

/** What of a file's facts matters here: a comment more in `.env` changes no variable. */
export type EnvironmentFile = Pick<FileFacts, 'file' | 'environment'>;

export interface EnvironmentOfRoot {
  readonly framework: Framework | undefined;
  readonly configs: ReadonlyMap<string, FileFacts>;
  /** Something beside the known configurations may put variables into browser code. */
  readonly unclear?: boolean;
  /** `.env` files by falling precedence, per mode. */
  readonly files: readonly { readonly mode: string; readonly files: readonly EnvironmentFile[] }[];
  /** `.env.example` and the like, whose values are nobody's. */
  readonly templates: readonly EnvironmentFile[];
  /** Scripts of `package.json`, which may set variables. */
  readonly scripts: readonly string[];
  /** What a configuration plainly writes in the variable's place. */
  readonly configured: (read: EnvironmentRead, question: Question) => Configured | undefined;
  /** Evaluates an expression of a configuration, which runs in Node. */
  readonly evaluateConfigured: (configured: Configured, question: Question) => Value;
}

export function answerEnvironment(
  read: EnvironmentRead,
  of: EnvironmentOfRoot,
  question: Question,
): EnvironmentAnswer {
  const convention = conventionOf(of);
  const definitions = definitionsOf(read.name, of);
  const tool = of.framework && frameworkNames[of.framework];
  const reached = reach(read, convention, of, question);
  const near = nearOf(read, convention, of);
  const isDefined =
    definitions.length > 0 || of.configured(read, question)
      ? 'yes'
      : isMisnamed(read, reached, near, of)
        ? 'no'
        : 'unknown';
  return { ...reached, definitions, isDefined, near, convention, tool };
}

const conventionOf = ({ framework }: EnvironmentOfRoot): EnvironmentConvention | undefined =>
  framework && environmentConventions[framework];

type Reach = Pick<EnvironmentAnswer, 'reachesBrowser' | 'obstacle'>;

function reach(
  read: EnvironmentRead,
  convention: EnvironmentConvention | undefined,
  of: EnvironmentOfRoot,
  question: Question,
): Reach {
  const unknown: Reach = { reachesBrowser: 'unknown', obstacle: undefined };
  const yes: Reach = { reachesBrowser: 'yes', obstacle: undefined };
  const no = (obstacle: Reach['obstacle']): Reach => ({ reachesBrowser: 'no', obstacle });
  if (read.source === '$env') return yes;
  // Nuxt sends what is under `app` along with the public values.
  if (read.source === 'runtimeConfig' && read.name.startsWith('app.')) return unknown;
  if (read.source === 'runtimeConfig' && !read.name.startsWith('public.'))
    return of.framework && configuresServers.has(of.framework) && of.configured(read, question)
      ? no('private')
      : unknown;
  if (of.configured(read, question) || handedOn(read, of)) return yes;
  if (read.source === 'runtimeConfig') return unknown;
  if (!convention || of.unclear || read.name.startsWith(storybookPrefix)) return unknown;
  if (configsOf(of).some((one) => one.opaque || one.envPrefixes === null || one.names.has(read.name)))
    return unknown;
  const builtIn = convention.builtIn.includes(read.name);
  // NODE_ENV is replaced under `process.env` whatever the tool.
  if (builtIn || read.name === 'NODE_ENV') return unknown;
  const isPublic = isPublicIn(read.name, convention, of);
  if (convention.adjusted) return isPublic ? yes : unknown;
  if (read.source === 'page') return isPublic ? yes : isLeft(read.name, of) ? no('prefix') : unknown;
  if (read.source !== convention.read) return no('source');
  if (!isPublic) return read.access === 'rendered' ? unknown : no('prefix');
  if (convention.staticOnly && read.access !== 'static' && read.access !== 'rendered') return no('access');
  return yes;
}

/** Another tool's prefix stands in front, and nothing of the project writes into pages. */
const isLeft = (name: string, of: EnvironmentOfRoot): boolean =>
  prefixOf(name) !== '' &&
  !configsOf(of).some((one) => one.writesPages) &&
  !of.scripts.some((script) => script.includes(name));

const configsOf = ({ configs }: EnvironmentOfRoot) =>
  [...configs.values()].flatMap((facts) => facts.config ?? []);

/** Which configuration writes the variable into browser code, whatever its name begins with. */
const handedOn = ({ source, name }: EnvironmentRead, of: EnvironmentOfRoot) =>
  source !== 'process.env'
    ? undefined
    : configsOf(of).find(
        (one) => one.handedOn.has(name) || (one.handsOnAll && definitionsOf(name, of).length > 0),
      );

function isPublicIn(
  name: string,
  convention: EnvironmentConvention | undefined,
  of: EnvironmentOfRoot,
): boolean {
  const prefixes = configsOf(of).find((one) => one.envPrefixes)?.envPrefixes ?? convention?.prefixes;
  return prefixes?.some((prefix) => name.startsWith(prefix)) ?? false;
}

interface Names {
  readonly files: readonly EnvironmentFile[];
  readonly names: NamesByLikeness;
}

const namesOfRoot = new WeakMap<EnvironmentOfRoot, Names>();

/** Of all `.env` files and those that show which variables are needed; read once for all variables. */
function namesOf(of: EnvironmentOfRoot): Names {
  const known = namesOfRoot.get(of);
  if (known) return known;
  const files = [...definingFiles(of), ...of.templates];
  const names = namesByLikeness(new Set(files.flatMap((facts) => [...definitionsIn(facts).keys()])));
  const made = { files, names };
  namesOfRoot.set(of, made);
  return made;
}

function nearOf(
  { source, name }: EnvironmentRead,
  convention: EnvironmentConvention | undefined,
  of: EnvironmentOfRoot,
): DefinedNear | undefined {
  if (source === 'runtimeConfig') return undefined;
  const { files, names } = namesOf(of);
  const isPublic = (one: string) => isPublicIn(one, convention, of);
  const near = nearVariable(name, names, isPublic, convention);
  return (
    near && {
      ...near,
      isPublic: isPublic(near.name),
      definitions: files.flatMap((facts) => definitionsIn(facts).get(near.name) ?? []),
    }
  );
}

/** Nothing names the variable but the code, and a tool that would put it into the browser has one like it. */
function isMisnamed(
  { name }: EnvironmentRead,
  reached: Reach,
  near: NearVariable | undefined,
  of: EnvironmentOfRoot,
): boolean {
  if (!near || reached.reachesBrowser === 'no') return false;
  if (near.how === 'prefix' && reached.reachesBrowser !== 'yes') return false;
  return !(
    of.templates.some((facts) => definitionsIn(facts).has(name)) ||
    configsOf(of).some((one) => one.names.has(name)) ||
    of.scripts.some((script) => script.includes(name))
  );
}

export const environmentNames = (of: Pick<EnvironmentOfRoot, 'files'>): string[] => [
  ...new Set(definingFiles(of).flatMap((facts) => facts.environment.map(({ name }) => name))),
];

/** The files of all modes, each once. */
export const definingFiles = ({ files }: Pick<EnvironmentOfRoot, 'files'>): EnvironmentFile[] => [
  ...new Map(files.flatMap((mode) => mode.files.map((facts) => [facts.file, facts]))).values(),
];

type Definitions = EnvironmentAnswer['definitions'];

/** Where a file defines a name more often, nobody reads on: the last line wins, as in dotenv. */
const MOST_DEFINITIONS = 100;

export const definitionsOf = (name: string, of: EnvironmentOfRoot): Definitions =>
  definingFiles(of).flatMap((facts) => definitionsIn(facts).get(name) ?? []);

const known = new WeakMap<EnvironmentFile['environment'], ReadonlyMap<string, Definitions>>();

/** By name, in the order of the file; read once for all names. */
function definitionsIn({ file, environment }: EnvironmentFile): ReadonlyMap<string, Definitions> {
  const read = known.get(environment);
  if (read) return read;
  const byName = new Map<string, Definitions[number][]>();
  for (const definition of environment) {
    const ofName = byName.get(definition.name) ?? [];
    ofName.push({ definition, place: { file, range: definition.valueRange } });
    byName.set(definition.name, ofName);
  }
  for (const [name, all] of byName) byName.set(name, all.slice(-MOST_DEFINITIONS));
  known.set(environment, byName);
  return byName;
}

/** The value in the browser, as `fileValue` has it. */
export function environmentValue(
  read: EnvironmentRead,
  of: EnvironmentOfRoot,
  at: { readonly file: string },
  question: Question,
): Value {
  const { reachesBrowser } = reach(read, conventionOf(of), of, question);
  const here = { file: at.file, range: read.range };
  const unknown = (reason: UnknownReason): Value => ({ kind: 'unknown', reason, origins: [here] });
  if (reachesBrowser !== 'yes') return unknown(reachesBrowser === 'no' ? 'unreachable' : 'environment');
  const hands = handedOn(read, of);
  if (hands?.loadsEnvFiles) return fileValue(read.name, of, [here]);
  const configured = of.configured(read, question);
  if (hands && !configured) return unknown('environment');
  if (read.source !== 'runtimeConfig' && configured) return of.evaluateConfigured(configured, question);
  // Nuxt lets NUXT_PUBLIC_KAKAO_KEY stand in for runtimeConfig.public.kakaoKey, and the host may set it any time.
  const name = read.source === 'runtimeConfig' ? runtimeVariable(read.name) : read.name;
  const written = fileValue(name, of, [here]);
  if (written.kind === 'known' || !configured) return written;
  const value = of.evaluateConfigured(configured, question);
  return value.kind === 'known' && readsEnvironment(configured) ? value : unknown('environment');
}

/** Of `%VITE_KAKAO_KEY%` in a page: the tools that write variables there write the public ones. */
export const valueInPage = (name: string, of: EnvironmentOfRoot, origins: readonly Origin[]): Value =>
  isPublicIn(name, conventionOf(of), of)
    ? fileValue(name, of, origins)
    : { kind: 'unknown', reason: 'placeholder', origins };

const readsEnvironment = ({ at }: Configured): boolean => at.expression.kind === 'environment';

/** `public.kakaoKey` to `NUXT_PUBLIC_KAKAO_KEY`. */
const runtimeVariable = (path: string): string =>
  `NUXT_${path
    .replace(/\./g, '_')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()}`;

/**
 * What the `.env` files give a name: known where what is deployed and what runs on a developer's machine have the same,
 * or where the latter has none.
 */
export function fileValue(
  name: string,
  of: Pick<EnvironmentOfRoot, 'files'>,
  origins: readonly Origin[],
): Value {
  const unknown = (reason: UnknownReason): Value => ({ kind: 'unknown', reason, origins });
  const winners = of.files.flatMap(({ mode, files }) => {
    const found = winner(name, files);
    return found ? [{ mode, ...found }] : [];
  });
  if (winners.length === 0) return unknown('environment');
  const production = winners.find(({ mode }) => mode === 'production');
  const deployed = production ? [production] : winners.filter(({ mode }) => !developmentMode.test(mode));
  const development = winners.filter(({ mode }) => mode === 'development');
  const [first] = deployed;
  if (!first || [...deployed, ...development].some(({ value }) => value !== first.value))
    return unknown('modes');
  return { kind: 'known', value: first.value, origins: [...origins, first.place] };
}

function winner(name: string, files: readonly EnvironmentFile[]) {
  for (const facts of files) {
    const last = definitionsIn(facts).get(name)?.at(-1);
    if (last) return { value: last.definition.value, place: last.place };
  }
  return undefined;
}
