// The main job: set everything up, then check the published Plymouth page and print the report.
import process from 'node:process'
import { build, buildChecker, install, run } from './steps.mjs'

process.stdout.write(
  'Setting up, then building the packages: some minutes the first time, seconds after that. The report follows.\n',
)
if (!install() || !build(['@imt/cli...'])) process.exit(1)
const checked = run(process.execPath, [
  'packages/cli/bin/imt.js',
  'check',
  'datasets/plymouth-2017-18/page.html',
  '--fail-on',
  'never',
])
const built = buildChecker()
if (built)
  process.stdout.write(
    '\nThe checker for a browser was built in apps/web/dist. "npm run web" serves it to this computer alone, at http://127.0.0.1:4180/.\n',
  )
process.exit(checked && built ? 0 : 1)
