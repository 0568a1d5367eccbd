/** Requests that can be cancelled and that fail softly: a mistake of ours must not become the editor's. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from '../session/log.ts';
import { yieldToRequests } from '../session/yielding.ts';

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * Wraps the handler of the request `name`. After an error, which goes to the log, the answer is `neutral`; where that is
 * a function its result, or what it throws, is the answer.
 */
export function runSafe<P, R>(
  log: Log,
  name: string,
  neutral: R | ((error: unknown) => R),
  handler: Handler<P, R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    // A cancellation that is already in the queue gets its turn first.
    await yieldToRequests();
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      log.error(name, error);
      return typeof neutral === 'function' ? (neutral as (error: unknown) => R)(error) : neutral;
    }
  };
}

export const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** Where a person has asked, who is to hear why it failed. */
export function rethrow(error: unknown): never {
  throw error;
}
