/**
 * What the server asks of its editor. Every request may be refused, or answered with nonsense, late or never: the answer
 * is `undefined` then, the log says so once, and the server goes on without it.
 */
import type { Log } from './log.ts';

export interface Client {
  /**
   * Asks for `what`. `send` sends the request; `read` gives what the answer means, `undefined` where it means nothing. A
   * person may take any time to answer, so only a `limit` in milliseconds ends the waiting. Never rejects.
   */
  readonly ask: <R>(
    what: string,
    send: () => Promise<unknown>,
    read: (answer: unknown) => R | undefined,
    limit?: number,
  ) => Promise<R | undefined>;
}

export function createClient(log: Log): Client {
  const missed = new Set<string>();
  return {
    async ask(what, send, read, limit) {
      try {
        const answer = await (limit === undefined ? send() : within(limit, send()));
        const meaning = read(answer);
        if (meaning === undefined) throw new Error('no answer that makes sense');
        return meaning;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!missed.has(what)) log.info(`Going on without ${what} from the editor: ${reason}`);
        missed.add(what);
        return undefined;
      }
    },
  };
}

/** For requests that are answered with nothing but that they were carried out. */
export const carriedOut = (): true => true;

export const asList = (answer: unknown): readonly unknown[] | undefined =>
  Array.isArray(answer) ? answer : undefined;

/** Rejects after `limit` milliseconds, whatever `work` comes to. */
export async function within<R>(limit: number, work: Promise<R>): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
