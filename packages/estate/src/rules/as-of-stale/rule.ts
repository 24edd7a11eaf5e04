import { completedMonths, counted, defineRule, forCount, listed, longDate, type Rule } from '@imt/core'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

/** Months after which a count is worth another look: publication schemes are refreshed yearly. */
const staleMonths = 12

/** Finds counts that are more than a year old. */
export const asOfStale: Rule<'estate/as-of-stale'> = defineRule({
  code: 'estate/as-of-stale',
  level: 'note',
  band: 'usefulness',
  summary: 'A count of assets is more than a year old.',
  explain:
    'Estates change from month to month, and what a publication scheme offers is meant to be kept up to date. A count that says its day lets a reader see how old it is: this one is over a year old. Take the count again, or say that no later one exists.',
  citation: [estateCitations.definitionDocument],
  reads: [estateSection],
  check: ({ estate: { classes } }, run) => {
    const dated = (classes ?? []).flatMap(({ assetType, asOf }, index) =>
      asOf === undefined ? [] : [{ assetType, asOf, index }],
    )
    if (dated.length === 0)
      return run.notApplicable(classes === undefined ? noClasses : 'no class says the day of its count')
    // A table is counted on one day: what is reported once is looked at once.
    for (const day of new Set(dated.map(({ asOf }) => asOf))) {
      const rows = dated.filter(({ asOf }) => asOf === day)
      const [first] = rows
      if (first === undefined) continue
      const asOf = run.asOfAt(classAt(first.index, 'asOf'))
      run.checked(classAt(first.index, 'asOf'))
      if (completedMonths(day, asOf) < staleMonths || day >= asOf) continue
      run.report({
        at: classAt(first.index, 'asOf'),
        message: `Check whether a later count exists: the ${forCount(rows.length, 'count', 'counts')} of ${listed(rows.map(({ assetType }) => assetType))} ${forCount(rows.length, 'is', 'are')} as of ${longDate(day)}, ${counted(completedMonths(day, asOf), 'month')} ago`,
        key: ['classes', first.assetType, 'asOf'],
        stated: day,
        evidence: rows.map(({ assetType, index }) => ({
          at: classAt(index, 'asOf'),
          role: 'corroborates',
          text: assetType,
        })),
      })
    }
  },
})
