import type { Plugin } from 'esbuild';

export function withoutEntityTables(): Plugin;
