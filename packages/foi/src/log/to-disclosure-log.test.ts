import { createModel } from '@imt/core'
import { readCsv, writeCsv } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { requesterKey } from '../cost/requester-key.js'
import { foi } from '../plugin.js'
import { outcomeOf } from './outcome.js'
import { toDisclosureLog } from './to-disclosure-log.js'

const entry = {
  reference: 'FOI-26/118',
  title: 'Letter of Jo Bloggs',
  receivedOn: '05/10/2026',
  respondedOn: '29 October 2026',
  outcome: 'Partly granted',
  provisions: 'Sections 40(2) and 43(2): Ms Bloggs',
}

describe('a log for publication', () => {
  it('holds references, days, laws, outcomes and provisions, in its own words', () => {
    expect(toDisclosureLog([entry]).rows).toEqual([
      ['FOI-26/118', 'FOIA', '2026-10-05', '2026-10-29', '', 'Disclosed in part', 's40(2); s43(2)'],
    ])
    const environmental = { ...entry, regime: 'EIR', provisions: 'Regulation 12(5)(e), 13 and s43' }
    expect(toDisclosureLog([environmental]).rows[0]?.at(-1)).toBe('reg. 12(5)(e)')
  })

  it('leaves out what is not of its kind, and counts it', () => {
    const odd = {
      reference: 'Request of Jo Bloggs',
      title: 'x',
      receivedOn: 'when Jo wrote',
      outcome: 'Sent to Jo',
      requesterKey: requesterKey('jo@example.org', () => '0123456789abcdef0123456789abcdef'),
    }
    expect(toDisclosureLog([odd, { ...entry, regime: 'SAR' }])).toMatchObject({
      rows: [['', 'FOIA', '', '', '', '', '']],
      remarks: [
        '1 request is left out: another law governs it.',
        '1 reference is left out: not of a form that is known.',
        '1 date is left out: no single day can be read.',
        '1 subject is left out: none was written for publication.',
        '1 outcome is left out: the words are not known.',
      ],
    })
  })

  it.each([
    ['FOI 26/118', [], 'FOI 26/118'],
    ['2026-118', [], '2026-118'],
    ['FOI-EIR 12', [], 'FOI-EIR 12'],
    ['GHC-18112025-299739', [], ''],
    ['GHC-18112025-299739', ['GHC'], 'GHC-18112025-299739'],
    ['KHAN/12', [], ''],
    ['FOI-KHAN 12', [], ''],
    ['FOI 12 KHAN', [], ''],
    ['Foi12', [], ''],
  ])('shows of the reference %s with %j: %s', (reference, prefixes, expected) => {
    expect(toDisclosureLog([{ ...entry, reference }], { prefixes }).rows[0]?.[0]).toBe(expected)
  })

  it('takes a subject from whoever wrote it for publication, without signs of a person', () => {
    const of = (subject: string) => toDisclosureLog([entry], { subjects: { 'FOI-26/118': subject } })
    expect(of('Beds').rows[0]?.[4]).toBe('Beds')
    expect(of('Mail of jo@example.org')).toMatchObject({
      rows: [expect.arrayContaining(['FOI-26/118', ''])],
      remarks: ['1 subject is left out: there are signs of a person in it.'],
    })
  })

  it('writes outcomes that are read for what they are', () => {
    const said = [
      'Granted',
      'Partly granted',
      'Withheld',
      'NCND',
      'Not held',
      'Cost limit',
      'Vexatious',
      'Section 21',
      'Withdrawn',
      'Open',
    ]
    for (const outcome of said)
      expect(outcomeOf(toDisclosureLog([{ ...entry, outcome }]).rows[0]?.[5])).toBe(outcomeOf(outcome))
  })

  it('comes back as a log from the file that it is written to', () => {
    const { headings, rows } = toDisclosureLog([entry, { ...entry, reference: 'FOI-26/119' }])
    const model = createModel({ plugins: [foi()] })
    const read = model.recognise([readCsv(writeCsv({ headers: headings, rows }), { name: 'log.csv' })])
    expect(read.publication.sections.foi?.log?.entries).toMatchObject([
      { reference: 'FOI-26/118', regime: 'FOIA', receivedOn: '2026-10-05', provisions: 's40(2); s43(2)' },
      { reference: 'FOI-26/119' },
    ])
    expect(model.check(read, { asOf: '2026-11-28' }).findings).toEqual([])
  })

  it.each([[[{}], { subject: {} }], [null], [[null]], [[{}], { subjects: 'x' }], [[], { prefixes: 'FOI' }]])(
    'refuses %j',
    (...call) => {
      expect(() => toDisclosureLog(...(call as unknown as Parameters<typeof toDisclosureLog>))).toThrow(TypeError)
    },
  )
})
