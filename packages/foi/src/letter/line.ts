import type { Block, Location } from '@imt/core'

/** A line of a letter: a heading, a paragraph that was put together again, an item of a list, or a row of a table. */
export interface Line {
  readonly text: string
  readonly location: Location
  readonly kind: 'heading' | 'text' | 'item' | 'row'
  /** Place of an item in its list, from 1. */
  readonly item?: number
  /** A row of a table of questions: what is asked, what is answered, and its place in the table, from 1. */
  readonly answered?: { readonly asked: string; readonly answer: string; readonly place: number }
}

const ofQuestions = /\b(?:questions?|requests?(?:ed)?|asked|query|queries)\b/i
const ofAnswers = /\b(?:response|answers?|reply|decision)\b/i

/** The columns of a table that puts questions beside their answers; undefined for every other. */
export const questionColumns = (headers: readonly string[]): readonly [asked: number, answer: number] | undefined => {
  const answer = headers.findIndex((text) => ofAnswers.test(text))
  const asked = headers.findIndex((text, column) => column !== answer && ofQuestions.test(text))
  return headers.length > 3 || asked === -1 || answer === -1 ? undefined : [asked, answer]
}

/** So much of a letter is read. */
const most = 400_000
/** So long a line is looked at as one. */
const longest = 4000
/** A longer line than this was broken where the page ended, and not by who wrote it. */
const shortestWrapped = 45
/** What begins something of its own, and is never the rest of the line above. */
const begins =
  /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]\s|[•*–-]\s|(?:question|q\d|part|item|request|section|dear|yours|date|our ref|your ref|ref|annex|appendix|re:|subject|from|to|sent)\b)/i
const ended = /[.?!:;]["”’)]?$/

const lineOf = (location: Location): number | undefined =>
  location.kind === 'text' && 'line' in location ? location.line : undefined

/** True where a line of extracted text goes on in the next: no blank line between, and the sentence not ended. */
const goesOn = (above: Line, text: string, location: Location): boolean => {
  // What is longer than any paragraph goes on in a line of its own: nothing is joined to it again and again.
  if (above.kind !== 'text' || above.text.length >= longest) return false
  const [first, second] = [lineOf(above.location), lineOf(location)]
  if (first === undefined || second === undefined) return false
  if (begins.test(text)) return false
  if (ended.test(above.text)) return false
  return /^[a-z]/.test(text) || (above.text.length >= shortestWrapped && !/\d{4}$/.test(above.text))
}

/** The signs of Markdown around words are no words. */
const tidy = (text: string): string =>
  text
    .replace(/\*{1,3}|^#{1,6} /g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The lines of a source, in order; a line that was only broken at the end of a page's width is one with the next. */
export const linesOf = (blocks: readonly Block[]): readonly Line[] => {
  const lines: Line[] = []
  let length = 0
  // The number of the last line of text that was joined: a place names the first.
  let lastLine: number | undefined
  const add = (line: Line): void => {
    // Rules and underlines are no words.
    if (line.text === '' || /^[-=_*~ ]+$/.test(line.text)) return
    length += line.text.length
    // What is longer than any line that somebody wrote is looked through in pieces.
    for (let from = 0; from < line.text.length; from += longest)
      lines.push(line.text.length <= longest ? line : { ...line, text: line.text.slice(from, from + longest) })
  }
  for (const block of blocks) {
    if (length > most) break
    if (block.kind === 'heading') add({ text: tidy(block.text), location: block.location, kind: 'heading' })
    else if (block.kind === 'list')
      block.items.forEach(({ text, location }, index) => {
        add({ text: tidy(text), location, kind: 'item', item: index + 1 })
      })
    else if (block.kind === 'table') {
      const columns = questionColumns(block.headers)
      block.rows.forEach((row, index) => {
        const [first] = row
        const text = tidy(row.map((cell) => cell.text).join(' | '))
        if (!first) return
        const cell = (column: number): string => tidy((row[column]?.text ?? '').slice(0, longest))
        const answered = columns && {
          answered: { asked: cell(columns[0]), answer: cell(columns[1]), place: index + 1 },
        }
        add({ text, location: first.location, kind: 'row', ...answered })
      })
    } else if (block.kind === 'paragraph') {
      const { location } = block
      for (const piece of block.text.split('\n')) {
        if (length > most) break
        const text = tidy(piece)
        const above = lines.at(-1)
        const here = lineOf(location)
        const isNext = here !== undefined && lastLine !== undefined && here === lastLine + 1
        if (above !== undefined && text !== '' && isNext && goesOn(above, text, location)) {
          lines[lines.length - 1] = { ...above, text: `${above.text} ${text}` }
          length += text.length
        } else add({ text, location, kind: 'text' })
        lastLine = here
      }
    }
  }
  return lines
}

/** So much of a line is looked at sentence by sentence. */
const longestLine = 20_000

/** The sentences of a text. A number, "s." or "e.g." with its stop ends none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, longestLine)
    .split(
      /(?<=[.?!]["”’)]?)(?<!\b(?:s|ss|reg|regs|sec|no|ref|e\.g|i\.e|mr|mrs|ms|dr|st|etc|v)\.)\s+(?=["“(]?[A-Z0-9•£])/i,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
