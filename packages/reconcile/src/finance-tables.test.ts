import { describe, expect, it } from 'vitest'
import { sheets } from '../test/finance-tables.js'
import { published } from '../test/published.js'
import { Decimal } from '@imt/core'
import { reconcile } from './reconcile.js'
import type { Reconciliation } from './reconciliation.js'

// 25 tables as their publishers printed them; each has its address, its relations and the verdict on each relation in
// test/vectors/finance-tables.json. Percentages are `exact` here when the printed amounts round to them.
const verdictIn = (id: string, { violations, unchecked, roundings, components }: Reconciliation): string => {
  const violation = violations.find(({ equation }) => equation === id)
  if (violation)
    return components[violation.component]?.repairs[0]?.plausibility === 'sign' && id.startsWith('pct')
      ? 'ERROR: sign'
      : 'ERROR'
  const open = unchecked.find(({ equation }) => equation === id)
  if (open)
    return open.reason === 'absentTotal'
      ? 'total blank'
      : open.reason === 'denominatorZero'
        ? 'division by zero shown as a number'
        : open.reason
  const rounding = roundings.find(({ equation }) => equation === id)
  if (rounding === undefined) return id.startsWith('pct') ? 'rounded ok' : 'exact'
  return id.startsWith('pct')
    ? 'ok within rounding of operands'
    : rounding.stated === null || rounding.computed === null
      ? 'open list: parts <= total holds'
      : 'within rounding bound'
}

const check = ({ cells, equations }: (typeof sheets)[number]): Reconciliation =>
  reconcile({ cells, equations, absentAsZero: ['dash', 'blank'] })

describe('published tables', () => {
  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s: every verdict', (_, sheet) => {
    const result = check(sheet)
    const verdicts: Record<string, number> = {}
    for (const { id } of sheet.equations) verdicts[verdictIn(id, result)] = (verdicts[verdictIn(id, result)] ?? 0) + 1
    expect(verdicts).toEqual(sheet.table.reconciliation.verdicts)
    for (const { id, verdict } of sheet.table.reconciliation.nonExact)
      expect([id, verdictIn(id, result)]).toEqual([id, verdict])
  })

  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
    '%s: every difference and bound that is given',
    (_, sheet) => {
      const { violations, roundings } = check(sheet)
      for (const expected of sheet.table.reconciliation.nonExact) {
        const actual = [...violations, ...roundings].find(({ equation }) => equation === expected.id)
        if (expected.kind !== 'sum' || actual?.computed === null || actual === undefined || !('difference' in expected))
          continue
        const plain = (number: string | null): string => (number === null ? 'none' : new Decimal(number).toFixed())
        expect([actual.stated, actual.computed, actual.difference]).toEqual(
          [expected.stated, expected.computed, expected.difference].map(plain),
        )
      }
    },
  )

  it('raises no note on any of them, and violations only where the verdict says so', () => {
    const results = sheets.map(check)
    expect(results.flatMap(({ notes }) => notes)).toEqual([])
    expect(results.flatMap(({ violations }) => violations)).toHaveLength(5)
    expect(results.reduce((sum, { counts }) => sum + counts.equations, 0)).toBe(
      sheets.reduce((sum, { equations }) => sum + equations.length, 0),
    )
    for (const { counts } of results)
      expect(counts.exact + counts.withinRounding + counts.violated + counts.unchecked).toBe(counts.equations)
  })

  it('names what it can: the sign at Earmarked Reserves, two cells that cancel in block 7', () => {
    const find = (id: string): Reconciliation =>
      check(
        sheets.find((sheet) => sheet.id === id) ??
          sheets[0] ?? { id: '', cells: new Map(), equations: [], table: undefined as never },
      )
    expect(find('council-capital-outturn-2020-21-1a').components).toMatchObject([
      { unique: true, repairs: [{ plausibility: 'sign', changes: [{ from: '100%', to: '-100%' }] }] },
    ])
    const [block] = find('council-corporate-monitor-2011-09').components
    expect(block).toMatchObject({
      equations: ['variance:block 7 / Expenditure', 'variance:block 7 / Income'],
      size: 2,
      unique: false,
      search: 'complete',
    })
    expect(block?.repairs.map(({ changes }) => changes.map(({ from, to }) => `${from} to ${to}`))).toContainEqual([
      '(31,695) to 38,966',
      '31,695 to (38,966)',
    ])
  })

  it('loses no repair on the way through text: what it proposes reads back as sound', () => {
    for (const sheet of sheets) {
      for (const { repairs, equations } of check(sheet).components) {
        for (const { changes } of repairs) {
          const cells = new Map([...sheet.cells, ...changes.map(({ cell, to }) => [cell, published(to)] as const)])
          expect(
            reconcile({ cells, equations: sheet.equations, absentAsZero: ['dash', 'blank'] }).violations.filter(
              ({ equation }) => equations.includes(equation),
            ),
          ).toEqual([])
        }
      }
    }
  })
})
