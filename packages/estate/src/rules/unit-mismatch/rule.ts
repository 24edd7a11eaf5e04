import { defineRule, formatAmount, type Rule } from '@imt/core'
import { isTotalRow } from '../../classes/total-row.js'
import { totalByUnit, unitOf, type UnitTotal } from '../../classes/total-by-unit.js'
import { measureOf } from '../../classes/measure.js'
import { unitNames } from '../../classes/asset-units.data.js'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

const part = ({ unit, total: { low, high, complete } }: UnitTotal): string =>
  `${unitNames[unit].many}: ${low === null ? 'unknown' : formatAmount(low, 'count')}${!complete || high === null ? ' or more' : high.eq(low ?? 0) ? '' : ` to ${formatAmount(high, 'count')}`}`

/** Finds a printed total that adds up things of different units. */
export const unitMismatch: Rule<'estate/unit-mismatch'> = defineRule({
  code: 'estate/unit-mismatch',
  level: 'error',
  band: 'accuracy',
  summary: 'A total adds up things of different kinds.',
  explain:
    'Devices, network ports, sites and lines are different things: a sum of them counts nothing. A total over a table of asset classes has to be given for each kind by itself, and says nothing where it joins them.',
  citation: [estateCitations.codeForStatistics],
  reads: [estateSection],
  check: ({ estate: { classes } }, run) => {
    if (classes === undefined || classes.length === 0) return run.notApplicable(noClasses)
    if (!classes.some(isTotalRow)) return run.notApplicable('the table of asset classes has no total')
    let from = 0
    classes.forEach((entry, index) => {
      if (!isTotalRow(entry)) return
      run.checked(classAt(index))
      // A grand total speaks for the whole table, a total for the rows since the last one.
      const above = /grand/i.test(entry.assetType) ? classes.slice(0, index) : classes.slice(from, index)
      from = index + 1
      const counted = above.filter((row) => !isTotalRow(row) && measureOf(row.assetType) === 'stock')
      const parts = totalByUnit(counted)
      if (parts.length < 2) return
      const start = /grand/i.test(entry.assetType) ? 0 : index - above.length
      run.report({
        at: classAt(index, 'quantity'),
        message: `${entry.assetType} adds up different things: ${parts.map(part).join('; ')}. Give a total for each kind by itself`,
        key: ['classes', entry.assetType, 'quantity'],
        stated: entry.quantity.text,
        computed: parts.map(part).join('; '),
        evidence: above.flatMap((row, position) =>
          isTotalRow(row) || measureOf(row.assetType) !== 'stock'
            ? []
            : [
                {
                  at: classAt(start + position, 'quantity'),
                  role: 'addend' as const,
                  text: `${row.assetType}: ${row.quantity.text} (${unitNames[unitOf(row)].many})`,
                },
              ],
        ),
      })
    })
  },
})
