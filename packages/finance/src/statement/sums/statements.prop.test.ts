import { createModel, type Finding } from '@imt/core'
import { readCsv } from '@imt/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })

interface Row {
  readonly label: string
  readonly values: readonly number[]
}

/** A statement, and which of its rows are in a relation. */
interface Sheet {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

const csvOf = ({ headings, rows }: Sheet): string =>
  [headings, ...rows.map(({ label, values }) => [label, ...values.map(String)])]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n')
const found = (sheet: Sheet): readonly Finding[] => {
  const reading = model.recognise(readCsv(csvOf(sheet), { name: 'statement.csv' }))
  expect(reading.publication.sections.finance?.statements).toHaveLength(1)
  return model
    .check(reading, { asOf: '2026-11-28' })
    .findings.filter(({ rule, level }) => rule === 'finance/total-mismatch' && level !== 'note')
}

const years = ['2024/25 £000', '2023/24 £000', '2022/23 £000']
const value = fc.integer({ min: 1_001, max: 98_999 })
const values = fc.tuple(value, value, value)
const many = (count: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc.array(values, { minLength: count, maxLength: count })
const sum = (rows: readonly (readonly number[])[], signs: readonly number[] = []): readonly number[] =>
  years.map((_, column) => rows.reduce((total, row, at) => total + (row[column] ?? 0) * (signs[at] ?? 1), 0))
const signed = (row: readonly number[], sign: number): readonly number[] => row.map((each) => each * sign)

/** How what is taken off is published: below zero, or above and taken off by its words. */
const takenOff = fc.constantFrom(-1, 1)

/** Provisions: what is taken off below zero, or above and said by words. */
const rollForward = fc.tuple(many(4), takenOff).map(([rows, sign]): Sheet => {
  const [opening = [], added = [], used = [], released = []] = rows
  return {
    headings: ['Provisions', 'Pensions £000', 'Legal claims £000', 'Other £000'],
    rows: [
      { label: 'At 1 April 2024', values: opening },
      { label: 'Arising during the year', values: added },
      { label: 'Utilised during the year', values: signed(used, sign) },
      { label: 'Reversed unused', values: signed(released, sign) },
      { label: 'At 31 March 2025', values: sum(rows, [1, 1, -1, -1]) },
    ],
  }
})

/** A cash flow statement: each year opens with what the one before closed with. */
const cashFlow = fc.tuple(many(6), value).map(([rows, start]): Sheet => {
  const [surplus = [], depreciation = [], interest = [], bought = [], capital = [], repaid = []] = rows
  const operating = sum([surplus, depreciation])
  const investing = sum([interest, bought], [1, -1])
  const financing = sum([capital, repaid], [1, -1])
  const increase = sum([operating, investing, financing])
  const [, second = 0, third = 0] = increase
  const opening = [start + third + second, start + third, start]
  return {
    headings: ['Statement of cash flows', ...years],
    rows: [
      { label: 'Operating surplus', values: surplus },
      { label: 'Depreciation and amortisation', values: depreciation },
      { label: 'Net cash generated from operating activities', values: operating },
      { label: 'Interest received', values: interest },
      { label: 'Purchase of property, plant and equipment', values: signed(bought, -1) },
      { label: 'Net cash used in investing activities', values: investing },
      { label: 'Public dividend capital received', values: capital },
      { label: 'Loans repaid', values: signed(repaid, -1) },
      { label: 'Net cash generated from financing activities', values: financing },
      { label: 'Increase in cash and cash equivalents', values: increase },
      { label: 'Cash and cash equivalents at 1 April', values: opening },
      { label: 'Cash and cash equivalents at 31 March', values: sum([opening, increase]) },
    ],
  }
})

/** A note on assets: cost and depreciation rolled forward, the net book value, and a total along each row. */
const assets = fc.tuple(many(6), takenOff).map(([rows, sign]): Sheet => {
  const [cost = [], added = [], sold = [], written = [], charge = [], released = []] = rows
  const closing = sum([cost, added, sold], [1, 1, -1])
  const depreciated = sum([written, charge, released], [1, 1, -1])
  const all: readonly Row[] = [
    { label: 'Cost at 1 April 2024', values: cost },
    { label: 'Additions', values: added },
    { label: 'Disposals', values: signed(sold, -1) },
    { label: 'Cost at 31 March 2025', values: closing },
    { label: 'Accumulated depreciation at 1 April 2024', values: signed(written, sign) },
    { label: 'Charged in year', values: signed(charge, sign) },
    { label: 'Disposals', values: signed(released, -sign) },
    { label: 'Accumulated depreciation at 31 March 2025', values: signed(depreciated, sign) },
    { label: 'Net book value at 31 March 2025', values: sum([closing, depreciated], [1, -1]) },
  ]
  return {
    headings: ['Asset', 'Land £000', 'Buildings £000', 'Equipment £000', 'Total £000'],
    rows: all.map((row) => ({ ...row, values: [...row.values, row.values.reduce((total, each) => total + each, 0)] })),
  }
})

/** Totals on top of their rows, income and costs signed in three ways. */
const onTop = fc
  .tuple(many(5), fc.constantFrom([1, -1, 'Surplus'], [1, 1, 'Surplus'], [-1, 1, 'Net expenditure']))
  .map(([rows, [income, cost, left]]): Sheet => {
    const lines = rows.map((row, at) => signed(row, Number(at < 2 ? income : cost)))
    const [contract = [], training = [], pay = [], drugs = [], premises = []] = lines
    const [allIncome, allCost] = [sum([contract, training]), sum([pay, drugs, premises])]
    const isOff = income === 1 && cost === 1
    return {
      headings: ['Income and expenditure', ...years],
      rows: [
        { label: 'Total income', values: allIncome },
        { label: 'Contract income', values: contract },
        { label: 'Training income', values: training },
        { label: 'Total expenditure', values: allCost },
        { label: 'Staff', values: pay },
        { label: 'Drugs', values: drugs },
        { label: 'Premises', values: premises },
        { label: String(left), values: sum([allIncome, allCost], [1, isOff ? -1 : 1]) },
      ],
    }
  })

/** Sub-totals without a name. */
const unnamed = many(5).map((rows): Sheet => {
  const [a = [], b = [], c = [], d = [], e = []] = rows
  return {
    headings: ['Operating expenses', ...years],
    rows: [
      { label: 'Staff', values: a },
      { label: 'Drugs', values: b },
      { label: 'Premises', values: c },
      { label: '', values: sum([a, b, c]) },
      { label: 'Energy', values: d },
      { label: 'Transport', values: e },
      { label: '', values: sum([d, e]) },
      { label: 'Total', values: sum(rows) },
    ],
  }
})

/** Lines that state the sum of the lines below them. */
const led = many(4).map((rows): Sheet => {
  const [a = [], b = [], c = [], d = []] = rows
  return {
    headings: ['Service', ...years],
    rows: [
      { label: 'Clinical', values: sum([a, b]) },
      { label: 'Wards', values: a },
      { label: 'Theatres', values: b },
      { label: 'Corporate', values: sum([c, d]) },
      { label: 'Estates', values: c },
      { label: 'Informatics', values: d },
      { label: 'Total', values: sum(rows) },
    ],
  }
})

const sheets = { rollForward, cashFlow, assets, onTop, unnamed, led }

describe.each(Object.entries(sheets))('a statement of the kind %s', (_, sheet) => {
  it('has no finding where it is sound', () => {
    fc.assert(
      fc.property(sheet, (each) => {
        expect(found(each)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('has a finding where a figure is wrong, and a repair is what it was', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat({ max: 2 }), fc.integer({ min: 1, max: 9 }), (each, pick, column, by) => {
        const index = pick % each.rows.length
        const right = each.rows[index]?.values[column] ?? 0
        const wrong: Sheet = {
          ...each,
          rows: each.rows.map((row, at) =>
            at === index ? { ...row, values: row.values.with(column, right + by * 100) } : row,
          ),
        }
        const findings = found(wrong)
        expect(findings).toHaveLength(1)
        for (const { repair } of findings) {
          if (repair === undefined) continue
          const [, , , , , , row, , at] = repair.at.split('/')
          expect([Number(row), Number(at), Number(repair.to.replaceAll(/[£,]/g, ''))]).toEqual([index, column, right])
        }
      }),
      { numRuns: 40 },
    )
  })
})
