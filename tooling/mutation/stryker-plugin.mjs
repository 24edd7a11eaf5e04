import { relative } from 'node:path'
import process from 'node:process'
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner'
import { keyOf } from './mutants.mjs'

export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: { sampledMutants: { type: 'array', items: { type: 'string' } } },
}

const place = ({ line, column }) => ({ line: line + 1, column })

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
            file: relative(process.cwd(), fileName).replaceAll('\\', '/'),
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

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'loading', factory: loadingRunner },
  { kind: 'Checker', name: 'sample', factory: sampleChecker },
  // Stryker warns where it has no reporter; the table at the end is ours.
  { kind: 'Reporter', name: 'quiet', value: {} },
]
