import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './scripts/chromium.ts';

/** By what a test needs: nothing, a page, a database in a browser, Firefox, a copy of the source, the emulators. */
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, '.output/**', 'tests/e2e/**'],
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A machine that does much else at once is no failure.
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'entrypoints/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/scenarios/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/*.emulator.test.ts'],
        },
      },
      {
        test: {
          name: 'host',
          environment: 'node',
          include: ['tests/host/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['lib/**/*.browser.test.ts', 'tests/{contracts,scenarios}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          // As the flows in Chromium: a browser that a busy machine starts too slowly gets a second try.
          retry: 1,
          testTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'docs',
          environment: 'node',
          include: ['tests/docs/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'emulator',
          environment: 'node',
          include: ['tests/rules/**/*.test.ts', 'tests/contracts/**/*.emulator.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
