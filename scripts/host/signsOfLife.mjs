/** Says what is being done for as long as it takes: nobody is to wonder whether something hangs. */
const EVERY = 5000;

/** Prints `what` at once, and again every five seconds until `work` has ended, however it does. */
export async function saying(what, work) {
  const started = Date.now();
  console.log(`${what} …`);
  const timer = setInterval(() => {
    console.log(`${what} … (${Math.round((Date.now() - started) / 1000)} s)`);
  }, EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
