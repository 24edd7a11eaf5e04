import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { aliases } from './tooling/packages.mjs'

/** Tests run on the sources, so none of them waits for a build. */
const alias = aliases
const exclude = ['**/node_modules/**', '**/dist/**']
/** Tests that put something in place of a module, or spoil what it gave, which no other file may meet. */
const withMocks = [
  'packages/cli/src/fault-isolation.test.ts',
  'packages/cli/src/reader-fails.test.ts',
  'tooling/test/fresh-results.test.ts',
]

export default defineConfig({
  resolve: { alias },
  test: {
    // Not a bar on speed: whole calendars are counted day by day, on machines that do other things too.
    testTimeout: 120_000,
    setupFiles: ['./tooling/properties/seed.ts'],
    // One for each core: vitest would leave one of two idle.
    maxWorkers: availableParallelism(),
    onConsoleLog: (log) => {
      throw new Error(`a test printed to the console: ${log}`)
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'docs/**/*.test.ts', 'tooling/**/*.test.ts'],
          exclude: [
            ...exclude,
            '**/*.prop.test.ts',
            '**/*.pack.test.ts',
            '**/*.browser.test.ts',
            '**/*.engine.test.ts',
            ...withMocks,
          ],
          // Functions without state need no world of their own for each file: half of the time went into loading them
          // again. It also finds results that share what a holder can change.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'prop', include: ['packages/**/*.prop.test.ts'], exclude, isolate: false } },
      // An engine that is set up for it alone: npm run test:spark.
      { extends: true, test: { name: 'spark', include: ['packages/sql/src/spark/*.engine.test.ts'], exclude } },
      { extends: true, test: { name: 'mocked', include: withMocks, exclude } },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          exclude,
          typecheck: { enabled: true, only: true, include: ['packages/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['apps/**/*.browser.test.ts'],
          exclude,
          globalSetup: ['apps/web/test/build.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tooling/**/*.pack.test.ts'],
          exclude,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
