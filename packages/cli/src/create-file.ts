import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, rename, rmdir, unlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { gathered } from './gathered.js'
import type { Content } from './io.js'

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** What a file system says that has no second names of files. */
const noLinks = new Set<unknown>(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'])

const there = (path: string): Error => Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' })

/**
 * Makes a folder with those that it stands in, and returns the first of them that was not there. A file in its place is
 * another fault than a file that is there.
 */
const makeFolder = async (folder: string): Promise<string | undefined> => {
  try {
    return await mkdir(folder, { recursive: true })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw Object.assign(new Error(`${folder} is a file`, { cause: error }), { code: 'ENOTDIR' })
  }
}

/** Takes away what `makeFolder` made, unless something stands in it by now. */
const unmakeFolder = async (folder: string, first: string | undefined): Promise<void> => {
  if (first === undefined) return
  for (let made = resolve(folder); made.startsWith(resolve(first)); made = dirname(made)) {
    const isGone = await rmdir(made).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

/** Gives a finished file its name, unless another has it. */
const named = async (written: string, path: string): Promise<void> => {
  try {
    await link(written, path)
    await unlink(written)
  } catch (error) {
    if (!noLinks.has(codeOf(error))) throw error
    if (await isThere(path)) throw there(path)
    await rename(written, path)
  }
}

/**
 * Writes a file that is not there yet, with the folders of its path. It is written beside its place and takes its name
 * when all of it is on the disk: whoever looks there, and however this process ends, finds no file or the whole of it.
 * Rejects as `node:fs` does.
 */
export const createFile = async (path: string, content: Content): Promise<void> => {
  const folder = dirname(path)
  const made = await makeFolder(folder)
  if (await isThere(path)) throw there(path)
  const written = join(folder, `.imt-${randomUUID()}.tmp`)
  try {
    const file = await open(written, 'wx')
    try {
      await file.writeFile(typeof content === 'string' || content instanceof Uint8Array ? content : gathered(content))
      await file.sync()
    } finally {
      await file.close()
    }
    await named(written, path)
  } catch (error) {
    await unlink(written).catch(() => undefined)
    await unmakeFolder(folder, made)
    throw error
  }
}
