import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { depreciableAssetSchema } from './capital/depreciable-asset-schema.js'
import { ledgerLineSchema } from './ledger/schema.js'

const shipped: readonly (readonly [string, z.ZodType, readonly unknown[], readonly unknown[]])[] = [
  [
    'ledger-line',
    ledgerLineSchema,
    [
      { costCentre: 'RC100', subjective: '5001', period: 'M1', amount: '£1,234.50', description: 'Invoice' },
      { costCentre: 'IT', subjective: 'Pay', amount: '(53,158)' },
    ],
    [
      { subjective: '5001', amount: '5' },
      { costCentre: '', subjective: '5001', amount: '5' },
      { costCentre: 'IT', subjective: '5001' },
      { costCentre: 'IT', subjective: '5001', amount: true },
    ],
  ],
  [
    'depreciable-asset',
    depreciableAssetSchema,
    [
      {
        id: '00123',
        cost: '560000.00',
        residualValue: '0',
        inUse: '2017-10-01',
        lifeMonths: 60,
        disposedOn: '2022-10-01',
      },
      { cost: '678.22', inUse: '2020-02-29', lifeMonths: 1 },
      {
        cost: '5',
        inUse: '2017-10-01',
        lifeMonths: 60,
        takenOn: { on: '2018-04-01', accumulatedDepreciation: '1' },
        changes: [
          { kind: 'estimate', on: '2019-04-01', remainingMonths: 12 },
          { kind: 'impairment', on: '2019-04-01', carryingAmount: '1.50', residualValue: '0' },
        ],
      },
    ],
    [
      { cost: 560000, inUse: '2017-10-01', lifeMonths: 60 },
      { cost: '£5', inUse: '2017-10-01', lifeMonths: 60 },
      { cost: '5', inUse: '2017-10-01', lifeMonths: 0 },
      { cost: '5', lifeMonths: 60 },
      { cost: '5', inUse: 'yesterday', lifeMonths: 60 },
      { cost: '5', inUse: '2017-10-01', lifeMonths: 60, changes: [{ kind: 'revaluation', on: '2019-04-01' }] },
      { cost: '5', inUse: '2017-10-01', lifeMonths: 60, takenOn: { on: '2018-04-01' } },
    ],
  ],
]

describe.each(shipped)('schemas/%s.json', (name, schema, good, bad) => {
  const validate = addFormats
    .default(new Ajv2020())
    .compile(JSON.parse(readFileSync(`packages/finance/schemas/${name}.json`, 'utf8')) as object)
  it('lets through what the package takes', () => {
    for (const line of good) expect([validate(line), schema.safeParse(line).success]).toEqual([true, true])
  })
  it('stops what the package refuses by its shape', () => {
    for (const line of bad) expect([validate(line), schema.safeParse(line).success]).toEqual([false, false])
  })
})
