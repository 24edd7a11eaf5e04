import { expect, it } from 'vitest'
import { isBookDay, requireBookDay } from './book-day.js'

it.each([
  ['"2018-02-29"', '2018-02-29'],
  ['"0999-12-31"', '0999-12-31'],
  ['"3000-01-01"', '3000-01-01'],
  ['an object', {}],
  ['undefined', undefined],
])('is refused where there is no such day: %s', (words, day) => {
  expect(() => requireBookDay(day as never, 'call: day')).toThrow(RangeError)
  expect(() => requireBookDay(day as never, 'call: day')).toThrow(
    `call: day must be a calendar day written YYYY-MM-DD, of the years 1000 to 2999, got ${words}`,
  )
})

it('is returned as it is where it is good', () => {
  expect(requireBookDay('2020-02-29', 'x')).toBe('2020-02-29')
  expect([isBookDay('1000-01-01'), isBookDay('2999-12-31'), isBookDay('3000-01-01')]).toEqual([true, true, false])
})
