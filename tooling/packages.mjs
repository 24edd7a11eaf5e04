import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The folders of all packages, sorted: every list of packages in the tooling is derived from this one. */
export const packageNames = readdirSync(new URL('../packages', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** The manifest of a package. */
export const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'))

/** The packages that a package may import: those of this repository that its manifest names. */
export const mayImport = (name) => {
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = manifestOf(name)
  return Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies })
    .filter((dependency) => dependency.startsWith('@imt/'))
    .map((dependency) => dependency.slice('@imt/'.length))
    .sort()
}

/** The source of a package's index, for those who run on the sources. */
export const indexOf = (name) => fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url))
