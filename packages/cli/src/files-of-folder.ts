import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { onDisk } from './on-disk.js'

/** What of a folder is read: files of the kinds that there are readers for. */
const readable =
  /\.(?:html|htm|xhtml|csv|tsv|tab|txt|md|markdown|json|jsonl|ndjson|pdf|xls|xlsx|xlsm|xlsb|xlt|xltx|xltm|ods|fods|docx|docm)$/i

type Kind = 'folder' | 'file' | 'nothing to read' | 'not known'

/** What a path leads to. A pipe or a socket holds no file; what cannot be looked at is said when it is opened. */
const leadsTo = async (path: string): Promise<Kind> => {
  try {
    const there = await stat(await onDisk(path))
    if (there.isDirectory()) return 'folder'
    return there.isFile() ? 'file' : 'nothing to read'
  } catch {
    return 'not known'
  }
}

const kindOf = async (entry: Dirent, path: string): Promise<Kind> => {
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : leadsTo(path)
}

/** What is in a folder, and by what it is known whatever leads to it; nothing of one that cannot be looked into. */
const lookInto = async (
  folder: string,
): Promise<{ readonly identity: string; readonly entries: readonly Dirent[] } | undefined> => {
  try {
    const place = await onDisk(folder)
    const { dev, ino } = await stat(place, { bigint: true })
    return { identity: `${String(dev)}:${String(ino)}`, entries: await readdir(place, { withFileTypes: true }) }
  } catch {
    return undefined
  }
}

/** What a system keeps for itself, and files of settings: nobody takes one for something that was published. */
const isOfSystem = (name: string): boolean => /^(?:thumbs\.db|desktop\.ini|imt\.config\..*)$/i.test(name)

/** What is in a folder and in those inside it: what is read, and the files of other kinds. */
interface Within {
  readonly read: readonly string[]
  readonly others: readonly string[]
}

/** Looks into each folder once, by its own path rather than by a link to it. */
const lookThrough = async (top: string): Promise<Within> => {
  const paths: string[] = []
  const others: string[] = []
  const seen = new Set<string>()
  const folders = [top]
  const linked: string[] = []
  for (;;) {
    const folder = folders.shift() ?? linked.shift()
    if (folder === undefined) return { read: paths.sort(), others: others.sort() }
    const found = await lookInto(folder)
    if (found === undefined) {
      paths.push(folder)
      continue
    }
    if (seen.has(found.identity)) continue
    seen.add(found.identity)
    for (const entry of found.entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      const kind = await kindOf(entry, path)
      if (kind === 'folder') (entry.isSymbolicLink() ? linked : folders).push(path)
      else if (kind === 'nothing to read') continue
      else if (readable.test(entry.name)) paths.push(path)
      else if (kind === 'file' && !isOfSystem(entry.name)) others.push(path)
    }
  }
}

/**
 * The files in a folder and in those inside it, in the order of their paths. A folder that cannot be looked into is
 * itself among them, and so is a link that leads nowhere: whoever opens them says why, and nothing is left out in
 * silence.
 */
export const filesOfFolder = async (top: string): Promise<readonly string[]> => (await lookThrough(top)).read

/** The files there that no reader is for, in the order of their paths; none that is hidden. */
export const otherFilesOfFolder = async (top: string): Promise<readonly string[]> => (await lookThrough(top)).others
