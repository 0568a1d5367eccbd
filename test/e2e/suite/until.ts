/** Asks until the answer is right, and gives it back. States are waited for, never times. */
export async function until<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  isRight: (answer: T) => boolean,
  limit = 15_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`${what}: not in ${limit} ms, the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
