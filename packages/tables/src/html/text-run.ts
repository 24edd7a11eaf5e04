import { trimPadding } from '../place/trim.js'

/** Text put together from the text nodes of a stretch of the page, with its white space as a browser shows it. */
export interface TextRun {
  /**
   * Adds the value of a text node. `bold` text is told apart, since a line that is all bold is a heading in all but
   * name.
   */
  add(value: string, offset: number, bold: boolean, keepsSpace: boolean): void
  /** `<br>`: always a new line. */
  breakLine(): void
  /** The edge of a block: a new line, if there is text before it. */
  edge(): void
  /** The text without padding; `''` if there is nothing to see. */
  text(): string
  /** The last characters, padding included. */
  ending(): string
  /** Offset in the page of the text node in which the text begins. */
  begins(): number | undefined
  isBold(): boolean
}

/** Returns an empty run. */
export const createTextRun = (): TextRun => {
  const parts: string[] = []
  let last = ''
  let begins: number | undefined
  let plain = false
  const append = (part: string): void => {
    parts.push(part)
    last = part.at(-1) ?? last
  }
  const newLine = (): void => {
    if (last === ' ') parts.push((parts.pop() ?? '').slice(0, -1))
    append('\n')
  }
  return {
    add: (value, offset, bold, keepsSpace) => {
      const shown = keepsSpace ? value : value.replace(/[ \t\n\f\r]+/g, ' ')
      append(!keepsSpace && (last === '' || last === ' ' || last === '\n') ? shown.replace(/^ /, '') : shown)
      if (trimPadding(shown) === '') return
      begins ??= offset
      if (!bold) plain = true
    },
    breakLine: newLine,
    edge: () => {
      if (begins !== undefined && last !== '\n') newLine()
    },
    text: () => trimPadding(parts.join('')),
    ending: () => parts.slice(-6).join('').slice(-24),
    begins: () => begins,
    isBold: () => begins !== undefined && !plain,
  }
}
