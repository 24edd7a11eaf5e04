import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const found = (...lines: readonly string[]): readonly (readonly (string | undefined)[])[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  return model
    .check(reading, { asOf: '2026-11-28' })
    .findings.map(({ at, stated }) => [at.split('/').slice(-2).join(), stated])
}
const systems = [
  'Building|Visitors|Share of total',
  'North|3,412|31.2%',
  'South|5,908|54.1%',
  'East|211|1.9%',
  'West|1,304|11.9%',
  'Annexe|87|0.8%',
  'Total|10,922|100.0%',
]
const changed = (from: string, to: string): readonly string[] => systems.map((line) => line.replace(from, to))

describe('shares of a total that stands in another row', () => {
  it('are right where each is', () => expect(found(...systems)).toEqual([]))
  it.each([
    ['|1.9%', '|4.9%', '2,2'],
    ['31.2%', '91.2%', '0,2'],
    ['100.0%', '110.0%', '5,2'],
    ['|211|', '|271|', '2,1'],
    ['5,908', '5,980', '1,1'],
  ])('tell of %s as %s, at its place', (from, to, place) =>
    expect(found(...changed(from, to))).toEqual([[place, to.replaceAll('|', '')]]),
  )
  it('are found along a row as well', () => {
    const turned = systems.map((line) => line.split('|'))
    const rows = [0, 1, 2].map((column) => turned.map((cells) => cells[column] ?? '').join('|'))
    expect(found(...rows)).toEqual([])
    expect(found(...rows.map((row) => row.replace('|1.9%', '|4.9%')))).toEqual([['1,3', '4.9%']])
  })
  it('say nothing where they are shares of something else', () =>
    expect(found('Site|Beds|% occupied', 'North|120|91%', 'South|80|88%', 'East|44|95%', 'Total|244|91%')).toEqual([]))
})
