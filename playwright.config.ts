import { defineConfig } from '@playwright/test';

/** Every flow runs in real Chromium with the built extension; see tests/support/fixtures.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  // A machine may be busy once. What needs the second try is named at the end: it is to be mended.
  retries: 1,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  globalSetup: './tests/support/global-setup.ts',
});
