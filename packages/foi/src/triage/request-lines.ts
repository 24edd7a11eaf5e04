/** A line of a request. Places count characters of the plain text, the end not included. */
export interface RequestLine {
  /** Of its words, without the white space around them and the marks of a quotation. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly indent: number
  /** It stands behind `>`, as mail programs quote. */
  readonly quoted: boolean
}

/** What shows nothing at the ends of a line: marks of direction and of byte order, spaces without width. */
const unseen = /[\s\p{Cf}]/u
const quote = /[>\s]/

const skip = (text: string, from: number, what: RegExp): number => {
  let index = from
  while (index < text.length && what.test(text.charAt(index))) index += 1
  return index
}
const skipBack = (text: string, from: number, to: number): number => {
  let index = to
  while (index > from && unseen.test(text.charAt(index - 1))) index -= 1
  return index
}

/** The lines of a plain text, those without words as well. */
export const requestLines = (text: string): readonly RequestLine[] => {
  const lines: RequestLine[] = []
  let from = 0
  while (from <= text.length) {
    const next = text.indexOf('\n', from)
    const to = next === -1 ? text.length : next
    const whole = text.slice(from, to)
    const indent = skip(whole, 0, unseen)
    const isQuoted = whole.startsWith('>', indent)
    const begin = skip(whole, isQuoted ? skip(whole, indent, quote) : indent, unseen)
    const end = skipBack(whole, begin, whole.length)
    lines.push({
      start: from + begin,
      end: from + end,
      text: whole.slice(begin, end),
      indent: whole.slice(0, Math.min(indent, 400)).replaceAll('\t', '    ').length,
      quoted: isQuoted,
    })
    if (next === -1) break
    from = next + 1
  }
  return lines
}
