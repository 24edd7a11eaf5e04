import { afterAll, beforeEach } from 'vitest'

interface Coverage {
  static: object
  perTest: object
}

// Stryker adds up what each test file says it reached. Its modules are loaded once for all files and go on counting in
// one place: each file says only what it reached itself.
const stryker = (globalThis as { __stryker__?: { mutantCoverage?: Coverage; counting?: Coverage } }).__stryker__
if (stryker?.counting) stryker.mutantCoverage = stryker.counting

afterAll(() => {
  const counting = stryker?.mutantCoverage
  if (stryker === undefined || counting === undefined) return
  stryker.counting = counting
  stryker.mutantCoverage = structuredClone(counting)
  counting.static = {}
  counting.perTest = {}
})

// The tests that tooling/mutation/folders.json leaves out, by the beginning of their name with that of their suites.
const leftOut = JSON.parse(process.env['MUTATION_LEFT_OUT'] ?? '[]') as { file: string; test: string }[]

beforeEach(({ task, skip }) => {
  const names = [task.name]
  for (let { suite } = task; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  const name = names.join(' ').trim()
  if (leftOut.some(({ file, test }) => task.file.filepath.endsWith(`/${file}`) && name.startsWith(test))) skip()
})
