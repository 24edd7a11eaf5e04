import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const headings = ['Plan £', 'Actual £', 'Forecast £']
const incomes = ['Contract income', 'Training income', 'Other income']
const costs = ['Pay', 'Drugs', 'Clinical supplies', 'Premises', 'Energy', 'Transport']

interface Row {
  readonly label: string
  readonly values: readonly number[]
  readonly isLine: boolean
}
const sumOf = (label: string, rows: readonly Row[]): Row => ({
  label,
  values: headings.map((_, column) => rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0)),
  isLine: false,
})

/** How income and costs are signed, and what is left called and counted. */
const conventions = [
  { income: 1, cost: 1, left: 'Net surplus / (deficit)', of: (income: number, cost: number) => income - cost },
  { income: 1, cost: -1, left: 'Net surplus / (deficit)', of: (income: number, cost: number) => income + cost },
  { income: -1, cost: 1, left: 'Net expenditure', of: (income: number, cost: number) => income + cost },
] as const

/** A sound statement: income and costs with their totals, and what is left. */
const statement = fc
  .record({
    convention: fc.constantFrom(...conventions),
    incomes: fc.shuffledSubarray(incomes, { minLength: 2 }),
    costs: fc.shuffledSubarray(costs, { minLength: 3 }),
    values: fc.array(fc.tuple(...headings.map(() => fc.integer({ min: 1_000, max: 99_999 }))), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  .map(({ values, convention, ...names }): readonly Row[] => {
    const lines = (labels: readonly string[], from: number, sign: 1 | -1): readonly Row[] =>
      labels.map((label, index) => ({
        label,
        values: (values[index + from] ?? []).map((value) => value * sign),
        isLine: true,
      }))
    const income = lines(names.incomes, 0, convention.income)
    const cost = lines(names.costs, 3, convention.cost)
    const [allIncome, allCost] = [sumOf('Total income', income), sumOf('Total expenditure', cost)]
    const left = allIncome.values.map((value, column) => convention.of(value, allCost.values[column] ?? 0))
    return [...income, allIncome, ...cost, allCost, { label: convention.left, values: left, isLine: false }]
  })

const csvOf = (rows: readonly Row[]): string =>
  [['Service', ...headings], ...rows.map(({ label, values }) => [label, ...values.map(String)])]
    .map((cells) => cells.join(','))
    .join('\n')
/** What is said of totals, above a note. */
const found = (rows: readonly Row[]): readonly Finding[] => {
  const reading = model.recognise(readCsv(csvOf(rows), { name: 'statement.csv' }))
  expect(reading.publication.sections.finance?.statements).toHaveLength(1)
  return model
    .check(reading, { asOf: '2026-11-28' })
    .findings.filter(({ rule, level }) => rule === 'finance/total-mismatch' && level !== 'note')
}
const rowOf = ({ at }: Finding): number => Number(at.split('/')[6])

describe('a statement of income, costs and what is left', () => {
  it('has no finding where it is sound', () => {
    fc.assert(
      fc.property(statement, (rows) => {
        expect(found(rows)).toEqual([])
      }),
    )
  })

  it('has one where a line is lost, and then no repair', () => {
    fc.assert(
      fc.property(statement, fc.nat(), (rows, pick) => {
        const lines = rows.filter(({ isLine }) => isLine)
        const lost = lines[pick % lines.length]
        const findings = found(rows.filter((row) => row !== lost))
        expect(findings).toHaveLength(1)
        expect(findings[0]?.message).toMatch(/row/)
        expect(findings.map(({ repair }) => repair)).toEqual([undefined])
      }),
    )
  })

  it('has one where a figure is wrong, and a repair is what it was', () => {
    fc.assert(
      fc.property(statement, fc.nat(), fc.nat({ max: 2 }), fc.integer({ min: 1, max: 9 }), (rows, pick, column, by) => {
        const index = pick % rows.length
        const right = rows[index]?.values[column] ?? 0
        const wrong = rows.map((row, at) =>
          at === index ? { ...row, values: row.values.with(column, right + by * 100) } : row,
        )
        const findings = found(wrong)
        expect(findings.length).toBeGreaterThan(0)
        for (const finding of findings) {
          const { repair } = finding
          if (repair === undefined) continue
          expect(rowOf({ ...finding, at: repair.at })).toBe(index)
          expect(Number(repair.to.replaceAll(/[£,]/g, ''))).toBe(right)
        }
      }),
    )
  })
})
