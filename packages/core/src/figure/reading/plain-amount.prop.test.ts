import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainAmount } from './plain-amount.js'
import { readCell } from './read-cell.js'

const units = fc.constantFrom('gbp', 'wte', 'count', 'percent')
const digits = fc.stringMatching(/^\d{1,4}$/)
const written = fc
  .tuple(
    fc.constantFrom('', '-', '£', '-£', '£-', '(', '+'),
    fc.array(digits, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '.', '.5', '.50', '.123456'),
  )
  .map(([lead, groups, decimals]) => `${lead}${groups.join(',')}${decimals}`)
const jumbled = fc.array(fc.constantFrom(...'0123456789,.£-'), { maxLength: 12 }).map((parts) => parts.join(''))

describe('plainAmount', () => {
  it('says what readCell says, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(written, jumbled), units, (text, unit) => {
        const amount = plainAmount(text, unit)
        if (amount === undefined) return
        const { offsets, ...read } = { offsets: [], ...readCell(text, unit) }
        expect(offsets.length).toBe(text.length)
        expect(read).toEqual({ ok: true, text, reading: { says: 'amount', amount }, remarks: [] })
      }),
      {
        numRuns: 5000,
        examples: [
          ['0', 'count'],
          ['-0', 'gbp'],
          ['-£1,234.50', 'gbp'],
          ['0,123', 'wte'],
          ['1.', 'percent'],
        ],
      },
    )
  })
  it.each(['0', '7', '12345', '-£1,234.50', '£0.07', '1,234,567'])('knows %s', (text) => {
    expect(plainAmount(text, 'gbp')).toBeDefined()
  })
  it.each(['', '007', '0,123', '1,23', '12345,678', '.5', '5.', '£', '-', '1 ', '5%', 'a'])(
    'leaves "%s" alone',
    (text) => {
      expect(plainAmount(text, 'gbp')).toBeUndefined()
    },
  )
})
