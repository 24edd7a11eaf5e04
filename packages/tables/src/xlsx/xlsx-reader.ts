import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { isProtected } from '../detect/compound-names.js'
import { readXlsxFile } from './read-xlsx.js'

/**
 * Reads Excel workbooks (`.xlsx`, `.xlsm`): each sheet, hidden ones too, with its tables, and each cell as it is shown.
 *
 * It needs the packages `hucre`, `numfmt` and `saxes`, which are installed beside this one.
 *
 * @example
 * ```ts
 * const source = await read('no workbook', { name: 'a.txt', readers: [xlsxReader] })
 * source.kind // => 'text'
 * ```
 */
export const xlsxReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'xlsx',
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.ms-excel.sheet.macroEnabled.12',
  ],
  detects: (bytes, name) => {
    if (isProtected(bytes)) return 0.5
    return binaryFormat(bytes, name)?.id === 'xlsx' ? 0.9 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'xlsxReader.read')
    return readXlsxFile(bytes, name, limits)
  },
})
