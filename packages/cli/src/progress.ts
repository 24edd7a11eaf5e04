import { counted, grouped } from '@imt/core'
import type { Io } from './io.js'
import { print } from '@imt/report/terminal'

/** Says on a terminal how far reading is, of what takes longer than a second. */
export interface Progress {
  bytes(name: string, more: number): void
  rows(name: string, more: number): void
  /** Takes away what was shown. */
  end(): void
}

/** Nothing is shown of what takes no longer, and nothing more often. Milliseconds. */
const quiet = 1000
const between = 200

const size = (bytes: number): string =>
  bytes < 1e9 ? `${grouped(Math.floor(bytes / 1e6))} MB` : `${(bytes / 1e9).toFixed(1)} GB`

/** Returns what shows progress in a world that has a place for it; elsewhere nothing is shown. */
export const progressOn = ({ progress: show, now = Date.now }: Pick<Io, 'progress' | 'now'>): Progress => {
  if (show === undefined) return { bytes: () => undefined, rows: () => undefined, end: () => undefined }
  let last = now() + quiet - between
  let isShown = false
  let file = ''
  let bytes = 0
  let rows = 0
  const begin = (name: string): void => {
    if (name === file) return
    file = name
    bytes = 0
    rows = 0
  }
  const tell = (): void => {
    const time = now()
    if (time - last < between) return
    last = time
    isShown = true
    const read = rows > 0 ? `, ${counted(rows, 'row')} checked` : ''
    show(print([{ text: `Reading ${file}: ${size(bytes)}${read}` }]).replace('\n', ''))
  }
  return {
    bytes: (name, more) => {
      begin(name)
      bytes += more
      tell()
    },
    rows: (name, more) => {
      begin(name)
      rows += more
      tell()
    },
    end: () => {
      if (isShown) show('')
      isShown = false
    },
  }
}
