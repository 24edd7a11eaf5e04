import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { finance } from './plugin.js'
import { financeSchema } from './section.js'

const cell = (amount: string, scale?: 1_000): object => ({ amount, ...(scale === undefined ? {} : { scale }) })
const input = {
  conventions: { signs: 'incomeNegative' as const },
  revenue: [
    { costCentre: 'IT', class: 'PAY', fundedWte: '4.60', recurrence: 'R', budget: '£101' },
    { costCentre: 'IT', class: 'NON-PAY', budget: '1,234', scale: 1_000 as const },
  ],
  classSummary: [{ class: 'PAY', budget: '5', scale: 1_000_000 as const }],
  capital: [
    {
      category: 'A',
      project: 'PCs',
      fundingSource: 'Trust',
      amounts: [{ year: '2017/18', measure: 'latest' as const, amount: '560', scale: 1_000 as const }],
    },
  ],
  statements: [
    {
      title: 'I&E',
      unit: '£000',
      columns: [{ heading: 'Plan', measure: 'plan' as const }],
      rows: [
        {
          label: 'Income',
          cells: [cell('85,734', 1_000), {}, { words: 'see note' }, { percent: '2.2%' }, { count: '3.5' }],
        },
      ],
    },
  ],
  spend: [
    { supplier: 'A', amount: '(5)' },
    { supplier: 'B', notRead: '1,23' },
  ],
  ledger: [
    { account: '1000', debit: '5', credit: '' },
    { account: '2000', debit: '', notRead: { credit: '5OO' } },
  ],
  virements: [
    {
      id: '1',
      lines: [
        { code: 'a', amount: '-5.00' },
        { code: 'b', amount: '5', fund: 'capital' as const },
      ],
    },
  ],
}

it('reads every part, in the scale that it carries', () => {
  const read = financeSchema.parse(input)
  expect(read.revenue?.map(({ budget }) => budget.value?.toFixed())).toEqual(['101', '1234000'])
  expect(read.classSummary?.[0]?.budget.value?.toFixed()).toBe('5000000')
  expect(read.capital?.[0]?.amounts[0]?.amount.value?.toFixed()).toBe('560000')
  expect(read.statements?.[0]?.rows[0]?.cells[0]?.amount?.value?.toFixed()).toBe('85734000')
})

it('comes back from JSON as it was', () => {
  const read = financeSchema.parse(input)
  const again = financeSchema.parse(JSON.parse(JSON.stringify(z.encode(financeSchema, read))))
  expect(JSON.stringify(z.encode(financeSchema, again))).toBe(JSON.stringify(z.encode(financeSchema, read)))
  expect(again.revenue?.[1]?.budget.value?.toFixed()).toBe('1234000')
})

it('refuses a scale that no heading states, in words', () => {
  const result = financeSchema.safeParse({ revenue: [{ costCentre: 'IT', class: 'PAY', budget: '5', scale: 100 }] })
  expect(result.error?.issues[0]?.message).toBe('the scale must be 1, 1000 (for £000) or 1000000 (for £m)')
})

it('has nothing of one publisher in its schema, and describes every part in JSON Schema', () => {
  const schema = z.toJSONSchema(financeSchema, { io: 'input', target: 'draft-2020-12' })
  expect(Object.keys(schema.properties ?? {})).toEqual([
    'own',
    'conventions',
    'revenue',
    'classSummary',
    'capital',
    'statements',
    'spend',
    'ledger',
    'virements',
  ])
  expect(/plymouth|NON-PAY|INCOME/.test(JSON.stringify(schema))).toBe(false)
})

it('reads the Plymouth page from HTML, 40 rows, 4 and 8', () => {
  const model = createModel({ plugins: [finance()] })
  const { finance: section } = model.recognise(
    readHtml(readFileSync('datasets/plymouth-2017-18/page.html', 'utf8'), { name: 'page.html' }),
  ).publication.sections
  expect([
    section?.revenue?.length,
    section?.classSummary?.length,
    section?.capital?.length,
    section?.statements,
  ]).toEqual([40, 4, 8, undefined])
})
