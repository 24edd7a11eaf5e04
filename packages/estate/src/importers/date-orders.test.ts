import { describe, expect, it } from 'vitest'
import { dateOrderCollector } from './date-orders.js'

const orderOf = (...dates: readonly string[]): unknown => {
  const collector = dateOrderCollector({ at: { purchased: 0 } })
  for (const date of dates) collector.add([date])
  return [collector.result('dmy').purchased, collector.isDecided()]
}

describe('the order of day and month in a column', () => {
  it.each([
    ['day first', ['13/01/2025', '01/02/2025'], ['dmy', false]],
    ['month first', ['01/13/2025', '01/02/2025'], ['mdy', false]],
    ['as other columns, if it shows neither', ['01/02/2025'], ['dmy', false]],
    ['not known, if it shows both', ['13/01/2025', '01/13/2025', '01/02/2025'], ['undeclared', false]],
    [
      'day first, if one date among many is a slip',
      [...Array.from({ length: 5 }, () => '13/01/2025'), '01/13/2025'],
      ['dmy', false],
    ],
    ['decided by many', Array.from({ length: 20 }, () => '13/01/2025'), ['dmy', true]],
  ] as const)('is %s', (_, dates, order) => {
    expect(orderOf(...dates)).toEqual(order)
  })
})
