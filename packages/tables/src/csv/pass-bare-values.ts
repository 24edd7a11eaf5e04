import { CR, LF, QUOTE } from './dialect.js'

/** How far a record has been read. One object serves a whole scan, since records are many. */
export interface RecordSoFar {
  /** Offset at which the next value begins, or after the record. */
  at: number
  /** Number of the next value. */
  value: number
  /** Offset at which the last value ends. */
  end: number
  /** How the line ended that ended the record: 1 for CR LF, 2 for LF, 4 for CR; 0 while it goes on. */
  ended: number
}

/**
 * Passes bare values, as nearly all are, up to the end of the record or to the first value that needs a closer look:
 * one with a quotation mark, one that the text ends in, one for which there is no room. A function of its own, because
 * the engine makes faster code of it than of the same lines within the scan.
 */
export const passBareValues = (
  text: string,
  stop: number,
  delimiter: number,
  offsets: Int32Array,
  soFar: RecordSoFar,
): void => {
  // Most characters are beyond every mark, so that one comparison passes them. (Math.max would make it a float.)
  const beyond = delimiter > QUOTE ? delimiter : QUOTE
  const room = offsets.length
  let to = 2 * soFar.value
  let ended = 0
  let { at } = soFar
  let end = at
  for (; end < stop; end += 1) {
    const code = text.charCodeAt(end)
    if (code > beyond || (code !== delimiter && code !== LF && code !== CR && code !== QUOTE)) continue
    if (code === QUOTE || to === room) break
    if (code === LF) ended = 2
    else if (code === CR) {
      // Whether LF follows cannot be seen yet.
      if (end + 1 === text.length) break
      ended = text.charCodeAt(end + 1) === LF ? 1 : 4
    }
    offsets[to] = at
    offsets[to + 1] = end
    to += 2
    at = end + (ended === 1 ? 2 : 1)
    if (ended > 0) break
  }
  soFar.at = at
  soFar.value = to / 2
  soFar.end = end
  soFar.ended = ended
}
