import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import project from '../../vitest.config.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// The tests of one folder, as tooling/mutation/run.mjs found them.
const tests = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[]

export default defineConfig({
  root: path('../..'),
  resolve: {
    alias: [
      ...Object.entries(project.resolve?.alias ?? {}).map(([find, replacement]) => ({ find, replacement })),
      { find: /^fast-check$/, replacement: path('./fast-check.mjs') },
      { find: 'fast-check-itself', replacement: path('../../node_modules/fast-check/lib/fast-check.js') },
    ],
  },
  test: { testTimeout: 120_000, include: tests, setupFiles: [path('./setup.ts')] },
})
