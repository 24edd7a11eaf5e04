import { createModel } from '@imt/core'
import { readHtml } from '@imt/tables'
import { expect, it } from 'vitest'
import { findAggregations } from '../aggregation/find-aggregations.js'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const said = (...lines: readonly string[]): readonly string[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  return model.check(reading, { asOf: '2026-11-28' }).findings.map(({ message }) => message)
}
const wards = [
  'Ward|April|May|June|Total',
  'A|112|131|98|341',
  'B|240|255|271|766',
  'C|311|340|322|973',
  'D|57|61|66|184',
  'Total|720|787|757|2,264',
]
const without = (from: string, to: string) => (line: string) => line.replace(from, to)

it('says what to change where one figure alone explains what fails', () => {
  expect(said(...wards)).toEqual([])
  expect(said(...wards.map(without('|255|', '|275|')))).toEqual([
    '"Total" under "May" is stated as 787, 20 less than the 4 rows above it, which come to 807. With it fails "B" under "Total" (766, not 786). Change 275 to 255 at "B" under "May"',
  ])
})
it('says that no single figure explains what fails', () => {
  expect(said(...wards.map(without('|255|', '|275|')).map(without('|57|', '|76|')))).toEqual([
    expect.stringMatching(/\. No single figure explains all that fails\. Check these figures$/),
  ])
})
it('a table is called by the heading right above it', () => {
  const html =
    '<h1>Trust</h1><h2>Wards</h2><h3>Patients</h3><table><tr><th>Ward<th>April<th>May</tr><tr><td>A<td>112<td>131</tr><tr><td>B<td>240<td>255</tr><tr><td>Total<td>352<td>386</tr></table>'
  const [table] = model.recognise(readHtml(html, { name: 'a.html' })).publication.sections.arithmetic?.tables ?? []
  expect(table?.title).toBe('Patients')
})
it('a figure far below one is written without an exponent', () => {
  const grid = [
    'Line|Q1|Q2|Q3',
    'A|0.00000012|0.00000034|0.00000056',
    'B|0.00000045|0.00000021|0.00000033',
    'Total|0.00000057|0.00000055|0.00000089',
  ].map((line) => line.split('|'))
  expect(findAggregations(grid).aggregations.map(({ stated, computed }) => [stated, computed])).toEqual([
    ['0.00000057', '0.00000057'],
    ['0.00000055', '0.00000055'],
    ['0.00000089', '0.00000089'],
  ])
})
