import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a small CSV file at each path within a folder. */
export const putFiles = (folder: string, ...paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'a,b\n1,2\n')
  }
}
