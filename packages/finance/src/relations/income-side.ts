import { reconcile, type Equation } from '@imt/core'
import type { Relation } from './relation.js'
import type { Row } from './revenue-tables.js'

/** How a table counts its income: added with its sign, or published above zero and taken off. */
export type IncomeSide = 'added' | 'takenOff'

/** Returns how many of the relations fail, everything as published. */
export const failing = (relations: readonly Relation[], rows: readonly Row[]): number => {
  const cells = new Map(rows.map(({ at, figure }) => [at, figure]))
  const equations = relations.map(({ equation }) => equation)
  return reconcile({ cells, equations, absentAsZero: ['dash'], maximumChanges: 0 }).violations.length
}

/** Returns relations in which the income lines are taken off instead of added. */
export const takingIncomeOff = (relations: readonly Relation[], rows: readonly Row[]): readonly Relation[] => {
  const income = new Set(rows.filter(({ nature, role }) => nature === 'income' && (role === 'line' || role === 'classTotal')).map(({ at }) => at))
  return relations.map((relation): Relation => {
    const { equation } = relation
    // A total of income alone is the income itself.
    if (equation.kind !== 'sum' || income.has(equation.total as Row['at']) || !equation.terms.some(({ cell }) => income.has(cell as Row['at']))) return relation
    const turned: Equation = { ...equation, terms: equation.terms.map(({ cell, sign }) => ({ cell, sign: income.has(cell as Row['at']) ? -1 : sign })) }
    return { ...relation, equation: turned, parts: `${relation.parts}, income taken off` }
  })
}

/**
 * Returns how a table counts its income. It is taken off only where every income line stands above zero, some totals fail
 * when it is added, and all agree when it is taken off.
 *
 * @param relations - the sums of one table, everything added
 * @param rows - the rows of that table
 */
export const incomeSide = (relations: readonly Relation[], rows: readonly Row[]): IncomeSide => {
  const income = rows.filter(({ nature, role }) => nature === 'income' && role === 'line')
  const isAbove = income.some(({ figure }) => figure.value?.greaterThan(0) === true) && income.every(({ figure }) => figure.value?.lessThan(0) !== true)
  if (!isAbove || failing(relations, rows) === 0) return 'added'
  return failing(takingIncomeOff(relations, rows), rows) === 0 ? 'takenOff' : 'added'
}
