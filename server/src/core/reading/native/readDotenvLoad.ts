/** Reads from which file a Dart file has flutter_dotenv take its values. */
import { dotenvLoad } from '../../catalog/native/builds.ts';
import type { NativeBlock, NativeCode } from '../../facts/native.ts';
import type { DotenvLoad } from '../../facts/nativeSetup.ts';

/** Blocks that do not decide whether what stands in them runs, and that catch nothing. */
const PASSED: ReadonlySet<NativeBlock['kind']> = new Set(['function', 'type']);

/** Undefined where there is more than one such call, or one that may be left out, or fail without harm. */
export function readDotenvLoad({ imports, calls, blocks, isWhole }: NativeCode): DotenvLoad | undefined {
  // Others have calls of this name, too, and take their files from elsewhere.
  if (!isWhole || !imports.some(({ module }) => module.startsWith(dotenvLoad.package))) return undefined;
  const [load, ...more] = calls.filter(({ path }) => dotenvLoad.anyLoad.test(path.join('.')));
  if (!load || more.length > 0 || load.path.at(-1) !== dotenvLoad.method) return undefined;
  const { arguments: given, result, isAwaited, isConditional, range } = load;
  if (result.kind !== 'dropped' || !isAwaited || isConditional || given.length > 1) return undefined;
  for (let at = blocks[load.block]; at; at = blocks[at.parent]) if (!PASSED.has(at.kind)) return undefined;
  const [only] = given;
  if (!only) return { range, path: dotenvLoad.usual };
  const { label, value } = only;
  const isPlain = label === dotenvLoad.label && value.kind === 'string' && value.isWhole;
  return isPlain ? { range, path: value.value } : undefined;
}
