import type { Node } from 'typescript';

export function namesAwait(root: Node): boolean;
