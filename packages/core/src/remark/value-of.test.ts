import { expect, it } from 'vitest'
import { parseFigure } from '../figure/parse-figure.js'
import { valueOf } from './value-of.js'

it('gives the value, or throws what was refused', () => {
  expect(valueOf(parseFigure('£1,000', { unit: 'gbp' })).value?.toFixed()).toBe('1000')
  expect(() => valueOf(parseFigure('1234,567', { unit: 'gbp' }))).toThrow(
    /^valueOf: parsed was refused \(badGrouping\): /,
  )
})
