import 'vitest';

declare module 'vitest' {
  interface Matchers<T> {
    toHaveShared(expected?: object): T;
    toHaveSharedTimes(times: number): T;
  }
}
