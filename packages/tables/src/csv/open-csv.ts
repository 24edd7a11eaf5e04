import type { Delimiter } from './dialect.js'
import { sampleLength, sniffDelimiter } from './sniff.js'

/** Where the records of a file begin, and what separates their values. */
export interface Opening {
  readonly delimiter: Delimiter
  readonly rival?: Delimiter
  /** Offset of the first record, and its line from 1. */
  readonly from: number
  readonly line: number
}

/** The line by which Excel is told the separator: `sep=;`. It is no record. */
const directive = /^sep=([,;\t|])(?:\r\n?|\n|$)/i

/** Reads the separator off a `sep=` line, or off the records, unless it is given. */
export const openCsv = (text: string, last: boolean, given: Delimiter | undefined): Opening => {
  const told = directive.exec(text)
  const from = told?.[0].length ?? 0
  const line = from > 0 ? 2 : 1
  const delimiter = given ?? (told?.[1] as Delimiter | undefined)
  if (delimiter !== undefined) return { delimiter, from, line }
  return { ...sniffDelimiter(text.slice(0, sampleLength), last && text.length <= sampleLength), from, line }
}
