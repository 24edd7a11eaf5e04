import { counted, defineRule, longDate, type Rule } from '@imt/core'
import { estateCitations } from '../citations.js'
import { noRecords, recordAt } from '../../finding-places.js'
import { dayFields, dayNames } from '../../records/device-record.js'
import { estateSection } from '../../section.js'

/** Notes columns of a list of devices whose dates have the month before the day. */
export const monthFirst: Rule<'estate/month-first'> = defineRule({
  code: 'estate/month-first',
  level: 'note',
  band: 'accuracy',
  summary: 'The dates of a list of devices were read with the month first.',
  explain:
    'A date such as 4/13/2025 can only have the month first, and dates such as 9/4/2025 in the same column are then read so too: 4 September, and not 9 April. Tools that come from America export dates in this way unless they are set otherwise. If the column mixes both ways of writing, some of its days are wrong: export them with the year first.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { records } }, run) => {
    if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
    for (const field of dayFields) {
      const dated = records.findIndex((record) => record[field] !== undefined)
      if (dated < 0) continue
      const turned = records.flatMap((record, index) =>
        record.monthFirst?.includes(field) === true ? [{ day: record[field], at: recordAt(index, field) }] : [],
      )
      const [first] = turned
      run.checked(first?.at ?? recordAt(dated, field))
      if (first === undefined) continue
      run.report({
        at: first.at,
        message: `Check the ${dayNames[field]}: ${counted(turned.length, 'date')} of the column ${turned.length === 1 ? 'was' : 'were'} read with the month first${first.day === undefined ? '' : `, the first as ${longDate(first.day)}`}, since some of them can be read in no other way. If the column mixes both orders, write its dates with the year first, then month and day`,
        key: ['records', field],
      })
    }
    run.notApplicable('no device record states a day')
  },
})
