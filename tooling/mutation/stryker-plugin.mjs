import { relative } from 'node:path'
import process from 'node:process'
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner'
import { keepResult } from './kept-results.mjs'
import { keyOf } from './mutants.mjs'

export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    sampledMutants: { type: 'array', items: { type: 'string' } },
    keptResults: { type: 'string' },
    testsOfResults: { type: 'array', items: { type: 'string' } },
  },
}

const place = ({ line, column }) => ({ line: line + 1, column })
const pathOf = (fileName) => relative(process.cwd(), fileName).replaceAll('\\', '/')

/** Stryker takes ranges, but no list of mutants: this lets through only those that were drawn. */
const sampleChecker = (options) => {
  const sampled = new Set(options.sampledMutants)
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
          const key = keyOf({
            file: pathOf(fileName),
            start: place(location.start),
            end: place(location.end),
            mutator: mutatorName,
            replacement,
          })
          return [id, sampled.has(key) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }]
        }),
      ),
  }
}
sampleChecker.inject = ['options']

const [{ factory: vitestRunner }] = vitestPlugins
/** `TestStatus.Failed` of @stryker-mutator/api, which is no dependency of ours. */
const failedStatus = 1

/**
 * The runner of Stryker takes a test file that does not load for one without tests, and a mutant that breaks a module
 * as it loads for one that lives. Here a file that fails without a failing test of its own counts as a failing test.
 */
const loadingRunner = (injector) => {
  const runner = vitestRunner(injector)
  const run = runner.run.bind(runner)
  runner.run = async (options) => {
    const result = await run(options)
    if (result.tests === undefined || result.tests.some(({ status }) => status === failedStatus)) return result
    const broken = runner.ctx.state.getFiles().filter((file) => file.result?.state === 'fail')
    const tests = broken.map((file) => ({
      id: file.filepath,
      name: file.filepath,
      status: failedStatus,
      timeSpentMs: 0,
      failureMessage: file.result.errors?.[0]?.message ?? 'The file does not load.',
    }))
    return { ...result, tests: [...result.tests, ...tests] }
  }
  return runner
}
loadingRunner.inject = vitestRunner.inject

/** Keeps each result as it is found: one of a mutant that a test was tried on, or that no test reaches. */
const keepingReporter = ({ keptResults, testsOfResults }) => ({
  onMutantTested: ({ fileName, location, mutatorName, replacement, status, killedBy = [] }) => {
    if (!['Killed', 'Survived', 'NoCoverage', 'Timeout'].includes(status)) return
    // As a result is told, its lines and columns count from 1.
    const { start, end } = location
    const from1 = ({ line, column }) => ({ line, column: column - 1 })
    const key = keyOf({
      file: pathOf(fileName),
      start: from1(start),
      end: from1(end),
      mutator: mutatorName,
      replacement,
    })
    const files = [...new Set(killedBy.map((id) => pathOf(id.split('#')[0] ?? '')))]
    keepResult(keptResults, { key, status, killedBy: files }, testsOfResults)
  },
})
keepingReporter.inject = ['options']

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'loading', factory: loadingRunner },
  { kind: 'Checker', name: 'sample', factory: sampleChecker },
  // The table at the end is ours.
  { kind: 'Reporter', name: 'keeping', factory: keepingReporter },
]
