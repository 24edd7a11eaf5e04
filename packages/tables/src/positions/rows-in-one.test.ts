import { describe, expect, it } from 'vitest'
import { rowsInOne, type LooseLine } from './rows-in-one.js'

const lines = (...texts: readonly (string | undefined)[]): readonly (LooseLine | undefined)[] =>
  texts.map((text, at) =>
    text === undefined ? undefined : { text, location: { kind: 'page', source: 'a.pdf', page: 1, line: at + 1 } },
  )
const found = (...texts: readonly (string | undefined)[]): readonly string[] =>
  rowsInOne(lines(...texts)).map(({ text }) => text)

const payment = (number: number): string => `Health A trust 01/04/2025 Hardware Supplier ${number} 30,000.00`

describe('rows of a table that are one text each', () => {
  it('are told by their figures, once for each table', () => {
    expect(found('Title', payment(1), payment(2), payment(3), payment(4))).toEqual([payment(1)])
    expect(found(payment(1), payment(2), payment(3), 'A note', payment(4), payment(5), payment(6))).toEqual([
      payment(1),
      payment(4),
    ])
    expect(found('PAY 100 90 -10', 'NON-PAY 5 4 -1', 'TOTAL 105 94 -11')).toEqual(['PAY 100 90 -10'])
  })

  it.each([
    ['fewer than three', [payment(1), payment(2)]],
    ['parted by what was read', [payment(1), payment(2), undefined, payment(3)]],
    ['contents', ['3.10 Budget of the year 12', '3.11 Staff 14', '3.12 Assets 15']],
    ['labels with one figure', ['Hardware £1,200.00', 'Software £300.00', 'Total £1,500.00']],
    ['years', ['The year 2023/24 2024/25', 'The year 2024/25 2025/26', 'The year 2025/26 2026/27']],
    ['prose', ['We paid 1,200 in 2023.', 'It was 30 or 40.', 'All of 12 and 13.']],
  ])('are not %s', (_, texts) => {
    expect(found(...texts)).toEqual([])
  })
})
