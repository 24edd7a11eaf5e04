import { describe, expect, it } from 'vitest'
import { ukDay } from './uk-day.js'

const known = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const minute = 60_000

describe('ukDay', () => {
  it('is a day ahead of universal time in the last hour of a summer evening', () => {
    expect(ukDay(Date.UTC(2026, 6, 1, 22, 59))).toBe('2026-07-01')
    expect(ukDay(Date.UTC(2026, 6, 1, 23))).toBe('2026-07-02')
    expect(ukDay(Date.UTC(2026, 11, 1, 23, 59))).toBe('2026-12-01')
  })

  it('is what Intl says, on either side of every midnight until 2040', () => {
    const days: number[] = []
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2041, 0, 1); at += 1440 * minute) days.push(at)
    const moments = days.flatMap((at) => [-61, -60, -1, 0, 1, 60].map((minutes) => at + minutes * minute))
    expect(moments.filter((at) => ukDay(at) !== known.format(at))).toEqual([])
  })
})
