import type { Paragraph } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { withSigns } from '../positions/line.js'
import type { Line, Piece, Run } from '../positions/line.js'

/** A line of a text as it stands in the file, and the paragraph that it is otherwise. */
export interface TextLine {
  readonly text: string
  readonly paragraph: Paragraph
}

/** Lines of a text that are laid out by spaces, by their pages, and the line of each paragraph. */
export interface PositionedText {
  readonly pages: readonly (readonly Line[])[]
  readonly lines: ReadonlyMap<Paragraph, Line>
}

/** Where a gap of two spaces or more ends, or the line. */
const gap = /[ \u00a0]{2,}/g

/** The texts of a line between its gaps: words with one space between them belong together. */
const runsOf = (text: string, { location }: Paragraph): readonly Run[] => {
  const runs: Run[] = []
  if (location.kind !== 'text') return runs
  const add = (from: number, to: number): void => {
    if (from >= to) return
    const piece = (left: number, right: number): Piece => ({
      text: text.slice(left, right),
      left,
      right,
      location: { ...location, column: left + 1 },
    })
    const pieces = (): readonly Piece[] => {
      const found: Piece[] = []
      let left = from
      for (const word of text.slice(from, to).split(/[ \u00a0]/)) {
        if (word !== '') found.push(piece(left, left + word.length))
        left += word.length + 1
      }
      return found
    }
    runs.push({ ...piece(from, to), pieces })
  }
  let from = 0
  for (const { 0: found, index } of text.matchAll(gap)) {
    add(text[from] === ' ' ? from + 1 : from, index)
    from = index + found.length
  }
  add(text[from] === ' ' ? from + 1 : from, text.trimEnd().length)
  return runs
}

/** A line that is drawn: dashes, and nothing else, in one piece or one for each column. */
const rule = /^[-=_\u2500-\u2503+| ]{5,400}$/
/** Dots that lead from a name to its figure: `Laptops ........ 2,310`. */
const leaders = /(?<=[\p{L}\p{N}) ])(?:\.{4,200}|(?: \.){4,200})(?=[ \p{N}£])/gu
const blank = (found: string): string => ' '.repeat(found.length)
/** A line that is longer than this, or has more texts, is laid out by nobody. */
const [longest, mostRuns] = [2000, 100] as const

/** Takes the lines of a text, but those that are `taken`, for lines of pages whose places are counted in characters. */
export const positionedText = (
  all: readonly TextLine[],
  taken: ReadonlyMap<Paragraph, unknown>,
  budget: Budget,
): PositionedText => {
  const pages: Line[][] = [[]]
  const lines = new Map<Paragraph, Line>()
  let count = 0
  let ruled = 0
  for (const { text, paragraph } of all) {
    if (text.startsWith('\f')) pages.push([])
    const { location } = paragraph
    // What a program draws between rows parts no rows.
    if (rule.test(paragraph.text)) {
      ruled += 1
      continue
    }
    if (location.kind !== 'text' || text.length > longest || paragraph.text === '' || taken.has(paragraph)) continue
    const runs = withSigns(runsOf(text.replace(/[\r\n\f\v\t]/g, ' ').replace(leaders, blank), paragraph))
    count += runs.length
    if (runs.length === 0 || runs.length > mostRuns) continue
    if (count > budget.limits.nodes) {
      budget.reach('nodes', location)
      break
    }
    const line = { at: location.line - ruled, height: 1, slack: 1.5, runs }
    pages.at(-1)?.push(line)
    lines.set(paragraph, line)
  }
  return { pages, lines }
}
