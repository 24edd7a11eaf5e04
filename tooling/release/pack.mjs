import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageNames, root } from '../packages.mjs'
import { pnpm } from '../run/steps.mjs'

/**
 * Packs every package, all of them built, into a folder as it will be published: pnpm writes versions for ranges such
 * as `workspace:^`. Returns true if it succeeded.
 */
export const packAll = (folder) => {
  mkdirSync(folder, { recursive: true })
  return packageNames.every((name) =>
    pnpm(['pack', '--pack-destination', folder], { quiet: true, cwd: join(root, 'packages', name) }),
  )
}
