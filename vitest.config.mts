import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit and LSP tests. What needs a real VS Code has a configuration of its own, in test/e2e. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 20_000,
    // Two on the two processors of CI: many tests wait for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
