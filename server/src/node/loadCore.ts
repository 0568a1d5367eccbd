/** Loads the engine, once, when it is asked for: the built one beside this bundle, or its sources. */
import { join } from 'node:path';
import type { Core } from '../session/runtime.ts';
import { loadWithCodeCache } from './codeCache.ts';

/** The part of the engine that explains errors, and reads no code. */
export type Explaining = typeof import('../core/explain/explaining.ts');

let core: Promise<Core> | undefined;

/** `use` is what it is loaded for first: see `loadWithCodeCache`. */
export function loadCore(use: 'server' | 'diagnose' | 'rules' | 'types'): Promise<Core> {
  core ??= load(use);
  return core;
}

async function load(use: string): Promise<Core> {
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
