import { arranged } from '../layout/arrange.js'
import { matchColumns, mayHave } from '../recognise/match-columns.js'
import type { BlockContext } from '../plugin/recogniser.js'
import type { Source, Table } from '../source/source.js'
import { outline } from './outline.js'
import { scoreOf } from './verify-reading.js'
import { mostColumns, winners, type Claimant } from './claimants.js'

/** At least so sure is a recogniser that does not say which headings it wants. */
const sure = 0.75

/** True if a table has all the headings by which a claimant knows its own, and not more others than known ones. */
const hasItsHeadings = ({ knows, shown }: Claimant, table: Table): boolean => {
  if (knows === undefined || knows.wants.length === 0) return true
  const { headers } = shown?.(table) ?? table
  if (!knows.wants.every((keys) => mayHave(headers, knows.columns, keys))) return false
  const { at, used } = matchColumns(headers, knows.columns)
  return used.length * 2 >= headers.length && knows.wants.every((keys) => keys.some((key) => at[key] !== undefined))
}

/** Of the headings of a table, how many a claimant knows: from 0 to 1. */
const shareOf = ({ knows, shown }: Claimant, table: Table): number => {
  const { headers } = shown?.(table) ?? table
  return knows === undefined ? 0 : matchColumns(headers, knows.columns).used.length / Math.max(1, headers.length)
}

/** At least so sure is a recogniser that knows a table by the labels of its rows. */
const sureOfLabels = 0.6

const isSure = (claimant: Claimant, table: Table, context: BlockContext, least: number): boolean => {
  const asked = scoreOf(claimant, table, context)
  return 'answer' in asked && asked.answer >= least
}

/** Reads the tables of a source as they are laid out. A source that needs nothing of it is given back as it is. */
export const arrangedFor = (all: readonly Claimant[], source: Source): Source => {
  const first = all.filter(({ leftovers }) => !leftovers)
  const withHeadings = first.filter(({ rowsAt, knows }) => rowsAt !== undefined || (knows?.wants.length ?? 0) > 0)
  const winnerOf = (table: Table, context: BlockContext): Claimant | undefined => {
    const [winner, rival] = winners(first, table, context, [])
    return rival === undefined ? winner : undefined
  }
  return arranged(source, outline(source.blocks), {
    knownAs: (table, context) => {
      const winner = winnerOf(table, context)
      return winner && (winner.rowsAt === undefined ? 'other' : 'rows')
    },
    shareKnown: (table) =>
      table.headers.length > mostColumns
        ? 0
        : withHeadings.reduce((most, claimant) => Math.max(most, shareOf(claimant, table)), 0),
    isKnownByLabels: (table, context) => {
      const winner = winnerOf(table, context)
      return winner !== undefined && winner.rowsAt === undefined && isSure(winner, table, context, sureOfLabels)
    },
    isKnownByHeadings: (table, context) => {
      if (table.headers.length > mostColumns) return false
      const its = withHeadings.filter(
        (claimant) =>
          hasItsHeadings(claimant, table) &&
          ((claimant.knows?.wants.length ?? 0) > 0 || isSure(claimant, table, context, sure)),
      )
      // Of nearly all tables nobody knows the headings: then it need not be asked who knows them best.
      const winner = its.length === 0 ? undefined : winnerOf(table, context)
      return winner !== undefined && its.includes(winner)
    },
  })
}
