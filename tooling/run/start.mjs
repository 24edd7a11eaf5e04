// The main job: set everything up, then check the published Plymouth page and print the report.
import process from 'node:process'
import { build, install, run } from './steps.mjs'

process.stdout.write(
  'Setting up, then building the packages: some minutes the first time, seconds after that. The report follows.\n',
)
if (!install() || !build(['@imt/cli...'])) process.exit(1)
process.exit(
  run(process.execPath, [
    'packages/cli/bin/imt.js',
    'check',
    'datasets/plymouth-2017-18/page.html',
    '--fail-on',
    'never',
  ])
    ? 0
    : 1,
)
