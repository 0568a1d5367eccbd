/** Markup inside of next/head, which puts tags into the head and runs no component: next/script does nothing there. */
import { above } from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { Scopes } from './scopes.ts';

/** https://nextjs.org/docs/messages/no-script-component-in-head (2026-11-27); next/document's Head is another one. */
const MODULE = 'next/head';

export function isInNextHead(element: ts.Node, scopes: Scopes): boolean {
  for (let node = element.parent; node && !ts.isFunctionLike(node); node = above(node))
    if (ts.isJsxElement(node) && isHead(node.openingElement.tagName, scopes)) return true;
  return false;
}

function isHead(tag: ts.Node, scopes: Scopes): boolean {
  const binding = ts.isIdentifier(tag) ? scopes.lookup(tag.text, tag) : undefined;
  return binding?.kind === 'import' && binding.module === MODULE && binding.imported === 'default';
}
