import { CR, LF, QUOTE } from './dialect.js'
import type { Dialect } from './dialect.js'
import { readQuoted } from './quoted.js'
import type { QuotedValue } from './quoted.js'

/** What can be wrong with a record. */
export type ScanFaultKind = 'strayQuote' | 'textAfterQuote' | 'unclosedQuote' | 'mixedLineEnds' | 'raggedRow' | 'recordTooLong' | 'blankLines'

/** A fault and its place. `field` counts from 1; `found` is how many values or blank lines there are. */
export interface ScanFault {
  readonly kind: ScanFaultKind
  readonly record: number
  readonly field: number
  readonly line: number
  readonly column: number
  readonly found: number
}

/** What goes on from one stretch of text to the next. */
export interface Progress {
  /** Line at which the next record begins, from 1. */
  line: number
  /** Number of the next record, from 1. Blank lines are no records; refused records are. */
  record: number
  /** How many values the first record has; 0 before it. Other records are held against it. */
  width: number
  /** How lines have ended so far: 1 for CR LF, 2 for LF, 4 for CR, added up. */
  ends: number
  /** Blank lines since the last record, and in all before that. */
  blank: number
  blankBefore: number
  refused: number
  /** True inside a record that is refused: text is passed over up to the end of the line. */
  refusing: boolean
}

/** Records found in a stretch of text; `fields`, `starts` and `lines` run side by side. */
export interface Found {
  readonly fields: string[][]
  /** Offset and line at which each record begins. */
  readonly starts: number[]
  readonly lines: number[]
  readonly faults: ScanFault[]
  /** Offsets at which the values of the last record begin, if they are asked for. */
  readonly offsets?: number[]
}

/** Where every file begins. */
export const startOfFile = (): Progress => ({ line: 1, record: 1, width: 0, ends: 0, blank: 0, blankBefore: 0, refused: 0, refusing: false })

/** Nothing yet. */
export const nothingFound = (): Found => ({ fields: [], starts: [], lines: [], faults: [] })

const lineEnd = /\r\n?|\n/g
const goesOn = 0
const needsMore = -1
const tooLong = -2
const endOfText = 8

/** A fault in the value that follows those of the record so far. `offset` counts from the start of the line. */
const faultOf = (kind: ScanFaultKind, { record }: Progress, before: readonly string[], line: number, offset: number): ScanFault => ({
  kind,
  record,
  field: before.length + 1,
  line,
  column: offset + 1,
  found: before.length + 1,
})

/**
 * Reads records from an offset on, until `count` are found, a record is refused, or the text ends. Returns the offset to
 * go on from. With `last` false the text is a stretch of a longer one: a record that might go on is left for later, so
 * that where the stretches are cut never changes what is read.
 *
 * @param reach - stops after the record with which this many characters are passed
 */
export const scanRecords = (text: string, from: number, last: boolean, dialect: Dialect, progress: Progress, found: Found, count: number, reach = Infinity): number => {
  const { delimiter } = dialect
  const { length } = text
  const { faults, offsets } = found
  const quoted: QuotedValue = { value: '', end: 0, tall: false }
  let at = from
  while (at < length && found.fields.length < count && at - (found.starts[0] ?? at) < reach) {
    let code = text.charCodeAt(at)
    while (progress.refusing && at < length && code !== LF && code !== CR) code = text.charCodeAt((at += 1))
    if (at === length) return at
    if (code === LF || code === CR) {
      if (code === CR && at + 1 === length && !last) return at
      at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
      progress.line += 1
      if (!progress.refusing) progress.blank += 1
      progress.refusing = false
      continue
    }

    const start = at
    const stop = Math.min(length, start + dialect.maximum)
    const whole = last || length > start + dialect.maximum
    const faultsBefore = faults.length
    const record: string[] = []
    let line = progress.line
    let lineStart = start
    let end = start
    let ended = goesOn
    if (offsets) offsets.length = 0
    while (ended === goesOn) {
      offsets?.push(at)
      end = at
      code = text.charCodeAt(at)
      const state = code === QUOTE && at < stop ? readQuoted(text, at, stop, whole, delimiter, quoted) : 'bare'
      if (state === 'more') {
        ended = needsMore
        break
      }
      if (state === 'closed' || state === 'textAfter') {
        end = quoted.end
        if (quoted.tall) {
          for (const match of text.slice(at, end).matchAll(lineEnd)) {
            line += 1
            lineStart = at + match.index + match[0].length
          }
        }
      }
      if (state !== 'closed') {
        let mark = -1
        while (end < stop && (code = text.charCodeAt(end)) !== delimiter && code !== LF && code !== CR) {
          if (code === QUOTE && mark < 0) mark = end
          end += 1
        }
        if (state === 'textAfter') faults.push(faultOf('textAfterQuote', progress, record, line, quoted.end - lineStart))
        else if (state === 'open') faults.push(faultOf('unclosedQuote', progress, record, line, at - lineStart))
        else if (mark >= 0) faults.push(faultOf('strayQuote', progress, record, line, mark - lineStart))
      }
      if (end >= stop && !(last && end === length)) {
        ended = whole ? tooLong : needsMore
        break
      }
      code = text.charCodeAt(end)
      if (code === CR && end + 1 === length && !last) {
        ended = needsMore
        break
      }
      record.push(state === 'closed' ? quoted.value : state === 'textAfter' ? quoted.value + text.slice(quoted.end, end) : text.slice(at, end))
      if (code === delimiter) at = end + 1
      else {
        ended = code === LF ? 2 : code !== CR ? endOfText : text.charCodeAt(end + 1) === LF ? 1 : 4
        at = end + (ended === endOfText ? 0 : ended === 1 ? 2 : 1)
      }
    }

    if (ended === needsMore) {
      faults.length = faultsBefore
      return start
    }
    if (progress.blank > 0) {
      if (progress.blankBefore === 0) faults.push({ kind: 'blankLines', record: progress.record, field: 1, line: progress.line - progress.blank, column: 1, found: progress.blank })
      progress.blankBefore += progress.blank
      progress.blank = 0
    }
    if (ended === tooLong) {
      faults.push({ kind: 'recordTooLong', record: progress.record, field: 1, line: progress.line, column: 1, found: record.length })
      progress.line = line
      progress.record += 1
      progress.refused += 1
      progress.refusing = true
      return end
    }
    if (progress.width === 0) progress.width = record.length
    else if (record.length !== progress.width) faults.push({ kind: 'raggedRow', record: progress.record, field: 1, line: progress.line, column: 1, found: record.length })
    if (ended !== endOfText && (progress.ends & ended) === 0) {
      if (progress.ends === 1 || progress.ends === 2 || progress.ends === 4) faults.push(faultOf('mixedLineEnds', progress, record, line, end - lineStart))
      progress.ends |= ended
    }
    found.fields.push(record)
    found.starts.push(start)
    found.lines.push(progress.line)
    progress.line = ended === endOfText ? line : line + 1
    progress.record += 1
  }
  return at
}
