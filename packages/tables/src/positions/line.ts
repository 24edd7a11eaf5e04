import type { Location } from '@imt/core'

/** A piece of text and how far it reaches along its line: in points of a page, or in characters of a text. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly location: Location
}

/** Pieces that stand as close together as words do. */
export interface Run extends Piece {
  /** The pieces; few runs are asked for them. */
  pieces(): readonly Piece[]
}

/** What stands on one line of a page, from left to right. */
export interface Line {
  /** How far down the page it stands, in the measure of its runs. */
  readonly at: number
  /** How high its letters are. */
  readonly height: number
  /** How far a text may stand from where its column has others. */
  readonly slack: number
  readonly runs: readonly Run[]
}

/** True if a line has several texts. */
export const isMulti = ({ runs }: Line): boolean => runs.length > 1

/** True if two stretches of a line have a place in common. */
export const overlaps = (
  one: { readonly left: number; readonly right: number },
  other: { readonly left: number; readonly right: number },
): boolean => one.left < other.right && other.left < one.right

/** Lines that lie closer together than this, in heights of their letters, are cells of one row set at its middle. */
const chained = 0.8

/** True if the texts of two lines are cells of one row that are set at different heights of it. */
export const isChained = (line: Line, next: Line): boolean =>
  next.at - line.at < chained * Math.max(line.height, next.height) &&
  !line.runs.some((run) => next.runs.some((other) => overlaps(run, other)))

/** The text of runs as it is read, with a space between them. Most cells are one run. */
export const textOf = (runs: readonly Piece[]): string => {
  const [first] = runs
  if (first === undefined) return ''
  return runs.length === 1 ? first.text : runs.map(({ text }) => text).join(' ')
}

/** Makes one run of pieces. */
export const runOf = (pieces: readonly [Piece, ...Piece[]], text = textOf(pieces)): Run => {
  const [{ left, location }] = pieces
  return { text, left, right: pieces.at(-1)?.right ?? left, location, pieces: () => pieces }
}

/** A sign of money by itself stands at the left of the column of its amount. */
const isSign = (text: string): boolean => /^[-(]?[£$€]$/.test(text)

/** Returns the runs of a line, with each sign of money that stands apart from its amount put before it. */
export const withSigns = (runs: readonly Run[]): readonly Run[] => {
  if (!runs.some(({ text }) => isSign(text))) return runs
  const out: Run[] = []
  let sign: Run | undefined
  for (const run of runs) {
    const before = sign
    sign = undefined
    if (before && /^[-(]?[\d-]/.test(run.text)) {
      const { text, left, location } = before
      out.push({
        ...run,
        text: `${text}${run.text}`,
        left,
        location,
        pieces: () => [{ ...run, text: `${text}${run.text}`, left, location }],
      })
    } else {
      if (before) out.push(before)
      if (isSign(run.text)) sign = run
      else out.push(run)
    }
  }
  if (sign) out.push(sign)
  return out
}
