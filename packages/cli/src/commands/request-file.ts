import type { Block } from '@imt/core'
import type { Io } from '../io.js'
import { askedFor } from '../load/arguments.js'
import { joined } from '../load/in-pieces.js'
import { load, type Loading } from '../load/load.js'
import { readUpTo } from '../load/read-up-to.js'
import type { Progress } from '../progress.js'
import { inWords } from '../system-error.js'

/** The text of a request, or why there is none. */
export type RequestFile = { readonly name: string; readonly text: string } | { readonly why: string }

/** How files begin that are no text: packed ones such as those of Word, PDF, older ones of Word, and RTF. */
const marks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]

/** So far a text of letters has no NUL in it, unless it says that it is in UTF-16. */
const looked = 8192

/** True for what is read by its reader, or refused with words that say what it is. */
const isNoText = (bytes: Uint8Array): boolean => {
  if (marks.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return true
  const isOfFour = bytes[2] === 0 && bytes[3] === 0
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe && !isOfFour) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isWide && bytes.subarray(0, looked).includes(0)
}

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Mail programs of Windows wrote so.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The words of a document, as they would stand in a mail: items with a mark, cells with bars between. */
const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')
      if (block.kind !== 'table') return block.text
      const rows = [block.headers, ...block.rows.map((row) => row.map(({ text }) => text))]
      return rows.map((cells) => cells.map((text) => text.replaceAll(/\s+/g, ' ')).join(' | ')).join('\n')
    })
    .join('\n\n')

/** Reads a request: a text or HTML as it stands, a document by its words. */
export const readRequest = async (
  path: string,
  loading: Loading,
  io: Pick<Io, 'readFile' | 'files'>,
  progress: Progress,
): Promise<RequestFile> => {
  const { files, unreadable } = await askedFor([path], io)
  const [given, ...others] = files
  if (given === undefined) return { why: unreadable.map(({ name, why }) => `${name}: ${why}`).join('; ') }
  if (others.length > 0) return { why: `${path}: a request is one file, and there are several` }
  let bytes: Uint8Array
  try {
    const file = await readUpTo(given, loading.most, io, progress)
    if (file.rest !== undefined) {
      await file.rest.return?.()
      return { why: `${path}: it is larger than --max-size` }
    }
    bytes = joined(file.head)
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error
    return { why: `${path}: ${inWords(error)}` }
  }
  if (!isNoText(bytes)) return { name: given.name, text: decoded(bytes) }
  const loaded = await load([path], loading, io, progress)
  const [source] = loaded.sources
  return source === undefined
    ? { why: loaded.unreadable.join('; ') }
    : { name: given.name, text: wordsOf(source.blocks) }
}
