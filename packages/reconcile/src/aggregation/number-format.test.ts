import { describe, expect, it } from 'vitest'
import { guessMarks, marksOf, numberFormats } from './number-format.js'

describe('guessMarks', () => {
  const british = { thousands: ',', decimal: '.' }
  it.each([
    ['nothing', [], british],
    ['words', ['Pay', 'Total'], british],
    ['thousands by commas', ['1,234', '12,345'], british],
    ['decimals by points', ['1.5', '2.25', '£3.75'], british],
    ['thousands by commas and decimals by points', ['1,234.50', '2,345.60'], british],
    ['decimals by commas', ['1,5', '2,25', '3,75'], { thousands: ' ', decimal: ',' }],
    ['thousands by points', ['1.234,50'], { thousands: '.', decimal: ',' }],
    ['thousands by spaces', ['1 234', '12 345'], { thousands: ' ,', decimal: '.' }],
    ['thousands by narrow spaces', ['1\u202F234'], { thousands: ' ,', decimal: '.' }],
    ['thousands by spaces and decimals by commas', ['1 234,50', '1,5', '2,5'], { thousands: ' ', decimal: ',' }],
    // One grouped by a comma and with a decimal point says more than four with one comma each.
    ['a list in words beside clear figures', ['1,234.50', '1,5', '2,5', '3,5', '4,5'], british],
    ['as many of one as of the other', ['1,5', '1.5'], british],
    ['text that is too long for a figure', [`1.234,50${' '.repeat(40)}x`], british],
  ])('reads %s', (_, cells, marks) => {
    expect(guessMarks([cells])).toEqual(marks)
  })
})

describe('marksOf', () => {
  it('gives the marks of each format by its name', () => {
    expect(numberFormats).toHaveLength(10)
    expect(numberFormats.map((format) => Object.values(marksOf(format)).join('|'))).toEqual([
      '|.',
      '|,',
      ',|.',
      ',|,',
      '.|.',
      '.|,',
      ' |.',
      ' |,',
      "'|.",
      "'|,",
    ])
  })
})
