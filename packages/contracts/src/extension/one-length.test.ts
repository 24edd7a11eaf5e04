import { describe, expect, it } from 'vitest'
import { parseExtension } from './parse-extension.js'

const termOf = (text: string): unknown => {
  const read = parseExtension(text, { column: 'term' })
  return read.ok
    ? [read.value.initialMonths, read.value.maximumExtensionMonths, read.value.ambiguous !== undefined]
    : read.refusal.code
}

describe('one length in more words than one', () => {
  it.each([
    ['36 months (three years)', 36],
    ['36 months (3 years)', 36],
    ['3 years (36 months)', 36],
    ['Three years / 36 months', 36],
    ['60 months, 5 years', 60],
    ['18 months or 1.5 years', 18],
    ['1 year 6 months', 18],
    ['1 yr and 6 mths', 18],
    ['2 years 3 months', 27],
  ])('%s is a term', (text, months) => {
    expect(termOf(text)).toEqual([months, null, false])
  })
  it.each([
    ['2 years 6 months option', [24, 6, false]],
    ['2 years and 6 months extension', [24, 6, false]],
    ['1 year + 6 months', [12, 6, false]],
    ['36 months (two years)', [36, 24, true]],
    ['24 months (12 months)', [24, 12, false]],
  ])('%s is not', (text, expected) => {
    expect(termOf(text)).toEqual(expected)
  })
})
