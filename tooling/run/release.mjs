// Publishes every package whose version is not in the registry yet. pnpm rewrites workspace: ranges while it packs.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, install, pnpm } from './steps.mjs'

const published = (name, version) =>
  spawnSync('npm', ['view', `${name}@${version}`, 'version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout.trim() === version

if (!install() || !build()) process.exit(1)
for (const folder of readdirSync('packages').sort()) {
  const { name, version } = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8'))
  if (published(name, version)) {
    process.stdout.write(`${name}@${version} is published already\n`)
    continue
  }
  // changesets/action reads this line to tag the release.
  if (
    !pnpm(
      [
        'publish',
        '--no-git-checks',
        '--access',
        'public',
        ...(process.argv.includes('--dry-run') ? ['--dry-run'] : []),
      ],
      { cwd: fileURLToPath(new URL(`../../packages/${folder}`, import.meta.url)) },
    )
  )
    process.exit(1)
  process.stdout.write(`New tag: ${name}@${version}\n`)
}
