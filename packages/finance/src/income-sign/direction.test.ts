import { expect, it } from 'vitest'
import { directionOf } from './direction.js'

it.each([
  ['INCOME', 'in'],
  ['Grants received', 'in'],
  ['Revenue', 'in'],
  ['Receipts from sales', 'in'],
  ['Grants paid', 'out'],
  ['Grants payable', 'out'],
  ['Cost of income generation', 'out'],
  ['Revenue expenditure', 'out'],
  ['Income tax payments', 'out'],
  ['Expenses met from grants', 'out'],
  ['PAY', 'out'],
  ['NON-PAY', 'out'],
  ['Licences', 'out'],
] as const)('%s runs %s', (name, way) => expect(directionOf(name)).toBe(way))
