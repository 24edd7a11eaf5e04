import { beforeEach } from 'vitest'

// The tests that tooling/mutation/folders.json leaves out, by the beginning of their name with that of their suites.
const leftOut = JSON.parse(process.env['MUTATION_LEFT_OUT'] ?? '[]') as { file: string; test: string }[]

beforeEach(({ task, skip }) => {
  const names = [task.name]
  for (let { suite } = task; suite !== undefined; suite = suite.suite) names.unshift(suite.name)
  const name = names.join(' ').trim()
  if (leftOut.some(({ file, test }) => task.file.filepath.endsWith(`/${file}`) && name.startsWith(test))) skip()
})
