import { describe, expect, it } from 'vitest'
import type { Block } from './source.js'
import { statedDayOf } from './stated-day.js'

const location = { kind: 'text', source: 'page.txt', line: 1, column: 1 } as const
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, location })
const said = (...lines: readonly string[]): string => {
  const stated = statedDayOf({ blocks: lines.map(paragraph) })
  return stated === undefined ? 'none' : `${stated.of} ${stated.day}`
}

describe('statedDayOf', () => {
  it.each([
    ['Date response sent: 10/12/2024', 'answer 2024-12-10'],
    ['Date of response: 10 December 2024', 'answer 2024-12-10'],
    ['Response date 10 December 2024', 'answer 2024-12-10'],
    ['Date: 10 December 2024', 'answer 2024-12-10'],
    ['Dated 10th December 2024', 'answer 2024-12-10'],
    ['Sent: 28 November 2025 10:12', 'answer 2025-11-28'],
    ['Page last updated: 1 April 2021', 'published 2021-04-01'],
    ['Last reviewed March 2024', 'published 2024-03-31'],
    ['This page was last updated on 3 May 2022.', 'published 2022-05-03'],
    ['Published 3 May 2022', 'published 2022-05-03'],
    ['Date of publication - 03/05/2022', 'published 2022-05-03'],
    ['Publication date: 03/05/2022', 'published 2022-05-03'],
    ['Contracts register as at 31 March 2024', 'position 2024-03-31'],
    ['Figures at 31 March 2026.', 'position 2026-03-31'],
    ['All figures are correct to 31 March 2026', 'position 2026-03-31'],
    ['Snapshot date: 31 March 2026', 'position 2026-03-31'],
    ['Data extracted on 31 March 2026', 'position 2026-03-31'],
    ['Number of devices (position as at 31/03/2024)', 'position 2024-03-31'],
  ])('reads "%s"', (line, expected) => {
    expect(said(line)).toBe(expected)
  })

  it.each([
    'Date received: 10/12/2024',
    'Date of request: 10 December 2024',
    'Next review: 1 April 2027',
    'Review date: 1 April 2027 (next)',
    'Date for next update: 1 April 2027',
    'Your request dated 3 March 2024 asked for the number of devices',
    'Updated policies for 2024/25',
    'Published every year',
    'Date: to be confirmed',
    'Published 31/02/2024',
    'The contract was signed on 3 May 2022',
    'Issued share capital 2024',
    '10 December 2024',
    'Figures to be published on 3 May 2027',
    'The count was taken on paper',
  ])('reads nothing out of "%s"', (line) => {
    expect(said(line)).toBe('none')
  })

  it('takes the answer before the page that it stands on, in whatever order they come', () => {
    expect(said('Last updated: 3 May 2025', 'Date of response: 10 December 2024')).toBe('answer 2024-12-10')
    expect(said('Date of response: 10 December 2024', 'Last updated: 3 May 2025')).toBe('answer 2024-12-10')
  })

  it('takes none of several, as a log has them, and the day of the page where that is one', () => {
    const answers = ['Date of response: 10 December 2024', 'Date of response: 11 December 2024']
    expect(said(...answers)).toBe('none')
    expect(said(...answers, 'Last updated: 3 May 2025')).toBe('published 2025-05-03')
    expect(said('Date: 10/12/2024', 'Date: 10 December 2024')).toBe('answer 2024-12-10')
  })

  it('reads lists, captions, and tables of two columns', () => {
    const cell = (text: string): { text: string; location: typeof location } => ({ text, location })
    const table: Block = {
      kind: 'table',
      under: [],
      headers: ['Reference', 'FOI 1'],
      rows: [[cell('Date of response'), cell('10/12/2024')]],
      location,
    }
    expect(statedDayOf({ blocks: [table] })).toMatchObject({ day: '2024-12-10', words: 'Date of response: 10/12/2024' })
    const list: Block = { kind: 'list', items: [cell('Date of response: 10/12/2024')], location }
    expect(statedDayOf({ blocks: [list] })).toMatchObject({ day: '2024-12-10' })
    const captioned: Block = { ...table, headers: ['A', 'B', 'C'], rows: [], caption: 'Devices as at 1 May 2024' }
    expect(statedDayOf({ blocks: [captioned] })).toMatchObject({ day: '2024-05-01', of: 'position' })
  })
})
