import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const windows = process.platform === 'win32'
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
}

/** Runs a command in the root. With `quiet`, its output is shown only if it fails. Returns true if it succeeded. */
export const run = (command, args, { quiet = false, env = {}, cwd = root } = {}) => {
  const result = spawnSync(command, args, {
    cwd,
    shell: windows,
    env: { ...environment, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  if (result.error) process.stderr.write(`${command}: ${result.error.message}\n`)
  return result.status === 0
}

/** pnpm through npx: npm is all that a fresh machine needs. The version is that of packageManager in package.json. */
export const pnpm = (args, options) => run('npx', ['-y', 'pnpm@10.34.9', ...args], options)

/** A tool installed by pnpm at the root. */
export const tool = (name, args, options) =>
  run(process.execPath, [fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)), ...args], options)

/** Installs what the lock file says. Fast when nothing has changed. */
export const install = () => pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true })

/** Runs a task of every package in order. Through pnpm, since turbo looks for pnpm on the path. */
export const turbo = (task, { filter = [], quiet = true } = {}) =>
  pnpm(['exec', 'turbo', 'run', task, '--output-logs=errors-only', ...filter.map((name) => `--filter=${name}`)], {
    quiet,
  })

/** Builds the packages that the filter names and what they depend on, or all. */
export const build = (filter) => turbo('build', { filter })
