import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const windows = process.platform === 'win32'
const pnpmFolder = fileURLToPath(new URL('../pnpm', import.meta.url))
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
const environment = {
  ...process.env,
  // turbo looks for pnpm on the path: it finds the one of the lock file first.
  [pathName]: [join(pnpmFolder, 'node_modules', '.bin'), process.env[pathName]].filter(Boolean).join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
}

/** Runs a command in the root. With `quiet`, its output is shown only if it fails. Returns true if it succeeded. */
export const run = (command, args, { quiet = false, env = {}, cwd = root } = {}) => {
  const result = spawnSync(command, args, {
    cwd,
    // npm is a script on Windows, which only a shell starts; a program that is named by its path needs none.
    shell: windows && command !== process.execPath,
    env: { ...environment, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  if (result.error) process.stderr.write(`${command}: ${result.error.message}\n`)
  return result.status === 0
}

const lockedIn = (...path) => {
  try {
    return JSON.parse(readFileSync(join(pnpmFolder, ...path), 'utf8')).packages['node_modules/pnpm']
  } catch {
    return undefined
  }
}

/** True once the pnpm of the lock file is installed: npm writes down what it has installed, with its hash. */
const hasPnpm = () => {
  const installed = lockedIn('node_modules', '.package-lock.json')
  return installed !== undefined && installed.integrity === lockedIn('package-lock.json')?.integrity
}

/** Installs pnpm by its lock file: npm is all that a fresh machine has, and npm checks the hash of what it fetches. */
const installPnpm = () =>
  hasPnpm() ||
  run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--prefix', 'tooling/pnpm'], { quiet: true })

/** Runs pnpm, of the version in tooling/pnpm. */
export const pnpm = (args, options) =>
  installPnpm() && run(process.execPath, [join(pnpmFolder, 'node_modules/pnpm/bin/pnpm.cjs'), ...args], options)

/** A tool installed by pnpm at the root. */
export const tool = (name, args, options) =>
  run(process.execPath, [fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)), ...args], options)

/** Runs a program of this repository, by its path from the root. */
export const node = (path, args = [], options) => run(process.execPath, [join(root, path), ...args], options)

/** Builds the checker that runs in a browser, from the sources of the packages: none of them need be built for it. */
export const buildChecker = () =>
  node('apps/web/node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    quiet: true,
  })

/** Installs what the lock file says. Fast when nothing has changed. */
export const install = () => pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true })

/** Runs a task of every package in order, as many at a time as there are processors: more only wait for each other. */
export const turbo = (task, { filter = [], quiet = true } = {}) =>
  pnpm(
    [
      'exec',
      'turbo',
      'run',
      task,
      '--output-logs=errors-only',
      '--concurrency=100%',
      ...filter.map((name) => `--filter=${name}`),
    ],
    {
      quiet,
    },
  )

/** Builds the packages that the filter names and what they depend on, or all. */
export const build = (filter) => turbo('build', { filter })
