import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const table = (headings: string, ...rows: readonly string[]): string => {
  const cells = (text: string, tag: 'td' | 'th'): string =>
    `<tr>${text
      .split('|')
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`
  return `<h2>Budget</h2><table>${cells(headings, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`
}
const found = (html: string): readonly string[] =>
  model
    .check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings.map(({ rule }) => rule)

const budget = ['A|INCOME|-|-£10', 'A|PAY|2.00|£100', 'A|TOTAL|2.00|£90', 'GRAND TOTAL|TOTAL|2.00|£90']

describe('a budget by cost centre and class', () => {
  it.each(['Cost Centre|Class|Staff Funded|Funds (£)', 'Cost Centre|Type|Staff Funded|Budget (£)'])(
    'under unknown headings is no statement: %s',
    (headings) => {
      expect(found(table(headings, ...budget))).toEqual(['core/nothing-recognised', 'core/unrecognised-table'])
    },
  )
})

describe('a statement whose rows do not surely add up', () => {
  it.each([
    ['Subtotal in one word', table('Item|Budget (£)', 'A|100', 'B|200', 'Subtotal|300', 'C|50', 'Total|350')],
    ['an average', table('Item|Budget (£)|Average cost (£)', 'A|100|10', 'B|200|20', 'Total|300|15')],
    [
      'expenditure below income',
      table('Item|Budget (£)', 'Income|1000', 'Pay|200', 'Non-pay|300', 'Total expenditure|500'),
    ],
    ['balances', table('Item|Budget (£)', 'Opening balance|1000', 'Additions|200', 'Disposals|300', 'Total|900')],
  ])('is passed over: %s', (_, html) => {
    expect(found(html)).toEqual([])
  })

  it('is reported where they do', () => {
    expect(found(table('Item|Budget (£)', 'Pay|100', 'Non-pay|200', 'Total expenditure|900'))).toEqual([
      'finance/total-mismatch',
    ])
  })
})
