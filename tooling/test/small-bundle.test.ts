import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { aliases } from '../packages.mjs'

// What a page pays for the one date that it shows; benchmarks/foi-response-due.mjs weighs the built package.
it('responseDue alone weighs less than 2.6 kB, bundled and packed', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { responseDue } from '@imt/foi'", resolveDir: 'packages/cli' },
    alias: aliases,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  const [file] = outputFiles
  expect(file?.text).toContain('responseDue: received')
  expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThan(2600)
})
