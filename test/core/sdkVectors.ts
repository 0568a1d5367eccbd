/** What the official SDK did with argument objects, and a way to put one into a call. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SdkVector {
  readonly id: number;
  readonly sdk: string;
  readonly method: string;
  readonly source: string;
  readonly throws: boolean;
  readonly error?: string;
}

export function vectorsOf(sdk: string): SdkVector[] {
  const file = fileURLToPath(new URL(`../data/sdk-vectors/${sdk}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SdkVector);
}

/** The SDK's sentence without the error's name. */
export const messageOf = (vector: SdkVector): string | undefined => vector.error?.replace(/^\w*Error: /, '');
