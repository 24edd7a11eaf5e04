import { build } from 'esbuild'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { aliases, root } from '../packages.mjs'

/**
 * Imports what an entry of TypeScript exports, from the sources of all packages: never from a build that may be stale.
 *
 * @param {string} entry - the text of a module; paths in it are relative to the root
 * @returns {Promise<Record<string, any>>} its exports
 * @throws {Error} with one line for each fault, when the sources cannot be put together
 */
export const importSources = async (entry) => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts', sourcefile: 'sources.ts' },
    alias: aliases,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    // Engines are native, and none is started here.
    external: ['@duckdb/node-bindings-*', 'pg-native'],
    // Some dependencies are CommonJS and require modules of Node.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  }).catch(({ errors = [], message }) => {
    throw new Error(
      errors.length === 0
        ? message
        : errors
            .map(({ text, location }) => `${location?.file ?? 'sources'}:${location?.line ?? 0}: ${text}`)
            .join('\n'),
    )
  })
  const folder = `${root}node_modules/.cache/imt`
  const file = `${folder}/sources-${process.pid}-${String(Date.now())}.mjs`
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, outputFiles[0].text)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(file, { force: true })
  }
}
