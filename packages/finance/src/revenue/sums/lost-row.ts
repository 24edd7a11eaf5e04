import { groupName } from '../../table/row-role.js'
import type { Relation } from '../../relation/relation.js'
import type { Row } from './revenue-tables.js'

/**
 * Returns relations of a cost-centre table that claim nothing where a row of it must be missing: its class totals, or
 * the class summary beside it, state money for a class that none of its lines has. What then looks like a slip may be
 * that row.
 *
 * @param relations - of one column of the table
 * @param rows - the rows of the table in that column
 * @param summary - the rows of the class summary that states the same money
 */
export const withLostRow = (
  relations: readonly Relation[],
  rows: readonly Row[],
  summary: readonly Row[],
): readonly Relation[] => {
  const classes = new Set(rows.flatMap(({ role, class: name }) => (role === 'line' ? [groupName(name)] : [])))
  const stated = [...rows.filter(({ role }) => role === 'classTotal'), ...summary.filter(({ role }) => role === 'line')]
  const lost = stated.find(
    ({ class: name, figure }) => figure.value?.isZero() === false && !classes.has(groupName(name)),
  )
  if (lost === undefined) return relations
  const doubt = `The totals state ${lost.figure.text.trim()} of ${lost.class.trim()}, and no cost centre has such a line: a row may be missing. Check the table against the ledger`
  return relations.map((relation) => (relation.doubt === undefined ? { ...relation, doubt } : relation))
}
