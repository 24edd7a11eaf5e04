import { describe, expect, it } from 'vitest'
import { estimateCost } from '../cost/estimate.js'
import { composeRefusal } from './compose-refusal.js'
import type { Answer, RefusalDecision } from './decision.js'

const publicInterest = {
  forDisclosure: ['Openness about public money.'],
  against: ['Work in progress needs room.'],
  conclusion: 'The second weighs more until it is finished.',
} as const
const given: Answer = { question: '1', asked: 'The budget?', outcome: 'disclosed', information: '£1' }
const decision: RefusalDecision = {
  authority: 'Example NHS Trust',
  reference: 'FOI-1',
  receivedOn: '2026-10-05',
  sentOn: '2026-10-29',
  decidedBy: 'Head of Information Governance',
  decidedOn: '2026-10-28',
  answers: [given],
  review: { offered: true, how: 'write to foi@example.org', withinWorkingDays: 40 },
}
const compose = (more: Partial<RefusalDecision>): ReturnType<typeof composeRefusal> =>
  composeRefusal({ ...decision, ...more })
const answered = (answer: object, more: Partial<RefusalDecision> = {}): ReturnType<typeof composeRefusal> =>
  compose({ ...more, answers: [{ question: '1', asked: 'Q?', ...answer } as Answer] })
const codes = ({ findings }: ReturnType<typeof composeRefusal>): readonly string[] =>
  findings.map(({ level, code }) => `${level} ${code}`)
const cost = (minutes: number) => ({
  outcome: 'costLimit',
  held: 'held',
  advice: 'Choose a year.',
  estimate: estimateCost({ minutes: { locating: minutes }, on: '2026-10-29' }),
})
const pending = (decisionBy: string) => ({
  outcome: 'pending',
  information: 'the audit report',
  exemptions: ['s43(2)'],
  why: 'it holds prices',
  decisionBy,
})

describe('what leaves a hole is not written: no argument is supplied here', () => {
  const harm = { interest: 'the network', effect: 'an attack', cause: 'it names the versions' }
  const withheld = (more: object) => ({
    outcome: 'withheld',
    information: 'the versions',
    claims: [{ exemption: 's31(1)(a)', likelihood: 'would', harm, publicInterest, ...more }],
  })
  it('a chain of harm without words', () => {
    expect(codes(answered(withheld({})))).toEqual([])
    for (const part of ['interest', 'effect', 'cause'])
      expect(() => answered(withheld({ harm: { ...harm, [part]: ' ' } }))).toThrow(
        `composeRefusal: answers[0].claims[0].harm.${part} must say something, got nothing`,
      )
  })
  it('information, reasons or names without words', () => {
    expect(() => answered({ ...withheld({}), information: '' })).toThrow('answers[0].information must say something')
    expect(() => answered({ outcome: 'vexatious', why: '' })).toThrow('answers[0].why must say something')
    expect(() => compose({ authority: ' ' })).toThrow('composeRefusal: authority must say something')
    expect(() => compose({ reference: '' })).toThrow('composeRefusal: reference must say something')
  })
})

describe('what contradicts itself is not written', () => {
  // SI 2004/3244: £450 at £25 an hour are 18 hours, and the limit itself is not above the limit.
  it.each([600, 1_079, 1_080])('an estimate of %i minutes under section 12', (minutes) => {
    expect(() => answered(cost(minutes))).toThrow(/^composeRefusal: answers\[0\]\.estimate must exceed the limit/)
  })
  it('a minute more than the limit is written', () => {
    expect(codes(answered(cost(1_081)))).toEqual([])
  })

  it('days in an order that is impossible', () => {
    expect(() => compose({ sentOn: '2026-10-04', decidedOn: '2026-10-04' })).toThrow(
      /sentOn must not lie before receivedOn/,
    )
    expect(() => compose({ decidedOn: '2026-10-30' })).toThrow(/sentOn must not lie before decidedOn/)
    expect(() => compose({ decidedOn: '2026-10-04' })).toThrow(/decidedOn must not lie before receivedOn/)
    expect(codes(compose({ sentOn: '2026-10-05', decidedOn: '2026-10-05' }))).toEqual([])
  })

  it('a decision still to come before the notice', () => {
    expect(() => answered(pending('2026-10-28'))).toThrow(/answers\[0\]\.decisionBy must not lie before sentOn/)
    expect(codes(answered(pending('2026-10-29')))).toEqual([])
  })

  it('a page looked at, or an opinion given, after the notice; an earlier answer after the request', () => {
    expect(() =>
      answered({ outcome: 'accessibleElsewhere', url: 'https://example.org/a', place: 'b', checkedOn: '2026-10-30' }),
    ).toThrow(/checkedOn must not lie after sentOn/)
    expect(() =>
      answered({
        outcome: 'withheld',
        information: 'minutes',
        claims: [
          {
            exemption: 's36(2)(c)',
            likelihood: 'would',
            opinion: { by: 'Chief Executive', on: '2026-10-30', text: 'It would.' },
            publicInterest,
          },
        ],
      }),
    ).toThrow(/claims\[0\]\.opinion\.on must not lie after sentOn/)
    expect(() =>
      answered({ outcome: 'repeated', why: 'w', earlier: { reference: 'FOI-0', compliedOn: '2026-10-06' } }),
    ).toThrow(/earlier\.compliedOn must not lie after receivedOn/)
  })

  it('a post that is nobody', () => {
    expect(() => compose({ decidedBy: ' ' })).toThrow(/decidedBy/)
  })
})

