import { describe, expect, it } from 'vitest'
import { closing, isPeriod, opening } from './movement-words.js'

describe('the heading of a period', () => {
  it.each([
    'Apr',
    'April',
    'Sept',
    'Sep.',
    'Jun-25',
    "Jul '25",
    'December 2025',
    'Mar. 2026',
    'Apr25',
    'Q1',
    'Period 12',
    'M3',
  ])('is one of a month, a quarter or a number: %s', (heading) => expect(isPeriod(heading)).toBe(true))
  it.each(['Aprons', 'Marketing', 'Junior', 'Decisions', 'Octavia', 'Maybe', 'Novel', 'Junes', 'Marc', 'Augment'])(
    'is no other word that begins like a month: %s',
    (heading) => expect(isPeriod(heading)).toBe(false),
  )
})

describe('the day of a balance', () => {
  it('is the first or the last of a month', () => {
    expect(opening.test('Balance at 1 April 2025')).toBe(true)
    expect(opening.test('At 1st Sept')).toBe(true)
    expect(closing.test('At 31 Mar')).toBe(true)
  })
  it('is not what begins like the name of one', () => {
    expect(opening.test('Open at 1 Market Street')).toBe(false)
    expect(closing.test('At 31 Maynard Road')).toBe(false)
  })
})
