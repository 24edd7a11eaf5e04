// Takes what is found now for what is expected. Only "npm run generate -- --accept-goldens" calls this.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { filesUnder } from '../files.mjs'
import { allFolders } from '../rules/rule-folders.mjs'
import { tool } from '../run/steps.mjs'
import { problem, writeOrCheck } from './write.mjs'

/** `findings` stands last: what is counted comes before what is found. */
const withCounts = ({ findings, ...about }, { outcome, applied, passed }) => ({
  ...about,
  outcome,
  ...(applied === undefined ? {} : { applied, passed }),
  findings,
})

/**
 * Writes outcome and counts into every case. What a case says of its findings is written by hand and stays; a case
 * whose findings have moved is named.
 */
export const acceptCounts = async ({ runCase }) => {
  for (const { path, code } of allFolders()) {
    for (const file of filesUnder(`${path}/cases`, /\.json$/)) {
      const about = JSON.parse(readFileSync(file, 'utf8'))
      const result = await runCase(code, about)
      if (result.findings.length !== about.findings.length)
        problem(
          file,
          `expects ${about.findings.length} findings and gets ${result.findings.length}: put it right by hand`,
        )
      else if (isDeepStrictEqual(about, withCounts(about, result))) continue
      else await writeOrCheck(file, JSON.stringify(withCounts(about, result), null, 2), false)
    }
  }
}

/** What tests compare whole texts with: each file of a folder called `golden`, by its path. */
const goldenTexts = () =>
  new Map(
    ['packages', 'datasets']
      .flatMap((folder) => filesUnder(folder, /\/golden\//))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

/** Writes the files that tests compare whole texts with, and names each that it changed. */
export const acceptSnapshots = () => {
  const before = goldenTexts()
  const tests = [...filesUnder('packages', /\.test\.ts$/), ...filesUnder('tooling', /\.test\.ts$/)].filter((file) =>
    readFileSync(file, 'utf8').includes('toMatchFileSnapshot'),
  )
  if (
    // Last, since it would take a file after it for its value.
    !tool('vitest/vitest.mjs', ['run', '--project', 'runtime', ...tests, '--reporter=dot', '--update'], { quiet: true })
  )
    process.exitCode = 1
  for (const [path, text] of goldenTexts())
    if (before.get(path) !== text) process.stdout.write(`accepted ${path}: read the difference\n`)
}
