import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { findChromium } from '../../../tooling/run/chromium.mjs'

/** Builds the checker once for all tests in a browser. Without a browser there is nothing to build it for. */
export const setup = async (): Promise<void> => {
  if (findChromium() === undefined) {
    if (process.env['CI'] !== undefined) throw new Error('tests in a browser need Chromium, and CI must have it')
    return
  }
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production'
  await build({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)), logLevel: 'error' })
  if (NODE_ENV !== undefined) process.env['NODE_ENV'] = NODE_ENV
}
