import { defineRule, grouped, listed, pointerTo, type Rule } from '@imt/core'
import { cellCount, isTooLarge, mostCells } from '../../arithmetic/most-cells.js'
import { relationsOf } from '../../arithmetic/relations-of.js'
import { arithmeticSection } from '../../section.js'
import { codeForStatistics } from '../citations.js'

/** Finds tables that no section knows and that are too large to be searched for sums. */
export const notSearched: Rule<'arithmetic/not-searched'> = defineRule({
  code: 'arithmetic/not-searched',
  level: 'warning',
  band: 'usefulness',
  summary: 'A table that no section knows is too large to be searched for its sums.',
  explain:
    'No section knows what this table is about, and it has so many cells that its sums were not looked for, or not all of them. What was not searched was not checked. Publish the totals in a table of their own, or check this one by hand.',
  citation: [codeForStatistics],
  reads: [arithmeticSection],
  check: ({ arithmetic: { tables } }, run) => {
    if (tables === undefined || tables.length === 0) return run.notApplicable('no table was left over by other plugins')
    for (const [index, table] of tables.entries()) {
      const at = pointerTo('sections', 'arithmetic', 'tables', index)
      const name = table.title === undefined ? 'This table' : `The table "${table.title.slice(0, 120)}"`
      run.checked(at)
      if (isTooLarge(table)) {
        const cells = table.tooLarge ?? grouped(cellCount(table))
        run.report({
          at,
          message: `${name} is known to no section, and it has ${cells} cells: more than ${grouped(mostCells)} are not searched for sums. Nothing in it was checked. Check its totals by hand`,
          key: [table.title ?? '', 'size'],
        })
        continue
      }
      const { notSearched: left } = relationsOf(table)
      if (left.length > 0)
        run.report({
          at,
          message: `${name} has too much to try: the search for ${listed(left)} was ended. Sums that it did not come to were not checked. Check its totals by hand`,
          key: [table.title ?? '', 'search'],
        })
    }
  },
})
