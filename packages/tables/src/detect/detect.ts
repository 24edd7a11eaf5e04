import { decodeText } from '../bytes/decode-text.js'
import { isBlankText } from '../bytes/empty-source.js'
import { longestRecord } from '../csv/dialect.js'
import { openCsv } from '../csv/opening.js'
import { nothingFound, widthsOf } from '../csv/found.js'
import { scanRecords, startOfFile } from '../csv/scan.js'
import { sampleLength } from '../csv/sniff.js'
import { binaryFormat } from './binary-format.js'

/** What a file holds, as far as its readers go. */
export type FileKind = 'html' | 'csv' | 'text' | 'binary' | 'empty'

const markup =
  /<(?:!doctype\s+html|\/?(?:html|head|body|main|table|thead|tbody|tr|td|th|div|section|article|ul|ol|li|p|h[1-6]))\b[^<>]*>/i

/** True if nearly all records of the beginning have the same number of values, and more than one. */
const looksLikeRecords = (text: string): boolean => {
  const last = text.length <= sampleLength
  const sample = text.slice(0, sampleLength)
  const { delimiter, from } = openCsv(sample, last, undefined)
  if (from > 0) return true
  const found = nothingFound()
  scanRecords(
    sample,
    0,
    last,
    { delimiter: delimiter.charCodeAt(0), maximum: longestRecord },
    startOfFile(),
    found,
    Infinity,
  )
  const { length } = found.starts
  return length > 1 && Math.max(0, ...widthsOf(found).values()) >= 0.9 * length
}

/**
 * Returns what a file holds, by its content first and its name second: a page that was saved as `.txt` is still a page.
 * A name that ends in `.csv` or `.tsv` decides only where the content could be either text or records.
 *
 * @param input - the bytes of the file, or its text
 * @param name - the file's name
 * @example
 * ```ts
 * detect('<table><tr><td>1</td></tr></table>', 'page.txt') // => 'html'
 * detect('Asset,Quantity\nLaptops,790\n', 'export') // => 'csv'
 * detect('%PDF-1.7', 'budget.csv') // => 'binary'
 * ```
 */
export const detect = (input: Uint8Array | string, name: string): FileKind => {
  if (input.length === 0) return 'empty'
  if (binaryFormat(input, name) !== undefined) return 'binary'
  const { text } = decodeText(input)
  if (isBlankText(text)) return 'empty'
  const named = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  const spreadsheet = named === 'csv' || named === 'tsv' || named === 'tab'
  // Records may hold a scrap of markup in a value; a page begins with it, or is named as one.
  if (/^\s*</.test(text) ? markup.test(text) : !spreadsheet && markup.test(text)) return 'html'
  return spreadsheet || looksLikeRecords(text) ? 'csv' : 'text'
}
