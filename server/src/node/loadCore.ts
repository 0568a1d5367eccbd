/** Loads the engine, once, when it is asked for: the built one beside this bundle, or its sources. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Core } from '../session/runtime.ts';
import { loadWithCodeCache } from './codeCache.ts';

/** The part of the engine that explains errors, and reads no code. */
export type Explaining = typeof import('../core/explain/explaining.ts');

/**
 * V8 of Node 20 optimises a function once so much of its bytecode has run: of itself, after an eighth of this. A diagnosis
 * of a few hundred files is over before that pays (*measured*: a quarter of its processor time; one of 2,000 files loses
 * nothing). Newer versions wait longer, and know no such option.
 */
const OPTIMISE_LATER = { v8: '11.3.', option: '--interrupt-budget=500000' };

let core: Promise<Core> | undefined;

/** `use` is what it is loaded for first: see `loadWithCodeCache`. */
export function loadCore(use: 'server' | 'diagnose' | 'rules' | 'types'): Promise<Core> {
  core ??= load(use);
  return core;
}

async function load(use: string): Promise<Core> {
  // Before there is code: what is kept of it is for one setting.
  if (use === 'diagnose' && process.versions.v8.startsWith(OPTIMISE_LATER.v8))
    setFlagsFromString(OPTIMISE_LATER.option);
  const explaining = built('explaining.js', use);
  const engine = explaining && built('core.js', use, { './explaining.js': explaining });
  return (engine as Core | undefined) ?? import('../core/index.ts');
}

export async function loadExplaining(): Promise<Explaining> {
  return (
    (built('explaining.js', 'explain') as Explaining | undefined) ?? import('../core/explain/explaining.ts')
  );
}

const built = (name: string, use: string, required = {}): unknown =>
  loadWithCodeCache(join(__dirname, name), use, { required });
