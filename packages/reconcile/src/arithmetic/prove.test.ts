import { expect, it } from 'vitest'
import { figureOf } from './prove.js'

it.each([
  ['£5', 'gbp'],
  ['5%', 'percent'],
  ['5', 'count'],
])('a figure is read in the unit that its own cell states: %s', (text, unit) => {
  expect(figureOf(text)).toMatchObject({ unit, kind: 'exact' })
})
it.each(['TBC', 'about 5', '1 to 2', 'x'])('what is no exact figure is none: %s', (text) => {
  expect(figureOf(text)).toBeUndefined()
})
