import { CR, LF, QUOTE, SPACE } from './dialect.js'

/** `open`: the mark is text, since nothing closes it. `more`: it cannot be told without the text that follows. */
export type QuotedState = 'closed' | 'textAfter' | 'open' | 'more'

/** A value that stands in quotation marks. One object serves a whole scan, since values are many. */
export interface QuotedValue {
  /** Offset after the closing mark. */
  end: number
  /** True if line ends stand inside the marks. */
  severalLines: boolean
  /** True if marks stand inside the marks, doubled: the value is not its text as it stands. */
  doubled: boolean
}

/**
 * Reads the value whose opening mark stands at `at` into `into`.
 *
 * A mark that closes a value on a later line but is followed by neither a separator nor a line end does not close it:
 * it is the opening mark of another value, and this one was never closed.
 *
 * @param stop - where the longest record ends
 * @param whole - true if no more text can change what is found before `stop`
 */
export const readQuoted = (
  text: string,
  at: number,
  stop: number,
  whole: boolean,
  delimiter: number,
  into: QuotedValue,
): QuotedState => {
  into.severalLines = false
  into.doubled = false
  for (let quote = at + 1; quote < stop; quote += 1) {
    let code = text.charCodeAt(quote)
    if (code > QUOTE) continue
    if (code === LF || code === CR) into.severalLines = true
    if (code !== QUOTE) continue
    let after = quote + 1
    if (after < stop && text.charCodeAt(after) === QUOTE) {
      into.doubled = true
      quote = after
      continue
    }
    into.end = after
    while (after < stop && (code = text.charCodeAt(after)) === SPACE) after += 1
    // Nothing beyond `stop` is looked at: the record is too long, or will be read again with more of its text.
    const closed = after >= stop || code === delimiter || code === LF || code === CR
    return closed && after === quote + 1 ? 'closed' : closed || !into.severalLines ? 'textAfter' : 'open'
  }
  return whole ? 'open' : 'more'
}

/** The value between two marks, marks that were doubled made single. */
export const undoubled = (text: string, begin: number, end: number): string =>
  text.slice(begin, end).replaceAll('""', '"')
