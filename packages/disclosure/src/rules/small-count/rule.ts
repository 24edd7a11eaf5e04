import { counted, defineRule, forCount, pointerTo, type Rule } from '@imt/core'
import { countOf, countsPeople, isTotalHeading, mayCount } from '../../counts/counts-of-people.js'
import { disclosureSection, type PublishedTable } from '../../section.js'
import { smallCounts } from '../citations.js'

const smallest = 5

/** The cells of a table that count one to four people. */
const smallIn = ({ headings, rows }: PublishedTable): readonly (readonly [number, number])[] =>
  rows.flatMap((cells, row) =>
    mayCount(cells[0] ?? '')
      ? cells.flatMap((text, column) => {
          const heading = headings[column] ?? ''
          if (column === 0 || !(mayCount(heading) || isTotalHeading(heading))) return []
          const count = countOf(text)
          return count !== undefined && count > 0 && count < smallest ? [[row, column] as const] : []
        })
      : [],
  )

/** Finds counts of people that are smaller than five. */
export const smallCount: Rule<'disclosure/small-count'> = defineRule({
  code: 'disclosure/small-count',
  level: 'note',
  band: 'disclosure',
  personalData: true,
  summary: 'Counts of people that are smaller than five.',
  explain:
    'Where one to four people of a group are counted, those who know the group may know who they are, and learn the rest of the row about them. Whether that matters depends on what is counted. Numbers under five are often withheld, and then so must be another number of the same total, or they can be worked out.',
  citation: [smallCounts],
  reads: [disclosureSection],
  check: ({ disclosure: { tables = [] } }, run) => {
    for (const [index, table] of tables.entries()) {
      if (!countsPeople(table)) continue
      const found = smallIn(table)
      const [first] = found
      const [row, column] = first ?? [0, 0]
      const at = pointerTo('sections', 'disclosure', 'tables', index, 'rows', row, column)
      run.checked(at)
      if (first === undefined) continue
      const which = forCount(found.length, 'this', 'the first of them this')
      run.report({
        at,
        message: `Check ${counted(found.length, 'count')} of people below ${String(smallest)}, ${which}: somebody who knows the group may know who they are. Withhold them, with another number of the same total, or put groups together, if what is counted is nobody else's business`,
        key: ['tables', table.title ?? String(index)],
      })
    }
    run.notApplicable('no table counts people')
  },
})
