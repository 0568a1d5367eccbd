/** Matchers for vitest and jest: `expect.extend(kakaoMatchers)`. */
import type { InstalledKakao } from './installKakao.ts';

interface MatcherContext {
  readonly equals: (a: unknown, b: unknown) => boolean;
  readonly isNot?: boolean;
  readonly utils?: { readonly stringify?: (value: unknown) => string };
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

export const kakaoMatchers = {
  /** Passes where one of the shared messages has at least what `expected` has; without one, where anything was shared. */
  toHaveShared(this: MatcherContext, kakao: InstalledKakao, expected?: object): MatcherResult {
    const { shared, refused } = requireKakao(kakao);
    const pass = shared.some(
      ({ message }) => expected === undefined || includes(message, expected, this.equals),
    );
    const say = (value: unknown) => this.utils?.stringify?.(value) ?? JSON.stringify(value);
    const lists = [`Shared: ${say(shared)}`, ...(refused.length > 0 ? [`Refused: ${say(refused)}`] : [])];
    const what = expected === undefined ? 'anything' : say(expected);
    return {
      pass,
      message: () => [`Expected ${pass ? 'not ' : ''}to have shared ${what}.`, ...lists].join('\n'),
    };
  },

  toHaveSharedTimes(this: MatcherContext, kakao: InstalledKakao, times: number): MatcherResult {
    const { shared } = requireKakao(kakao);
    return {
      pass: shared.length === times,
      message: () => `Expected ${times} shared messages, and there are ${shared.length}.`,
    };
  },
};

function requireKakao(kakao: InstalledKakao): InstalledKakao {
  if (Array.isArray((kakao as Partial<InstalledKakao> | undefined)?.shared)) return kakao;
  throw new TypeError('Give what installKakao() returned to expect(…).');
}

/** Objects by the keys that are expected; everything else as the test runner compares it. */
function includes(actual: unknown, expected: unknown, equals: MatcherContext['equals']): boolean {
  if (!isPlain(expected) || !isPlain(actual)) return equals(actual, expected);
  return Object.keys(expected).every(
    (key) => Object.hasOwn(actual, key) && includes(actual[key], expected[key], equals),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
