/** Ports, as people write them. */

/** Of development servers that no file speaks of. */
export const USUAL_PORT = 3000;

/** Undefined for what is no number of a port. */
export function portIn(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port < 65_536 ? port : undefined;
}
