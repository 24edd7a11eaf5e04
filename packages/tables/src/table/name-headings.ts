/** Headings that tell columns apart. */
export interface NamedHeadings {
  readonly headers: readonly string[]
  /** Columns, from 0, whose heading stands to the left of them already. */
  readonly repeated: readonly number[]
}

/**
 * Adds the position to a heading that stands to the left already: `Address`, `Address (column 4)`. Blank ones stay
 * blank.
 */
export const nameHeadings = (headers: readonly string[]): NamedHeadings => {
  const seen = new Set<string>()
  const repeated: number[] = []
  const named = headers.map((header, index) => {
    const plain = header.toLowerCase()
    if (header !== '' && seen.has(plain)) {
      repeated.push(index)
      return `${header} (column ${index + 1})`
    }
    seen.add(plain)
    return header
  })
  return { headers: named, repeated }
}
