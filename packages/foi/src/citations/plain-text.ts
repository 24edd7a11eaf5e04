/** A text with every run of white space as one space, and the way back to the places in the text as it was given. */
export interface PlainText {
  readonly text: string
  /** The place in the given text of a place in this one. */
  readonly placeOf: (index: number) => number
}

const spaces = /\s+/g

/** Returns a text with its runs of white space taken together. Time grows with its length. */
export const plainText = (given: string): PlainText => {
  const parts: string[] = []
  /** From which index on how many characters have been left out. */
  const starts: number[] = [0]
  const left: number[] = [0]
  let length = 0
  let from = 0
  let out = 0
  for (const { index, 0: run } of given.matchAll(spaces)) {
    parts.push(given.slice(from, index), ' ')
    length += index - from + 1
    from = index + run.length
    if (run.length === 1) continue
    out += run.length - 1
    starts.push(length)
    left.push(out)
  }
  parts.push(given.slice(from))
  return {
    text: parts.join(''),
    placeOf: (index) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= index) low = middle
        else high = middle - 1
      }
      return index + (left[low] ?? 0)
    },
  }
}
