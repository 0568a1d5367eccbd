/** A line of a terminal that is written over, and gone in the end. Where standard error goes elsewhere, there is none. */
const START_OVER = '\r\x1b[K';

export function showProgress(text: string): void {
  const { isTTY } = process.stderr;
  if (isTTY && process.env.TERM !== 'dumb') process.stderr.write(START_OVER + text);
}

export const endProgress = (): void => showProgress('');
