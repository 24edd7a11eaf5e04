import { spawnSync } from 'node:child_process'
import process from 'node:process'

const tried = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000, encoding: 'utf8' })

/**
 * Installs a package of Debian where a program is missing and it can be: as root, or as one who may become root without
 * being asked. Returns where the program is, or why there is none.
 *
 * @param find - where the program is, `undefined` without it
 * @param title - what it is called, for people
 * @param name - of the package
 */
export const installed = (find, title, name) => {
  const found = find()
  if (found !== undefined) return { path: found }
  if (process.platform !== 'linux') return { why: `no ${title} was found` }
  const root = process.getuid?.() === 0
  const apt = (args) => (root ? tried('apt-get', args) : tried('sudo', ['-n', 'apt-get', ...args]))
  apt(['update', '-qq'])
  const { status, stderr } = apt(['install', '-y', '-qq', '--no-install-recommends', name])
  const path = find()
  if (path !== undefined) return { path }
  const last = (stderr ?? '').trim().split('\n').at(-1)
  return {
    why: `no ${title} was found, and apt-get could not install it${status === 0 || !last ? '' : ` (${last})`}`,
  }
}
