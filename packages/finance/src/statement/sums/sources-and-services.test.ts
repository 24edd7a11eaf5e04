import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { htmlTable } from '../../../test/html-table.js'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const found = (title: string, headings: string, ...rows: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readHtml(`<h2>${title}</h2>${htmlTable(headings, ...rows)}`, { name: 'budget.html' })), {
      asOf: '2026-11-28',
    })
    .findings.map(({ rule, level, stated }) => `${level} ${rule.replace(/^[a-z]+\//, '')} ${stated ?? ''}`)

describe('a total of where money comes from', () => {
  const years = 'Source|2026/27 £m|2027/28 £m|2028/29 £m|Total £m'
  const rows = [
    'Prudential borrowing|31.2|28.4|12.7|72.3',
    'Grants|18.8|20.1|17.3|56.2',
    'Capital receipts|6.1|4.4|9.2|19.7',
  ]
  const total = '|56.1|52.9|39.2|148.2'
  it.each([
    ['Sources of capital funding', 'Total resources'],
    ['Sources of capital funding', 'Total'],
    ['How the programme is financed', 'Total'],
    ['Capital programme', 'Total financing'],
    ['Capital programme', 'Total funding'],
  ])('under "%s", "%s" adds every source', (title, name) => {
    expect(found(title, years, ...rows, `${name}${total}`)).toEqual([])
    // Of a lost row one thing is said.
    expect(found(title, years, ...rows.slice(1), `${name}${total}`)).toEqual([
      expect.stringMatching(/^warning total-mismatch /),
    ])
  })
})

describe('the net cost of services', () => {
  const rows = [
    'Adult social care|61,204,310',
    "Children's services|48,733,877",
    'Place|22,410,014',
    'Corporate|12,877,912',
  ]
  it.each(['Net cost of services', 'Net service expenditure', 'Net cost of continuing operations'])(
    'is that of all of them in one column: %s',
    (name) => {
      const net = `${name}|145,226,113`
      expect(found('Budget summary', 'Service|Budget 2026/27 (£)', ...rows, net)).toEqual([])
      for (const lost of rows.keys())
        expect(
          found('Budget summary', 'Service|Budget 2026/27 (£)', ...rows.filter((_, at) => at !== lost), net),
        ).toEqual(['warning total-mismatch 145,226,113'])
      expect(found('Budget summary', 'Service|Budget 2026/27 (£)', ...rows, `${name}|145,266,113`)).toEqual([
        'warning total-mismatch 145,266,113',
      ])
    },
  )
  it('is no sum where rows may be income, or parts of others', () => {
    expect(
      found(
        'Libraries',
        'Item|Budget 2026/27 (£)',
        'Staff|204,310',
        'Premises|48,733',
        'Fees and charges|22,410',
        'Net cost of services|230,633',
      ),
    ).not.toContainEqual(expect.stringMatching(/^(?:warning|error)/))
    expect(
      found(
        'Budget',
        'Service|Budget 2026/27 (£)',
        'Adults|61,204',
        'Older people|40,100',
        'Disabilities|21,104',
        'Children|48,733',
        'Place|22,410',
        'Net cost of services|132,347',
      ),
    ).not.toContainEqual(expect.stringMatching(/^(?:warning|error)/))
  })
})
