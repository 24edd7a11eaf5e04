import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const neededBy = ({ dependencies = {}, peerDependencies = {} }) => Object.keys({ ...dependencies, ...peerDependencies })

/**
 * The packages that a checkout would publish, each after those that it needs, so that a release that breaks off leaves
 * nothing that cannot be installed.
 *
 * @param {string} root - the folder of the checkout
 * @returns {{ folder: string, name: string, version: string, needs: string[], tarball: string }[]}
 */
export const expectedPackages = (root) => {
  const waiting = readdirSync(join(root, 'packages'))
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .sort()
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
      const { name, version } = manifest
      return { folder, name, version, needs: neededBy(manifest), tarball: `${tarballName(name)}-${version}.tgz` }
    })
  const names = new Set(waiting.map(({ name }) => name))
  const ordered = []
  const placed = new Set()
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((need) => !names.has(need) || placed.has(need)))
    if (next === -1) throw new Error(`these packages need each other: ${waiting.map(({ name }) => name).join(', ')}`)
    const [made] = waiting.splice(next, 1)
    placed.add(made.name)
    ordered.push(made)
  }
  return ordered
}

/** The file that npm and pnpm name after a package: `@imt/core` becomes `imt-core`. */
const tarballName = (name) => name.replace(/^@/, '').replace('/', '-')
