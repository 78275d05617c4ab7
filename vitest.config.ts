import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './tools/browsers';

const chromium = findBrowser('chromium');

/** States are waited for as long as a busy machine may need; Vitest would give up after 1 s. */
const PATIENT = { poll: { timeout: 20_000 } };

/** unit: Node, no browser. tables: the same over long lists of cases. programs: the command line and the servers that it talks to, as processes. linear: steps of reading, counted; slow. dom: a real Chromium. e2e: the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          expect: PATIENT,
          setupFiles: ['tests/support/fixed-seed.ts'],
          // Slow machines are no failures: speed is measured by `firsthand bench`.
          testTimeout: 30_000,
          environment: 'node',
          // Modules keep no state between tests, so that the files can share them: half the time.
          isolate: false,
          include: ['tests/{unit,contract,architecture,eval}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'tables',
          environment: 'node',
          setupFiles: ['tests/support/fixed-seed.ts'],
          testTimeout: 120_000,
          isolate: false,
          include: ['tests/tables/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'linear',
          environment: 'node',
          testTimeout: 300_000,
          include: ['tests/linear/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'programs',
          expect: { poll: { timeout: 60_000 } },
          environment: 'node',
          include: ['tests/programs/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Tests read the message catalogues as modules, not as files of a server.
        publicDir: false,
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/test-utils',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            '@mozilla/readability',
          ],
        },
        test: {
          name: 'dom',
          expect: PATIENT,
          testTimeout: 60_000,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: chromiumArgs(),
                ...(chromium === null ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          expect: { poll: { timeout: 60_000 } },
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          // Real browsers on small machines: one at a time, and nothing is hurried.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
