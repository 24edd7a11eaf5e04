import { frozen } from '@imt/core'
import { isNamedRecords, looksLikeRecords, textOf } from '../detect/content.js'
import { readOptions } from '../parameter/parameter.js'
import type { Reader } from '../reader/reader.js'
import { readCsv } from './read-csv.js'

/** Reads CSV files, whatever separates their values: `readCsv` as a reader. */
export const csvReader: Reader = /* @__PURE__ */ frozen({
  id: 'csv',
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  detects: (bytes, name) => {
    const text = textOf(bytes, name)
    if (text === undefined) return 0
    if (isNamedRecords(name)) return 0.6
    return looksLikeRecords(text) ? 0.4 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'csvReader.read')
    return readCsv(bytes, { name, limits })
  },
})
