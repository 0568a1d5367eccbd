import type { Plugin } from 'esbuild';

export function typescriptParserPlugin(): Plugin;
export function shakeable(text: string): string;
