import { defineConfig } from 'vitest/config';

/** Unit and LSP tests. What needs a real VS Code has a configuration of its own, in test/e2e. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 20_000,
  },
});
