import { frozen } from '@imt/core'
import { binaryFormat } from '../detect/binary-format.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { isWorkbookXml } from '../detect/beginning.js'
import { isProtected } from '../detect/compound-names.js'
import { readXlsFile } from './read-xls.js'
import { readXlsbFile } from './read-xlsb.js'

/**
 * Reads Excel workbooks of the old kind (`.xls`), those that are one text of XML too, and those of the binary kind
 * (`.xlsb`): each sheet, hidden ones as well, with its tables, and each cell as it is shown.
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
  mediaTypes: ['application/vnd.ms-excel', 'application/vnd.ms-excel.sheet.binary.macroEnabled.12'],
  detects: (bytes, name) => {
    if (isWorkbookXml(bytes)) return 0.9
    const id = binaryFormat(bytes, name)?.id
    return id === 'xlsb' || (id === 'xls' && !isProtected(bytes)) ? 0.9 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'xlsReader.read')
    return binaryFormat(bytes, name)?.id === 'xlsb'
      ? readXlsbFile(bytes, name, limits)
      : readXlsFile(bytes, name, limits)
  },
})
