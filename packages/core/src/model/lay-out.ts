import { arranged } from '../layout/arrange.js'
import { matchColumns } from '../recognise/match-columns.js'
import type { BlockContext } from '../plugin/recogniser.js'
import type { Source, Table } from '../source/source.js'
import { outline } from './outline.js'
import { winners, type Claimant } from './claimants.js'

/** At least so sure is a recogniser of rows that does not say which headings it wants. */
const sure = 0.75

/** True if a table has all the headings by which a claimant knows its own, and not more others than known ones. */
const hasItsHeadings = ({ knows, shown }: Claimant, table: Table): boolean => {
  if (knows === undefined || knows.wants.length === 0) return true
  const { headers } = shown?.(table) ?? table
  const { at, used } = matchColumns(headers, knows.columns)
  return used.length * 2 >= headers.length && knows.wants.every((keys) => keys.some((key) => at[key] !== undefined))
}

/** Reads the tables of a source as they are laid out. A source that needs nothing of it is given back as it is. */
export const arrangedFor = (all: readonly Claimant[], source: Source): Source => {
  const first = all.filter(({ leftovers }) => !leftovers)
  const ofRows = first.filter(({ rowsAt }) => rowsAt !== undefined)
  const winnerOf = (table: Table, context: BlockContext): Claimant | undefined => {
    const [winner, rival] = winners(first, table, context, [])
    return rival === undefined ? winner : undefined
  }
  return arranged(source, outline(source.blocks), {
    knownAs: (table, context) => {
      const winner = winnerOf(table, context)
      return winner && (winner.rowsAt === undefined ? 'other' : 'rows')
    },
    isKnownByHeadings: (table, context) => {
      const its = ofRows.filter((claimant) => hasItsHeadings(claimant, table))
      const winner = its.length === 0 ? undefined : winnerOf(table, context)
      if (winner === undefined || !its.includes(winner)) return false
      return (winner.knows?.wants.length ?? 0) > 0 || Number(winner.score(table, context)) >= sure
    },
  })
}
