import { decodeText } from '../bytes/decode-text.js'
import { isBlankText } from '../bytes/empty-source.js'
import { widthsOf } from '../csv/found.js'
import { openCsv } from '../csv/open-csv.js'
import { recordsOfSample, sampleLength } from '../csv/sniff.js'
import { defaultLimits } from '../limits/limits.js'
import { binaryFormat } from './binary-format.js'

const markup =
  /<(?:!doctype\s+html|\/?(?:html|head|body|main|table|thead|tbody|tr|td|th|div|section|article|ul|ol|li|dl|dt|dd|p|h[1-6]))\b[^<>]*>/i

/** As much of a file as any reader reads at once is looked at. */
const { bytes: reach } = defaultLimits

/** The text of a file; `undefined` if it is no text, or shows nothing. */
export const textOf = (bytes: Uint8Array, name: string): string | undefined => {
  if (binaryFormat(bytes, name) !== undefined) return undefined
  const { text } = decodeText(bytes, reach)
  return isBlankText(text) ? undefined : text
}

/** True if a file is named as records are: `.csv`, `.tsv`, `.tab`. */
export const isNamedRecords = (name: string): boolean => /\.(?:csv|tsv|tab)$/i.test(name)

/**
 * True if a text is a page: a page that was saved as `.txt` is still a page. Records may hold a scrap of markup in a
 * value; a page begins with it, or is not named as records are.
 */
export const isPage = (text: string, name: string): boolean =>
  /^\s*</.test(text) ? markup.test(text) : !isNamedRecords(name) && markup.test(text)

/** True if nearly all records of the beginning have the same number of values, and more than one. */
export const looksLikeRecords = (text: string): boolean => {
  const last = text.length <= sampleLength
  const sample = text.slice(0, sampleLength)
  const { delimiter, from } = openCsv(sample, last, undefined)
  if (from > 0) return true
  const found = recordsOfSample(sample, last, delimiter)
  const { length } = found.starts
  let usual = 0
  for (const count of widthsOf(found).values()) usual = Math.max(usual, count)
  return length > 1 && usual >= 0.9 * length
}
