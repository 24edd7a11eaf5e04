import { relative } from 'node:path'
import process from 'node:process'
import { keyOf } from './mutants.mjs'

export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: { sampledMutants: { type: 'array', items: { type: 'string' } } },
}

const place = ({ line, column }) => ({ line: line + 1, column })

/** Stryker takes ranges of lines, but no list of mutants: this lets through only those that were drawn. */
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

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: sampleChecker },
  // Stryker warns where it has no reporter; the table at the end is ours.
  { kind: 'Reporter', name: 'quiet', value: {} },
]
