import { describe, expect, it } from 'vitest'
import { checkRefusal } from './check-refusal.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'

const around: Omit<RefusalNotice, 'answers'> = {
  decidedBy: 'FOI lead',
  review: { offered: true, how: 'write to us' },
  complaint: { name: 'Information Commissioner', how: ['Wilmslow'] },
}
const balanced = { forDisclosure: ['openness'], against: ['harm'], conclusion: 'the harm is the greater' } as const
const said = (answer: Partial<NoticeAnswer>, more: Partial<RefusalNotice> = {}): readonly string[] =>
  checkRefusal({
    ...around,
    ...more,
    answers: [
      {
        question: '1',
        asked: 'Q',
        outcome: 'withheld',
        text: 't',
        provisions: [],
        reasons: ['since this is so'],
        ...answer,
      },
    ],
  }).map(({ level, code }) => `${level} ${code}`)
const neither = {
  outcome: 'neitherConfirmNorDeny',
  provisions: ['s31(3)'],
  likelihood: 'wouldBeLikelyTo',
  ...balanced,
} as const

describe('the public interest', () => {
  it.each(['s40(2)', 's37(1)', 's40'])('%s holds limbs of both kinds: the limb is asked for, and no balance', (id) => {
    expect(said({ provisions: [id] })).toEqual(['warning limb-missing'])
  })

  it('is not asked for where authorities differ, and may be given', () => {
    const text = 'We neither confirm nor deny that we hold it.'
    for (const id of ['s40(5B)(a)(i)', 's40(5A)']) {
      expect(said({ ...neither, provisions: [id], text })).toEqual([])
      expect(said({ outcome: 'neitherConfirmNorDeny', provisions: [id], text })).toEqual([])
    }
  })

  it('gives time under every qualified limb, however deep it is cited, and under none that is absolute', () => {
    const pending = { outcome: 'pending', decisionBy: '2026-12-12' } as const
    for (const id of ['s22(1)(a)', 's43(2)', 's36(2)(b)(ii)', 's40(2)'])
      expect(said({ ...pending, provisions: [id] }), id).not.toContain('error pending-not-qualified')
    for (const id of ['s41(1)', 's32(1)(a)', 's12(1)', 's21(1)'])
      expect(said({ ...pending, provisions: [id] }), id).toContain('error pending-not-qualified')
  })
})

describe('sections 12, 14 and 21', () => {
  it.each([
    ['vexatious', 's14(1)'],
    ['repeated', 's14(2)'],
    ['costLimit', 's12(1)'],
    ['costLimit', 's12(2)'],
  ] as const)('%s under %s without reasons is a note at most', (outcome, id) => {
    const more = { advice: 'Choose a year.', earlier: { sameRequester: true, complied: true } }
    expect(said({ outcome, provisions: [id], reasons: [], ...more })).toEqual(['note reason-missing'])
  })

  it('section 21 with an exact link needs no reasons in words', () => {
    const link = { url: 'https://example.org/budget', place: 'Table 2', checkedOn: '2026-10-01' } as const
    const answer = { outcome: 'accessibleElsewhere', provisions: ['s21(1)'], reasons: [] } as const
    expect(said({ ...answer, link })).toEqual([])
    expect(said(answer)).toEqual(['error reason-missing', 'warning link-not-exact'])
  })

  it('all three carry the routes onward of section 17(7)', () => {
    for (const [outcome, id] of [
      ['vexatious', 's14(1)'],
      ['costLimit', 's12(1)'],
    ] as const)
      expect(
        checkRefusal({
          decidedBy: 'FOI lead',
          answers: [{ question: '1', outcome, text: 't', provisions: [id], reasons: ['r'], advice: 'a' }],
        }).map(({ code }) => code),
      ).toEqual(['review-missing', 'complaint-missing'])
  })
})

