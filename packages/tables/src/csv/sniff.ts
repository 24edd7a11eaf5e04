import { delimiters, longestRecord } from './dialect.js'
import type { Delimiter } from './dialect.js'
import { nothingFound, widthsOf } from './found.js'
import type { Found } from './found.js'
import { scanRecords, startOfFile } from './scan.js'

/** The separator a file was likely written with. */
export interface Sniffed {
  readonly delimiter: Delimiter
  /** Another separator that fits as well. */
  readonly rival?: Delimiter
}

/** How much of a file is looked at, in characters. */
export const sampleLength: number = 1 << 16

/** The records at the beginning of a file. */
export const recordsOfSample = (sample: string, last: boolean, delimiter: Delimiter): Found => {
  const found = nothingFound()
  const dialect = { delimiter: delimiter.charCodeAt(0), maximum: longestRecord }
  scanRecords(sample, 0, last, dialect, startOfFile(), found, Infinity)
  return found
}

/** The share of records that have the usual number of values, if that is two or more; faults count against it. */
const score = (
  sample: string,
  last: boolean,
  delimiter: Delimiter,
): { readonly share: number; readonly width: number } => {
  const found = recordsOfSample(sample, last, delimiter)
  const [width, count] = [...widthsOf(found)].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  const damaged = new Set(found.faults.filter((fault) => /Quote$/.test(fault.kind)).map((fault) => fault.record)).size
  return { share: (count - damaged) / Math.max(1, found.starts.length), width }
}

/**
 * Returns the separator with which most records of a sample have the same number of values; a comma if there is none.
 *
 * @param sample - the beginning of the file
 * @param last - true if the sample is the whole file
 */
export const sniffDelimiter = (sample: string, last: boolean): Sniffed => {
  const scored = delimiters
    .map((delimiter) => ({ delimiter, ...score(sample, last, delimiter) }))
    .filter(({ share }) => share > 0)
  const [best, second] = scored.sort((a, b) => b.share - a.share || b.width - a.width)
  if (!best) return { delimiter: ',' }
  return second !== undefined && second.share > 0.8 && best.share - second.share < 0.1
    ? { delimiter: best.delimiter, rival: second.delimiter }
    : { delimiter: best.delimiter }
}
