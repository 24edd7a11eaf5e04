import { createModel } from '@imt/core'
import { arithmetic } from '@imt/reconcile'
import { readCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate(), arithmetic()] })

const reportOn = (cost: string, total = '"1,877"') =>
  model.check(
    model.recognise(
      readCsv(
        [
          'Device type,Number,Annual cost (£),Note',
          'Laptops,"1,177","412,940",',
          `Desktops,412,"${cost}",`,
          'Tablets,288,"69,840",shared',
          `Total,${total},"844,580",`,
        ].join('\n'),
        { name: 'devices.csv' },
      ),
    ),
    { asOf: '2026-11-30' },
  )

describe('a column of cost beside classes of devices', () => {
  it('is summed against the total row of its table, and said to be no more than that', () => {
    const { findings, read } = reportOn('361,800')
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"Annual cost (£)" has no place in estate (classes): only its own sums were looked for'),
      expect.stringContaining('"Note" has no place in estate (classes): it was left out'),
    ])
    expect(read).toMatchObject([
      { readAs: 'estate/classes', figures: { checked: 8, inNoRelation: 0 }, totals: { checked: 2 } },
    ])
  })
  it('has one finding where one figure is wrong, and so has the column of devices', () => {
    const rules = ({ findings }: ReturnType<typeof reportOn>) =>
      findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule)
    expect(rules(reportOn('361,900'))).toEqual(['arithmetic/does-not-add-up'])
    expect(rules(reportOn('361,800', '"1,788"'))).toEqual(['estate/total-mismatch'])
  })
})
