import { expect, it } from 'vitest'
import { guessMarks } from './number-format.js'

it.each([
  ['a space between thousands, and a unit behind', ['12 345 €', '1 204 kg'], { thousands: ' ,', decimal: '.' }],
  ['a space between thousands, and a unit before', ['€ 12 345'], { thousands: ' ,', decimal: '.' }],
  // Each of three commas before three digits says half as much for a decimal point as one comma says for itself.
  [
    'commas before three digits beside one before two',
    ['1,234', '2,345', '3,456', '1,25'],
    { thousands: ',', decimal: '.' },
  ],
  ['one comma before three digits beside one before two', ['1,234', '1,25'], { thousands: ' ', decimal: ',' }],
])('reads %s', (_, cells, marks) => {
  expect(guessMarks([cells])).toEqual(marks)
})
