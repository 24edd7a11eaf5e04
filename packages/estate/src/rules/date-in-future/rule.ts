import { defineRule, longDate, type IsoDate, type JsonPointer, type Rule, type Run } from '@imt/core'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, recordAt } from '../../finding-places.js'

const dates = ['lastSeen', 'inUse', 'purchased'] as const
const means = { lastSeen: 'last seen', inUse: 'in use since', purchased: 'purchased' } as const

/** Looks at one date and reports it when it lies after the day of the check. */
const look = (run: Run, at: JsonPointer, date: IsoDate, what: string, key: readonly string[]): void => {
  run.checked(at)
  const asOf = run.asOfAt(at)
  if (date <= asOf) return
  run.report({
    at,
    message: `${what} ${longDate(date)}, which is after ${longDate(asOf)}. Correct the date, or check as of a later day`,
    key,
    stated: date,
  })
}

/** Finds dates of what has happened that lie in the future. */
export const dateInFuture: Rule<'estate/date-in-future'> = defineRule({
  code: 'estate/date-in-future',
  level: 'warning',
  band: 'validity',
  summary: 'A date of something past lies in the future.',
  explain:
    'A device cannot have been seen, bought or brought into use after the day on which it is looked at, and a count cannot be of a later day. Such a date is a slip of the year, a day and month turned round, or a clock that is wrong. It would give a negative age. A planned device says so in its status, and is passed over.',
  citation: [estateCitations.cyberAssessmentFramework],
  reads: [estateSection],
  check: ({ estate: { classes = [], records = [] } }, run) => {
    const dated =
      classes.some(({ asOf }) => asOf !== undefined) ||
      records.some((record) => dates.some((key) => record[key] !== undefined))
    if (!dated) return run.notApplicable('the publication states no dates of assets')
    classes.forEach(({ assetType, asOf }, index) => {
      if (asOf !== undefined)
        look(run, classAt(index, 'asOf'), asOf, `The number of ${assetType} is as of`, ['classes', assetType, 'asOf'])
    })
    records.forEach((record, index) => {
      if (record.status === 'planned') return
      for (const key of dates) {
        const date = record[key]
        if (date !== undefined)
          look(run, recordAt(index, key), date, `${record.source} ${record.id} is ${means[key]}`, [
            'records',
            record.id,
            key,
          ])
      }
    })
  },
})
