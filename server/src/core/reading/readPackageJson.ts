/** Reads what a `package.json` tells about a project, as far as it can be read. */
import type { Node } from 'jsonc-parser';
import type { PackageFacts } from '../facts/packageJson.ts';
import { rangeOf } from '../manifest/checkShape.ts';
import { readJson } from '../text/json.ts';

/** Never throws: of a broken or half-typed file the readable part is told. */
export function readPackageJson(text: string): PackageFacts {
  const { root } = readJson(text);
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
    ...(LIBRARY.some((name) => field(root, name)) && { isLibrary: true as const }),
  };
}

const LIBRARY = ['main', 'module', 'exports'];

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
