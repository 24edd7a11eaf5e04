import { describe, expect, it } from 'vitest'
import { countsInProse } from './prose.js'

const counted = (text: string): readonly string[] =>
  countsInProse(text).map(({ measure, text: value }) => `${measure} ${value}`)

describe('countsInProse', () => {
  it.each([
    [
      'In 2023/24 we received 412 requests. Of these, 380 were answered within 20 working days. 32 were answered late.',
      ['received 412', 'onTime 380', 'late 32'],
    ],
    [
      'A total of 92 FOI requests were received in Q1, 85 were answered on time, 4 were late and 3 remain open.',
      ['received 92', 'onTime 85', 'late 4', 'open 3'],
    ],
    ['Of the 88 requests, 80 were closed in time and 8 were late.', ['received 88', 'onTime 80', 'late 8']],
    [
      'We received 300 requests, of which 250 (83%) were answered in time.',
      ['received 300', 'onTime 250', 'share 83%'],
    ],
    [
      'In 2025/26 we received 612 requests. We responded to 551 within 20 working days, which is 90 per cent.',
      ['received 612', 'onTime 551', 'share 90%'],
    ],
    ['Under section 12 of the Act, within 20 working days of 1 April 2024, on page 3.', []],
    [
      'The Board received 1,204 FOI requests. Of these 1,083 (90%) were answered within 20 working days and 121 (15%) were answered late.',
      ['received 1,204', 'onTime 1,083', 'share 90%', 'late 121', 'share 15%'],
    ],
    ['We held 7 of 11 meetings.', ['unknown 7']],
    ['', []],
  ])('%s', (text, counts) => expect(counted(text)).toEqual(counts))

  it('reads no more than the beginning of a long text', () => {
    expect(counted(`${'We write. '.repeat(2_000)}We received 9 requests.`)).toEqual([])
  })
})
