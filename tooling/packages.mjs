import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The folders of all packages, sorted: every list of packages in the tooling is derived from this one. A folder without
 * a manifest is what is left of a package of another branch: its dependencies, which git does not look after.
 */
export const packageNames = readdirSync(new URL('../packages', import.meta.url))
  .filter((name) => existsSync(new URL(`../packages/${name}/package.json`, import.meta.url)))
  .sort()

/** Plugins that are called otherwise than the package that they are in: a package may be more than its plugin. */
const pluginsByPackage = { reconcile: 'arithmetic' }

/** What the codes of a package begin with: the id of its plugin. */
export const pluginOf = (name) => pluginsByPackage[name] ?? name

/** The package whose codes begin so. */
export const packageOf = (plugin) => packageNames.find((name) => pluginOf(name) === plugin) ?? plugin

/** The manifest of a package. */
export const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'))

/**
 * The packages that the sources of a package may import: those of this repository that whoever installs it gets, or is
 * told to install. What its manifest names for its tests alone is not there.
 */
export const mayImport = (name) => {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(name)
  return Object.keys({ ...dependencies, ...peerDependencies })
    .filter((dependency) => dependency.startsWith('@imt/'))
    .map((dependency) => dependency.slice('@imt/'.length))
    .sort()
}

/** The source of a package's index, for those who run on the sources. */
export const indexOf = (name) => fileURLToPath(new URL(`../packages/${name}/src/index.ts`, import.meta.url))

/** The further entries of a package, such as `testing`: each is `src/<entry>/index.ts`. */
export const entriesOf = (name) =>
  Object.entries(manifestOf(name).exports)
    .filter(([path, target]) => path !== '.' && typeof target === 'object')
    .map(([path]) => path.slice('./'.length))

/**
 * What may be imported, with the source of each; the longer name first, since a name also stands for what begins with
 * it.
 */
export const sources = packageNames.flatMap((name) => [
  ...entriesOf(name).map((entry) => ({
    name: `@imt/${name}/${entry}`,
    path: fileURLToPath(new URL(`../packages/${name}/src/${entry}/index.ts`, import.meta.url)),
  })),
  { name: `@imt/${name}`, path: indexOf(name) },
])

/** The same, as bundlers and test runners want it: the source of each name. */
export const aliases = Object.fromEntries(sources.map(({ name, path }) => [name, path]))
