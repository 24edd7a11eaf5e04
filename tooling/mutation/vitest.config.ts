import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import project from '../../vitest.config.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// The tests of one folder, as tooling/mutation/run.mjs found them.
const tests = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[]

/** The first test that fails ends the trial of a mutant: those that take least come first. */
class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const spent = ({ moduleId, project }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${moduleId.slice(this.ctx.config.root.length + 1)}`)
        ?.duration ?? 0
    return Promise.resolve([...files].sort((a, b) => spent(a) - spent(b)))
  }
}

export default defineConfig({
  root: path('../..'),
  resolve: {
    alias: [
      ...Object.entries(project.resolve?.alias ?? {}).map(([find, replacement]) => ({ find, replacement })),
      { find: /^fast-check$/, replacement: path('./fast-check.mjs') },
      { find: 'fast-check-itself', replacement: path('../../node_modules/fast-check/lib/fast-check.js') },
    ],
  },
  test: {
    testTimeout: 120_000,
    include: tests,
    setupFiles: [path('./setup.ts')],
    // As npm test does. Each mutant is tried in a worker of its own, into which the modules are loaded once: loading
    // them again for every test file took three quarters of the time.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
  },
})