describe('prerequisites of the catalogue', () => {
  it.each([
    ['s44(1)(a)', 'Another law forbids it.', 'It is forbidden by section 59 of the Data Protection Act 2018.'],
    ['s44(1)(a)', 'Disclosure is prohibited by law.', 'The Statistics and Registration Service Act 2007 forbids it.'],
    ['s44(1)(c)', 'A court forbids it.', 'To disclose it would be a contempt of court.'],
    ['s41(1)', 'It is confidential.', 'It was given to us by a patient in confidence.'],
    ['s41(1)', 'It is our own plan, which is confidential.', 'It was supplied by the landlord of the site.'],
  ])('%s: "%s" lacks one', (id, lacking, having) => {
    expect(said({ provisions: [id], text: lacking, reasons: [lacking] })).toEqual(['warning procedure-missing'])
    expect(said({ provisions: [id], text: having, reasons: [having] })).toEqual([])
  })

  it.each([
    ['s22(1)', 'It is not for now.', ['warning procedure-missing']],
    ['s22(1)', 'It will be published in May.', ['note procedure-missing']],
    ['s22(1)', 'It will be published in May, as was decided before your request.', []],
    ['s30(1)(b)', 'It is about an incident.', ['warning procedure-missing']],
    ['s30(1)(b)', 'It is held for an investigation into an offence that we may prosecute.', []],
  ])('%s: "%s"', (id, text, expected) => {
    expect(said({ provisions: [id], text, reasons: [text], ...balanced })).toEqual(expected)
  })

  it('sections 23 and 24 for the same are relied on in the alternative', () => {
    const provisions = ['s23(1)', 's24(1)']
    expect(said({ provisions, ...balanced })).toEqual(['warning procedure-missing'])
    expect(said({ provisions, ...balanced, text: 'These are relied on in the alternative.' })).toEqual([])
  })

  it('section 36 asks for no opinion on statistical information', () => {
    const text =
      'It is statistical information, so under section 36(4) no opinion is needed. It would prejudice planning.'
    const answer = { provisions: ['s36(2)(c)'], likelihood: 'would', ...balanced } as const
    expect(said({ ...answer, text })).toEqual([])
    expect(said({ ...answer, text: 'It would prejudice planning.' })).toEqual(['error procedure-missing'])
  })

  it('under section 43(2) the other party is asked, where the interests are its own', () => {
    const answer = { provisions: ['s43(2)'], likelihood: 'would', ...balanced } as const
    const text = 'It would prejudice the commercial interests of the supplier.'
    expect(said({ ...answer, text })).toEqual(['note procedure-missing'])
    expect(said({ ...answer, text: `${text} We consulted it on 1 October.` })).toEqual([])
    expect(said({ ...answer, text: 'It would prejudice our commercial interests.' })).toEqual([])
  })
})

describe('the regulator', () => {
  const named = (name: string): readonly string[] =>
    said({ outcome: 'vexatious', provisions: ['s14(1)'] }, { complaint: { name, how: ['by post'] } })

  it.each([
    'Information Commissioner',
    'the Information Commissioner',
    "Information Commissioner's Office",
    'INFORMATION COMMISSIONER’S OFFICE (ICO)',
    'Information Commission',
    'The Information Commission',
    'ICO',
    'UK Information Commissioner',
    'Information Commissioner for the United Kingdom',
    "Information Commissioner's Office, Northern Ireland",
  ])('%s passes', (name) => {
    expect(named(name)).toEqual([])
  })

  it.each([
    'Parliamentary and Health Service Ombudsman',
    'Local Government Ombudsman',
    'Scottish Information Commissioner',
    'Office of the Australian Information Commissioner',
    'Information Commissioner of Ireland',
    'Information Commissioner of Canada',
    'Data Protection Commissioner',
    'Charity Commission',
    '',
    ' ',
  ])('"%s" does not', (name) => {
    expect(named(name)).toEqual(['error complaint-missing'])
  })
})

