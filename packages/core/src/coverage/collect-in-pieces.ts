import type { JsonPointer } from '../pointer.js'
import { rowOf, type Piece } from '../model/piece.js'
import type { SummaryLine } from '../report/finding.js'
import type { TableCoverage } from './coverage.js'
import { tableRead, type ReadTable, type TableRead } from './read-table.js'
import { createRowBits, type RowBits } from './row-bits.js'

/** Takes down what was compared of a table that comes in pieces. What it holds is a bit for each row and column. */
export interface PiecesCollector {
  /** Begins the next piece: what was read of it, and where its rows stand. */
  begin(piece: ReadTable, place: Pick<Piece, 'before' | 'at'>): void
  /** Takes rows of which only the figures are known that each states, from one up to another of the part. */
  pass(from: number, to: number, figures: readonly string[]): void
  /** From here on rows are numbered from one that has so many of the part before it. */
  goTo(before: number): void
  compared(figures: Iterable<JsonPointer>, holds: boolean | 'withinRounding'): void
  summarise(at: JsonPointer, lines: readonly SummaryLine[]): void
  /** Of a table in pieces totals are counted and not named: it says nothing. */
  notCompared(): void
  /** None where no piece came. */
  result(): TableCoverage | undefined
}

/** The figures of one column, and which of them were checked. */
interface Column {
  readonly stated: RowBits
  readonly checked: RowBits
}

type Counted = Omit<TableCoverage, 'figures'>

/** A table so far with its next piece. One piece that can be read says what the table is. */
const joined = ({ leftOutOf, ...known }: Counted, { readAs, rows, columns }: TableRead): Counted => ({
  ...known,
  readAs: known.readAs ?? readAs,
  ...(leftOutOf === undefined || readAs !== null ? {} : { leftOutOf }),
  rows: { read: known.rows.read + rows.read, leftOut: known.rows.leftOut + rows.leftOut },
  columns: {
    used: [...new Set([...known.columns.used, ...columns.used])],
    unused: known.columns.unused.filter((heading) => columns.unused.includes(heading)),
  },
})

/**
 * Returns the collector for one table.
 *
 * @param rows - the list that its rows stand in
 */
export const collectInPieces = (rows: JsonPointer): PiecesCollector => {
  const columns = new Map<string, Column>()
  let sum: Counted | undefined
  const summary: SummaryLine[] = []
  let elsewhere = 0
  let notRead = 0
  let piece: ReadTable | undefined
  let place: Pick<Piece, 'before' | 'at'> = { before: 0 }
  let results = new Map<JsonPointer, boolean>()

  const columnOf = (name: string): Column => {
    const known = columns.get(name)
    if (known !== undefined) return known
    const begun = { stated: createRowBits(), checked: createRowBits() }
    columns.set(name, begun)
    return begun
  }
  /** The row of the part that a pointer of this piece means, and the column. */
  const cellOf = (at: JsonPointer): { readonly row: number; readonly column: string } | undefined => {
    if (!at.startsWith(`${rows}/`)) return undefined
    const [index = '', ...column] = at.slice(rows.length + 1).split('/')
    return { row: rowOf(place, Number(index)), column: column.join('/') }
  }
  /** Counts the totals of a piece once all its rules have run. */
  const end = (): void => {
    if (piece === undefined || sum === undefined) return
    const totals = { ...sum.totals }
    for (const holds of results.values()) totals[holds ? 'checked' : 'failed'] += 1
    for (const { at, total } of piece.figures)
      if (total !== undefined && (at === undefined || !results.has(at))) totals.notChecked += 1
    sum = { ...sum, totals }
    piece = undefined
    results = new Map()
  }

  return {
    begin: (next, where) => {
      end()
      piece = next
      place = where
      const { figures } = next
      const read = tableRead(next)
      sum =
        sum === undefined
          ? { ...read, relations: 0, totals: { checked: 0, failed: 0, notChecked: 0 } }
          : joined(sum, read)
      for (const { at, unreadable } of figures) {
        const cell = at === undefined ? undefined : cellOf(at)
        if (unreadable) notRead += 1
        else if (cell === undefined) elsewhere += 1
        else columnOf(cell.column).stated.add(cell.row)
      }
    },
    pass: (from, to, figures) => {
      for (const name of figures) columnOf(name).stated.addAll(from, to)
      if (sum !== undefined) sum = { ...sum, rows: { ...sum.rows, read: sum.rows.read + to - from } }
    },
    goTo: (before) => {
      place = { before }
    },
    compared: (figures, holds) => {
      let isFirst = true
      for (const at of figures) {
        if (isFirst) results.set(at, holds !== false && results.get(at) !== false)
        isFirst = false
        const cell = cellOf(at)
        const column = cell === undefined ? undefined : columns.get(cell.column)
        if (cell !== undefined && column?.stated.has(cell.row)) column.checked.add(cell.row)
      }
      if (isFirst || sum === undefined) return
      const { relations, withinRounding = 0 } = sum
      sum = { ...sum, relations: relations + 1 }
      if (holds === 'withinRounding') sum = { ...sum, withinRounding: withinRounding + 1 }
    },
    notCompared: () => undefined,
    summarise: (_, lines) => {
      for (const line of lines) summary.push(line)
    },
    result: () => {
      end()
      const of = [...columns.values()]
      const checked = of.reduce((all, each) => all + each.checked.count(), 0)
      const stated = of.reduce((all, each) => all + each.stated.count(), 0)
      return (
        sum && {
          ...sum,
          figures: { checked, inNoRelation: stated - checked + elsewhere, notRead },
          ...(summary.length === 0 ? {} : { summary }),
        }
      )
    },
  }
}
