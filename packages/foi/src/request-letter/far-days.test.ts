import { describe, expect, it } from 'vitest'
import { checkRequestLetter } from './check-letter.js'

describe('days from which no term can be counted', () => {
  it.each(['9999-12-31', '0001-01-01'] as const)('a letter on a request received on %s is held to no day', (day) => {
    const said = { about: 'day', words: 'We will answer by 2 November 2026.', day: '2026-11-02' } as const
    const letter = {
      kind: 'acknowledgement',
      law: 'FOIA',
      receivedOn: day,
      sentOn: '2026-10-06',
      says: [said],
    } as const
    const without = { kind: 'acknowledgement', law: 'FOIA', sentOn: '2026-10-06', says: [said] } as const
    expect(checkRequestLetter(letter)).toEqual(checkRequestLetter(without))
  })
})
