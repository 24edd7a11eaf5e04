import type { Finding } from '../report/finding.js'
import type { JsonPointer } from '../pointer.js'

/** Rows of a table that came in pieces: they are numbered from 0 in each piece, and through the table in a report. */
export interface Piece {
  /** The list that the rows stand in. */
  readonly rows: JsonPointer
  /** How many rows stand before those of this piece. */
  readonly before: number
  /** How many rows stand between those and each of this piece, where it has not all of its part of the table. */
  readonly at?: readonly number[]
  /** What is said of anything but its rows is said of the first piece of a table alone. */
  readonly first: boolean
}

const isRow = (at: JsonPointer, { rows }: Piece): boolean => at.charCodeAt(rows.length) === 47 && at.startsWith(rows)

/** True if what a rule says of a place is taken down: of a piece after the first, only what it says of rows. */
export const isSaid = (at: JsonPointer, piece: Piece | undefined): boolean =>
  piece === undefined || piece.first || isRow(at, piece)

/** The place in the table of what has a place in the piece. */
export const placeIn = (piece: Piece | undefined, at: JsonPointer): JsonPointer => {
  if (piece === undefined || !isRow(at, piece)) return at
  const [index = '', ...rest] = at.slice(piece.rows.length + 1).split('/')
  return [`${piece.rows}/${String(rowOf(piece, Number(index)))}`, ...rest].join('/') as JsonPointer
}

/** The number in the table of a row of a piece. */
export const rowOf = ({ before, at }: Pick<Piece, 'before' | 'at'>, index: number): number =>
  (at?.[index] ?? index) + before

/** A finding of a piece with the places that it has in the table. */
export const moved = (finding: Finding, piece: Piece | undefined): Finding => {
  if (piece === undefined || (piece.before === 0 && piece.at === undefined)) return finding
  const { at, evidence, repair, candidates } = finding
  const move = <Placed extends { readonly at: JsonPointer }>(placed: Placed): Placed => ({
    ...placed,
    at: placeIn(piece, placed.at),
  })
  return {
    ...finding,
    at: placeIn(piece, at),
    ...(evidence === undefined ? {} : { evidence: evidence.map(move) }),
    ...(repair === undefined ? {} : { repair: move(repair) }),
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map((each) => ({ ...each, changes: each.changes.map(move) })) }),
  }
}
