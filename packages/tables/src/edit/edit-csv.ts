import { decodeText } from '../bytes/decode-text.js'
import { nothingFound } from '../csv/found.js'
import { openCsv } from '../csv/open-csv.js'
import { scanRecords, startOfFile } from '../csv/scan.js'
import { trimPadding } from '../place/trim.js'
import type { CellEdit, Placed } from './cell-edit.js'
import { replaced } from './replaced.js'

const QUOTE = 34

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** Says where in the text of a CSV file each edit goes. */
export const placeInCsv = (bytes: Uint8Array): ((edit: CellEdit) => Placed) => {
  const { text } = decodeText(bytes)
  const { delimiter, from, line } = openCsv(text, true, undefined)
  const found = nothingFound()
  const dialect = { delimiter: delimiter.charCodeAt(0), maximum: text.length + 1 }
  scanRecords(text, from, true, dialect, { ...startOfFile(), line }, found, Infinity)
  return ({ location, from: old, to }) => {
    if (location.kind !== 'csv') return { why: 'it is no place of a CSV file' }
    const first = found.first[location.record - 1]
    const next = found.first[location.record] ?? found.values
    const value = (first ?? next) + location.field - 1
    const begin = found.offsets[2 * value] ?? 0
    const end = found.offsets[2 * value + 1] ?? -1
    if (first === undefined || value >= next) return { why: 'there is no such cell in the file' }
    if (end < 0) return { why: 'quotation marks stand within the value: correct it by hand' }
    const written = text.slice(begin, end)
    const isQuoted = begin > 0 && text.charCodeAt(begin - 1) === QUOTE
    const inner = trimPadding(written) === old ? replaced(written, old, to, (part) => part) : undefined
    if (inner === undefined) return { why: 'something else stands in that cell' }
    if (isQuoted) return { from: begin, to: end, text: inner.replaceAll('"', '""') }
    return { from: begin, to: end, text: /["\r\n]/.test(inner) || inner.includes(delimiter) ? quoted(inner) : inner }
  }
}
