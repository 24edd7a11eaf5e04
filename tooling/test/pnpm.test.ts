import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { expect, it } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies } = json('tooling/pnpm/package.json') as { dependencies: Readonly<Record<string, string>> }
const version = dependencies['pnpm']

it('pnpm has one version, locked with its hash, and nothing beside it', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  const { packages } = json('tooling/pnpm/package-lock.json') as Lock
  expect(Object.keys(packages)).toEqual(['', 'node_modules/pnpm'])
  expect(packages['node_modules/pnpm']?.version).toBe(version)
  expect(packages['node_modules/pnpm']?.integrity).toMatch(/^sha512-[\w+/]{86}==$/)
})

it('package.json names the same version, so that pnpm and turbo agree with it', () => {
  expect(json('package.json')).toMatchObject({ packageManager: `pnpm@${String(version)}` })
})

it('no other file of the repository names a version of pnpm', () => {
  const { stdout } = spawnSync('git', ['grep', '--untracked', '-lE', 'pnpm@[0-9]'], { encoding: 'utf8' })
  // The lock file holds it for what package.json says.
  expect(stdout.trim().split('\n')).toEqual(['package.json'])
})

it('it is what runs, and the one that turbo finds on its path', () => {
  const script = "import('./tooling/run/steps.mjs').then(({ pnpm }) => pnpm(['exec', 'pnpm', '--version']))"
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  expect(stdout.trim()).toBe(version)
})
