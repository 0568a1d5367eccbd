import type { Plugin } from 'esbuild';

export function withoutUnusedDeclarations(inputs: readonly string[]): Plugin;
