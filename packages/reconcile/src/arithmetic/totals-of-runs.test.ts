import { createModel } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'
import { totalsOfRuns } from './totals-of-runs.js'

const model = createModel({ plugins: [arithmetic()] })
const said = (...lines: readonly string[]): readonly string[] => {
  const [headings = [], ...rows] = lines.map((line) => line.split('|'))
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables: [{ headings, rows }] } } })
  return model
    .check(reading, { asOf: '2026-11-28' })
    .findings.flatMap(({ level, message }) => (level === 'note' ? [] : [message]))
}

describe('the total of the lines right above it', () => {
  it.each([
    ['the longest of two lines', 'Longest wait', '30|20|30', '25|14|25'],
    ['the shortest of two lines', 'Shortest wait', '3|2|2', '5|4|4'],
    ['the mean of two lines', 'Days open', '30|20|25', '25|15|20'],
    ['what one digit would make a sum', 'Wait', '30|20|40', '25|14|29'],
  ])('is no sum in one column because it is in one other: %s', (_, heading, first, second) => {
    const [a, b, ab] = first.split('|')
    const [c, d, cd] = second.split('|')
    const block = [`A|12|${a}`, `B|10|${b}`, `Total A and B|22|${ab}`]
    expect(said(`Team|Open cases|${heading}`, ...block, `C|7|${c}`, `D|8|${d}`, `Total C and D|15|${cd}`)).toEqual([])
    expect(said(`Team|Open cases|${heading}`, `A|12|${a}`, `B|10|${b}`, `Total|22|${ab}`)).toEqual([])
  })

  it('is one where it is in most columns', () => {
    const rows = ['A|12|5|30', 'B|10|4|21', 'Total A and B|22|9|61', 'C|7|3|25', 'D|8|2|14', 'Total C and D|15|5|39']
    expect(said('Team|Open|Closed|Referred', ...rows)).toEqual([
      expect.stringMatching(/"Total A and B" under "Referred" is stated as 61/),
    ])
  })

  it('is not asked for where it is the longest of its lines beside two sums', () => {
    expect(said('Team|Open|Closed|Longest wait', 'A|12|5|30', 'B|10|4|20', 'Total|22|9|30')).toEqual([])
  })

  it('is one where it holds in twice as many columns as it fails in, and else only where a slip explains these', () => {
    const heads = 'Team|Open|Closed|Referred|Held'
    // 94 is no slip of 51: it takes two columns that hold to say that the third is wrong.
    const rows = ['A|12|5|30', 'B|10|4|21', 'Total A and B|22|9|94', 'C|7|3|25', 'D|8|2|14', 'Total C and D|15|5|39']
    expect(said('Team|Open|Closed|Referred', ...rows)).toEqual([
      expect.stringMatching(/under "Referred" is stated as 94/),
    ])
    const three = [
      'A|12|5|30|7',
      'B|10|4|21|8',
      'Total A and B|22|96|96|15',
      'C|7|3|25|1',
      'D|8|2|14|2',
      'Total C and D|15|5|39|3',
    ]
    expect(said(heads, ...three).filter((message) => message.includes('96'))).toEqual([])
  })
})

it('of itself it takes two columns that hold to say that a third is wrong, unless that is a slip', () => {
  const run = (wrong: string) =>
    totalsOfRuns(
      ['Team|Open|Closed|Referred', 'A|12|5|30', 'B|10|4|21', `Total|22|9|${wrong}`].map((line) => line.split('|')),
      {},
      { aggregations: [] },
    ).map(({ holds }) => holds)
  expect(run('94')).toEqual(['exact', 'exact', 'no'])
  expect(run('61')).toEqual(['exact', 'exact', 'no'])
  // Nothing fails, or it is the total of something else.
  expect(run('51')).toEqual([])
  expect(run('940')).toEqual([])
})
