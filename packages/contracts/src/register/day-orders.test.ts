import { describe, expect, it } from 'vitest'
import { contractQuestionnaire } from '../questionnaire/contract-questionnaire.js'
import { notDayFirst, registerReader } from './day-orders.js'

const startsOf = (rows: readonly (readonly [start: string, end: string])[]): readonly unknown[] => {
  const entries = rows.map(([start, end]) => ({ title: 'Print', start, end }))
  const { read } = registerReader(entries)
  return entries.map((entry) => {
    const { start, end, notes } = read(entry)
    return [start?.earliest ?? null, end?.latest ?? null, notes.map(({ at, code }) => `${at ?? ''} ${code}`).join()]
  })
}

describe('the order of day and month in a register', () => {
  it('takes days as they are usually written', () => {
    expect(startsOf([['01/04/2024', '31/03/2027']])).toEqual([['2024-04-01', '2027-03-31', '']])
    expect(startsOf([['4/1/2024', '5/6/2027']])).toEqual([['2024-01-04', '2027-06-05', '']])
  })
  it('takes none of a table that is written month first', () => {
    const note = `start ${notDayFirst},end ${notDayFirst}`
    expect(
      startsOf([
        ['4/1/2024', '3/31/2027'],
        ['4/1/2025', '12/31/2026'],
      ]),
    ).toEqual([
      [null, null, note],
      [null, null, note],
    ])
  })
  it('reads months in words beside them', () => {
    expect(startsOf([['1 April 2024', '3/31/2027']])).toEqual([['2024-04-01', null, `end ${notDayFirst}`]])
  })
  it('keeps a slip among many to its own cell', () => {
    const rows = Array.from({ length: 9 }, () => ['01/04/2024', '31/03/2027'] as const)
    const read = startsOf([...rows, ['01/18/2024', '31/03/2027']])
    expect(read[0]).toEqual(['2024-04-01', '2027-03-31', ''])
    expect(read[9]).toEqual([null, '2027-03-31', 'start monthFirst'])
  })
  it('answers no question from it', () => {
    const [answer] = contractQuestionnaire([{ title: 'Print', start: '4/1/2024', end: '3/31/2027' }], {
      asOf: '2026-11-28',
    })
    expect([answer?.start, answer?.expiry]).toEqual(['Not recorded', 'Not recorded'])
  })
})
