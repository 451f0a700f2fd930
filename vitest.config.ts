// Three kinds of test: plain (Node), in real workerd, and whole journeys against a running worker and a browser.
// A fourth, in other browsers, is there only for `npm run test:long`.
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const LONG = 'tests/long/**/*.test.ts';

const long = {
  test: {
    name: 'long',
    include: [LONG],
    environment: 'node' as const,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
};

// biome-ignore lint/style/noDefaultExport: the tool asks for one
export default defineConfig({
  test: {
    silent: 'passed-only', // what a test prints is of use when it fails
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,widget,console,scripts}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                PROOF_SECRET: 'a-secret-of-the-tests-and-of-nothing-else',
                SETUP_TOKEN: 'a-token-of-the-tests-and-of-nothing-else',
              },
            },
          }),
        ],
        test: {
          name: 'workerd',
          include: ['worker/**/*.test.ts'],
          setupFiles: ['./worker/testing/each-test-anew.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/**/*.test.ts'],
          exclude: [LONG],
          environment: 'node',
          maxWorkers: 2, // two cores: while one waits for its proof of work, the other goes on
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...(process.env.LONG_TESTS ? [long] : []),
    ],
  },
});
