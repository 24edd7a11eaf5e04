// The main job: set everything up, check the published Plymouth page and print the report. Beside it are written the
// example site and the report as pages, and the checker for a browser: what fails there takes nothing from the report.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { exampleFolder, exampleParts, exampleWords, exitCodeOf } from './example.mjs'
import { build, buildChecker, install, node, root } from './steps.mjs'

const imt = (args, options) => node('packages/cli/bin/imt.js', args, options)

process.stdout.write(
  'Setting up, then building the packages: some minutes the first time, seconds after that. The report follows.\n',
)
if (!install() || !build(['@imt/cli...'])) process.exit(1)
const checked = imt(['check', 'datasets/plymouth-2017-18/page.html', '--fail-on', 'never'])
process.stdout.write('\nWriting the example site and the report as pages, and building the checker for a browser.\n')
// The command writes into no folder that is there: what was made last time goes.
rmSync(join(root, exampleFolder), { recursive: true, force: true })
const parts = exampleParts().map((part) => ({ ...part, done: imt(part.call, { quiet: true }) }))
const checker = buildChecker()
process.stdout.write(`${exampleWords(parts, checker).join('\n')}\n`)
const whole = checker && parts.every(({ done }) => done)
process.exit(exitCodeOf({ checked, whole, inCi: Boolean(process.env.CI) }))
