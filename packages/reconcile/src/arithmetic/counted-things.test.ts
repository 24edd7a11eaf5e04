import { createModel } from '@imt/core'
import { expect, it } from 'vitest'
import { arithmetic } from '../plugin.js'

const model = createModel({ plugins: [arithmetic()] })
const found = (headings: string, ...rows: readonly string[]): readonly (readonly (string | undefined)[])[] => {
  const tables = [{ headings: headings.split('|'), rows: rows.map((row) => row.split('|')) }]
  const reading = model.parse({ about: {}, sections: { arithmetic: { tables } } })
  return model.check(reading, { asOf: '2026-11-28' }).findings.map(({ stated, computed }) => [stated, computed])
}

it('takes a total that is one out for wrong where things are counted', () => {
  expect(found('Category|Complaints', 'Waiting|212', 'Letters|187', 'Parking|54', 'Total|454')).toEqual([
    ['454', '453'],
  ])
  const quarters = ['North|12|15|19|46', 'South|33|31|28|92', 'West|41|40|44|125', 'Total|86|86|91|263']
  expect(found('Number of devices|May|June|July|All', ...quarters)).toEqual([])
  expect(found('Number of devices|May|June|July|All', ...quarters.map((row) => row.replace('33|31', '33|32')))).toEqual(
    [['32', undefined]],
  )
})

it.each([
  ['thousands of pounds', 'Category|Complaints (£000)'],
  ['whole-time equivalents', 'Posts|WTE'],
  ['what may be measured', 'Material|Weight'],
])('leaves rounding to %s', (_, headings) => {
  expect(found(headings, 'Waiting|212', 'Letters|187', 'Parking|54', 'Total|454')).toEqual([])
})

it('leaves it to counts of which many sums are out', () => {
  const rows = ['North|12|15|19|46', 'South|33|31|28|93', 'West|41|40|44|125', 'Total|86|87|91|263']
  expect(found('Number of devices|May|June|July|All', ...rows.map((row) => row.replace('19|46', '19|47')))).toEqual([])
})
