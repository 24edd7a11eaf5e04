import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { isWorkbookXml } from '../detect/beginning.js'
import { isProtected } from '../xlsx/is-protected.js'
import { readXlsFile } from './read-xls.js'

/**
 * Reads Excel workbooks of the old kind (`.xls`), those that are one text of XML too: each sheet, hidden ones as well,
 * with its tables, and each cell as it is shown.
 *
 * It needs the packages `@e965/xlsx` and `numfmt`, which are installed beside this one.
 *
 * @example
 * ```ts
 * const source = await read('no workbook', { name: 'a.txt', readers: [xlsReader] })
 * source.kind // => 'text'
 * ```
 */
export const xlsReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'xls',
  mediaTypes: ['application/vnd.ms-excel'],
  detects: (bytes, name) =>
    isWorkbookXml(bytes) || (binaryFormat(bytes, name)?.id === 'xls' && !isProtected(bytes)) ? 0.9 : 0,
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'xlsReader.read')
    return readXlsFile(bytes, name, limits)
  },
})
