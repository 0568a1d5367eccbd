/**
 * Memory that the thread of the server writes and the main thread reads, because a thread that hangs answers no message:
 * a beat that goes on as long as the thread comes to an end with what it does, and the name of the step under way.
 */
import type { Underway } from '../session/underway.ts';

/** UTF-16 units of a step's name; longer ones are cut. */
const LONGEST = 4000;
/** Of the first two words. */
const BEAT = 0;
const LENGTH = 1;

/** What separates the two parts of a step's name. */
const SEPARATOR = '\n';

export interface Step {
  readonly what: string;
  readonly place: string;
}

export const createSigns = (): SharedArrayBuffer => new SharedArrayBuffer(8 + 2 * LONGEST);

/** For the thread that is watched: beats with every step, and whenever `beat` is called. */
export function giveSigns(memory: SharedArrayBuffer): Underway & { readonly beat: () => void } {
  const words = new Int32Array(memory, 0, 2);
  const units = new Uint16Array(memory, 8);
  let written: Step | undefined;
  const beat = (): void => {
    Atomics.add(words, BEAT, 1);
  };
  let length = 0;
  return {
    beat,
    begin(what, place) {
      beat();
      // A rule runs on many facts of one file.
      if (written?.what !== what || written.place !== place) {
        const name = what + SEPARATOR + place;
        length = Math.min(name.length, LONGEST);
        for (let at = 0; at < length; at++) units[at] = name.charCodeAt(at);
        written = { what, place };
      }
      Atomics.store(words, LENGTH, length);
    },
    end() {
      Atomics.store(words, LENGTH, 0);
    },
  };
}

/** For the thread that watches. */
export function readSigns(memory: SharedArrayBuffer): {
  readonly beats: () => number;
  /** `undefined` between two steps. */
  readonly step: () => Step | undefined;
} {
  const words = new Int32Array(memory, 0, 2);
  const units = new Uint16Array(memory, 8);
  return {
    beats: () => Atomics.load(words, BEAT),
    step() {
      const length = Atomics.load(words, LENGTH);
      if (length === 0) return undefined;
      const [what = '', place = ''] = String.fromCharCode(...units.subarray(0, length)).split(SEPARATOR);
      return { what, place };
    },
  };
}
