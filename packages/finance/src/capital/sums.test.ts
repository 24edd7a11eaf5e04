import { createModel, type Finding } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { finance } from '../plugin.js'

const model = createModel({ plugins: [finance()] })
const row = (text: string): string =>
  `<tr>${text
    .split('|')
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('')}</tr>`
const table = (...rows: readonly string[]): string =>
  `<table><tr><th>Category</th><th>Project</th><th>2017/2018 Value</th></tr>${rows.map(row).join('')}</table>`
const findings = (html: string): readonly Finding[] =>
  model.check(model.recognise(readHtml(`<h2>Capital</h2>${html}`, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings
const found = (html: string): readonly string[] =>
  findings(html).map(({ rule, at, stated }) => `${rule} ${at.split('/')[4] ?? ''} ${stated ?? ''}`)

const a = ['A|PCs|£100', 'A|Printers|£200']
const b = ['B|Network|£50']

describe('sub-totals', () => {
  it.each([
    ['Sub total', '|Sub total|£300', '|Sub total|£50'],
    ['Subtotal under the category', 'Subtotal||£300', 'Subtotal||£50'],
    ['Sub-total beside its category', 'A|Sub-total|£300', 'B|Sub-total|£50'],
    ['Total A', '|Total A|£300', '|Total B|£50'],
    ['Total, then Grand total', '|Total|£300', '|Total|£50'],
  ])('are read: %s', (_, first, second) => {
    expect(found(table(...a, first, ...b, second, '|Grand total|£350'))).toEqual([])
    expect(found(table(...a, first, ...b, second, '|Grand total|£950'))).toEqual(['finance/total-mismatch 5 £950'])
    expect(found(table(...a, first.replace('£3', '£8'), ...b, second, '|Grand total|£350'))).toEqual([
      'finance/total-mismatch 2 £800',
    ])
  })

  it('leave lines without one to the total', () => {
    expect(found(table(...a, '|Sub total|£300', ...b, '|Total|£350'))).toEqual([])
    expect(found(table(...a, '|Sub total|£300', ...b, '|Total|£950'))).toEqual(['finance/total-mismatch 4 £950'])
  })

  it('say nothing where the last one may be one more of them', () => {
    expect(found(table(...a, '|Total|£300', ...b, '|Total|£50'))).toEqual([])
  })
})

describe('the total', () => {
  it.each(['|Total|', '|Total:|', 'Total||', '|Total capital|', '|GRAND TOTAL 2017/18|', 'Total|Total|'])(
    'is read: %s',
    (words) => {
      expect(found(table(...a, ...b, `${words}£350`))).toEqual([])
      expect(found(table(...a, ...b, `${words}£950`))).toEqual(['finance/total-mismatch 3 £950'])
    },
  )

  it('is that of its own table', () => {
    expect(found(table(...a, '|Total|£300') + table(...b, '|Total|£50'))).toEqual([])
    expect(found(table(...a, '|Total|£300') + table(...a, '|Total|£300'))).toEqual([])
  })

  it('is read past heading rows, repeated headings and blank categories', () => {
    expect(
      found(
        table(
          'A|A|A',
          '|PCs|£100',
          '|Printers|£200',
          'Category|Project|2017/2018 Value',
          'B||',
          '|Network|£50',
          '|Total|£350',
        ),
      ),
    ).toEqual(['tables/padding-left-out  '])
  })

  it('is not compared with rows that have more cells than headings', () => {
    expect(found(table('A|PCs|£100|000', '|Total|£100000')).filter((each) => each.startsWith('finance'))).toEqual([])
  })
})
