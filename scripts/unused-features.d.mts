import type { Plugin } from 'esbuild';

export const UNUSED_FEATURES: readonly string[];
export function withoutUnusedFeatures(): Plugin;
