import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseExtension } from './parse-extension.js'

const months = fc.constantFrom(3, 6, 12, 18, 24, 36)
const initial = fc.integer({ min: 1, max: 10 })

it('reads back what it is told: term, number and length of extensions', () => {
  fc.assert(
    fc.property(initial, fc.integer({ min: 1, max: 5 }), months, (years, count, each) => {
      for (const text of [
        `${years} years with the option to extend for ${count} x ${each} months`,
        `Initial term of ${years * 12} months, which may be extended by ${count} further periods of ${each} months`,
      ]) {
        expect(parseExtension(text), text).toMatchObject({
          ok: true,
          value: {
            initialMonths: years * 12,
            maximumExtensionMonths: count * each,
            options: [{ months: each, count }],
          },
        })
      }
    }),
  )
})

it('never throws on text, and its options add up to its maximum', () => {
  const words = fc.constantFrom(
    '1',
    '2',
    'three',
    '12',
    'years',
    'months',
    'year',
    'x',
    '+',
    '(',
    ')',
    'option',
    'extend',
    'initial',
    'to',
    'up',
    'maximum',
    'term',
    'of',
    'and',
    ',',
    '.',
    '2027',
    'March',
    '31',
    '£5m',
    'no',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const parsed = parseExtension(text)
        if (!parsed.ok || parsed.value.maximumExtensionMonths === null) return
        expect(parsed.value.options.reduce((sum, option) => sum + option.months * option.count, 0)).toBe(
          parsed.value.maximumExtensionMonths,
        )
      },
    ),
    { examples: [['1 + 1 + 1 year (1 + 1) 2 years'], ['12 x 12 months x 12'], ['0 months'], ['2.5 years plus 1']] },
  )
})
