import { createModel, type Finding } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finance } from '../../plugin.js'

const model = createModel({ plugins: [finance()] })

type Way = 'ledger' | 'net' | 'surplus'
interface Line {
  readonly costCentre: string
  readonly class: string
  readonly amount: number
}

const pounds = (amount: number): string =>
  `${amount < 0 ? '-' : ''}£${String(Math.abs(amount)).replaceAll(/\B(?=(\d{3})+$)/g, ',')}`
const counts = (way: Way, name: string): number =>
  way === 'net' && name === 'INCOME' ? -1 : way === 'surplus' && name !== 'INCOME' ? -1 : 1

/** A cost-centre table whose totals agree, income counted one of three ways. */
const tableOf = (way: Way, centres: readonly (readonly number[])[]): readonly Line[] => {
  const blocks = centres.map(([income = 1, pay = 1, nonPay = 1], at): readonly Line[] => {
    const costCentre = `Centre ${String(at)}`
    const lines = [
      { costCentre, class: 'INCOME', amount: way === 'ledger' ? -income : income },
      { costCentre, class: 'PAY', amount: pay },
      { costCentre, class: 'NON-PAY', amount: nonPay },
    ]
    return [
      ...lines,
      {
        costCentre,
        class: 'TOTAL',
        amount: lines.reduce((sum, line) => sum + counts(way, line.class) * line.amount, 0),
      },
    ]
  })
  const grand = blocks.reduce((sum, block) => sum + (block.at(-1)?.amount ?? 0), 0)
  return [...blocks.flat(), { costCentre: 'GRAND TOTAL', class: 'TOTAL', amount: grand }]
}

const findings = (lines: readonly Line[]): readonly Finding[] => {
  const reading = model.parse({
    about: {},
    sections: { finance: { revenue: lines.map(({ amount, ...line }) => ({ ...line, budget: pounds(amount) })) } },
  })
  return model.check(reading, { asOf: '2017-12-01' }).findings.filter(({ rule }) => rule.startsWith('finance/total'))
}

const way = fc.constantFrom<Way>('ledger', 'net', 'surplus')
const centre = fc.tuple(
  fc.integer({ min: 1_000, max: 900_000 }),
  fc.integer({ min: 1_000, max: 900_000 }),
  fc.integer({ min: 1_000, max: 900_000 }),
)
const centres = fc.array(centre, { minLength: 2, maxLength: 6 })

describe('the totals of a revenue table', () => {
  it('are not reported where they agree, whichever way income is counted', () => {
    fc.assert(
      fc.property(way, centres, (how, each) => {
        expect(findings(tableOf(how, each))).toEqual([])
      }),
      {
        examples: [
          [
            'surplus',
            [
              [1_000, 1_000, 1_000],
              [1_000, 1_000, 1_000],
            ],
          ],
          [
            'net',
            [
              [2_000, 1_000, 1_000],
              [1_000, 1_000, 1_000],
            ],
          ],
        ],
      },
    )
  })

  it('have one finding for one wrong total, at that total, and no repair but the right one', () => {
    fc.assert(
      fc.property(way, centres, fc.nat(), fc.integer({ min: 50, max: 5_000_000 }), (how, each, which, more) => {
        const lines = tableOf(how, each)
        const totals = lines.flatMap((line, at) => (line.class === 'TOTAL' ? [at] : []))
        const wrong = totals[which % totals.length] ?? 0
        const found = findings(lines.map((line, at) => (at === wrong ? { ...line, amount: line.amount + more } : line)))
        expect(found.map(({ at }) => at)).toEqual([`/sections/finance/revenue/${String(wrong)}/budget`])
        expect([undefined, pounds(lines[wrong]?.amount ?? 0)]).toContain(found[0]?.repair?.to)
      }),
    )
  })
})
