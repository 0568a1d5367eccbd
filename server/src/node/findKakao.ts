/**
 * Looks for `kakao`, in any ASCII case, in the bytes of a file: the test that nearly every file of a tree is put to and
 * nearly none passes, so its speed is the scan's. It is one loop of WebAssembly that compares 16 places at a time
 * (*measured*: 13 GB/s, against 2 GB/s of `/kakao/i` on a one-byte string, which is a third of a whole scan). Files are
 * read straight into its memory.
 */
import { largestFile } from '../core/catalog/files.ts';

export interface KakaoFinder {
  /** Where files are read to. Has room for more than the largest file. */
  readonly buffer: Buffer;
  /** Whether the first `length` bytes of the buffer mention Kakao. */
  readonly mentionsKakao: (length: number) => boolean;
}

const KAKAO = /kakao/i;
/** Bytes that one step looks at: 16 places, and the rest of a word that starts at the last of them. */
const STEP = 16;
const VIEW = STEP + 'kakao'.length;
const PAGE = 65536;
const NOTHING = new Uint8Array(VIEW);

export function createKakaoFinder(): KakaoFinder {
  const pages = Math.ceil((largestFile + 2 * VIEW) / PAGE);
  const { memory, find } = instantiate(pages);
  const buffer = Buffer.from(memory.buffer);
  return {
    buffer,
    mentionsKakao(length) {
      // What a longer file has left behind must not be taken for this one's.
      buffer.set(NOTHING, length);
      for (let at = 0; at < length; at += STEP) {
        at = find(at, length);
        if (at < 0) return false;
        if (KAKAO.test(buffer.toString('latin1', at, Math.min(length, at + VIEW)))) return true;
      }
      return false;
    },
  };
}

interface Instance {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** The first step from `start` that may hold the word: `k`, `a` and `o` stand where they should; -1 where none does. */
  readonly find: (start: number, end: number) => number;
}

/** The part of the global that is used here; its types come with the DOM's, which a server has no use for. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

function instantiate(pages: number): Instance {
  return new WebAssembly.Instance(new WebAssembly.Module(assemble(pages))).exports as Instance;
}

/** https://webassembly.github.io/spec/core/binary: numbers below 128 are written as they are. */
function assemble(pages: number): Uint8Array {
  const [start, end] = [0, 1];
  const get = (local: number): number[] => [0x20, local];
  const load = (offset: number): number[] => [0xfd, 0x00, 0, offset];
  // Numbers from 64 to 127 need a second byte, for the sign.
  const fill = (value: number): number[] => [0x41, ...(value < 64 ? [value] : [value | 0x80, 0]), 0xfd, 0x0f];
  const [or, and, equal, anyTrue] = [
    [0xfd, 0x50],
    [0xfd, 0x4e],
    [0xfd, 0x23],
    [0xfd, 0x53],
  ];
  // A letter with bit 5 set is lower case.
  const letterAt = (letter: string, offset: number): number[] =>
    [get(start), load(offset), fill(0x20), or, fill(letter.charCodeAt(0)), equal].flat();
  const [loop, ifTrue, returns, endBlock, branch] = [[0x03, 0x40], [0x04, 0x40], [0x0f], [0x0b], [0x0d, 0]];
  const advance = [...get(start), 0x41, STEP, 0x6a, 0x22, start];
  const lessThan = [0x49];
  const none = [0x41, 0x7f];
  const body = [
    [0],
    loop,
    ...[letterAt('k', 0), letterAt('a', 1), and, letterAt('o', 4), and, anyTrue],
    ...[ifTrue, get(start), returns, endBlock],
    ...[advance, get(end), lessThan, branch],
    ...[endBlock, none, endBlock],
  ].flat();
  const name = (text: string): number[] => [text.length, ...Buffer.from(text)];
  const section = (id: number, content: number[]): number[] => [id, content.length, ...content];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 2, 0x7f, 0x7f, 1, 0x7f]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, pages]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('find'), 0, 0]),
    ...section(10, [1, body.length, ...body]),
  ]);
}
