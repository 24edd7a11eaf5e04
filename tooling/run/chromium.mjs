import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { installed } from './debian.mjs'

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

/** Installs Debian's Chromium where there is none and it can be. Returns where the browser is, or why there is none. */
export const installChromium = () => installed(findChromium, 'Chromium', 'chromium')
