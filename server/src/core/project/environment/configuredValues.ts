/**
 * Values that a build tool's configuration writes into browser code: Next's `env`, the `define` of Vite, webpack's
 * DefinePlugin, Nuxt's `runtimeConfig.public`. Only what is plainly written there is found; code is never run.
 */

import { publicSettings } from '../../catalog/environment.ts';
import type { Framework } from '../../catalog/framework.ts';
import type { EnvironmentRead, Expression, ObjectLiteral } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { propertyOf } from '../../facts/propertyOf.ts';
import type { Scoped } from '../values/scoped.ts';

export interface Configured {
  readonly at: Scoped;
  /** `define` takes code: `JSON.stringify(key)` or `'"key"'` stands for the text `key`. */
  readonly isCode: boolean;
}

type Resolve = (scoped: Scoped) => Scoped;

/** The expression that `read` is replaced by, if a configuration plainly says so. */
export function configuredValue(
  read: EnvironmentRead,
  framework: Framework | undefined,
  configs: Iterable<FileFacts>,
  resolve: Resolve,
): Configured | undefined {
  for (const facts of configs) {
    const config = configObject(facts, resolve);
    const found = config && valueIn(config, read, framework, resolve);
    if (found) return found;
  }
  return undefined;
}

/** The objects of a configuration whose values get into browser code. */
export function publicObjects(
  facts: FileFacts,
  framework: Framework | undefined,
  resolve: Resolve,
): readonly Scoped[] {
  const config = facts.config && configObject(facts, resolve);
  if (!config || !framework) return [];
  const paths = publicSettings[framework];
  const found = paths
    ? paths.map((path) => follow(config, path, resolve))
    : [follow(config, ['define'], resolve), ...definePlugins(config, resolve)];
  return found.flatMap((one) => (one ? [resolve(one)] : []));
}

function valueIn(
  config: Scoped,
  read: EnvironmentRead,
  framework: Framework | undefined,
  resolve: Resolve,
): Configured | undefined {
  if (read.source === 'runtimeConfig') {
    const at = follow(config, ['runtimeConfig', ...read.name.split('.')], resolve);
    return at && { at, isCode: false };
  }
  if (framework && publicSettings[framework]) {
    const at = read.source === 'process.env' ? follow(config, ['env', read.name], resolve) : undefined;
    return at && { at, isCode: false };
  }
  const name = `${read.source}.${read.name}`;
  for (const defined of [follow(config, ['define'], resolve), ...definePlugins(config, resolve)]) {
    const at = defined && follow(defined, [name], resolve);
    if (at) return { at, isCode: true };
  }
  return undefined;
}

/** The default export; what stands around it (`defineConfig(…)`, `withBundleAnalyzer(…)`) hands it on. */
function configObject(facts: FileFacts, resolve: Resolve): Scoped | undefined {
  const exported = facts.scripts[0]?.exports.default;
  if (exported?.kind !== 'expression') return undefined;
  let at = resolve({ file: facts.file, script: 0, expression: exported.expression });
  for (let depth = 0; depth < 5 && at.expression.kind === 'call'; depth++) {
    const [only, more] = at.expression.arguments;
    if (!only || more) return undefined;
    at = resolve({ ...at, expression: only });
  }
  return at.expression.kind === 'object' ? at : undefined;
}

function follow(start: Scoped, path: readonly string[], resolve: Resolve): Scoped | undefined {
  let at = start;
  for (const key of path) {
    const object = resolve(at);
    const value = object.expression.kind === 'object' ? propertyValue(object.expression, key) : undefined;
    if (!value) return undefined;
    at = { ...object, expression: value };
  }
  return at;
}

const propertyValue = (object: ObjectLiteral, key: string): Expression | undefined =>
  propertyOf(object, key)?.value;

/** The objects of `new webpack.DefinePlugin({ … })` among `plugins`. */
function definePlugins(config: Scoped, resolve: Resolve): Scoped[] {
  const plugins = follow(config, ['plugins'], resolve);
  const list = plugins && resolve(plugins);
  if (list?.expression.kind !== 'array') return [];
  return list.expression.elements.flatMap((element) => {
    if (element.kind !== 'call' || !element.isNew) return [];
    const { callee } = element;
    const name =
      callee.kind === 'member' ? callee.property : callee.kind === 'reference' ? callee.name : undefined;
    const [argument] = element.arguments;
    return name === 'DefinePlugin' && argument ? [{ ...list, expression: argument }] : [];
  });
}

/** `useRuntimeConfig().public.kakaoKey`, through any names, as a read of a variable. */
export function runtimeConfigRead(at: Scoped, resolve: Resolve): EnvironmentRead | undefined {
  const { expression } = at;
  if (expression.kind !== 'member') return undefined;
  const path = runtimeConfigPath(at, resolve);
  if (!path || path.length === 0) return undefined;
  const { range, propertyRange } = expression;
  return {
    kind: 'environment',
    source: 'runtimeConfig',
    name: path.join('.'),
    nameRange: propertyRange,
    access: 'static',
    range,
  };
}

function runtimeConfigPath(start: Scoped, resolve: Resolve, depth = 0): readonly string[] | undefined {
  const at = resolve(start);
  const { expression } = at;
  if (depth > 6) return undefined;
  if (expression.kind === 'call') {
    const { callee } = expression;
    return callee.kind === 'reference' && callee.name === 'useRuntimeConfig' ? [] : undefined;
  }
  if (expression.kind !== 'member' || expression.property === undefined) return undefined;
  const owner = runtimeConfigPath({ ...at, expression: expression.object }, resolve, depth + 1);
  return owner && [...owner, expression.property];
}
