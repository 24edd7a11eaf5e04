import { describe, expect, it } from 'vitest'
import type { Block, Source } from '../source/source.js'
import { textNotRead } from './text-not-read.js'

const at = (line: number) => ({ kind: 'text', source: 'a.txt', line, column: 1 }) as const
const paragraph = (text: string, line = 1): Block => ({ kind: 'paragraph', text, location: at(line) })
const source = (...blocks: readonly Block[]): Source => ({ name: 'a.txt', kind: 'text', blocks })
const figures = (text: string): number => textNotRead([source(paragraph(text))], [])[0]?.figures ?? 0

describe('textNotRead', () => {
  it.each([
    ['The budget is £6.63 million, of which £5.0m is pay', 2],
    ['We employ 130.7 whole time equivalent staff and hold 6,955 devices', 2],
    ['95% of 1,200,000 were on time, 4.5 per cent late', 3],
    ['£ 12,000, and 40 WTE', 2],
    ['In 2025/26, section 40(2), on 1 April 2026, call 01234 567890 or 020 7946 0000', 0],
    ['Version 1,2,3; 12,34; reference A1,234; within 20 working days', 0],
    ['', 0],
  ])('counts in %j the amounts, shares, staff and large numbers: %j', (text, count) =>
    expect(figures(text)).toBe(count),
  )

  it('says of which sources, and where the first stand, and leaves out what was read', () => {
    const read = paragraph('We hold 6,955 devices', 2)
    const list: Block = {
      kind: 'list',
      items: [1, 2, 3, 4].map((item) => ({ text: `Contract, £${String(item)},000 a year`, location: at(10 + item) })),
      location: at(10),
    }
    const part = { section: 'x', part: 'y', blocks: [read], used: 'notStated', columns: { used: [], unused: [] }, leftOut: 'notStated' } as const // prettier-ignore
    expect(textNotRead([source(read, list), { ...source(paragraph('No figure')), name: 'b.txt' }], [part])).toEqual([
      { source: 'a.txt', passages: 4, figures: 4, first: [at(11), at(12), at(13)] },
    ])
  })
})
