import { isRecord, requireObject } from '@imt/core'
import type { Source } from '@imt/core'
import { emptySource } from './bytes/empty-source.js'
import { csvReader } from './csv/csv-reader.js'
import { binaryFormat } from './detect/binary-format.js'
import { binarySource } from './detect/binary-source.js'
import { textOf } from './detect/content.js'
import { misnamed } from './detect/misnamed.js'
import { htmlReader } from './html/html-reader.js'
import { jsonRecordsReader } from './json/json-records-reader.js'
import { readInput, readOptions } from './parameter/parameter.js'
import type { FileInput } from './parameter/parameter.js'
import { readersAmong } from './reader/check-reader.js'
import { checkSource } from './reader/check-source.js'
import { ask, chooseReader } from './reader/choose-reader.js'
import { isOwn } from './reader/own.js'
import type { Reader, ReadOptions } from './reader/reader.js'
import { textReader } from './text/text-reader.js'

// A global that Node and every browser have; declared here, so that neither library of types is needed.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** A `Blob`, a `File` or a `Response`, as far as reading goes. */
export interface BlobInput {
  arrayBuffer(): Promise<ArrayBuffer>
}

const standard: readonly Reader[] = [htmlReader, csvReader, jsonRecordsReader, textReader]

const isBlob = (input: unknown): input is BlobInput => isRecord(input) && typeof input['arrayBuffer'] === 'function'

/**
 * Returns a file as a source, whatever it holds: a page, a CSV file, records in JSON (one on each
 * line, or a list of them), extracted text, or a format whose reader is given.
 *
 * Each reader says how sure it is of the file, by its content first and its name second, and the surest reads it.
 * `readers` are asked as well as the standard ones (`htmlReader`, `csvReader`, `textReader`); one that has the id of a
 * standard reader stands in its place. The kind of the source is the id of its reader.
 *
 * A file that no reader knows gives a source of the kind `empty` or `binary`, without blocks and with one problem that
 * says why: `tables/empty-file` or `tables/binary-file`. Whatever stands in a file, the standard readers do not throw.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), a `Blob`, `File` or `Response`, or its text
 * @param options - `name` of the file, as places are to say it; `readers` of other formats; `layouts` and `headings` of
 *   extracted text that are known, those of a model say; `limits` other than the usual ones
 * @throws {TypeError} when a parameter is not what it should be, or a reader gives no sound source: it is named
 * @throws {RangeError} when two readers are as sure as each other, or a score is no number from 0 to 1: they are named;
 *   when the reader that stands in for `textReader` knows a text as little as all others
 * @throws {Error} when a reader fails, with its name and `cause`
 * @example
 * ```ts
 * const page = await read('<h2>Estate</h2><p>790 laptops', { name: 'page.txt' })
 * page.kind // => 'html'
 * page.blocks.map(({ kind }) => kind) // => ['heading', 'paragraph']
 * const budget = await read('%PDF-1.7', { name: 'budget.pdf' })
 * budget.problems?.[0]?.rule // => 'tables/binary-file'
 * ```
 */
export const read = async (
  input: FileInput | BlobInput,
  options: ReadOptions & { readonly readers?: readonly Reader[] },
): Promise<Source> => {
  const handed = isBlob(input) ? input : readInput(input, 'read', ', a Blob, a File, a Response')
  const { readers = [], ...others } = requireObject(options, 'read: options', [
    'name',
    'readers',
    'layouts',
    'headings',
    'limits',
  ])
  const known = readOptions(others, 'read')
  const { name } = known
  const taking = readersAmong(readers, standard)
  const file = isBlob(handed) ? readInput(await handed.arrayBuffer(), 'read') : handed
  // Text that was made of the bytes of a document shows it: as bytes of its own it would not.
  const format = binaryFormat(file, name)
  if (typeof file === 'string' && format) return binarySource(name, format)
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const reader = await chooseReader(taking, bytes, name)
  if (reader) {
    const given = await ask(reader, name, () => reader.read(bytes, known))
    const source = standard.includes(reader) || isOwn(reader) ? given : checkSource(given, reader, name)
    const told = source.blocks.length > 0 ? misnamed(bytes, source) : []
    return told.length > 0 ? { ...source, problems: [...told, ...(source.problems ?? [])] } : source
  }
  if (format) return binarySource(name, format)
  if (textOf(bytes, name) === undefined) return emptySource(name, 'empty')
  throw new RangeError(`read: readers: none of ${taking.map(({ id }) => `"${id}"`).join(', ')} detects ${name}`)
}
