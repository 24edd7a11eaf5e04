import { describe, expect, it } from 'vitest'
import { estimateCost } from '../cost/estimate.js'
import { readRequestLetter } from '../request-letter/read-request-letter.js'
import { composeLetter } from './compose-letter.js'
import type { RequestLetter } from './request-letter.js'

const common = {
  authority: 'Example NHS Trust',
  reference: 'FOI-1',
  receivedOn: '2026-10-05',
  sentOn: '2026-10-20',
  sentBy: 'FOI Officer',
} as const
const written = (more: object): ReturnType<typeof composeLetter> =>
  composeLetter({ ...common, ...more } as unknown as RequestLetter)
const codes = (more: object): readonly string[] => written(more).findings.map(({ code }) => code)

describe('each kind of letter', () => {
  // By hand: the twentieth working day after 5 October 2026 is 2 November, the fortieth 1 December.
  it.each([
    [{ kind: 'acknowledgement' }, ['received on 5 October 2026', 'by 2 November 2026 at the latest']],
    [{ kind: 'acknowledgement', regime: 'EIR' }, ['Environmental Information Regulations 2004']],
    [
      { kind: 'clarification', needed: 'which year you mean.' },
      ['section 1(3)', 'Please tell us: which year you mean.'],
    ],
    [{ kind: 'clarification', regime: 'EIR', needed: 'which site.' }, ['regulation 9', 'which site.']],
    // Three months beginning with the day of the notice end on 19 January.
    [{ kind: 'fees', pence: 1_250, howToPay: 'by card.' }, ['£12.50', 'section 9', '19 January 2027']],
    [
      { kind: 'extension', regime: 'EIR', complexity: 'c.', volume: 'v.' },
      ['1 December 2026', 'complex: c.', 'information: v.'],
    ],
    [{ kind: 'transfer', to: 'Example ICB', what: 'the plan.' }, ['Example ICB', 'do not hold this: the plan.']],
    [
      {
        kind: 'partAnswer',
        given: [{ question: '1', asked: 'How many?', information: 'Twelve.' }],
        rest: [{ question: '2', asked: 'Where?', why: 'the sites are counting.' }],
        restBy: '2026-11-02',
      },
      ['Question 1', 'Twelve.', 'Question 2 (Where?): the sites are counting.', 'the rest by 2 November 2026'],
    ],
    [
      {
        kind: 'reviewOutcome',
        sentOn: '2026-11-30',
        answeredOn: '2026-10-29',
        reviewRequestedOn: '2026-11-09',
        outcome: 'overturned',
        reasons: ['The harm was not shown.'],
        given: 'The list is attached.',
      },
      ['was not right', 'The harm was not shown.', 'The list is attached.', 'Information Commissioner', 'section 50'],
    ],
    [
      {
        kind: 'costEstimate',
        asked: 'every e-mail',
        estimate: estimateCost({ minutes: { locating: 600 }, on: '2026-10-20' }),
      },
      ['10 h at £25 an hour is £250', 'section 12 is not available'],
    ],
  ])('%j', (letter, words) => {
    const { text, markdown, html } = written(letter)
    for (const each of words) expect(text).toContain(each)
    expect(text).not.toMatch(/[{}]/)
    expect(markdown).toMatch(/^# /)
    expect(html).toContain('<html lang="en-GB">')
    expect(html.match(/<h1>/g)).toHaveLength(1)
  })
})

describe('days', () => {
  it('what is late is written, and found', () => {
    const late = { sentOn: '2026-11-03' }
    expect(codes({ ...late, kind: 'clarification', needed: 'x' })).toEqual(['clarification-sought-late'])
    expect(codes({ ...late, kind: 'fees', pence: 1, howToPay: 'x' })).toEqual(['fees-notice-late'])
    expect(codes({ ...late, kind: 'extension', regime: 'EIR', complexity: 'c', volume: 'v' })).toEqual([
      'extension-late',
    ])
    expect(codes({ kind: 'clarification', needed: 'x' })).toEqual([])
    const rest = {
      kind: 'partAnswer',
      given: [{ question: '1', asked: 'a', information: 'i' }],
      rest: [{ question: '2', asked: 'b', why: 'w' }],
    }
    expect(codes({ ...rest, restBy: '2026-11-02' })).toEqual([])
    expect(codes({ ...rest, restBy: '2026-11-03' })).toEqual(['notice-late'])
  })
  it('a review that took long is remarked upon', () => {
    const review = {
      kind: 'reviewOutcome',
      answeredOn: '2026-10-29',
      reviewRequestedOn: '2026-11-09',
      outcome: 'upheld',
      reasons: ['r'],
    }
    // By hand: twenty working days from 9 November 2026 end on 8 December (30 November is Saint Andrew's Day).
    expect(written({ ...review, sentOn: '2026-12-08' }).remarks).toEqual([])
    expect(written({ ...review, sentOn: '2026-12-09' }).remarks).toEqual([
      expect.stringContaining('due by 8 December 2026 (code) and is 1 working day late'),
    ])
    expect(() => written({ ...review, sentOn: '2026-11-08' })).toThrow(/sentOn must not lie before reviewRequestedOn/)
  })
  it('what contradicts itself, or says nothing, is refused', () => {
    const base = {
      authority: 'Invented Trust',
      reference: 'X-1',
      receivedOn: '2026-10-05',
      sentOn: '2026-11-20',
      sentBy: 'FOI Officer',
    } as const
    const review = {
      ...base,
      kind: 'reviewOutcome',
      answeredOn: '2026-10-30',
      reviewRequestedOn: '2026-11-02',
      reasons: ['It was read again.'],
    } as const
    expect(() => composeLetter({ ...base, kind: 'transfer', to: 'invented  trust', what: 'Beds' })).toThrow(
      'composeLetter: to must be another authority',
    )
    expect(() =>
      composeLetter({ ...base, kind: 'extension', regime: 'EIR', complexity: 'Ten sites.', volume: ' ' }),
    ).toThrow('composeLetter: volume must say something, got nothing')
    expect(() => composeLetter({ ...base, kind: 'clarification', needed: '' })).toThrow('composeLetter: needed')
    expect(() => composeLetter({ ...base, kind: 'acknowledgement', sentBy: '' })).toThrow('composeLetter: sentBy')
    expect(() => composeLetter({ ...review, outcome: 'upheld', given: 'All of it.' })).toThrow('composeLetter: given')
    expect(composeLetter({ ...review, outcome: 'partlyUpheld', given: 'All of it.' }).text).toContain('All of it.')
  })

  it('an order that is impossible is refused', () => {
    expect(() => written({ kind: 'acknowledgement', sentOn: '2026-10-04' })).toThrow(
      /^composeLetter: sentOn must not lie before receivedOn/,
    )
  })
})

describe('wording of a body', () => {
  const own = (...wording: readonly string[]): object => ({ kind: 'clarification', needed: 'which year', wording })
  it('stands in place of the usual one', () => {
    const { text } = written(own('Got it on {received}.', 'Which? {needed}?'))
    expect(text).toContain('Got it on 5 October 2026.')
    expect(text).toContain('Which? which year?')
    expect(text).not.toContain('section 1(3)')
  })
  it('has every slot, and no other', () => {
    expect(() => written(own('Which? {needed}'))).toThrow(/lacks \{received\}/)
    expect(() => written(own('{received} {needed} {recieved}'))).toThrow(
      /no '\{recieved\}': did you mean '\{received\}'/,
    )
  })
  it('what fills a slot is no slot', () => {
    expect(written({ kind: 'clarification', needed: '{received}' }).text).toContain('Please tell us: {received}')
  })
})

describe('what is no letter', () => {
  it.each([
    [{}, /^composeLetter: kind must be/],
    [{ kind: 'refusal' }, /^composeLetter: kind must be/],
    [{ kind: 'clarification' }, /^composeLetter: needed must be text/],
    [{ kind: 'acknowledgement', needed: 'x' }, /has no 'needed'/],
    [{ kind: 'fees', pence: 0, howToPay: 'x' }, /pence must be/],
    [{ kind: 'extension', complexity: 'c', volume: 'v' }, /composeRefusal writes, with the outcome 'pending'/],
    [{ kind: 'costEstimate', regime: 'EIR', asked: 'x', estimate: {} }, /the Regulations have no limit/],
    [{ kind: 'reviewOutcome', outcome: 'upheld', reasons: [], answeredOn: '2026-10-29' }, /reasons must hold/],
  ])('%j', (letter, message) => {
    expect(() => written(letter)).toThrow(message)
  })
})

describe('what is sent after the last day', () => {
  it('an acknowledgement promises no day that has passed, and is found late', () => {
    for (const regime of ['FOIA', 'EIR']) {
      const late = { kind: 'acknowledgement', regime, sentOn: '2026-11-03' }
      expect(written(late).text).toContain('was due by 2 November 2026. We are sorry that it is late')
      expect(written(late).text).not.toContain('at the latest')
      expect(codes(late)).toEqual(['notice-late'])
      expect(codes({ ...late, sentOn: '2026-11-02' })).toEqual([])
    }
  })
  it('a request that is passed on late, and a part of the answer', () => {
    const late = { kind: 'transfer', to: 'Example ICB', what: 'the plan.', sentOn: '2026-11-03' }
    expect(codes(late)).toEqual(['notice-late'])
    const part = {
      kind: 'partAnswer',
      given: [{ question: '1', asked: 'How many?', information: 'Twelve.' }],
      rest: [{ question: '2', asked: 'Where?', why: 'the sites are counting.' }],
      restBy: '2026-11-05',
      sentOn: '2026-11-03',
    }
    expect(codes(part)).toEqual(['notice-late', 'notice-late'])
  })
  it('the right to apply to the regulator names the Regulations, where the answer is under them', () => {
    const review = {
      kind: 'reviewOutcome',
      sentOn: '2026-11-30',
      answeredOn: '2026-10-29',
      reviewRequestedOn: '2026-11-09',
      outcome: 'upheld',
      reasons: ['The harm was shown.'],
    }
    expect(written(review).text).toContain('section 50 of the Freedom of Information Act 2000.')
    expect(written({ ...review, regime: 'EIR' }).text).toContain('(regulation 18 of the Environmental Information')
  })
})

describe('a transfer under the Act', () => {
  const transfer = {
    kind: 'transfer',
    authority: 'Invented Trust',
    reference: 'FOI-9',
    receivedOn: '2026-10-05',
    sentOn: '2026-10-08',
    sentBy: 'FOI Officer',
    to: 'Example ICB',
    what: 'the plan.',
  } as const
  it('gives the routes onward, and says in remarks what practice asks and the letter does not', () => {
    const { text, remarks } = composeLetter(transfer)
    expect(text).toContain('ask us, in writing, to review how we dealt with your request')
    expect(text).toContain('for a decision under section 50')
    expect(remarks).toEqual([
      expect.stringContaining('agreed that the request'),
      expect.stringContaining('how Example ICB is reached'),
    ])
  })
  it('says how the other body is reached and that the one who asked agreed', () => {
    const { text, remarks } = composeLetter({ ...transfer, reach: 'foi@icb.example', agreed: true })
    expect(text).toContain('You agreed that we pass your request, with your name, to them.')
    expect(text).toContain('How to reach Example ICB: foi@icb.example')
    expect(remarks).toEqual([])
  })
  it.each(['FOIA', 'EIR'] as const)('passes nothing on where the one who asked did not agree (%s)', (regime) => {
    const { text } = composeLetter({ ...transfer, regime, reach: 'foi@icb.example', agreed: false })
    expect(text).toContain('We have not passed your request on')
    expect(text).not.toMatch(/have (?:passed|transferred) your request/)
  })
  it('throws where the other body cannot be asked, or agreed is no boolean', () => {
    expect(() => composeLetter({ ...transfer, agreed: false })).toThrow('composeLetter: reach must be given')
    expect(() => composeLetter({ ...transfer, reach: ' ' })).toThrow('composeLetter: reach must say something')
    expect(() => composeLetter({ ...transfer, agreed: 'yes' as never })).toThrow('composeLetter: agreed must be true')
  })
})

describe('a letter that this writes is read for what it is', () => {
  const kindOfText = (text: string): string | undefined =>
    readRequestLetter(
      text.split('\n').map((each, index) => ({
        kind: 'paragraph' as const,
        text: each,
        location: { kind: 'text' as const, source: 'a.txt', line: index + 1, column: 1 },
      })),
      'a.txt',
    )?.letter.kind
  const base = {
    authority: 'Invented Trust',
    reference: 'FOI-9',
    receivedOn: '2026-10-05',
    sentOn: '2026-10-08',
    sentBy: 'FOI Officer',
  } as const
  it('one that names the body which holds it is no answer', () => {
    const pointed = {
      ...base,
      kind: 'transfer',
      to: 'Example ICB',
      what: 'the plan.',
      reach: 'foi@icb.example',
    } as const
    expect(kindOfText(composeLetter({ ...pointed, agreed: false }).text)).toBe('transfer')
    expect(kindOfText(composeLetter({ ...pointed, agreed: true }).text)).toBe('transfer')
  })
  it('a part of an answer gives the routes onward', () => {
    const { text } = composeLetter({
      ...base,
      kind: 'partAnswer',
      given: [{ question: '1', asked: 'How many beds?', information: '120.' }],
      rest: [{ question: '2', asked: 'Which wards?', why: 'we are still checking.' }],
      restBy: '2026-11-02',
    })
    expect(text).toContain('for a decision under section 50')
  })
})

describe('a letter that would have a hole in it', () => {
  const base = {
    authority: 'Invented Trust',
    reference: 'FOI-9',
    receivedOn: '2026-10-05',
    sentOn: '2026-10-29',
    sentBy: 'FOI Officer',
  } as const
  it('is not written, and the question that says nothing is named', () => {
    const part = {
      ...base,
      kind: 'partAnswer',
      given: [{ question: '1', asked: 'How many?', information: '' }],
      rest: [{ question: '2', asked: 'Which?', why: 'we are checking.' }],
      restBy: '2026-11-02',
    } as const
    expect(() => composeLetter(part)).toThrow('composeLetter: given[0].information must say something')
    const given = [{ question: '1', asked: 'How many?', information: '4' }] as const
    expect(() => composeLetter({ ...part, given, rest: [{ question: '2', asked: 'Which?' } as never] })).toThrow(
      'composeLetter: rest[0].why',
    )
  })
  it('a review that changes the answer and gives nothing says so to whoever sends it', () => {
    const review = {
      ...base,
      kind: 'reviewOutcome',
      answeredOn: '2026-10-12',
      reviewRequestedOn: '2026-10-13',
      reasons: ['the prices are public.'],
    } as const
    expect(composeLetter({ ...review, outcome: 'overturned' }).remarks).toEqual([
      expect.stringContaining('nothing is given with it'),
    ])
    expect(composeLetter({ ...review, outcome: 'overturned', given: 'The prices.' }).remarks).toEqual([])
    expect(composeLetter({ ...review, outcome: 'upheld' }).remarks).toEqual([])
  })
})