describe('confirming and neither', () => {
  const ncnd = 'We neither confirm nor deny whether we hold the information.'
  it.each([
    'We can confirm that your request was handled under the Act.',
    'The Trust holds regular meetings with its suppliers.',
    'We hold the view that openness matters.',
    'We can confirm that we have considered your request.',
    'The Trust holds a contract for its network.',
    'The Trust holds the data of many patients.',
    'It holds Cyber Essentials.',
    'We cannot confirm that we hold this information.',
    'If we held this information it would be exempt.',
  ])('"%s" confirms nothing', (text) => {
    expect(said({ ...neither, text: `${text} ${ncnd}` })).toEqual([])
  })

  it.each([
    'We can confirm that we hold this information.',
    'The Trust holds the information you have requested.',
    'The information is held.',
    'We confirm that the Trust does hold the number of attacks.',
    'We hold some of the requested information.',
    'We hold it.',
  ])('"%s" confirms', (text) => {
    expect(said({ ...neither, text: `${text} ${ncnd}` })).toContain('error confirm-and-neither')
  })

  it('what confirming would do confirms nothing', () => {
    const ncnd = 'We neither confirm nor deny that we hold it.'
    const text = `${ncnd} Confirming or denying that information is held would be likely to prejudice crime prevention.`
    expect(said({ outcome: 'neitherConfirmNorDeny', provisions: ['s31(3)'], text })).not.toContain(
      'error confirm-and-neither',
    )
  })

  it('a letter that says it does not neither confirm nor deny withholds', () => {
    const text =
      'We hold this information. We have no duty to neither confirm nor deny. It would prejudice crime prevention.'
    expect(said({ provisions: ['s31(1)(a)'], likelihood: 'would', ...balanced, text })).toEqual([])
  })
})

describe('what is not held', () => {
  it.each(['s1(1)(a)', 's1(1)', 's16', 's17(1)'])('%s is no exemption relied on', (id) => {
    expect(said({ outcome: 'notHeld', provisions: [id], reasons: [] })).toEqual([])
  })
  it.each(['s31(1)(a)', 's40(2)', 's31(3)'])('%s is', (id) => {
    expect(said({ outcome: 'notHeld', provisions: [id], reasons: [] })).toContain('error not-held-or-exempt')
  })
})

describe('motive', () => {
  const text = 'Seen with your other letters, the purpose of your request is to disrupt.'
  it('may be argued under section 14(1) and of personal data', () => {
    expect(said({ outcome: 'vexatious', provisions: ['s14(1)'], text })).toEqual([])
    expect(said({ provisions: ['s40(2)+(3A)(a)'], text })).toEqual([])
    expect(said({ provisions: ['s42(1)'], ...balanced, text })).toEqual(['note motive'])
  })
  it('is not argued by the wording of a licence', () => {
    for (const wording of [
      'You may not re-use this for commercial purposes without a licence.',
      'Reproduction for commercial gain needs the leave of the owner of the copyright.',
    ])
      expect(said({ provisions: ['s42(1)'], ...balanced, text: wording })).toEqual([])
  })
})

describe('words of harm', () => {
  const answer = { provisions: ['s31(1)(a)'], ...balanced } as const
  it.each([
    'Disclosure could lead to an attack on our network.',
    'Publishing it might facilitate crime.',
    'Release of these details may increase our vulnerability.',
    'To disclose this could help criminals to choose a way in.',
  ])('"%s" is weaker than the test', (text) => {
    expect(said({ ...answer, text })).toEqual(['warning likelihood-missing'])
    // The words are quoted where they are the fault, and not the want of a level.
    expect(
      checkRefusal({ ...around, answers: [{ question: '1', outcome: 'withheld', reasons: ['r'], ...answer, text }] })[0]
        ?.at,
    ).toBe('/answers/0/text')
  })

  it('says how the harm would come about where the test itself is stated', () => {
    const text = 'Disclosure would be likely to prejudice the prevention of crime. It could lead to an attack.'
    expect(said({ ...answer, text, likelihood: 'wouldBeLikelyTo' })).toEqual([])
  })

  it.each([
    'You may help us by narrowing it.',
    'We could provide this in another form.',
    'The page may allow you to search.',
  ])('"%s" is no harm', (text) => {
    expect(said({ ...answer, text, likelihood: 'would' })).toEqual([])
    expect(said({ provisions: ['s42(1)'], ...balanced, text })).toEqual([])
  })
})

