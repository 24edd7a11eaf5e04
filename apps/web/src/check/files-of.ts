import type { PageFile } from '../engine/messages.js'

/** What of a folder is read: files of the kinds that there are readers for. */
const readable =
  /\.(?:html?|xhtml|csv|tsv|tab|txt|md|markdown|json|jsonl|ndjson|pdf|xls[xmb]?|xlt[xm]?|f?ods|doc[xm])$/i

/** So many files of a folder are read at most, and folders so deep. */
const most = 500
const deepest = 12

/** The files of a list that somebody chose. */
export const chosen = (files: Iterable<File>): readonly PageFile[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }))

const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

const within = async (entry: FileSystemEntry, path: string, found: PageFile[], depth: number): Promise<void> => {
  if (found.length >= most || depth > deepest) return
  const name = `${path}${entry.name}`
  if (entry.isFile) {
    if (depth > 0 && !readable.test(name)) return
    const file = await new Promise<File>((resolve, reject) => {
      ;(entry as FileSystemFileEntry).file(resolve, reject)
    })
    found.push({ name, file })
    return
  }
  const entries = await entriesOf(entry as FileSystemDirectoryEntry)
  for (const each of entries) await within(each, `${name}/`, found, depth + 1)
}

/** The files that somebody dropped, and those of the folders among them. */
export const dropped = async (data: DataTransfer): Promise<readonly PageFile[]> => {
  // Entries are to be taken before anything is waited for: the list is emptied then.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = chosen(data.files)
  if (!entries.some(({ isDirectory }) => isDirectory)) return files
  const found: PageFile[] = []
  for (const entry of entries) await within(entry, '', found, 0)
  return found
}
