import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { expect, it } from 'vitest'
import { contracts } from '../plugin.js'

const model = createModel({ plugins: [contracts()] })

it('takes the value of a contract for no total that was left unchecked, though its heading says "Total"', () => {
  const rows = ['Print,Acme Ltd,31/03/2028,100,20,120', 'Post,Beta Ltd,31/03/2028,200,40,240', 'Total,,,300,60,360']
  const csv = ['Title,Supplier,End date,Total value exc VAT,VAT,Total value inc VAT', ...rows].join('\n')
  const { read, summary } = model.check(model.recognise(readCsv(csv, { name: 'a.csv' })), { asOf: '2026-01-23' })
  expect(read).toMatchObject([
    { figures: { checked: 9, inNoRelation: 0 }, totals: { checked: 5, failed: 0, notChecked: 0 } },
  ])
  expect(summary.error).toBe(0)
})
