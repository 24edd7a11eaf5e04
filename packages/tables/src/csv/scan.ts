import { passBareValues } from './pass-bare-values.js'
import type { RecordSoFar } from './pass-bare-values.js'
import { CR, LF, QUOTE } from './dialect.js'
import type { Dialect } from './dialect.js'
import { withMoreRoom } from './found.js'
import type { Found, ScanFault, ScanFaultKind } from './found.js'
import { readQuoted, undoubled } from './read-quoted.js'
import type { QuotedState, QuotedValue } from './read-quoted.js'

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

/** Where every file begins. */
export const startOfFile = (): Progress => ({
  line: 1,
  record: 1,
  width: 0,
  ends: 0,
  blank: 0,
  blankBefore: 0,
  refused: 0,
  refusing: false,
})

const lineEnd = /\r\n?|\n/g
const goesOn = 0
const needsMore = -1
const tooLong = -2
const endOfText = 8

/** A fault in a value, which counts from 1. `offset` counts from the start of the line. */
const faultOf = (
  kind: ScanFaultKind,
  { record }: Progress,
  field: number,
  line: number,
  offset: number,
): ScanFault => ({ kind, record, field, line, column: offset + 1, found: field })

/* eslint-disable complexity, max-depth -- One loop for speed: a call or an object for each value costs a large file. */

/**
 * Reads records from an offset on, until `count` are found, a record is refused, or the text ends. Returns the offset
 * to go on from. With `last` false the text is a stretch of a longer one: a record that might go on is left for later,
 * so that where the stretches are cut never changes what is read.
 *
 * @param reach - stops after the record with which this many characters are passed
 */
export const scanRecords = (
  text: string,
  from: number,
  last: boolean,
  dialect: Dialect,
  progress: Progress,
  found: Found,
  count: number,
  reach = Infinity,
): number => {
  const { delimiter } = dialect
  const { length } = text
  const { faults, starts, altered } = found
  const soFar: RecordSoFar = { at: from, value: 0, end: from, ended: goesOn }
  const quoted: QuotedValue = { end: 0, severalLines: false, doubled: false }
  let { offsets } = found
  let at = from
  // No character is read past the end: doing so once makes every later read slow.
  while (at < length && starts.length < count && at - (starts[0] ?? at) < reach) {
    let code = text.charCodeAt(at)
    if (progress.refusing) {
      while (at < length && (code = text.charCodeAt(at)) !== LF && code !== CR) at += 1
      if (at === length) return at
    }
    if (code === LF || code === CR) {
      if (code === CR && at + 1 === length && !last) return at
      at += code === CR && at + 1 < length && text.charCodeAt(at + 1) === LF ? 2 : 1
      progress.line += 1
      if (!progress.refusing) progress.blank += 1
      progress.refusing = false
      continue
    }

    const start = at
    const furthest = start + dialect.maximum
    const stop = length < furthest ? length : furthest
    const whole = last || length > furthest
    const faultsBefore = faults.length
    const first = found.values
    let value = first
    let line = progress.line
    let lineStart = start
    let end = start
    let ended = goesOn
    while (ended === goesOn) {
      soFar.at = at
      soFar.value = value
      passBareValues(text, stop, delimiter, offsets, soFar)
      ;({ at, value, end, ended } = soFar)
      if (ended !== goesOn) break

      end = at
      let state: QuotedState | 'bare' = 'bare'
      if (at < stop && text.charCodeAt(at) === QUOTE) {
        state = readQuoted(text, at, stop, whole, delimiter, quoted)
        if (state === 'more') {
          ended = needsMore
          break
        }
        if (state !== 'open') {
          end = quoted.end
          if (quoted.severalLines) {
            for (const match of text.slice(at, end).matchAll(lineEnd)) {
              line += 1
              lineStart = at + match.index + match[0].length
            }
          }
        }
      }
      if (state !== 'closed') {
        let mark = -1
        for (; end < stop; end += 1) {
          code = text.charCodeAt(end)
          if (code === delimiter || code === LF || code === CR) break
          if (code === QUOTE && mark < 0) mark = end
        }
        const field = value - first + 1
        if (state === 'textAfter') faults.push(faultOf('textAfterQuote', progress, field, line, quoted.end - lineStart))
        else if (state === 'open') faults.push(faultOf('unclosedQuote', progress, field, line, at - lineStart))
        else if (mark >= 0) faults.push(faultOf('strayQuote', progress, field, line, mark - lineStart))
      }
      if (end >= stop && !(last && end === length)) {
        ended = whole ? tooLong : needsMore
        break
      }
      code = end < length ? text.charCodeAt(end) : -1
      if (code === CR && end + 1 === length && !last) {
        ended = needsMore
        break
      }
      const to = 2 * value
      if (to === offsets.length) offsets = withMoreRoom(found)
      if (state === 'bare' || state === 'open') {
        offsets[to] = at
        offsets[to + 1] = end
      } else if (state === 'closed' && !quoted.doubled) {
        offsets[to] = at + 1
        offsets[to + 1] = end - 1
      } else {
        offsets[to] = at
        offsets[to + 1] = -1
        altered.set(value, undoubled(text, at + 1, quoted.end - 1) + text.slice(quoted.end, end))
      }
      value += 1
      if (code === delimiter) at = end + 1
      else {
        ended = code === LF ? 2 : code !== CR ? endOfText : end + 1 < length && text.charCodeAt(end + 1) === LF ? 1 : 4
        at = end + (ended === endOfText ? 0 : ended === 1 ? 2 : 1)
      }
    }

    if (ended === needsMore) {
      faults.length = faultsBefore
      return start
    }
    if (progress.blank > 0) {
      if (progress.blankBefore === 0)
        faults.push({
          kind: 'blankLines',
          record: progress.record,
          field: 1,
          line: progress.line - progress.blank,
          column: 1,
          found: progress.blank,
        })
      progress.blankBefore += progress.blank
      progress.blank = 0
    }
    const width = value - first
    if (ended === tooLong) {
      faults.push({
        kind: 'recordTooLong',
        record: progress.record,
        field: 1,
        line: progress.line,
        column: 1,
        found: width,
      })
      progress.line = line
      progress.record += 1
      progress.refused += 1
      progress.refusing = true
      return end
    }
    if (progress.width === 0) progress.width = width
    else if (width !== progress.width)
      faults.push({
        kind: 'raggedRow',
        record: progress.record,
        field: 1,
        line: progress.line,
        column: 1,
        found: width,
      })
    if (ended !== endOfText && (progress.ends & ended) === 0) {
      if (progress.ends === 1 || progress.ends === 2 || progress.ends === 4)
        faults.push(faultOf('mixedLineEnds', progress, width + 1, line, end - lineStart))
      progress.ends |= ended
    }
    starts.push(start)
    found.lines.push(progress.line)
    found.first.push(first)
    found.values = value
    progress.line = ended === endOfText ? line : line + 1
    progress.record += 1
  }
  return at
}
/* eslint-enable complexity, max-depth */
