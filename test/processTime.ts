/** Milliseconds that this process has worked so far. Others wait for the same processors, which a clock would count. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