describe('days and sums against each other', () => {
  const dated = { receivedOn: '2026-10-05', sentOn: '2026-10-29' } as const
  const pending = { outcome: 'pending', provisions: ['s31(1)(a)'] } as const

  it('a notice on the day of the request is in order, before it is not', () => {
    const answer = { provisions: ['s42(1)'], ...balanced }
    expect(said(answer, { receivedOn: '2026-10-05', sentOn: '2026-10-05' })).toEqual([])
    expect(said(answer, { receivedOn: '2026-10-05', sentOn: '2026-10-04' })).toEqual(['error days-contradict'])
    expect(said(answer, { requestedOn: '2026-10-05', sentOn: '2026-10-04' })).toEqual(['error days-contradict'])
  })

  it('the decision is expected on or after the day of the notice', () => {
    expect(said({ ...pending, decisionBy: '2026-10-29' }, dated)).toEqual([])
    expect(said({ ...pending, decisionBy: '2026-10-28' }, dated)).toEqual(['error days-contradict'])
  })

  // 40 working days from Monday 5 October 2026, none of them a holiday: Monday 30 November is Saint Andrew's Day.
  it.each([
    ['2026-11-27', []],
    ['2026-12-01', []],
    ['2026-12-02', ['warning decision-day-late']],
  ] as const)('a decision by %s', (decisionBy, expected) => {
    expect(said({ ...pending, decisionBy }, dated)).toEqual(expected)
  })

  it.each([
    [45_001, []],
    [45_000, ['error estimate-within-limit']],
    [44_999, ['error estimate-within-limit']],
  ])('an estimate of %i pence against £450', (pence, expected) => {
    const cost = { pence, limitPence: 45_000 }
    expect(said({ outcome: 'costLimit', provisions: ['s12(1)'], advice: 'a year', cost })).toEqual(expected)
  })

  it('a decision after the notice, and a page looked at after it, are out of order', () => {
    const link = { url: 'https://example.org/a', place: 'b', checkedOn: '2026-10-30' } as const
    const answer = { outcome: 'accessibleElsewhere', provisions: ['s21(1)'], link } as const
    expect(said(answer, dated)).toEqual(['error days-contradict'])
    expect(said({ provisions: ['s42(1)'], ...balanced }, { ...dated, decidedOn: '2026-10-30' })).toEqual([
      'error days-contradict',
    ])
  })

  it('a request that only bears a day is not called late, and the day of receipt is asked for', () => {
    const answer = { provisions: ['s42(1)'], ...balanced }
    expect(said(answer, { requestedOn: '2026-10-05', sentOn: '2026-11-02' })).toEqual([])
    expect(said(answer, { requestedOn: '2026-10-05', sentOn: '2026-11-03' })).toEqual(['note notice-late'])
    expect(said(answer, { receivedOn: '2026-10-05', sentOn: '2026-11-03' })).toEqual(['warning notice-late'])
  })
})

