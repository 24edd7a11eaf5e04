import { createModel } from '@imt/core'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { finance } from '../../plugin.js'

interface Line {
  readonly supplier: string
  readonly transactionNumber: string
  readonly pounds: number
}

const line: fc.Arbitrary<Line> = fc.record({
  supplier: fc.constantFrom('Alpha', 'Beta'),
  transactionNumber: fc.constantFrom('1', '2', '3'),
  pounds: fc.constantFrom(30_000, 40_000, -30_000, -40_000),
})

/** As the rule's page says it, line by line: each credit takes the first of its number, or else the first. */
const paired = (lines: readonly Line[]): readonly (readonly [payment: number, credit: number])[] => {
  const taken = new Set<number>()
  return lines.flatMap((credit, at) => {
    if (credit.pounds > 0) return []
    const open = lines.flatMap(({ supplier, pounds }, place) =>
      supplier === credit.supplier && pounds === -credit.pounds && !taken.has(place) ? [place] : [],
    )
    const payment = open.find((place) => lines[place]?.transactionNumber === credit.transactionNumber) ?? open[0]
    if (payment === undefined) return []
    taken.add(payment)
    return [[payment, at] as const]
  })
}

const model = createModel({ plugins: [finance()] })

it('takes back with each credit one payment, of its own number first', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const spend = lines.map(({ pounds, ...rest }) => ({ ...rest, amount: String(pounds) }))
      const publication = model.parse({ about: {}, sections: { finance: { spend } } })
      const [found] = model
        .check(publication, { asOf: '2026-11-29' })
        .findings.filter(({ rule }) => rule === 'finance/payment-reversed')
      const pairs = paired(lines)
      const [first] = pairs
      expect(found?.at).toBe(first && `/sections/finance/spend/${String(first[1])}`)
      expect(Number(found?.message.split(' ')[0] ?? 0)).toBe(pairs.length)
      expect(found?.evidence?.map(({ at }) => Number(at.split('/').at(-1))) ?? []).toEqual(
        pairs
          .slice(0, 3)
          .flat()
          .filter((place) => place !== first?.[1]),
      )
    }),
  )
})
