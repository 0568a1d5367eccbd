import { defineConfig } from 'vitest/config';

/** They measure how work grows: in a process of its own, by that process's time, a processor for each. */
const MEASURING = ['test/linear/**/*.test.ts', 'test/bench/**/*.test.ts'];

/** Unit and LSP tests. What needs a real VS Code has a configuration of its own, in test/e2e. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...MEASURING],
          testTimeout: 20_000,
          maxWorkers: '100%',
          // Nothing in a module changes with use: one import of the engine serves many files.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'measuring',
          include: MEASURING,
          testTimeout: 20_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
