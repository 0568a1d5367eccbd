import type { Plugin } from 'esbuild';

export function withoutRuleExamples(): Plugin;
/** The text of a rule's file without its examples. */
export function withoutExamples(text: string): string;
