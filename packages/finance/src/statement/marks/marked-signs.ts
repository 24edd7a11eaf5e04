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
 * Returns the columns of variances that stand without signs beside marks, each with the signs that its marks stand for;
 * where the figures contradict a mark, what they say. A column with a figure below zero has signs of its own.
 *
 * @param statement - as published
 * @param cells - its figures
 */
export const markedSigns = (statement: Statement, cells: StatementCells): ReadonlyMap<number, MarkedSigns> => {
  const computed = new Map(
    markedVariances(statement).map((each) => [`${String(each.row)} ${String(each.column)}`, each.computed] as const),
  )
  return new Map(
    markColumns(statement).flatMap(({ marks, variance }): readonly (readonly [number, MarkedSigns])[] => {
      if (variance === undefined) return []
      if (cells.some((row) => row[variance]?.figure.value?.isNegative() === true)) return []
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