describe('the Environmental Information Regulations', () => {
  const eir = { regime: 'EIR' } as const
  const text =
    'Its price is kept confidential by the contract. It would adversely affect the commercial interest of the firm.'
  it('an exception with a balance has nothing amiss', () => {
    for (const id of ['reg12(5)(e)', 'reg12(4)(b)', 'reg12(5)(a)', 'reg12(4)(e)'])
      expect(said({ provisions: [id], text, ...balanced }, eir), id).toEqual([])
  })
  it('every exception of 12(4)(b) to (e) and 12(5) is weighed; personal data are not, or not always', () => {
    expect(said({ provisions: ['reg12(5)(e)'], text }, eir)).toEqual(['error balance-missing'])
    expect(said({ provisions: ['reg13(1)'] }, eir)).toEqual(['warning limb-missing'])
    expect(said({ provisions: ['reg13(1)+(2A)(a)'] }, eir)).toEqual([])
  })
  it('an exception that does not exist is no exception', () => {
    expect(said({ provisions: ['reg12(5)(k)'], ...balanced }, eir)).toEqual(['error provision-unknown'])
  })
  it('asks for the law and the interest that an exception rests on, as notes', () => {
    expect(said({ provisions: ['reg12(5)(e)'], ...balanced }, eir)).toEqual([
      'note procedure-missing',
      'note procedure-missing',
    ])
    expect(said({ provisions: ['reg12(4)(c)'], ...balanced }, eir)).toEqual(['warning procedure-missing'])
    expect(said({ provisions: ['reg12(4)(c)'], text: 'We asked you for particulars.', ...balanced }, eir)).toEqual([])
  })
  it('names who prepares unfinished material, where it is known', () => {
    const answer = { provisions: ['reg12(4)(d)'], ...balanced }
    expect(said(answer, eir)).toEqual(['note completion-missing'])
    expect(said({ ...answer, completion: { by: 'the Environment Agency' } }, eir)).toEqual([])
  })
  const secret = 'Its price is kept confidential by the contract, and matters to the commercial interest of the firm.'
  it.each([
    'Disclosure would be likely to adversely affect that interest.',
    'Disclosure could adversely affect it.',
    'Release may have a serious adverse effect on it.',
    'Disclosure would, or would be likely to, adversely affect it.',
    'Disclosure would be likely to prejudice it.',
  ])('12(5) asks for what would adversely affect: %s', (words) => {
    expect(said({ provisions: ['reg12(5)(e)'], text: `${secret} ${words}`, ...balanced }, eir)).toEqual([
      'note likelihood-missing',
    ])
  })
  it.each([
    'It is not enough that disclosure could adversely affect it: it would.',
    'Disclosure would adversely affect it, and might damage trust.',
    'Bidders may harm each other.',
  ])('12(5) is met, or no test is put: %s', (words) => {
    expect(said({ provisions: ['reg12(5)(e)'], text: `${secret} ${words}`, ...balanced }, eir)).toEqual([])
  })
  it('12(4) asks for no adverse effect', () => {
    const words = 'Disclosure could adversely affect our thinking.'
    expect(said({ provisions: ['reg12(4)(e)'], text: words, ...balanced }, eir)).toEqual([])
  })
  it('information on emissions, as the answer says it', () => {
    const onEmissions = (words: string, id = 'reg12(5)(e)'): readonly string[] =>
      said({ provisions: [id], text: `${text} ${words}`, ...balanced }, eir)
    expect(onEmissions('We withhold the readings of stack emissions.')).toEqual(['note environmental'])
    expect(onEmissions('The emissions data of the boiler are withheld.')).toEqual(['note environmental'])
    for (const words of [
      'None of the information is on emissions.',
      'The emissions data are published on our website.',
      'It is the price of the low emission zone.',
    ])
      expect(onEmissions(words), words).toEqual([])
    expect(onEmissions('The emissions data are withheld.', 'reg12(5)(a)')).toEqual([])
  })
  it('has no cost limit, no section 21, no time to weigh, and a review for everyone', () => {
    expect(said({ outcome: 'costLimit', provisions: ['s12(1)'], advice: 'a' }, eir)).toContain('warning environmental')
    expect(said({ outcome: 'pending', provisions: ['reg12(5)(e)'], decisionBy: '2026-12-01' }, eir)).toEqual([
      'error pending-not-qualified',
    ])
    expect(said({ provisions: ['reg12(5)(e)'], text, ...balanced }, { ...eir, review: { offered: false } })).toEqual([
      'error review-missing',
    ])
  })
  it('lets it be left open only under 12(6) and 13(5) whether information is held', () => {
    const answer = { outcome: 'neitherConfirmNorDeny', text: `Neither. ${text}`, ...balanced } as const
    expect(said({ ...answer, provisions: ['reg12(6)'] }, eir)).toEqual([])
    expect(said({ ...answer, provisions: ['reg12(5)(e)'] }, eir)).toEqual(['warning environmental'])
  })
})

describe('what could not be told from a letter', () => {
  it('is not said to be missing', () => {
    const unread = ['reasons', 'likelihood', 'against', 'conclusion', 'forDisclosure'] as const
    expect(said({ provisions: ['s31(1)(a)'], reasons: [], unread })).toEqual([])
  })
  it('must be a part of an answer', () => {
    expect(() => said({ unread: ['harm' as 'chain'] })).toThrow(/answers\[0\]\.unread\[0\]/)
    expect(() => said({ cost: { pence: -1, limitPence: 45_000 } })).toThrow(/cost\.pence/)
  })
})
