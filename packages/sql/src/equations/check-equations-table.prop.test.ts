import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { returnsComeOutAlike } from '../../test/equation-property.js'
import { holdRows } from '../../test/hold-rows.js'
import { startDuckDb, type DuckDbEngine } from '../duckdb/duckdb-engine.js'
import { checkEquationsTable } from './check-equations-table.js'

const pay = [
  {
    id: 'pay',
    kind: 'sum' as const,
    total: 'pay',
    terms: [
      { cell: 'permanent', sign: 1 as const },
      { cell: 'other', sign: 1 as const },
    ],
  },
]

describe('checkEquationsTable with DuckDB', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('judges returns as compileEquations does', () => returnsComeOutAlike(engine, 100))

  it('takes numbers as they are written, and names what is none', async () => {
    const rows = [
      ['RX1', 'pay', '122,802'],
      ['RX1', 'permanent', '109,609'],
      ['RX1', 'other', '13,193'],
      ['RX1', 'elsewhere', 'x'],
      ['RX2', 'pay', '(151,194)'],
      ['RX2', 'permanent', 'lots'],
      ['RX2', 'other', '-'],
    ]
    const held = await holdRows(engine, ['Trust', 'Reference', 'Amount'], rows)
    const columns = { body: 'trust', cell: 'Reference', value: 'Amount' }
    const found = await checkEquationsTable(engine, pay, held, { columns })
    expect([found.names, found.exact, found.unchecked]).toEqual([['RX1', 'RX2'], 1, 1])
    expect(found.notRead).toEqual([
      { text: 'lots', cells: 1, body: 'RX2' },
      { text: 'x', cells: 1, body: 'RX1' },
    ])
  })

  it.each([
    [
      [
        ['RX1', 'pay', '1'],
        ['RX1', ' pay ', '2'],
      ],
      {},
      'ledger: RX1 states the cell pay 2 times',
    ],
    [[['RX1', 'pay', '1.55']], {}, 'ledger: RX1 states 1.55 in the cell pay, which has more digits'],
    [[['RX1', 'pay', '1550']], { decimals: -3 }, 'ledger: RX1 states 1550 in the cell pay, which has more digits'],
    [[['RX1', 'pay', '1']], { columns: { body: 'trust' } }, 'ledger has no column "trust": it has "body", "cell" and'],
    [[['RX1', 'pay', '1']], { decimals: 8 }, 'the cell pay prints 8 decimals'],
  ])('says in one sentence what it cannot judge: %j', async (rows, options, message) => {
    const held = await holdRows(engine, ['body', 'cell', 'value'], rows)
    await expect(checkEquationsTable(engine, pay, held, options)).rejects.toThrow(message)
  })
})
