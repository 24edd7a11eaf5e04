// Publishes what was packed, and nothing else: node tooling/release/publish.mjs TARBALLS. Runs where npm's trusted
// publishing is granted, so it uses only node and npm: nothing is installed, built or taken from a dependency.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expectedPackages } from './expected.mjs'

const windows = process.platform === 'win32'
const say = (text) => process.stdout.write(`${text}\n`)

const output = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: windows && command === 'npm',
    maxBuffer: 1 << 27,
  })
  return { ok: status === 0, stdout: stdout ?? '', stderr: stderr ?? '' }
}

/** The manifest inside a tarball. */
const packedManifest = (file) => {
  const { ok, stdout, stderr } = output('tar', ['-xzOf', file, 'package/package.json'])
  if (!ok) throw new Error(`${file} has no package/package.json that can be read: ${stderr.trim()}`)
  return JSON.parse(stdout)
}

const scriptsOnInstall = ['preinstall', 'install', 'postinstall']

/** Why a tarball is not what the checkout says it is, or undefined. */
const wrongWith = (file, { name, version }) => {
  const manifest = packedManifest(file)
  if (manifest.name !== name || manifest.version !== version)
    return `holds ${manifest.name}@${manifest.version}, not ${name}@${version}`
  const script = scriptsOnInstall.find((each) => manifest.scripts?.[each] !== undefined)
  if (script !== undefined) return `would run a script, ${script}, where it is installed`
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
  const inner = ranges.find(([, range]) => /^(?:workspace|catalog|file|link|git|https?):/.test(range))
  return inner && `needs ${inner.join('@')}, which only this repository has`
}

/** Whether the registry has this version: an answer that is neither yes nor "no such version" is no answer. */
const isPublished = (name, version) => {
  const { ok, stdout, stderr } = output('npm', ['view', `${name}@${version}`, 'version', '--json'])
  if (ok) return stdout.trim() !== '' && JSON.parse(stdout) === version
  if (/\bE404\b/.test(`${stdout}${stderr}`)) return false
  throw new Error(`the registry did not say whether ${name}@${version} is published:\n${stderr.trim()}`)
}

const publishAll = (folder, root) => {
  const packages = expectedPackages(root)
  const strange = readdirSync(folder).filter((file) => !packages.some(({ tarball }) => tarball === file))
  if (strange.length > 0)
    throw new Error(`${folder} holds what no package of this commit is packed as: ${strange.join(', ')}`)
  // All are looked at before the first is published.
  for (const each of packages) {
    const wrong = wrongWith(join(folder, each.tarball), each)
    if (wrong !== undefined) throw new Error(`${each.tarball} ${wrong}`)
  }
  for (const { name, version, tarball } of packages) {
    if (isPublished(name, version)) {
      say(`${name}@${version} is published already`)
      continue
    }
    const { ok, stderr } = output('npm', ['publish', join(folder, tarball), '--ignore-scripts', '--access', 'public'])
    if (!ok) throw new Error(`${name}@${version} was not published:\n${stderr.trim()}`)
    say(`published ${name}@${version}`)
  }
}

// The checkout is another one only in the tests.
const [folder, checkout = fileURLToPath(new URL('../..', import.meta.url))] = process.argv.slice(2)
try {
  if (folder === undefined) throw new Error('say in which folder the tarballs are')
  publishAll(resolve(folder), checkout)
} catch (error) {
  process.stderr.write(`publish: ${error.message}\n`)
  process.exit(1)
}
