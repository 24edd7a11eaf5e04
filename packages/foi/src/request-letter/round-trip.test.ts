import { createModel, type IsoDate } from '@imt/core'
import { readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { composeLetter } from '../correspondence/compose-letter.js'
import type { RequestLetter } from '../correspondence/request-letter.js'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const own = {
  authority: 'Invented Hospitals NHS Trust',
  reference: 'FOI-26-1',
  receivedOn: '2026-10-05' as IsoDate,
  sentOn: '2026-10-12' as IsoDate,
  sentBy: 'FOI Officer',
}

/** What is told of a letter that was written here: its kind and law, and every warning and error. */
const told = (letter: RequestLetter): readonly string[] => {
  const recognition = model.recognise([readText(composeLetter(letter).text, { name: 'l.txt' })])
  const { findings } = model.check(recognition, { asOf: '2026-11-30' })
  const [read] = recognition.publication.sections?.foi?.requestLetters ?? []
  return [
    `${read?.kind} ${read?.law}`,
    ...findings.filter(({ level }) => level !== 'note').map(({ message }) => message),
  ]
}

describe('letters that are written here are read as what they are, and nothing is amiss in them', () => {
  it.each(['FOIA', 'EIR'] as const)('under the %s', (regime) => {
    const common = { ...own, regime }
    expect(told({ ...common, kind: 'acknowledgement' })).toEqual([`acknowledgement ${regime}`])
    expect(told({ ...common, kind: 'clarification', needed: 'which of our sites do you mean?' })).toEqual([
      `clarification ${regime}`,
    ])
    expect(
      told({ ...common, kind: 'fees', pence: 1240, howToPay: 'by card on our website, for copying 124 pages' }),
    ).toEqual([`fees ${regime}`])
  })
  it('more time under the Regulations', () => {
    expect(
      told({ ...own, regime: 'EIR', kind: 'extension', complexity: 'three schemes', volume: '11,000 pages' }),
    ).toEqual(['extension EIR'])
  })
  it('passed on, under the Regulations with the refusal that goes with it', () => {
    const passed = { ...own, kind: 'transfer', to: 'Invented County Council', what: 'the road plans' } as const
    expect(told(passed)).toEqual(['transfer FOIA'])
    expect(told({ ...passed, regime: 'EIR' })).toEqual(['transfer EIR'])
  })
  it('a part of the answer, with the rest in time and after it', () => {
    const part = {
      ...own,
      kind: 'partAnswer',
      given: [{ question: '1', asked: 'How many beds do you have?', information: 'We have 600 beds.' }],
      rest: [{ question: '2', asked: 'How many vans do you have?', why: 'the list is with our fleet manager.' }],
      restBy: '2026-11-02',
    } as const
    expect(told(part)).toEqual(['disclosure FOIA'])
    expect(told({ ...part, restBy: '2026-11-03' })[1]).toContain('3 November 2026 is named for the rest of the answer')
  })
  it.each(['FOIA', 'EIR'] as const)('the outcome of a review under the %s', (regime) => {
    expect(
      told({
        ...own,
        regime,
        kind: 'reviewOutcome',
        sentOn: '2026-11-20',
        answeredOn: '2026-10-30',
        reviewRequestedOn: '2026-11-02',
        outcome: 'overturned',
        reasons: ['The figures identify nobody.'],
        given: '600 beds.',
      }),
    ).toEqual([`reviewOutcome ${regime}`])
  })
})
