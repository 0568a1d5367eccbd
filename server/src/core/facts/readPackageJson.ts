/** Reads what a `package.json` tells about a project, as far as it can be read. */
import type { Node } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import { rangeOf } from '../manifest/checkShape.ts';
import type { PackageFacts } from './packageJson.ts';

/** Never throws: of a broken or half-typed file the readable part is told. */
export function readPackageJson(text: string): PackageFacts {
  const root = parse(text);
  return {
    dependencies: Object.fromEntries(
      ['peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies']
        .flatMap((group) => strings(field(root, group)))
        .map(({ name, text }) => [name, text]),
    ),
    scripts: Object.fromEntries(
      strings(field(root, 'scripts')).map(({ name, text, range }) => [name, { text, range }]),
    ),
    homepage: located(field(root, 'homepage')),
  };
}

function parse(text: string): Node | undefined {
  try {
    return parseTree(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, [], {
      allowTrailingComma: true,
    });
  } catch (error) {
    // The parser recurses: thousands of open brackets exhaust the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const field = (node: Node | undefined, name: string): Node | undefined =>
  node?.type === 'object'
    ? node.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1]
    : undefined;

const located = (node: Node | undefined) =>
  node?.type === 'string' ? { text: node.value as string, range: rangeOf(node) } : undefined;

function strings(node: Node | undefined) {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const value = located(property.children?.[1]);
    return value ? [{ name: String(property.children?.[0]?.value), ...value }] : [];
  });
}
