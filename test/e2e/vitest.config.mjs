import { defineConfig } from 'vitest/config';

/** Drives real windows on two cores: one file at a time. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.test.mjs'],
    setupFiles: ['test/e2e/cleanUp.mjs'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
