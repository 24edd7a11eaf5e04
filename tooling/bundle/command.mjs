import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { importSources } from '../generate/sources.mjs'
import { aliases, root } from '../packages.mjs'
import { licencesText, packagesIn } from './licences.mjs'
import { rulesApart } from './rules-apart.mjs'

/**
 * What is loaded for one kind of file or argument alone stays in packages of its own, which are installed all the same:
 * most are large, jiti and unpdf load parts of themselves by their paths, and saxes brings no text of its licence.
 */
const left = [
  '@duckdb/node-api',
  '@e965/xlsx',
  'chokidar',
  'hucre',
  'jiti',
  'markdown-it',
  'numfmt',
  'pg',
  'picomatch',
  'saxes',
  'tinyglobby',
  'unpdf',
]

const isLeft = (name) => left.some((one) => name === one || name.startsWith(`${one}/`))

/** A module of the command that holds nothing but data is put in as that data, rather than as all that makes it. */
const data = {
  name: 'data',
  load: async (id) => {
    if (!/packages[/\\]cli[/\\]src[/\\]whole-catalogue\.ts$/.test(id)) return null
    const { wholeCatalogue } = await importSources(
      "export { wholeCatalogue } from './packages/cli/src/whole-catalogue.ts'",
    )
    const text = JSON.stringify(JSON.stringify(wholeCatalogue))
    return { code: `export const wholeCatalogue = JSON.parse(${text})`, moduleType: 'js' }
  },
}

/**
 * Puts the command together from the sources of all packages, with what they depend on. The files of one verb are not
 * read for another: rolldown shares modules out by who uses what of them, where esbuild gives all that an index names
 * to whoever imports one thing from it.
 *
 * @param {string} folder - where it is written, with the licences of what is in it; what was there is removed
 * @returns {Promise<{ packages: ReturnType<typeof packagesIn>, chunks: import('rolldown').OutputChunk[] }>}
 */
export const bundleCommand = async (folder) => {
  await rm(folder, { recursive: true, force: true })
  const bundle = await rolldown({
    cwd: root,
    input: { main: 'packages/cli/src/main.ts' },
    platform: 'node',
    external: isLeft,
    resolve: { alias: aliases },
    plugins: [data, rulesApart()],
    // What is shared is a file of its own, not a part of whatever verb needs most of it.
    experimental: { chunkOptimization: false },
    checks: { invalidAnnotation: false },
    transform: { target: 'node20' },
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    comments: false,
    // Names are kept, so that a fault that is reported can be read.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  })
  await bundle.close()
  const chunks = output.filter(({ type }) => type === 'chunk')
  const inputs = new Set(
    chunks.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : [])),
    ),
  )
  const packages = packagesIn([...inputs], root)
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES'), licencesText(packages))
  return { packages, chunks }
}
