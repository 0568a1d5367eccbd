/** Where errors go: the editor's log channel, never a pop-up and never the Problems list. */
import { plainLines } from '../core/text/rendering.ts';

export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  /** `where` says what was being done; texts of files never get in here. */
  readonly error: (where: string, error: unknown) => void;
}

interface RemoteConsole {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export function createLog(console: RemoteConsole): Log {
  return {
    info: (message) => console.info(plainLines(message)),
    warn: (message) => console.warn(plainLines(message)),
    error: (where, error) => console.error(plainLines(`${where}: ${describe(error)}`)),
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
