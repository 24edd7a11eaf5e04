import { readCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedger } from './read-ledger.js'

const asOf = '2026-11-29'

/** Whole pence as a ledger prints them; the sums are BigInts, no code of the package. */
const printed = (pence: bigint): string => {
  const digits = (pence < 0n ? -pence : pence).toString().padStart(3, '0')
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const accounts = fc.array(
  fc.record({
    opening: fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
    moved: fc.array(fc.bigInt({ min: -100_000_000n, max: 100_000_000n }), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 3, maxLength: 8 },
)
const months = ['Apr-26', 'May-26', 'Jun-26', 'Jul-26']

describe('a balance carried through periods', () => {
  it('has exactly the figure found that was changed, in either shape', async () => {
    await fc.assert(
      fc.asyncProperty(
        accounts,
        fc.nat(),
        fc.nat(),
        fc.bigInt({ min: 1n, max: 1_000_000n }),
        fc.boolean(),
        async (rows, which, month, change, each) => {
          const wrong = which % rows.length
          const at = month % months.length
          const lines = rows.map(({ opening, moved }, index) => {
            const ends = moved.map((_, last) => moved.slice(0, last + 1).reduce((sum, pence) => sum + pence, opening))
            const cells = each
              ? moved.flatMap((pence, period) => [
                  ends[period - 1] ?? opening,
                  pence,
                  (ends[period] ?? 0n) + (index === wrong && period === at ? change : 0n),
                ])
              : [opening, ...moved, (ends.at(-1) ?? 0n) + (index === wrong ? change : 0n)]
            return [String(1000 + index), `Account ${String(index)}`, ...cells.map(printed)].join(',')
          })
          const headings = each
            ? months.flatMap((name) => [`Opening ${name}`, `Movement ${name}`, `Closing ${name}`])
            : ['Opening balance', ...months, 'Closing balance']
          const file = ['Account,Name', ...headings].join(',') + '\n' + lines.join('\n')
          const { findings } = await readLedger(readCsv(file, { name: 'tb.csv' }), { asOf })
          const found = findings.filter(({ rule }) => rule === 'finance/ledger-balance-mismatch')
          expect(
            found.map(({ location }) => (location?.kind === 'csv' ? [location.line, location.field] : [])),
          ).toEqual([[wrong + 2, each ? 5 + 3 * at : 8]])
          expect(found[0]?.difference?.amount).toBe(`${String(Number(change) / 100)}`)
        },
      ),
      { numRuns: 60 },
    )
  })
})
