import { defineConfig } from 'vitest/config';

/** Drives real windows on two cores: one file at a time, its tests in order, the rest skipped after a failure. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.test.mjs'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
