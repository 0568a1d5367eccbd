import { defineConfig } from 'vitest/config';

/** In processes of their own: they measure how work grows by their process's time, or replace a module of Node's. */
const APART = ['test/linear/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/scan/regularFile.test.ts'];

/** In milliseconds. It ends what hangs, and says nothing about how fast a test is: machines differ, and are busy. */
const HANGS = 60_000;

/** As Node does it: through a proxy, each call of TypeScript's parser would cost more than it does. */
const deps = { interopDefault: false };

/** Unit and LSP tests. What needs a real VS Code has a configuration of its own, in test/e2e. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...APART],
          testTimeout: HANGS,
          deps,
          maxWorkers: '100%',
          // Nothing in a module changes with use: one import of the engine serves many files.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'apart',
          include: APART,
          testTimeout: HANGS,
          deps,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
