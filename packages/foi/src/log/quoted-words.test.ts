import { describe, expect, it } from 'vitest'
import { quotedWords } from './reference-names.js'

const notRepeated = 'in words that are not repeated here, since they may name somebody'

describe('words of a log in a finding', () => {
  it.each([
    'Refused in full',
    'Full Disclosure',
    'Part Disclosure',
    'Information Not Held',
    'Exempt - S12',
    'Withheld',
    'Partial Refusal',
    'FOI',
    'EIR 2004',
    'Environmental Information Regulations',
  ])('quotes "%s"', (words) => expect(quotedWords(` ${words} `)).toBe(`"${words}"`))
  it.each([
    'Refused, spoke to Jane Smith',
    'Refused (Mr jones rang)',
    'Refused: write to a.person@example.org',
    'Refused by J. Bloggs',
    `Refused ${'since it was asked before and '.repeat(4)}`,
  ])('does not repeat "%s"', (words) => expect(quotedWords(words)).toBe(notRepeated))
})
