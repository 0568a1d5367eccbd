/** What a file must mention to call functions that share, though it may not say a word of Kakao itself. */
import { functionNamed } from '../catalog/native/builds.ts';
import type { Range } from '../text/text.ts';
import type { Expression } from './expression.ts';
import type { ExportedValue, FileFacts, ScriptFacts } from './facts.ts';
import { isInit, isShare } from './kakaoCalls.ts';

/**
 * Both have to be written in the caller: the name of the function, and of the file that it comes from; of a name that
 * says much, the name is enough, since other files may hand it on. Of a default export, both are one, and a short one has
 * to stand in a path.
 */
export interface Sought {
  readonly name: string;
  /** Without folders and ending: `share` of `lib/share.ts`, `kakao` of `kakao/index.ts`. */
  readonly module: string;
}

/** Each reads every file. */
const SEARCHES = 2;

/** Shorter names are everywhere, but in a path: `./App`. */
const SHORTEST = 4;
const SHORTEST_IN_PATH = 3;
/** Longer ones hardly mean two things. */
const TELLING = 9;
/** What stands behind the name of a file where it is imported: a quote, or an ending that is written there. */
const PATH_ENDS = ["'", '"', '.js', '.vue', '.svelte', '.astro'];
/** From function to function of one file. */
const MOST_CALLS = 3;

/** Names under which other files may call functions of this one that share. `leading`: calls that other files share behind. */
export function soughtCallersOf(facts: FileFacts, leading: ReadonlySet<Range>): readonly Sought[] {
  const module = moduleName(facts.file);
  const names = facts.scripts.flatMap((script) => namesOfSharing(script, leading, module));
  return [...new Set(names)]
    .map((one): Sought => {
      const [, type, name] = functionNamed.exec(one) ?? [];
      return name === undefined ? { name: one, module } : { name, module: type ?? name };
    })
    .filter((one) => one.name.length >= (one.name === one.module ? SHORTEST_IN_PATH : SHORTEST));
}

/** Looks for callers, then for callers of what was found. `ask` is told what was looked for before. */
export async function findCallers(
  ask: (before: readonly Sought[]) => readonly Sought[] | Promise<readonly Sought[]>,
  look: (sought: readonly Sought[]) => Promise<unknown>,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const before: Sought[] = [];
  for (let search = 0; search < SEARCHES && isWanted(); search++) {
    const sought = await ask(before);
    if (sought.length === 0) return;
    await look(sought);
    before.push(...sought);
  }
}

/** Tells by the text of a file whether it is looked for. Most have none of the names: one pattern says so for all. */
export function soughtIn(sought: readonly Sought[]): (text: string) => boolean {
  const names = sought.map(({ name }) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const anyName = new RegExp([...names, 'export \\*'].join('|'));
  return (text) => anyName.test(text) && sought.some((one) => mentions(text, one));
}

function mentions(text: string, { name, module }: Sought): boolean {
  // Every other file says “page” or “header”.
  if (name === module && name.length < TELLING)
    return PATH_ENDS.some((end) => text.includes(`/${module}${end}`));
  if (text.includes(name)) return name.length >= TELLING || text.includes(module);
  return text.includes('export *') && text.includes(module);
}

function moduleName(file: string): string {
  const [folder, name] = file.split('/').slice(-2) as [string, string?];
  const bare = (name ?? folder).replace(/\.[^.]*$/, '');
  return bare === 'index' && name ? folder : bare;
}

/** Exports, and names of a page, behind which a use of the SDK, or of an app's own module for it, stands in a function. */
function namesOfSharing(script: ScriptFacts, leading: ReadonlySet<Range>, module: string): string[] {
  const calls = [
    ...[...script.uses, ...(script.messages ?? [])].filter((use) => isShare(use) || isInit(use)),
    ...script.callSites.filter(({ range }) => leading.has(range)),
  ].filter(({ within, component }) => within.length > 0 || component !== undefined);
  const uses = [...calls, ...(script.bridgeCalls ?? [])];
  if (uses.length === 0) return [];
  const sharing = new Set(uses.map(({ range }) => range));
  const holdsUse = (value: Expression | undefined): boolean =>
    value !== undefined &&
    [...sharing].some(({ start, end }) => value.range.start <= start && end <= value.range.end);
  const meant = (expression: Expression): Expression | undefined => {
    const index = expression.kind === 'reference' ? expression.declaration : undefined;
    const declaration = index === undefined ? undefined : script.declarations[index];
    return declaration?.kind === 'constant' ? declaration.initializer : expression;
  };
  // Functions that call them share, too; further than that nobody looks.
  for (let step = 0, known = -1; step < MOST_CALLS && known < sharing.size; step++) {
    known = sharing.size;
    for (const { callee, range } of script.callSites) if (holdsUse(meant(callee))) sharing.add(range);
  }
  const exported = Object.entries(script.exports).flatMap(([name, value]: [string, ExportedValue]) => {
    if (value.kind !== 'expression' || !holdsUse(meant(value.expression))) return [];
    // Whoever imports it by default gives it a name of their own.
    return [name === 'default' ? module : name];
  });
  const shared = Object.entries(script.global ? script.topLevel : {}).flatMap(([name, index]) => {
    const declaration = script.declarations[index];
    return declaration?.kind === 'constant' && holdsUse(declaration.initializer) ? [name] : [];
  });
  return [...exported, ...shared];
}
