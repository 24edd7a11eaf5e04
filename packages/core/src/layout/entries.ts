import type { Location } from '../location.js'
import type { LeftOut } from '../remark/remark.js'
import type { Table } from '../source/source.js'
import { isTotalLabel } from '../coverage/is-total-label.js'
import { tidyHeading } from '../recognise/tidy-heading.js'
import { cellsIn, noteOf } from './note-row.js'

type Row = Table['rows'][number]

/** The code of a row that is no entry of its table. */
export const noEntry = 'noEntry'

/** So many rows at the end of a table may be notes on it, or totals above these. */
const mostNotes = 50
/** So many rows may name groups before an entry follows: directorate, department, team. */
const mostNames = 3
/** Longer texts name no group. */
const longestName = 80

/** Rows that are entries, and those that are none. */
export interface Entries {
  readonly rows: readonly Row[]
  /** The group that each stands in; left out where no row has named one. */
  readonly groups?: readonly (string | undefined)[]
  readonly leftOut: readonly LeftOut<Location>[]
}

/** Takes the rows of a table, all at once or one stretch after another: it comes to the same. */
export interface EntryReader {
  /**
   * The entries among these rows and those that were held back, because what follows says what they are.
   *
   * @param last - no row follows these
   */
  take(rows: readonly Row[], last: boolean): Entries
  /**
   * True where any row is an entry that has most of its cells and begins with no total: entries have begun, no row is
   * held back, and none has named a group.
   */
  isUnderWay(): boolean
}

const leftOut = (row: Row, why: string, text: string, table: Table): LeftOut<Location> => ({
  at: cellsIn(row)[0]?.location ?? table.location,
  code: noEntry,
  why,
  text,
})

/**
 * Returns what takes the entries of a table. A note on it stands at its top or at its end, where totals may stand
 * between notes. A row that names the group of the rows below it is one cell over all columns, or the first cell alone
 * in a table that begins with such a row: what else is named alone is an entry that lacks its other cells.
 *
 * @param named - whether rows that name groups are looked for
 */
export const entryReader = (table: Table, named: boolean): EntryReader => {
  const width = table.headers.length
  let held: readonly Row[] = []
  let seen = 0
  let atTop = true
  let grouped: boolean | undefined
  let group: string | undefined

  const isFull = (row: Row | undefined): boolean => {
    const filled = row === undefined ? 0 : cellsIn(row).length
    return filled > 1 && filled * 2 >= width
  }
  /** The name in a row that has nothing else, and whether it stands over all columns. */
  const nameIn = (row: Row): { readonly text: string; readonly over: boolean } | undefined => {
    const [cell] = row
    // Nearly every row has more: that is all that is asked of it.
    if (cell === undefined || row.some((other) => other !== cell && other.text !== '')) return undefined
    const text = tidyHeading(cell.text)
    if (text.length > longestName || !/\p{L}/u.test(text) || isTotalLabel(text)) return undefined
    return { text, over: width > 2 && row.length >= width && row[row.length - 1] === cell }
  }
  const leadsToEntry = (all: readonly Row[], at: number): boolean => {
    const next = all.slice(at + 1, at + 1 + mostNames).find((row) => nameIn(row) === undefined)
    return isFull(next)
  }
  const groupOf = (all: readonly Row[], at: number): string | undefined => {
    const row = all[at] as Row
    const name = named ? nameIn(row) : undefined
    if (seen === 0) grouped = name !== undefined && width > 3 && leadsToEntry(all, at)
    if (name === undefined || !(name.over || grouped === true)) return undefined
    return leadsToEntry(all, at) ? name.text : undefined
  }
  /** What follows says what such a row is. */
  const waits = (row: Row): boolean => {
    const [cell] = cellsIn(row)
    return cell === undefined || nameIn(row) !== undefined || noteOf(row) !== undefined || isTotalLabel(cell.text)
  }
  const endOf = (rows: readonly Row[]): number => {
    let at = rows.length
    while (at > 0 && rows.length - at < mostNotes && waits(rows[at - 1] as Row)) at -= 1
    return at
  }

  return {
    isUnderWay: () => !atTop && held.length === 0 && group === undefined,
    take: (given, last) => {
      const all = held.length === 0 ? given : [...held, ...given]
      const end = endOf(all)
      held = last ? [] : all.slice(end)
      const taken = last ? all : all.slice(0, end)
      const none: LeftOut<Location>[] = []
      const groups: (string | undefined)[] = []
      const rows = taken.filter((row, at) => {
        const note = atTop || (last && at >= end) ? noteOf(row) : undefined
        if (note !== undefined) {
          none.push(leftOut(row, 'it is a note on the table', note, table))
          return false
        }
        const name = groupOf(all, at)
        seen += 1
        atTop = false
        if (name === undefined) {
          groups.push(group)
          return true
        }
        group = name
        none.push(leftOut(row, 'it names a group of rows', name, table))
        return false
      })
      return {
        rows: none.length === 0 ? taken : rows,
        ...(group === undefined ? {} : { groups }),
        leftOut: none,
      }
    },
  }
}

/** Returns the entries of a table that is there as a whole, and the same table where all rows are entries. */
export const entriesOf = (table: Table, named: boolean): { readonly table: Table } & Pick<Entries, 'leftOut'> => {
  const { leftOut: none, ...entries } = entryReader(table, named).take(table.rows, true)
  return { table: none.length === 0 ? table : { ...table, ...entries }, leftOut: none }
}
