import type { Source } from '@imt/core'
import { readCsv, readCsvInPieces } from '@imt/tables'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatement } from './read-statement.js'

const asOf = '2026-11-29'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = (text: string): Source => readCsv(bytes(text), { name: 'budget.csv' })
const file = (total: string): string => `Heading,Budget £,Actual £\nPay,120,110\nNon-pay,80,85\nTotal,200,${total}\n`

const pieces = (text: string): AsyncIterable<Source> => {
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    const all = bytes(text)
    for (let from = 0; from < all.length; from += 11) yield await Promise.resolve(all.subarray(from, from + 11))
  }
  return readCsvInPieces(chunks(), { name: 'budget.csv' })
}

describe('readStatement', () => {
  it('gives statements, places and findings in one call', async () => {
    const { value, locate, findings } = await readStatement(csv(file('205')), { asOf })
    expect(value?.map(({ rows }) => rows.map(({ label }) => label))).toEqual([['Pay', 'Non-pay', 'Total']])
    expect(locate('/sections/finance/statements/0/rows/1/cells/0')).toMatchObject({ kind: 'csv', line: 3 })
    expect(findings.map(({ rule, stated }) => [rule, stated])).toEqual([['finance/total-mismatch', '205']])
    expect((await readStatement(csv(file('195')), { asOf })).findings).toEqual([])
  })

  it.each(['All', 'Overall', 'Altogether', 'In all', 'Everything'])(
    'takes a last row "%s" for a total',
    async (name) => {
      const text = `,Planned £,Spent £,Difference\nStaff,400,420,20\nKit,400,410,10\n${name},800,840,40\n`
      const { findings } = await readStatement(csv(text), { asOf })
      // The difference of the row agrees; only the sums tell.
      expect(findings.map(({ rule }) => rule)).toContain('finance/total-mismatch')
      expect((await readStatement(csv(text.replace('840,40', '830,30')), { asOf })).findings).toEqual([])
    },
  )

  it('finds of a file in pieces what it finds of it whole, however few rows are held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 190, max: 210 }), fc.constantFrom(0, 100), async (total, holdRows) => {
        const whole = await readStatement(csv(file(String(total))), { asOf })
        const inPieces = await readStatement(pieces(file(String(total))), { asOf, holdRows })
        expect(inPieces.findings).toEqual(whole.findings)
        expect(inPieces.value).toEqual(whole.value)
      }),
      { numRuns: 10 },
    )
  })

  it('refuses what it cannot take, by name', async () => {
    await expect(readStatement(null as never, { asOf })).rejects.toThrow('readStatement: source must be a Source')
    await expect(readStatement(csv(file('195')), { asOf, sign: 'allPositive' } as never)).rejects.toThrow('sign')
    await expect(readStatement(csv(file('195')), { asOf, signs: 'none' as never })).rejects.toThrow('signs')
  })
})

it('leaves a total open that a list of the largest may state of all', async () => {
  const rulesOf = async (names: string): Promise<readonly string[]> => {
    const text = `${names},2023/24 (£),2024/25 (£)\nAlpha,1204330,1310220\nBeta,998117,1020400\nGamma,755310,690214\nTotal spend,5210338,5604118\n`
    const { findings } = await readStatement(csv(text), { asOf: '2025-04-01' })
    return [...new Set(findings.map(({ rule }) => rule))]
  }
  expect(await rulesOf('Top suppliers')).toEqual(['finance/total-not-checked'])
  expect(await rulesOf('Supplier')).toEqual(['finance/total-mismatch'])
})
