/** Whether another process is still there. */

/** As often as it is worth: an editor that closes its end is noticed at once. */
const EVERY_MS = 2000;

/** Calls `onEnd` when the process `id` has ended, and for as long as nobody has ended this one. */
export function watchProcess(id: number, onEnd: () => void): void {
  setInterval(() => {
    if (!isAlive(id)) onEnd();
  }, EVERY_MS).unref();
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and so is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
