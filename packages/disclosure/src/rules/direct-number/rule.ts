import { counted, defineRule, forCount, pointerTo, type Rule } from '@imt/core'
import { directNumbersIn, directNumbersInText } from '../../details/direct-numbers.js'
import { disclosureSection } from '../../section.js'
import { discloseSafely, publishSafely } from '../citations.js'

const advice =
  'Take out those that reach one person, or give the number of an office, unless there is a reason to publish them'

/** Finds numbers of landlines and extensions that reach one person. What is found is not repeated. */
export const directNumber: Rule<'disclosure/direct-number'> = defineRule({
  code: 'disclosure/direct-number',
  level: 'warning',
  band: 'disclosure',
  personalData: true,
  summary: 'Landline numbers and extensions of persons.',
  explain:
    'A landline number or an extension beside the name of a person, which nobody else in the table has, reaches that person at their desk or at home. The number of a team, an office or a switchboard says nothing of anybody and is not reported. A finding counts the numbers and does not repeat them.',
  citation: [discloseSafely, publishSafely],
  reads: [disclosureSection],
  check: ({ disclosure: { tables = [], passages = [] } }, run) => {
    for (const [index, table] of tables.entries()) {
      const title = table.title ?? `table ${String(index + 1)}`
      const at = (row: number, column: number) =>
        pointerTo('sections', 'disclosure', 'tables', index, 'rows', row, column)
      const found = directNumbersIn(table)
      if (found.length === 0) run.checked(at(0, 0))
      for (const { column, rows, own } of found) {
        const heading = table.headings[column] ?? ''
        const place = at(rows[0] ?? 0, column)
        run.checked(place)
        const where = heading === '' ? `Column ${String(column + 1)}` : `The column "${heading}"`
        const said = own ? 'direct or home telephone number' : 'telephone number beside the name of a person'
        const many = own ? 'direct or home telephone numbers' : 'telephone numbers, each beside the name of a person'
        run.report({
          at: place,
          message: `${where} holds ${counted(rows.length, said, many)}, ${forCount(rows.length, 'in this cell', 'the first of them in this cell')}. ${advice}`,
          key: ['tables', title, heading === '' ? String(column) : heading],
        })
      }
    }
    for (const [index, { text }] of passages.entries()) {
      const at = pointerTo('sections', 'disclosure', 'passages', index, 'text')
      run.checked(at)
      const found = directNumbersInText(text)
      if (found > 0)
        run.report({
          at,
          message: `This text holds ${counted(found, 'telephone number that reaches one person', 'telephone numbers that reach one person each')}. ${advice}`,
          key: ['passages', text.replaceAll(/\d/g, '').slice(0, 40)],
        })
    }
    if (tables.length === 0 && passages.length === 0) run.notApplicable('nothing was read that a person could see')
  },
})
