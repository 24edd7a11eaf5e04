import { randomUUID } from 'node:crypto'
import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What systems say of a disk that knows no second name of a file. */
const noLinks: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

const exists = (path: string): Error => Object.assign(new Error(`EEXIST: ${path}`), { code: 'EEXIST' })

/**
 * Writes a file that is not there yet, with the folders of its path. It is there whole or not at all, whatever ends the
 * program meanwhile: it is written beside its place under another name, and then given its own.
 */
export const createFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  if (await isThere(path)) throw exists(path)
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, content, { flag: 'wx' })
    try {
      // Unlike renaming, this fails where another program has written the file since.
      await link(beside, path)
    } catch (error) {
      if (!noLinks.includes(codeOf(error))) throw error
      if (await isThere(path)) throw exists(path)
      await rename(beside, path)
    }
  } finally {
    await rm(beside, { force: true })
  }
}
