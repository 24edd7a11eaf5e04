import { Buffer } from 'node:buffer'
import { access, readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/** Stands in a name for bytes that are no UTF-8. */
const lost = '\uFFFD'

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** What goes wrong where names differ only in letters that are not in UTF-8. */
const alike = (path: string): Error => Object.assign(new Error(path), { code: 'ERR_NAMES_ALIKE' })

/**
 * What a path is called on the disk. A system such as Linux takes any bytes for a name, and Node makes `\uFFFD` of
 * those that are no UTF-8, so that a file named in an older encoding could be listed and never opened. Each such part
 * of a path is looked up in its folder; a path that is not there stays as it is.
 *
 * @throws where several names there read alike, with a code that `inWords` knows
 */
export const onDisk = async (path: string): Promise<string | Buffer> => {
  if (!path.includes(lost) || (await isThere(path))) return path
  let whole = Buffer.alloc(0)
  for (const [index, part] of path.split(sep).entries()) {
    const before = index === 0 ? whole : Buffer.concat([whole, Buffer.from(sep)])
    let name = Buffer.from(part)
    if (part.includes(lost)) {
      const folder = before.length === 0 ? '.' : before
      const names = await readdir(folder, { encoding: 'buffer' }).catch(() => [])
      const [found, second] = names.filter((each) => each.toString('utf8') === part)
      if (found === undefined) return path
      if (second !== undefined) throw alike(path)
      name = Buffer.from(found)
    }
    whole = Buffer.concat([before, name])
  }
  return whole
}
