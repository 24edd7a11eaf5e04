import { CR, LF, QUOTE, SPACE } from './dialect.js'

/** `open`: the mark is text, since nothing closes it. `more`: it cannot be told without the text that follows. */
export type QuotedState = 'closed' | 'textAfter' | 'open' | 'more'

/** A value that stands in quotation marks. One object serves a whole scan, since values are many. */
export interface QuotedValue {
  value: string
  /** Offset after the closing mark. */
  end: number
  /** True if line ends stand inside the marks. */
  tall: boolean
}

/**
 * Reads the value whose opening mark stands at `at` into `into`.
 *
 * A mark that closes a value on a later line but is followed by neither a separator nor a line end does not close it: it
 * is the opening mark of another value, and this one was never closed.
 *
 * @param stop - where the longest record ends
 * @param whole - true if no more text can change what is found before `stop`
 */
export const readQuoted = (text: string, at: number, stop: number, whole: boolean, delimiter: number, into: QuotedValue): QuotedState => {
  const { length } = text
  let value = ''
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote < 0 || quote >= stop) return whole ? 'open' : 'more'
    let after = quote + 1
    if (text.charCodeAt(after) === QUOTE) {
      value += text.slice(from, after)
      from = after + 1
      continue
    }
    let code = text.charCodeAt(after)
    while (code === SPACE) code = text.charCodeAt((after += 1))
    // Where the text goes on beyond `length` the record will be read again, whatever this is taken for.
    const piece = text.slice(from, quote)
    into.value = value === '' ? piece : value + piece
    into.end = quote + 1
    into.tall = into.value.includes('\n') || into.value.includes('\r')
    const closed = after >= length || code === delimiter || code === LF || code === CR
    return closed && after === quote + 1 ? 'closed' : closed || !into.tall ? 'textAfter' : 'open'
  }
}
