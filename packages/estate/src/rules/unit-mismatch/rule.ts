import { defineRule, formatAmount, type Rule } from '@imt/core'
import { isTotalRow } from '../../classes/total-row.js'
import { unitOf } from '../../classes/total-by-unit.js'
import { measureOf } from '../../classes/measure.js'
import { includedRows } from '../../classes/overlap.js'
import { addRow, emptyColumn, mark, sumFrom, type Column, type Sum } from '../../classes/running-sums.js'
import { unitNames, type AssetUnit } from '../../classes/asset-units.data.js'
import { estateCitations } from '../citations.js'
import { estateSection } from '../../section.js'
import { classAt, noClasses } from '../../finding-places.js'

/** Rows that are listed as evidence; the message says what all come to. */
const mostEvidence = 100

const part = ([unit, { low, high }]: readonly [AssetUnit, Sum]): string =>
  `${unitNames[unit].many}: ${low === null ? 'unknown' : formatAmount(low, 'count')}${high === null ? ' or more' : high.eq(low ?? 0) ? '' : ` to ${formatAmount(high, 'count')}`}`

/** The rows of one unit, so that what any stretch of them comes to is a difference. */
interface OfUnit {
  readonly column: Column
  /** How many of its rows stand above the last total. */
  since: number
}

const emptyUnit = (): OfUnit => ({ column: emptyColumn(), since: 0 })

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
    const included = new Set(includedRows(classes).map(([row]) => row))
    const units = new Map<AssetUnit, OfUnit>()
    for (const [index, entry] of classes.entries()) {
      if (!isTotalRow(entry)) {
        if (measureOf(entry.assetType) !== 'stock' || included.has(index)) continue
        const unit = unitOf(entry)
        const known = units.get(unit) ?? emptyUnit()
        units.set(unit, known)
        addRow(known.column, index, entry.quantity)
        continue
      }
      run.checked(classAt(index))
      // A grand total speaks for the whole table, a total for the rows since the last one.
      const isGrand = /grand/i.test(entry.assetType)
      const from = (of: OfUnit): number => (isGrand ? 0 : of.since)
      const above = [...units].filter(([, of]) => of.column.rows.length > from(of))
      const parts = above.map(([unit, of]) => part([unit, sumFrom(of.column, from(of))])).join('; ')
      const rows = above
        .flatMap(([, of]) => of.column.rows.slice(from(of), from(of) + mostEvidence))
        .sort((one, other) => one - other)
        .slice(0, mostEvidence)
      for (const of of units.values()) of.since = mark(of.column)
      if (above.length < 2) continue
      run.report({
        at: classAt(index, 'quantity'),
        message: `${entry.assetType} adds up different things: ${parts}. Give a total for each kind by itself`,
        key: ['classes', entry.assetType, 'quantity'],
        stated: entry.quantity.text,
        computed: parts,
        evidence: rows.flatMap((row) => {
          const addend = classes[row]
          return addend === undefined
            ? []
            : [
                {
                  at: classAt(row, 'quantity'),
                  role: 'addend' as const,
                  text: `${addend.assetType}: ${addend.quantity.text} (${unitNames[unitOf(addend)].many})`,
                },
              ]
        }),
      })
    }
  },
})
