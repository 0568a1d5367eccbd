/** The functions of a native file: which one a call stands in, and what it is given. */
import type { NativeBlock, NativeCall, NativeCode, NativeParameters } from '../../facts/native.ts';
import { encloses } from '../../text/text.ts';

/** The innermost one. */
export const functionAround = ({ range }: NativeCall, { blocks }: NativeCode): NativeBlock | undefined =>
  blocks.findLast((one) => one.kind === 'function' && encloses(one.range, range));

/** Both end with the function's brace; the outermost of several comes last. */
export const parametersOf = (
  { range }: NativeBlock,
  { parameters }: NativeCode,
): NativeParameters | undefined => parameters.findLast((one) => one.range.end === range.end);
