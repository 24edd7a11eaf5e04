import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser that tests of pages run in: that of `CHROMIUM`, or the first on the path; `undefined` without any. */
export const findChromium = () => {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** Arguments that it is started with: as root it has no sandbox of its own. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const tried = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000, encoding: 'utf8' })

/**
 * Installs Debian's Chromium where there is none and it can be: as root, or as one who may become root without being
 * asked. Returns where the browser is, or why there is none.
 */
export const installChromium = () => {
  const found = findChromium()
  if (found !== undefined) return { path: found }
  if (process.platform !== 'linux') return { why: 'no Chromium or Chrome was found on the path' }
  const root = process.getuid?.() === 0
  const apt = (args) => (root ? tried('apt-get', args) : tried('sudo', ['-n', 'apt-get', ...args]))
  apt(['update', '-qq'])
  const { status, stderr } = apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  const path = findChromium()
  if (path !== undefined) return { path }
  const last = (stderr ?? '').trim().split('\n').at(-1)
  return {
    why: `no Chromium was found, and apt-get could not install it${status === 0 || !last ? '' : ` (${last})`}`,
  }
}
