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

/** Writes the files that tests compare whole texts with. */
export const acceptSnapshots = () => {
  const tests = [...filesUnder('packages', /\.test\.ts$/), ...filesUnder('tooling', /\.test\.ts$/)].filter((file) =>
    readFileSync(file, 'utf8').includes('toMatchFileSnapshot'),
  )
  if (
    !tool('vitest/vitest.mjs', ['run', '--project', 'runtime', '--update', ...tests, '--reporter=dot'], { quiet: true })
  )
    process.exitCode = 1
}
