import { isRecord, requireList, requireObject, requireText, shown } from '@imt/core'
import { readLimits } from '../limits/limits.js'
import type { Limits } from '../limits/limits.js'
import type { ReadOptions } from '../reader/reader.js'

/** What a file may be handed over as: its bytes, or its text. */
export type FileInput = Uint8Array | ArrayBuffer | string

/** The kind of an object that its class cannot hide: `Uint8Array` for a Node buffer too, in every realm. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)
const isBytes = (value: unknown): value is Uint8Array => tagOf(value) === 'Uint8Array'
const isBuffer = (value: unknown): value is ArrayBuffer => tagOf(value) === 'ArrayBuffer'

/** The bytes of a buffer; nothing where it was transferred to another thread, which leaves it without any. */
const viewOf = (input: Uint8Array | ArrayBuffer): Uint8Array | undefined => {
  try {
    return isBuffer(input) ? new Uint8Array(input) : new Uint8Array(input.buffer, input.byteOffset, input.length)
  } catch {
    return undefined
  }
}

/**
 * Returns a file as its bytes or its text.
 *
 * @param call - the function that was called, for the message
 * @param forms - what else that function takes, for the message
 * @throws {TypeError} when it is neither, naming `input`
 */
export const readInput = (input: unknown, call: string, forms = ''): Uint8Array | string => {
  if (typeof input === 'string' || (isBytes(input) && input.length > 0)) return input
  if (isBytes(input) || isBuffer(input)) {
    const bytes = viewOf(input)
    if (bytes === undefined)
      throw new TypeError(`${call}: input is a buffer that was handed over, and holds nothing here any more`)
    return bytes
  }
  throw new TypeError(`${call}: input must be a Uint8Array, an ArrayBuffer${forms} or text, got ${shown(input)}`)
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''

const isLayout = (value: unknown): boolean => {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !Array.isArray(value['columns'])) return false
  const isName = (name: unknown): boolean => isWord(name) || name instanceof RegExp
  return value['columns'].every(
    (column: unknown) =>
      isRecord(column) &&
      Array.isArray(column['names']) &&
      column['names'].every(isName) &&
      typeof column['accepts'] === 'function',
  )
}

/**
 * Returns what a reader is told of a file.
 *
 * @throws {TypeError} when it is not what it should be, naming `options`, `name`, `layouts`, `headings` or `limits`
 * @throws {RangeError} when a limit is no whole number from 1 up
 */
export const readOptions = (
  options: ReadOptions,
  call: string,
): Required<ReadOptions> & { readonly limits: Limits } => {
  const {
    name,
    layouts = [],
    headings = [],
    limits,
  } = requireObject(options, `${call}: options`, ['name', 'layouts', 'headings', 'limits'])
  if (!requireList(layouts, `${call}: layouts`).every(isLayout))
    throw new TypeError(`${call}: layouts must be those of a model, each { id, columns: [{ names, accepts }] }`)
  if (!requireList(headings, `${call}: headings`).every((heading) => tagOf(heading) === 'RegExp'))
    throw new TypeError(`${call}: headings must be those of a model, each a regular expression`)
  return { name: requireText(name, `${call}: name`), layouts, headings, limits: readLimits(limits, call) }
}
