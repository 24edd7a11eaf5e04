import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })
const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'table.csv' })), { asOf: '2026-11-28' })
    .findings.map(({ rule, level, message }) => `${rule} ${level} ${message}`)
const head = 'Ward,Annual budget £,YTD budget £,YTD actual £,YTD variance £'
const lines = ['A,"12,000","3,000","3,100",-100', 'B,"6,000","1,500","1,400",100', 'C,"24,000","6,000","6,500",-500']
const more = ['E,"9,000","2,250","2,400",-150', 'F,"9,000","2,250","2,200",50']

describe('a variance that alone runs the other way', () => {
  it('is asked about', () => {
    expect(found(head, ...lines, 'D,"9,000","2,250","2,350",-100', ...more)).toEqual([])
    expect(found(head, ...lines, 'D,"9,000","2,250","2,350",100', ...more)).toEqual([
      'finance/variance-direction note Check the sign of "D" under "YTD variance £": it is 100, and "YTD budget £" less "YTD actual £" makes -£100, the way in which the other 5 run. Of income nothing is wrong with it',
    ])
  })
  it('is asked about among three others, and among two where its name leaves no doubt that it is spending', () => {
    const note = (name: string, others: number): readonly string[] => [
      `finance/variance-direction note Check the sign of "${name}" under "YTD variance £": it is 100, and "YTD budget £" less "YTD actual £" makes -£100, the way in which the other ${String(others)} run. Of income nothing is wrong with it`,
    ]
    expect(found(head, ...lines, 'D,"9,000","2,250","2,350",100')).toEqual(note('D', 3))
    expect(found(head, ...lines.slice(0, 2), 'Agency staff,"9,000","2,250","2,350",100')).toEqual(
      note('Agency staff', 2),
    )
    expect(found(head, ...lines.slice(0, 2), 'Payments from trusts,"9,000","2,250","2,350",100')).toEqual([])
  })
  it('is told where it alone stands below zero', () => {
    expect(
      found(
        head,
        'A,"12,000","3,000","2,900",100',
        'B,"6,000","1,500","1,400",100',
        'Drugs,"9,000","2,250","2,000",-250',
      ),
    ).toEqual([
      'finance/variance-direction note Check the sign of "Drugs" under "YTD variance £": it is -250, and "YTD budget £" less "YTD actual £" makes £250, the way in which the other 2 run. Of income nothing is wrong with it',
    ])
  })
  it('is right of income, and says nothing of itself among few or where there are several', () => {
    expect(found(head, ...lines, 'Car park income,"9,000","2,250","2,350",100', ...more)).toEqual([])
    expect(found(head, ...lines.slice(0, 2), 'D,"9,000","2,250","2,350",100')).toEqual([])
    expect(found(head, ...lines, 'D,"9,000","2,250","2,350",100', 'G,"9,000","2,250","2,350",100', ...more)).toEqual([])
  })
})
