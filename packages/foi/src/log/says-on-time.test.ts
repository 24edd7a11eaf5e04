import { describe, expect, it } from 'vitest'
import { saysOnTime } from './says-on-time.js'

describe('saysOnTime', () => {
  it.each(['Yes', 'y', 'TRUE', 'Met', 'On time', 'In time', 'Within 20 working days', 'Within deadline'])(
    '%s: in time',
    (words) => expect(saysOnTime(words)).toBe(true),
  )
  it.each(['No', 'N', 'false', 'Late', 'Not met', 'Not within time', 'Out of time', 'Overdue', 'Breached', 'Missed'])(
    '%s: late',
    (words) => expect(saysOnTime(words)).toBe(false),
  )
  it.each(['', 'n/a', 'Pending', '19', 'Extended', `Yes${' '.repeat(60)}`])('%s: not told', (words) =>
    expect(saysOnTime(words)).toBeNull(),
  )
})