describe('what is late or beyond guidance is written, and found', () => {
  // The twentieth working day after 5 October 2026 is 2 November; the fortieth 1 December.
  it('a late notice still has to be given', () => {
    expect(codes(compose({ sentOn: '2026-11-02' }))).toEqual([])
    const late = answered({ outcome: 'vexatious', why: 'It is the fortieth.' }, { sentOn: '2026-11-03' })
    expect(codes(late)).toEqual(['warning notice-late'])
    expect(late.text).toContain('3 November 2026')
  })
  it('a decision beyond 40 working days in all', () => {
    expect(codes(answered(pending('2026-12-01')))).toEqual([])
    expect(codes(answered(pending('2026-12-02')))).toEqual(['warning decision-day-late'])
  })
  it('a decision without its day is asked for it', () => {
    const { decidedOn, ...undated } = decision
    expect(decidedOn).toBeDefined()
    expect(codes(composeRefusal(undated as RefusalDecision))).toEqual(['note decision-not-a-persons'])
  })
})

describe('aggregated cost', () => {
  it('names the requests that were added', () => {
    const { text, notice } = answered({ ...cost(1_200), addedUp: ['FOI-7', 'FOI-9'] })
    expect(text).toContain('(section 12(4)): FOI-7 and FOI-9')
    expect(notice.answers[0]?.cost).toEqual({ pence: 50_000, limitPence: 45_000, requests: ['FOI-7', 'FOI-9'] })
  })
})

describe('where authorities differ', () => {
  it.each(['s40(5A)', 's40(5B)(a)(i)'])('the letter under %s tells nobody that it is absolute', (neither) => {
    const claim = { neither, why: 'a yes would tell that a person was a patient' }
    for (const claims of [[claim], [{ ...claim, publicInterest }]]) {
      const { text, findings } = answered({ outcome: 'neitherConfirmNorDeny', claims })
      expect(text).not.toMatch(/absolute|qualified/)
      expect(findings).toEqual([])
    }
  })
})

describe('a notice under the Regulations', () => {
  const eir = { regime: 'EIR' } as const
  const commercial = {
    outcome: 'withheld',
    information: 'the prices of the waste contract',
    claims: [
      {
        exception: 'reg12(5)(e)',
        why: 'the prices are confidential under the contract and protect its economic interest',
        adverseEffect: 'a competitor could undercut it at the next tender',
        publicInterest,
      },
    ],
  }

  it('names the exception, the adverse effect, the balance, regulations 11 and 18', () => {
    const { text, findings, notice } = answered(commercial, eir)
    expect(findings).toEqual([])
    expect(notice.regime).toBe('EIR')
    for (const words of [
      'under the Environmental Information Regulations 2004',
      'regulation 12(5)(e) of the Regulations',
      'How disclosure would adversely affect it',
      'presume that information is disclosed',
      '(regulation 11)',
      'regulation 18',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('exemption')
  })

  it('says who is preparing unfinished material and when it will be ready, or that it is not known', () => {
    const claim = (completion: object) => ({
      ...commercial,
      claims: [{ exception: 'reg12(4)(d)', why: 'the survey is not finished', completion, publicInterest }],
    })
    const known = answered(claim({ by: 'the Environment Agency', on: '2026-12-18' }), eir)
    expect(known.text).toContain('prepared by the Environment Agency')
    expect(known.text).toContain('18 December 2026')
    expect(codes(known)).toEqual([])
    expect(answered(claim({}), eir).text).toContain('is not known to us')
  })

  it('has no cost limit, no section 14 or 21, no time to weigh, no exemptions of the Act, and a review', () => {
    for (const answer of [cost(1_200), pending('2026-11-20'), { outcome: 'vexatious', why: 'w' }])
      expect(() => answered(answer, eir)).toThrow(/answers\[0\]\.outcome must be one that the Regulations have/)
    expect(() => answered({ ...commercial, claims: [{ exemption: 's42(1)', why: 'w', publicInterest }] }, eir)).toThrow(
      /claims\[0\] must be of the law of the notice \(EIR\)/,
    )
    expect(() => answered(commercial)).toThrow(/claims\[0\] must be of the law of the notice \(FOIA\)/)
    expect(() => answered(commercial, { ...eir, review: { offered: false } })).toThrow(/review\.offered/)
  })

  it('an extension moves the last day', () => {
    const sent = { ...eir, sentOn: '2026-11-20', decidedOn: '2026-11-19' } as const
    expect(codes(answered(commercial, sent))).toEqual(['warning notice-late'])
    expect(codes(answered(commercial, { ...sent, extendedOn: '2026-10-20' }))).toEqual([])
  })
})
