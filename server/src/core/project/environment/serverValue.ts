/** What a server writes in the place of a placeholder, where a file of the project plainly says it. */
import { settingsFiles } from '../../catalog/environment.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { ServerOutput } from '../../facts/serverValues.ts';
import { folderOf, join } from '../../text/paths.ts';
import { encloses, type FileId, type Place } from '../../text/text.ts';
import type { Scoped } from '../values/scoped.ts';
import type { Origin, Value } from '../values/value.ts';

export interface ServerSources {
  readonly root: string;
  readonly want: (file: FileId) => FileFacts | undefined;
  /** What the `.env` files give a variable that a tool writes into pages. */
  readonly variable: (name: string, origins: readonly Origin[]) => Value;
}

/** Files that one page includes, and those include. */
const MOST_FILES = 20;

/** Undefined where nothing tells it: several values, several placeholders in one text, or none that is a plain name. Of a
 *  text that begins with a path or the host, how it begins. */
export function serverValue({ file, expression }: Scoped, sources: ServerSources): Value | undefined {
  const { range } = expression;
  const outputs = sources.want(file)?.serverValues?.outputs ?? [];
  // Within quotes: what stands bare is code, not text.
  const inside = outputs.filter((one) => encloses(range, one.range));
  const here = { file, range };
  const first = inside.find((one) => one.range.start - 1 === range.start)?.from;
  if (first === 'path') return { kind: 'partial', head: '/', tail: '', origins: [here] };
  if (first === 'host') return { kind: 'partial', head: '', tail: '', lead: 'host', origins: [here] };
  const [output, more] = inside;
  if (!output || more || output.from === 'path' || output.from === 'host') return undefined;
  if (output.from === 'environment') return sources.variable(output.name, [here]);
  const found = definitionsOf(output, file, sources);
  const [definition] = found;
  if (!definition || found.some(({ value }) => value !== definition.value)) return undefined;
  return { kind: 'known', value: definition.value, origins: [here, definition.place] };
}

function definitionsOf({ from, name }: ServerOutput, file: FileId, sources: ServerSources) {
  const files =
    from === 'jekyll'
      ? settingsFiles.map((settings) => `${sources.root}/${settings}`)
      : [...includedBy(file, sources)];
  return files.flatMap((one): { readonly value: string; readonly place: Place }[] => {
    const definitions = sources.want(one)?.serverValues?.definitions ?? [];
    return definitions
      .filter((definition) => definition.name === name)
      .map(({ value, valueRange }) => ({ value, place: { file: one, range: valueRange } }));
  });
}

/** `file`, and what it includes: by a path from its own folder, or from the project's. */
function includedBy(file: FileId, { root, want }: ServerSources): ReadonlySet<FileId> {
  const files = new Set([file]);
  for (const one of files) {
    for (const path of want(one)?.serverValues?.includes ?? []) {
      const places = [folderOf(one), root].map((folder) => join(folder, path.replace(/^\/+/, '')));
      const found = places.find((place) => want(place) !== undefined);
      if (found && files.size < MOST_FILES) files.add(found);
    }
  }
  return files;
}
