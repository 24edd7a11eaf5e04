/** What the library makes of a line, and of a mark that may begin or end something in it: a cell, a link, stress. */
const [ofLine, ofMark] = [5, 3] as const
const marks: ReadonlySet<string> = new Set('|*_~[]<`!\\&')

/**
 * Returns where a text is cut off so that no more parts come of it than may: where a line begins, or within one that
 * has more by itself. They are counted before the text is read, since the library makes all of them at once.
 */
export const endWithin = (text: string, nodes: number): number => {
  let count = 0
  let begin = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (at === begin) count += ofLine
    if (marks.has(character)) count += ofMark
    if (count > nodes && at > 0) return begin === 0 ? at : begin
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) begin = at + 1
  }
  return text.length
}
