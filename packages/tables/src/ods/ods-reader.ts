import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { beginningOf } from '../detect/beginning.js'
import { readOdsFile } from './read-ods.js'

/** True for a spreadsheet that is one text (`.fods`). */
const isFlat = (bytes: Uint8Array): boolean => {
  const beginning = beginningOf(bytes)
  return beginning.startsWith('<?xml') && beginning.includes('opendocument.spreadsheet')
}

/**
 * Reads OpenDocument spreadsheets (`.ods`, `.fods`): each sheet, hidden ones too, with its tables, and each cell as it
 * is shown.
 *
 * It needs the package `saxes`, which is installed beside this one.
 *
 * @example
 * ```ts
 * const source = await read('no spreadsheet', { name: 'a.txt', readers: [odsReader] })
 * source.kind // => 'text'
 * ```
 */
export const odsReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'ods',
  mediaTypes: [
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet-flat-xml',
  ],
  detects: (bytes, name) => (binaryFormat(bytes, name)?.id === 'ods' || isFlat(bytes) ? 0.9 : 0),
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'odsReader.read')
    return readOdsFile(bytes, name, limits)
  },
})
