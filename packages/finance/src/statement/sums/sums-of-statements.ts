import { joinRelations, withOwnIds, type Relations } from '../../relation/relation.js'
import type { Finance } from '../../section.js'
import { cashInBalanceSheet } from './cash-in-balance-sheet.js'
import { carriedBetween } from './carried-between.js'
import type { StatementUnit } from './statement-cells.js'
import { statementSums } from './statement-sums.js'

/**
 * Returns the sums that the statements of a publication state: those of each by itself, and of several together where
 * what one says must agree with another.
 */
export const sumsOfStatements = (finance: Finance, unit: StatementUnit): readonly Relations[] => {
  const sums = (finance.statements ?? []).map((_, index) => statementSums(finance, index, unit))
  const between = [...(unit === 'gbp' ? cashInBalanceSheet(sums) : []), ...carriedBetween(sums)]
  const groupOf = sums.map((_, index) => index)
  for (const {
    of: [one, other],
  } of between) {
    const [kept, joined] = [groupOf[one] ?? one, groupOf[other] ?? other]
    for (const [index, group] of groupOf.entries()) if (group === joined) groupOf[index] = kept
  }
  const groups = new Map<number, Relations[]>()
  for (const [index, own] of sums.entries()) {
    const group = groupOf[index] ?? index
    if (own !== undefined) {
      const together = groups.get(group) ?? []
      together.push(own)
      groups.set(group, together)
    }
  }
  for (const each of between)
    groups.get(groupOf[each.of[0]] ?? each.of[0])?.push({ relations: each.relations, left: [] })
  return [...groups.values()].map((set) => {
    const { relations, left } = joinRelations(set)
    return { relations: set.length === 1 ? relations : withOwnIds(relations), left }
  })
}
