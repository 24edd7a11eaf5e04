import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFigure, type Figure } from '@imt/core'
import { ledgerTally } from './tally.js'

const figure = (text: string): Figure => {
  const parsed = parseFigure(text, { unit: 'gbp' })
  if (!parsed.ok) throw new Error(`not a figure: ${text}`)
  return parsed.value
}

it('compares a total with what begins at the earlier total that it agrees with, whatever stands between', () => {
  const amounts = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 8 }), fc.nat(), fc.boolean(), (sections, at, hasPence) => {
      const pence = (amount: number): string => (hasPence ? (amount / 100).toFixed(2) : String(amount))
      const tally = ledgerTally()
      const from = at % sections.length
      let sum = 0
      for (const [section, lines] of sections.entries()) {
        for (const [line, amount] of lines.entries()) {
          expect(tally.take({ account: `${String(section)}${String(line)}`, amount: figure(pence(amount)) })).toBe(
            'line',
          )
          if (section >= from) sum += amount
        }
        // None of these comes to anything that stands above it.
        if (section < sections.length - 1)
          tally.take({ name: 'Total', amount: figure(pence(50_000_000_001 + section * 7_000_000_001)) })
      }
      const total = tally.take({ name: 'Total', amount: figure(pence(sum)) })
      const [column] = typeof total === 'object' ? total.columns : []
      expect(column?.outcome).toBe('agrees')
      expect(column?.computed.toFixed()).toBe((hasPence ? sum / 100 : sum).toString())
    }),
  )
})
