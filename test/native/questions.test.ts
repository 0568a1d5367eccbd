/** What is shared asks what its function asks before it: how often is counted. */
import { expect, it } from 'vitest';
import { NativeFunctions } from '../../server/src/core/reading/native/nativeFunctions.ts';
import { readNativeCode } from '../../server/src/core/syntax/native/readNativeCode.ts';

/** How many questions are looked at for all that a function with so many branches shares. */
function lookedAt(branches: number): number {
  const branch = 'if (kind == 1) { done(); ShareClient.instance.shareDefault(context, feed) }\n';
  const code = readNativeCode(`fun share(url: String) {\n${branch.repeat(branches)}}\n`, 'kotlin');
  let count = 0;
  const asked = new Proxy(code.asked, {
    get(target, name) {
      if (/^\d/.test(String(name))) count++;
      return Reflect.get(target, name);
    },
  });
  const functions = new NativeFunctions({ ...code, asked });
  const sent = code.calls.filter(({ path }) => path.at(-1) === 'shareDefault');
  expect(sent).toHaveLength(branches);
  for (const { range } of sent) {
    expect(functions.isOfDevelopers(range)).toBe(false);
    expect(functions.reaching(range)).toHaveLength(1);
  }
  return count;
}

it('twice the branches are twice the work', () => {
  expect(lookedAt(400)).toBeLessThan(2.5 * lookedAt(200));
});
