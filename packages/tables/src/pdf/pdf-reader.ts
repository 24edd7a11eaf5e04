import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { readPdfFile } from './read-pdf.js'

/**
 * Reads PDF documents that hold text: tables are found by where their texts stand, over pages, with headings that are
 * repeated left out and cells of several lines put together. What cannot be told apart is said, and nothing guessed.
 *
 * It needs the package `unpdf`, which is installed beside this one.
 *
 * @example
 * ```ts
 * const source = await read('no document', { name: 'a.txt', readers: [pdfReader] })
 * source.kind // => 'text'
 * ```
 */
export const pdfReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'pdf',
  mediaTypes: ['application/pdf'],
  detects: (bytes, name) => (binaryFormat(bytes, name)?.id === 'pdf' ? 0.9 : 0),
  read: (bytes, options) => {
    const { name, limits, headings } = readOptions(options, 'pdfReader.read')
    return readPdfFile(bytes, name, limits, headings)
  },
})
