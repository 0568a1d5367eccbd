/** Who may import whom. A folder imports what stands above it in this list, and itself; nothing runs the other way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'server/src');

/** A folder that has a line of its own is not part of the one around it. */
const LAYERS = [
  'core/text',
  'core/incremental',
  'core/catalog',
  'core/edits',
  'core/domain',
  'core/manifest',
  'core/facts',
  'core/syntax',
  'core/reading',
  'core/project',
  'core/declaration',
  'core/manifest/registered',
  'core/template',
  'core/manifest/writing',
  'core/rules',
  'core/online',
  'core/preview',
  'core/editing',
  'core/explain',
  'core/hover',
  'core/service.ts',
  'core/doctor',
  'core/report',
  'core/assistant',
  'core/documentation',
  'core/view',
  'core/trying',
  'core/generate',
  'core/index.ts',
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));

const importsOf = (file: string, text: string): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(file, '..', fileName).replaceAll('\\', '/'));

const graphOf = (folder: string): ReadonlyMap<string, readonly string[]> =>
  new Map(filesIn(folder).map((file) => [file, importsOf(file, readFileSync(join(folder, file), 'utf8'))]));
const graph = graphOf(SOURCES);
const files = [...graph.keys()];

/** -1 for what is not in the list. */
const layerOf = (file: string): number => {
  const fitting = LAYERS.filter((layer) => file === layer || file.startsWith(`${layer}/`));
  return LAYERS.indexOf(fitting.toSorted((a, b) => b.length - a.length)[0] ?? '');
};

const upward = (file: string, imports: readonly string[]): string[] =>
  imports.filter((target) => layerOf(target) > layerOf(file)).map((target) => `${file} → ${target}`);

/** Files that import each other, in however many steps (Tarjan). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const target of edges.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('imports', () => {
  it('run downwards', () => {
    const core = files.filter((file) => file.startsWith('core/'));
    expect(core.filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(core.flatMap((file) => upward(file, graph.get(file)!))).toEqual([]);
  });

  it('make no circle', () => {
    expect(circles(graph)).toEqual([]);
    expect(circles(graphOf(join(ROOT, 'client/src')))).toEqual([]);
  });

  it('would be caught', () => {
    expect(upward('core/text/a.ts', importsOf('core/text/a.ts', "import '../rules/run.ts';"))).toHaveLength(
      1,
    );
    expect(upward('core/rules/a.ts', importsOf('core/rules/a.ts', "import '../text/text.ts';"))).toEqual([]);
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
    ]);
    expect(circles(edges)).toEqual([['a', 'b', 'c']]);
  });
});
