import { defineRule, counted, type Rule } from '@imt/core'
import { appliesToClass, readFilter } from '../../classes/filter.js'
import type { AssetClass } from '../../classes/schema.js'
import { isTotalRow } from '../../classes/total-row.js'
import { unitOf } from '../../classes/total-by-unit.js'
import { estateCitations } from '../citations.js'
import { estateSection, type Estate } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

/**
 * Months of the filter that a class was counted with: its own, or that of a statement that names it. `null` for none.
 */
const monthsOf = (entry: AssetClass, filters: Estate['filters']): number | null =>
  entry.filter?.activeWithinMonths ??
  filters?.flatMap(({ text }) => readFilter(text) ?? []).find((filter) => appliesToClass(filter, entry.assetType))
    ?.activeWithinMonths ??
  null

const say = (months: number | null): string =>
  months === null ? 'all there are' : `only those active within ${counted(months, 'month')}`

/** Finds a total that joins counts taken with different filters. */
export const filterMixed: Rule<'estate/filter-mixed'> = defineRule({
  code: 'estate/filter-mixed',
  level: 'warning',
  band: 'accuracy',
  summary: 'A total joins counts that were taken with different filters.',
  explain:
    'A count of what was active on the network in the last twelve months and a count of everything on the register are different measures. Standing side by side they are fine, as long as the page says which is which; added together they understate what there is and overstate what is in use. Count all rows of a total in the same way, or leave the total out.',
  citation: [estateCitations.codeForStatistics],
  reads: [estateSection],
  check: ({ estate: { classes, filters } }, run) => {
    if (classes === undefined || classes.length === 0) return run.notApplicable(noClasses)
    if (!classes.some(isTotalRow)) return run.notApplicable('the table of asset classes has no total')
    let from = 0
    classes.forEach((total, index) => {
      if (!isTotalRow(total)) return
      const start = /grand/i.test(total.assetType) ? 0 : from
      from = index + 1
      run.checked(classAt(index))
      const rows = classes
        .slice(start, index)
        .flatMap((entry, position) =>
          isTotalRow(entry)
            ? []
            : [{ entry, at: classAt(start + position, 'quantity'), months: monthsOf(entry, filters) }],
        )
      if (
        new Set(rows.map(({ months }) => months)).size < 2 ||
        new Set(rows.map(({ entry }) => unitOf(entry))).size > 1
      )
        return
      const ways = [...new Set(rows.map(({ months }) => months))].map(
        (months) =>
          `${rows
            .filter((row) => row.months === months)
            .map(({ entry }) => entry.assetType)
            .join(', ')}: ${say(months)}`,
      )
      run.report({
        at: classAt(index, 'quantity'),
        message: `${total.assetType} joins counts taken in different ways (${ways.join('; ')}). Count all of them in the same way, or leave the total out`,
        key: ['classes', total.assetType, 'filter'],
        stated: total.quantity.text,
        evidence: rows.map(({ entry, at, months }) => ({
          at,
          role: 'addend',
          text: `${entry.assetType}: ${entry.quantity.text}, ${say(months)}`,
        })),
      })
    })
  },
})
