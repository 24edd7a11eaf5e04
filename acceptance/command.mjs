// The command of a checkout, bundled from its sources: what is tried is what they say, whether or not it was built.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Libraries inside the bundle ask for parts of Node with `require`. */
const require = "import { createRequire as make } from 'node:module'; const require = make(import.meta.url)"

/**
 * Returns the function `run` of a checkout.
 *
 * @param folder - the checkout, with its dependencies installed
 */
export const commandOf = async (folder) => {
  const { build } = createRequire(join(folder, 'package.json'))('esbuild')
  const { aliases } = await import(pathToFileURL(join(folder, 'tooling/packages.mjs')).href)
  const scratch = mkdtempSync(join(tmpdir(), 'imt-acceptance-'))
  const outfile = join(scratch, 'imt.mjs')
  try {
    await build({
      entryPoints: [join(folder, 'packages/cli/src/run.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: { js: require },
      alias: aliases,
      // Native parts of engines, one for each machine: they are there or not.
      external: ['@duckdb/node-bindings-*', 'pg-native'],
      outfile,
      logLevel: 'error',
    })
    const { run } = await import(pathToFileURL(outfile).href)
    return run
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
