/** A line and a column, both from 1. Columns count UTF-16 units, as most editors do. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds lines and columns in one text. LF, CRLF and a lone CR each end a line. */
export interface Places {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[]
  at(offset: number): Place
}

const lineEnd = /\r\n?|\n/g

/** Returns the finder of places in a text. */
export const placesIn = (text: string): Places => {
  const starts = [0]
  for (const match of text.matchAll(lineEnd)) starts.push(match.index + match[0].length)
  return {
    starts,
    at: (offset) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}

/** How many line ends a text holds. */
export const countLineEnds = (text: string): number => text.match(lineEnd)?.length ?? 0

/** The place of an offset in a record that begins at `start`, on the given line; values may hold line ends. */
export const placeInRecord = (text: string, start: number, line: number, offset: number): Place => {
  const before = text.slice(start, offset)
  return {
    line: line + countLineEnds(before),
    column: before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
  }
}
