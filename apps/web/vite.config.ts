import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig } from 'vite'
import { aliases } from '../../tooling/packages.mjs'
import { serviceWorker } from './build/service-worker.ts'

/** Built from the sources of the packages, so that the page needs no build of theirs. It works in any folder. */
export default defineConfig({
  base: './',
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The engine runs in a worker, which has no document: some libraries have a form of their own for it.
  resolve: { alias: aliases, conditions: ['worker', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [serviceWorker(fileURLToPath(new URL('public', import.meta.url)))],
})
