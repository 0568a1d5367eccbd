/** Loads the engine, once, when it is asked for: the built one beside this bundle, or its sources. */
import { join } from 'node:path';
import type { Core } from '../session/runtime.ts';
import { loadWithCodeCache } from './codeCache.ts';

let core: Promise<Core> | undefined;

/** `use` is what it is loaded for first: see `loadWithCodeCache`. */
export function loadCore(use: 'server' | 'diagnose' | 'explain' | 'rules' | 'types'): Promise<Core> {
  core ??= load(use);
  return core;
}

async function load(use: string): Promise<Core> {
  return (
    (loadWithCodeCache(join(__dirname, 'core.js'), use) as Core | undefined) ?? import('../core/index.ts')
  );
}
