// npm install --save-dev @playwright/test, then npx playwright install chromium, then npx playwright test
import { defineConfig } from '@playwright/test';

export default defineConfig({
  use: {
    // A Chromium that is there already; without one, Playwright uses its own.
    launchOptions: { executablePath: process.env.CHROMIUM },
  },
  // Your development server. This one takes a free port, and says which.
  webServer: { command: 'node server.mjs', wait: { stdout: /on port (?<shop_port>\d+)/ } },
});
