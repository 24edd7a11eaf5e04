import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { isProtected } from '../detect/compound-names.js'
import { readDocxFile } from './read-docx.js'

/**
 * Reads Word documents (`.docx`, `.docm`): headings, paragraphs, lists and tables, footnotes, headers and footers.
 *
 * It needs the package `saxes`, which is installed beside this one. Changes that are tracked are taken as made; text
 * that is hidden, was taken out or stands in comments is kept in a list at the end, marked as hidden, and told.
 *
 * @example
 * ```ts
 * const source = await read('no document', { name: 'a.txt', readers: [docxReader] })
 * source.kind // => 'text'
 * ```
 */
export const docxReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'docx',
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroEnabled.12',
  ],
  detects: (bytes, name) => {
    if (isProtected(bytes)) return /\.do[ct][xm]?$/i.test(name) ? 0.6 : 0
    return binaryFormat(bytes, name)?.id === 'docx' ? 0.9 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'docxReader.read')
    return readDocxFile(bytes, name, limits)
  },
})
