import { describe, expect, it } from 'vitest'
import { mayNamePerson } from './reference-names.js'

describe('mayNamePerson', () => {
  it.each(['FOI Invented J', 'Invented, A', 'J. Invented beds', 'Mrs Invented', 'Anna Invented'])('%s', (reference) => {
    expect(mayNamePerson(reference)).toBe(true)
  })
  it.each(['FOI 26/12', 'FOI-A-12', 'Request A', 'Part B', 'Batch C 12', 'EIR 26 Quarter A', 'RFI2026A', ''])(
    'no: %s',
    (reference) => {
      expect(mayNamePerson(reference)).toBe(false)
    },
  )
})
