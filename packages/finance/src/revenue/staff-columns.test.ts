import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@imt/tables'
import { finance } from '../plugin.js'
import { revenueSums } from './sums/revenue-sums.js'
import { staffColumnNames, staffColumns } from './staff-columns.js'

const model = createModel({ plugins: [finance()] })
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

// One entry in the table of staff columns is all that a further column needs: each is read by its headings, kept by the
// schema, added up, and called by its words.
describe.each(staffColumnNames)('the column of staff %s', (name) => {
  const { words, headings } = staffColumns[name]
  it.each(headings)('is read, added up and named under "%s"', (heading) => {
    const html = `<table><tr><th>Cost Centre</th><th>Class</th><th>${heading}</th><th>Budget (£)</th></tr>${[
      row('A', 'PAY', '4.60', '£10'),
      row('A', 'NON-PAY', '-', '£5'),
      row('A', 'TOTAL', '9.17', '£15'),
    ].join('')}</table>`
    const reading = model.recognise(readHtml(`<h1>IM&amp;T</h1>${html}`, { name: 'page.html' }))
    expect(reading.publication.sections.finance?.revenue?.map((line) => line[name]?.text)).toEqual([
      '4.60',
      '-',
      '9.17',
    ])
    const found = model
      .check(reading, { asOf: '2017-12-01' })
      .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    expect(found.map(({ at, stated }) => [at, stated])).toEqual([[`/sections/finance/revenue/2/${name}`, '9.17']])
    const { relations } = revenueSums(reading.publication.sections.finance ?? {}, 'wte')
    expect(relations.map(({ total: { table, row: of, column } }) => [table, of, column])).toEqual([
      ['cost-centre table', 'A, TOTAL', words],
    ])
  })
})
