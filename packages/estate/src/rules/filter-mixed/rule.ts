import { defineRule, counted, grouped, type Rule } from '@imt/core'
import { appliesToClass, readFilter } from '../../classes/filter.js'
import type { AssetUnit } from '../../classes/asset-units.data.js'
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

/** More names than these would not help anybody to find them: the evidence has their places. */
const mostNamed = 20
/** Rows that are listed as evidence. */
const mostEvidence = 100

/** The rows above a total, by how they were counted, and how many of them are of each unit. */
interface Above {
  readonly ways: Map<number | null, number[]>
  readonly units: Set<AssetUnit>
}

const nothing = (): Above => ({ ways: new Map(), units: new Set() })

const add = ({ ways, units }: Above, row: number, months: number | null, unit: AssetUnit): void => {
  const known = ways.get(months)
  if (known === undefined) ways.set(months, [row])
  else known.push(row)
  units.add(unit)
}

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
    const all = nothing()
    let since = nothing()
    for (const [index, total] of classes.entries()) {
      if (!isTotalRow(total)) {
        const months = monthsOf(total, filters)
        for (const above of [all, since]) add(above, index, months, unitOf(total))
        continue
      }
      run.checked(classAt(index))
      const { ways, units } = /grand/i.test(total.assetType) ? all : since
      since = nothing()
      if (ways.size < 2 || units.size > 1) continue
      const named = [...ways].map(([months, rows]) => {
        const names = rows.slice(0, mostNamed).map((row) => classes[row]?.assetType ?? '')
        const more = rows.length - names.length
        return `${names.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}: ${say(months)}`
      })
      const rows = [...ways]
        .flatMap(([months, places]) => places.slice(0, mostEvidence).map((row) => [row, months] as const))
        .sort(([one], [other]) => one - other)
        .slice(0, mostEvidence)
      run.report({
        at: classAt(index, 'quantity'),
        message: `${total.assetType} joins counts taken in different ways (${named.join('; ')}). Count all of them in the same way, or leave the total out`,
        key: ['classes', total.assetType, 'filter'],
        stated: total.quantity.text,
        evidence: rows.map(([row, months]) => ({
          at: classAt(row, 'quantity'),
          role: 'addend' as const,
          text: `${classes[row]?.assetType ?? ''}: ${classes[row]?.quantity.text ?? ''}, ${say(months)}`,
        })),
      })
    }
  },
})
