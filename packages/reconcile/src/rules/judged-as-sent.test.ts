import { createModel } from '@imt/core'
import { expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const reportOn = (section: object) =>
  model.check(model.parse({ about: {}, sections: { arithmetic: section } }), { asOf: '2026-11-28' })

it('no rule of tables applies where none was left over', () => {
  const { findings, rules } = reportOn({ tables: [] })
  expect(findings).toEqual([])
  expect(rules.find(({ code }) => code === 'arithmetic/not-searched')).toMatchObject({
    outcome: 'notApplicable',
    reason: 'no table was left over by other plugins',
  })
})

it('a statement of which a number is written in words is not compared', () => {
  const statement = {
    stated: '£4.8 million',
    cell: '4,238',
    value: '4800000',
    cellValue: '4238000',
    within: '50000',
    row: 'Total',
    column: '2024/25 £000',
  }
  const said = (more: object) =>
    reportOn({ sentences: [{ text: 'We spent £4.8 million.', statements: [{ ...statement, ...more }] }] }).findings.map(
      ({ message }) => message,
    )
  expect(said({})).toEqual([
    'The sentence says £4.8 million, and the table beside it states 4,238 at "Total" under "2024/25 £000". Check which is right, or say what the sentence counts',
  ])
  for (const name of ['value', 'cellValue', 'within']) expect(said({ [name]: 'about five million' })).toEqual([])
  // Half of the last digit of £4.8 million is £50,000.
  expect(said({ cellValue: '4750000' })).toEqual([])
  expect(said({ cellValue: '4749999' })).toHaveLength(1)
})
