// Makes the release of a version that was published, with its tag: node tooling/release/tag.mjs COMMIT. All packages
// carry one version, so there is one tag. Uses only node and GitHub's own client.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expectedPackages } from './expected.mjs'

const [commit, checkout = fileURLToPath(new URL('../..', import.meta.url))] = process.argv.slice(2)
const gh = (...args) => spawnSync('gh', args, { encoding: 'utf8' })
const fail = (text) => {
  process.stderr.write(`tag: ${text}\n`)
  process.exit(1)
}

if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) fail('say which commit is to be tagged, by its whole SHA')
const packages = expectedPackages(checkout)
const versions = [...new Set(packages.map(({ version }) => version))]
if (versions.length !== 1) fail(`the packages carry several versions: ${versions.join(', ')}`)
const tag = `v${versions[0]}`
if (gh('release', 'view', tag).status === 0) process.stdout.write(`${tag} is there already\n`)
else {
  const lines = packages.map(({ folder, name }) => `- ${name}: packages/${folder}/CHANGELOG.md`)
  const made = gh('release', 'create', tag, '--target', commit, '--title', tag, '--notes', lines.join('\n'))
  if (made.status !== 0) fail(`${tag} was not made:\n${made.error?.message ?? made.stderr.trim()}`)
  process.stdout.write(`made ${tag}\n`)
}
