import { expect, it } from 'vitest'
import type { SumAggregation } from '../aggregation/aggregation.js'
import { isOfFewer } from './faults.js'
import { headingsAreFigures } from './headings.js'
import { isPeriod, movementOf } from './movement-words.js'
import { lacksSuppressed } from './own-words.js'

const total: SumAggregation = {
  id: 'total',
  kind: 'sum',
  result: [4, 1],
  operands: [
    { at: [1, 1], sign: 1 },
    { at: [3, 1], sign: 1 },
  ],
  holds: 'no',
  stated: '20',
  computed: '16',
  why: '',
}

it.each(['c', '[c]', 'x', '[z]', '*', '<5', '≤ 5', 'fewer than 10', 'Suppressed'])(
  'a part that is told as %s is one that is too small to be told',
  (text) => {
    const rows = [
      ['North', '12'],
      ['South', text],
      ['West', '4'],
      ['Total', '20'],
    ]
    expect(lacksSuppressed({ headings: ['Site', 'Cases'], rows }, total)).toBe(true)
  },
)
it.each(['', '5', 'n/a', 'cc', 'c 5'])('a part that is told as %j is none', (text) => {
  const rows = [
    ['North', '12'],
    ['South', text],
    ['West', '4'],
    ['Total', '20'],
  ]
  expect(lacksSuppressed({ headings: ['Site', 'Cases'], rows }, total)).toBe(false)
})

it('a row may be missing where a total of rows states more than they come to, never from a share or a mean', () => {
  expect(isOfFewer(total)).toBe(true)
  expect(isOfFewer({ ...total, stated: '12' })).toBe(false)
  const { id, result, holds, stated, computed, why } = total
  const state = { id, result, holds, stated, computed, why }
  expect(isOfFewer({ ...state, kind: 'share', part: [1, 1], whole: [3, 1], times: 100 })).toBe(false)
  expect(
    isOfFewer({
      ...state,
      kind: 'average',
      operands: [
        [1, 1],
        [3, 1],
      ],
    }),
  ).toBe(false)
})

it.each([
  [['Pay', '412', '1,200'], true],
  [['Pay', '£412', '1.5'], true],
  [['Pay', '412', ''], true],
  [['Pay', '4', '5'], false],
  [['Pay', '2024', '2025'], false],
  [['', '412', '513'], false],
  [['Pay', '412', 'May'], false],
])('headings %j are figures of a table without headings: %s', (headings, are) => {
  expect(headingsAreFigures({ headings, rows: [] })).toBe(are)
})

it.each([
  ['Payment', -1],
  ['Payments', -1],
  ['Paid', -1],
  ['Transfers out', -1],
  ['New, out of area', -1],
  ['Transfers in', 1],
  ['Received', 1],
  ['Opened and closed', 0],
  ['Other', 0],
] as const)('under %j figures came, went or neither: %d', (heading, movement) => {
  expect(movementOf(heading)).toBe(movement)
})

it.each([
  ['April', true],
  ['Apr 2025', true],
  ["Mar '25", true],
  ['Q1', true],
  ['Period 12', true],
  ['Year', false],
  ['In April', false],
])('%j is the name of a period: %s', (heading, is) => {
  expect(isPeriod(heading)).toBe(is)
})
