import { requireList, requireObject, type Acceptance, type Comparison, type IsoDate, type Report } from '@imt/core'
import type { RenderOptions } from '@imt/report'
import { defaultLimits } from '@imt/tables'
import { askedIn, loadingWith } from '../commands/settled.js'
import { notReadOf } from '../commands/not-read.js'
import { checkAll } from '../load/check-all.js'
import { load, type Loaded } from '../load/load.js'
import type { Progress } from '../progress.js'
import { reportRulesOf, toolkit } from '../toolkit.js'

const mebibyte = 1024 * 1024

/** A file that somebody gives, wherever it is. */
export interface GivenFile {
  /** What places in it are called. No two files have one name. */
  readonly name: string
  /**
   * Its bytes, from the beginning at each call. What cannot be read rejects with an error whose `code` is one of
   * `node:fs`, such as `EACCES`.
   */
  open(): AsyncIterable<Uint8Array>
}

/** How files are read. */
export interface HowOpened {
  /** Told of each piece of a file as it is read. */
  readonly onBytes?: (name: string, more: number) => void
  /** Told of the rows of a long table as they are checked. */
  readonly onRows?: (name: string, more: number) => void
}

/** How what was read is judged. */
export interface HowChecked {
  readonly asOf: IsoDate
  /** The day on which the files are read: it stands in the report. */
  readonly readOn?: IsoDate
  readonly accepted?: readonly Acceptance[]
}

/** What was read of files, to be checked as often as is asked. */
export interface FilesRead extends Pick<Loaded, 'sources' | 'names' | 'unreadable' | 'nothing' | 'remarks'> {
  /** What `imt check` says of them. Long tables are read again at each call. */
  check(how: HowChecked): Promise<{ readonly report: Report; readonly about: RenderOptions }>
  /** What came, went and changed since others were published, and what of either was not compared. */
  since(
    before: FilesRead,
  ): Comparison & { readonly notRead: { readonly [side in 'before' | 'after']: readonly string[] } }
}

const loadedOf = new WeakMap<FilesRead, Loaded>()

/**
 * Reads files as one publication, as `imt check` does where there are no settings: by the same readers, recognisers and
 * rules, within the same limits. It needs no machine: files are what the caller says they are.
 *
 * @param files - the files, each with a name of its own
 * @param options - who is told how far it is
 * @throws {TypeError} when `files` is no list, or an option is not known
 */
export const openFiles = async (files: readonly GivenFile[], options: HowOpened = {}): Promise<FilesRead> => {
  const given = new Map(requireList(files, 'openFiles: files').map((file) => [file.name, file]))
  const { onBytes, onRows } = requireObject(options, 'openFiles: options', ['onBytes', 'onRows'])
  const progress: Progress = {
    bytes: (name, more) => onBytes?.(name, more),
    rows: (name, more) => onRows?.(name, more),
    end: () => undefined,
  }
  const open = (path: string): AsyncIterable<Uint8Array> => {
    const file = given.get(path)
    if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
    return file.open()
  }
  const io = {
    readFile: () => Promise.reject(new Error('files are read by pieces')),
    files: {
      named: (name: string) => Promise.resolve([name]),
      identityOf: (path: string) => Promise.resolve(path),
      open,
    },
  }
  const loading = loadingWith({ maxSize: defaultLimits.bytes / mebibyte }, {}, toolkit)
  const read = (): Promise<Loaded> => load([...given.keys()], { ...loading, isolated: true }, io, progress)
  const loaded = await read()
  // Pieces of a long table are handed on once: for a further check the file is opened again.
  let fresh = true
  const all: FilesRead = {
    sources: loaded.sources,
    names: loaded.names,
    unreadable: loaded.unreadable,
    nothing: loaded.nothing,
    remarks: loaded.remarks,
    check: async (how) => {
      const { asOf, readOn, accepted } = requireObject(how, 'check: how', ['asOf', 'readOn', 'accepted'])
      const now = fresh || loaded.tables.length === 0 ? loaded : await read()
      fresh = false
      const asked = askedIn(accepted === undefined ? {} : { accepted: [...accepted] })
      const { report } = await checkAll(now.reading, now.tables, { asOf, ...asked }, progress, toolkit)
      const { title } = now.reading.publication.about
      return {
        report,
        about: {
          files: loaded.names,
          rules: reportRulesOf(toolkit),
          sources: loaded.sources,
          ...(title === undefined ? {} : { title }),
          ...(readOn === undefined ? {} : { readOn }),
        },
      }
    },
    since: (before) => {
      const earlier = loadedOf.get(before)
      if (earlier === undefined) throw new TypeError('since: before must be what openFiles gave')
      return {
        ...toolkit.compare(earlier.reading, loaded.reading),
        notRead: { before: notReadOf(earlier, 'compared'), after: notReadOf(loaded, 'compared') },
      }
    },
  }
  loadedOf.set(all, loaded)
  return all
}
