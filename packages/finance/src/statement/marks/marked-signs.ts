import type { Statement } from '../schema.js'
import type { StatementCells } from '../sums/statement-cells.js'
import { markColumns } from './mark-columns.js'
import { markedVariances } from './marked-variances.js'
import { isSide, senseOf, type Sense } from './sense.js'

/** The sign of a variance that stands without one, adverse above zero. */
export interface MarkedSign {
  readonly sign: 1 | -1
  /** True where the figures that it is the difference of say the same, false where the mark alone does. */
  readonly isSure: boolean
}

/** The signs of a column of variances. */
export interface MarkedSigns {
  /** Of each row; nothing where neither a mark nor the figures say it. */
  readonly signs: readonly (MarkedSign | undefined)[]
  /** True where they say over and under: they add up as the figures do, and not by what is better. */
  readonly areSides: boolean
}

/**
 * True for a column with figures below zero, unless one alone is: where others of its own mark stand above zero, it is
 * rather that one which has a sign too many.
 */
const hasOwnSigns = (
  { rows }: Statement,
  cells: StatementCells,
  { marks, variance }: { readonly marks: number; readonly variance: number },
  shownOf: (row: number) => Sense | undefined,
): boolean => {
  const valued = cells.flatMap((row, at) => {
    const value = row[variance]?.figure.value
    const sense = senseOf(rows[at]?.cells[marks]?.words?.trim() ?? '')
    // A mark that the figures contradict says nothing of a sign.
    const isBorneOut = sense !== undefined && shownOf(at) === sense
    return value && !value.isZero() ? [{ isBelow: value.isNegative(), sense: isBorneOut ? sense : undefined }] : []
  })
  const [only, another] = valued.filter(({ isBelow }) => isBelow)
  if (only === undefined || another !== undefined) return only !== undefined
  return only.sense === undefined || !valued.some(({ isBelow, sense }) => !isBelow && sense === only.sense)
}

/**
 * Returns the columns of variances that stand without signs beside marks, each with the signs that its marks stand for;
 * where the figures contradict a mark, what they say. A column with a figure below zero has signs of its own.
 *
 * @param statement - as published
 * @param cells - its figures
 */
export const markedSigns = (statement: Statement, cells: StatementCells): ReadonlyMap<number, MarkedSigns> => {
  const computed = new Map(
    markedVariances(statement)
      // Where the size of a variance says that one of the figures is wrong, they tell nothing of its sign.
      .filter(({ apart }) => apart === undefined)
      .map((each) => [`${String(each.row)} ${String(each.column)}`, each.computed] as const),
  )
  return new Map(
    markColumns(statement).flatMap(({ marks, variance }): readonly (readonly [number, MarkedSigns])[] => {
      if (variance === undefined) return []
      const shownOf = (row: number): Sense | undefined => computed.get(`${String(row)} ${String(marks)}`)
      if (hasOwnSigns(statement, cells, { marks, variance }, shownOf)) return []
      const senses: Sense[] = []
      const signs = statement.rows.map(({ cells: row }, at): MarkedSign | undefined => {
        const shown = computed.get(`${String(at)} ${String(marks)}`)
        const sense = shown ?? senseOf(row[marks]?.words?.trim() ?? '')
        if (sense === undefined) return undefined
        senses.push(sense)
        return { sign: sense === 'adverse' || sense === 'over' ? 1 : -1, isSure: shown !== undefined }
      })
      return [[variance, { signs, areSides: senses.every(isSide) }]]
    }),
  )
}
