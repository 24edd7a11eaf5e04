import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { htmlTable } from '../../test/html-table.js'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const findings = (...rows: readonly string[]): readonly Finding[] => {
  const html = `<h2>Budget</h2>${htmlTable(...rows)}`
  return model.check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' }).findings
}
const messages = (...rows: readonly string[]): readonly string[] => findings(...rows).map(({ message }) => message)

describe('a row that explains all columns has one finding', () => {
  const headings = 'Portfolio|2016/17 £|2017/18 £|2018/19 £'
  const rows = ['Transport|402|998|596', 'Housing|3,930|3,139|791', 'Children|20,671|23,041|2,370']
  const total = 'Total|25,003|27,178|3,757'

  it('where it is missing', () => {
    const all = findings(headings, rows[0] ?? '', rows[2] ?? '', total)
    expect(all.map(({ at, repair }) => [at.split('/').slice(-5).join('/'), repair])).toEqual([
      ['rows/2/cells/0/amount', undefined],
    ])
    expect(all[0]?.message).toContain(
      'It is out in 3 columns at once: a row of £3,930 under "2016/17 £", £3,139 under "2017/18 £" and £791 under "2018/19 £" seems to be missing',
    )
  })

  it('where it stands there twice', () => {
    expect(messages(headings, ...rows.slice(0, 2), rows[1] ?? '', rows[2] ?? '', total)).toEqual([
      expect.stringContaining('The row "Housing" (3,930, 3,139 and 791) stands in the table twice'),
    ])
    // One column is enough to show it.
    expect(messages('Item|Budget £', 'A|100', 'B|250', 'B|250', 'C|30', 'Total|380')).toEqual([
      expect.stringContaining('The row "B" (250) stands in the table twice'),
    ])
  })

  it('where the total leaves it out, or counts it twice', () => {
    expect(messages(headings, ...rows, 'Total|21,073|24,039|2,966')).toEqual([
      expect.stringContaining('Without the row "Housing" (3,930, 3,139 and 791) it agrees in each of 3 columns'),
    ])
    expect(messages(headings, ...rows, 'Total|28,933|30,317|4,548')).toEqual([
      expect.stringContaining('With the row "Housing" (3,930, 3,139 and 791) counted twice it agrees'),
    ])
  })

  it('where its figures stand a column beside their own', () => {
    const wide = 'Portfolio|2016/17 £|2017/18 £|2018/19 £|2019/20 £'
    const shifted = (housing: string): readonly Finding[] =>
      findings(
        wide,
        'Transport|402|998|596|700',
        housing,
        'Children|20,671|23,041|2,370|1,234',
        'Total|25,003|27,178|3,757|4,000',
      ).filter(({ rule }) => rule === 'finance/total-mismatch')
    expect(shifted('Housing|3,930|3,139|791|2,066')).toEqual([])
    for (const [row, words] of [
      ['Housing||3,930|3,139|791', 'with each of its figures one column to the left, all of 3 sums agree'],
      ['Housing|3,139|791|2,066|', 'with each of its figures one column to the right, all of 3 sums agree'],
      ['Housing|3,139|3,930|791|2,066', 'with the two figures exchanged, all of 2 sums agree'],
    ] as const) {
      const [only, ...others] = shifted(row)
      expect(others).toEqual([])
      expect([only?.at.split('/').slice(-4, -3)[0], only?.repair]).toEqual(['1', undefined])
      expect(only?.message).toContain(words)
    }
  })

  it('but not where each total has its digits in another order', () => {
    expect(messages('Item|2016/17 £|2017/18 £', 'Staff|812|790', 'Drugs|310|300', 'Total|1,212|1,900')).toHaveLength(2)
  })
})

it('proves no figure wrong where a row may be missing that states nothing in the other column', () => {
  const statement = (...rest: readonly string[]): readonly Finding[] =>
    findings(
      'Item|2024/25 £000|2023/24 £000',
      'Operating income|41,943|37,330',
      'Operating expenses|(39,798)|(38,151)',
      'Operating surplus/(deficit)|2,145|(821)',
      'Finance income|55|42',
      'Finance expenses|(134)|(103)',
      'Net finance costs|(79)|(61)',
      'Other gains|6,197|2,114',
      ...rest,
      'Revaluations|669|(917)',
      'Total comprehensive income|8,932|915',
    )
  expect(statement('Gains from transfers|-|600', 'Surplus for the year|8,263|1,832')).toEqual([])
  const [only, ...others] = statement('Surplus for the year|8,263|1,832')
  expect(others).toEqual([])
  expect([only?.repair, only?.difference?.amount]).toEqual([undefined, '600000'])
  expect(only?.candidates?.[0]?.changes[0]).toMatchObject({ from: '2,114', to: '2,714' })
  expect(only?.message).toContain('or whether a row is missing that states nothing in other columns')
})
