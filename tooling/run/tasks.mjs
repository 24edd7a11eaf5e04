// The commands of package.json that need what a fresh clone lacks: each sets up first, then says what it does.
import { resolve } from 'node:path'
import process from 'node:process'
import { packAll } from '../release/pack.mjs'
import { buildChecker, install, node, pnpm, tool, turbo } from './steps.mjs'

const say = (text) => process.stdout.write(`${text}\n`)

const tasks = {
  setup: () => true,
  build: () => {
    say('Building every package that has changed, and what depends on it, into its dist folder.')
    return turbo('build')
  },
  lint: (args) => {
    say('Holding sources, tests and tooling to the rules of eslint.config.js.')
    return tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...args])
  },
  format: () => {
    say('Setting every file with Prettier.')
    return tool('prettier/bin/prettier.cjs', ['--write', '.', '--log-level', 'warn'])
  },
  typecheck: () => {
    say('Checking the types of sources and tests together, then of each package on its own.')
    return tool('typescript/bin/tsc', ['-p', 'tsconfig.json']) && turbo('typecheck')
  },
  // Looks for what is to be filled in before it builds.
  generate: (args) => tool('../tooling/generate/all.mjs', args),
  fuzz: (args) => tool('../tooling/fuzz/run.mjs', args),
  acceptance: (args) => tool('../acceptance/run.mjs', args),
  'eval:triage': (args) => tool('../tooling/triage/evaluate.mjs', args),
  pack: ([folder = 'tarballs']) => {
    say(`Building every package and packing it into ${folder}, as it would be published.`)
    return turbo('build') && packAll(resolve(folder))
  },
  web: () => {
    say(
      'Building the checker that runs in a browser. It is served then, and the example of "npm start" where it was made.',
    )
    return buildChecker() && node('apps/web/serve.mjs')
  },
  patterns: (args) => tool('../tooling/lint/patterns.mjs', args),
  'new:rule': (args) => tool('../tooling/new/rule.mjs', args),
  // A new package is linked by an install, which is the only one that may change the lock file.
  'new:plugin': (args) =>
    tool('../tooling/new/plugin.mjs', args) &&
    pnpm(['install', '--no-frozen-lockfile', '--prefer-offline'], { quiet: true }),
}

const [name, ...args] = process.argv.slice(2)
const task = tasks[name]
if (task === undefined) {
  process.stderr.write(`no task is called ${String(name)}: there are ${Object.keys(tasks).join(', ')}\n`)
  process.exit(2)
}
process.stdout.write('Setting up what the lock file says.\n')
process.exit(install() && task(args) ? 0 : 1)
