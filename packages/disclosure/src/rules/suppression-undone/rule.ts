import { defineRule, pointerTo, type Rule } from '@imt/core'
import { isWithheld, undoneIn } from '../../counts/withheld.js'
import { disclosureSection } from '../../section.js'
import { smallCounts } from '../citations.js'

/** Finds withheld numbers that the other numbers of the table give away. What they come to is not repeated. */
export const suppressionUndone: Rule<'disclosure/suppression-undone'> = defineRule({
  code: 'disclosure/suppression-undone',
  level: 'error',
  band: 'disclosure',
  personalData: true,
  summary: 'A small number is withheld, and can be worked out from the total beside it.',
  explain:
    'One number of a row or column is withheld, and its total and all its other parts are printed: what is left of the total is the number. Withhold a second part of the same total, or the total. A finding does not repeat what the number comes to.',
  citation: [smallCounts],
  reads: [disclosureSection],
  check: ({ disclosure: { tables = [] } }, run) => {
    for (const [index, table] of tables.entries()) {
      const place = (row: number, column: number) =>
        pointerTo('sections', 'disclosure', 'tables', index, 'rows', row, column)
      const undone = new Map(undoneIn(table).map((each) => [place(each.row, each.column), each]))
      for (const [row, cells] of table.rows.entries())
        for (const [column, text] of cells.entries()) {
          if (!isWithheld(text)) continue
          const at = place(row, column)
          run.checked(at)
          const found = undone.get(at)
          if (found === undefined) continue
          const label = cells[0] ?? ''
          run.report({
            at,
            message: `The number that is withheld here is what the other numbers of its ${found.along} leave of the total. Withhold another part of that total as well, or the total`,
            key: ['tables', table.title ?? String(index), label, table.headings[column] ?? ''],
            stated: text,
          })
        }
    }
    run.notApplicable('no table withholds a number')
  },
})
