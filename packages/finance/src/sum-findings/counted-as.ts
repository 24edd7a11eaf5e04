import type { PlacedFigure } from '../relation/relation.js'
import type { SumCheck } from './sum-check.js'

const wholeTime = /\b(?:wte|fte|whole[- ]time|full[- ]time)s?\b/i

/**
 * Returns what the figures of a sum count: pounds, whole-time equivalents, or things. A statement that counts may count
 * invoices or heads as well as posts, so that only its words say that it is of whole-time equivalents.
 *
 * @param check - of which the sum is one
 * @param total - the figure that the sum is about
 */
export const countedAs = (
  { unit, isInferred }: Pick<SumCheck, 'unit' | 'isInferred'>,
  { table, row, column }: Pick<PlacedFigure, 'table' | 'row' | 'column'>,
): 'gbp' | 'wte' | 'count' =>
  unit === 'wte' && isInferred && ![table, row, column].some((words) => wholeTime.test(words)) ? 'count' : unit
