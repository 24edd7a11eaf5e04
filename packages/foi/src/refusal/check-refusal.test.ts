import { describe, expect, it } from 'vitest'
import { checkRefusal } from './check-refusal.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { refusalCatalogue, type RefusalName } from './catalogue/catalogue.js'

/** A withheld answer with everything that section 31(1)(a) asks for. */
const sound: NoticeAnswer = {
  question: '1',
  asked: 'Which versions of the firewall run?',
  outcome: 'withheld',
  text: 'We hold this information. Disclosure would be likely to prejudice the prevention of crime.',
  provisions: ['s31(1)(a)'],
  reasons: ['A list of versions shows which weaknesses to try.'],
  likelihood: 'wouldBeLikelyTo',
  chain: true,
  forDisclosure: ['Openness about spending.'],
  against: ['The risk of an attack.'],
  conclusion: 'The risk weighs more in this case.',
}
const notice: RefusalNotice = {
  regime: 'FOIA',
  reference: 'FOI-1',
  receivedOn: '2026-10-01',
  sentOn: '2026-10-29',
  decidedBy: 'Head of Information Governance',
  questions: ['1'],
  answers: [sound],
  review: { offered: true, how: 'write to us' },
  complaint: { name: 'Information Commissioner', how: ['Wilmslow'] },
}
const withAnswer = (more: Partial<NoticeAnswer>): RefusalNotice => ({ ...notice, answers: [{ ...sound, ...more }] })
const without = (key: keyof NoticeAnswer): RefusalNotice => ({
  ...notice,
  answers: [Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key)) as typeof sound],
})
const published: NoticeAnswer = {
  question: '1',
  outcome: 'accessibleElsewhere',
  text: 'It is on our page.',
  provisions: ['s21(1)'],
  reasons: ['It is published.'],
  link: { url: 'https://example.org/imt/budget', place: 'Grand total', checkedOn: '2026-10-28', covers: 'whole' },
}
const link = (more: object): RefusalNotice => ({
  ...notice,
  answers: [{ ...published, link: { ...published.link, url: 'https://example.org/imt/budget', ...more } }],
})
const other0: NoticeAnswer = { question: '0', outcome: 'disclosed', text: 'Yes.', provisions: [] }
const codes = (one: RefusalNotice): readonly string[] => checkRefusal(one).map(({ code }) => code)

describe('a sound notice', () => {
  it('has nothing amiss', () => {
    expect(checkRefusal(notice)).toEqual([])
    expect(checkRefusal({ ...notice, answers: [published] })).toEqual([])
    expect(
      checkRefusal(
        withAnswer({
          outcome: 'neitherConfirmNorDeny',
          provisions: ['s31(3)'],
          text: 'We neither confirm nor deny that we hold this information.',
        }),
      ),
    ).toEqual([])
    expect(
      checkRefusal({
        answers: [{ question: '1', outcome: 'notHeld', text: 'Not held.', provisions: [] }],
        decidedBy: 'x',
      }),
    ).toEqual([])
  })
})

/**
 * Each row breaks one thing. Numbers are those of the list of risks that the catalogue was made from; s17 rows are the
 * Act's elements.
 */
const rows: readonly (readonly [string, RefusalName, string, RefusalNotice])[] = [
  ['s17(1)(b)', 'exemption-missing', '/answers/0/provisions', withAnswer({ provisions: [] })],
  ['s17(1)(c)', 'reason-missing', '/answers/0/reasons', without('reasons')],
  ['s17(2)', 'estimate-missing', '/answers/0/decisionBy', withAnswer({ outcome: 'pending' })],
  [
    's10(3)',
    'pending-not-qualified',
    '/answers/0/provisions/0',
    withAnswer({ outcome: 'pending', provisions: ['s41(1)'], decisionBy: '2026-11-01' }),
  ],
  ['s17(3)', 'balance-missing', '/answers/0/conclusion', without('conclusion')],
  ['s17(7)(a)', 'review-missing', '/review', { ...notice, review: { offered: true, how: ' ' } }],
  [
    's17(7)(b)',
    'complaint-missing',
    '/complaint',
    { ...notice, complaint: { name: 'Information Commissioner', how: [] } },
  ],
  ['21 deadline', 'notice-late', '/sentOn', { ...notice, sentOn: '2026-10-30' }],
  ['s16', 'advice-missing', '/answers/0/advice', withAnswer({ outcome: 'costLimit', provisions: ['s12(1)'] })],
  [
    '1 blanket',
    'blanket',
    '/answers/0/text',
    withAnswer({ text: 'All future requests will be refused. It would prejudice the prevention of crime.' }),
  ],
  ['2', 's21-for-withheld', '/answers/0/provisions', withAnswer({ provisions: ['s21(1)', 's31(1)(a)'] })],
  [
    '3 other requester',
    's14-not-available',
    '/answers/0/earlier',
    withAnswer({ outcome: 'repeated', provisions: ['s14(2)'], earlier: { sameRequester: false, complied: true } }),
  ],
  [
    '3 not complied',
    's14-not-available',
    '/answers/0/earlier',
    withAnswer({ outcome: 'repeated', provisions: ['s14(2)'], earlier: { sameRequester: true, complied: false } }),
  ],
  ['4', 'limb-missing', '/answers/0/provisions/0', withAnswer({ provisions: ['s31'] })],
  ['5', 'public-interest-one-sided', '/answers/0/forDisclosure', withAnswer({ forDisclosure: [] })],
  ['6', 'likelihood-missing', '/answers/0/likelihood', without('likelihood')],
  [
    '6 could',
    'likelihood-missing',
    '/answers/0/text',
    withAnswer({ text: 'Disclosure could prejudice the prevention of crime.' }),
  ],
  [
    '7',
    'confirm-and-neither',
    '/answers/0/text',
    withAnswer({
      outcome: 'neitherConfirmNorDeny',
      provisions: ['s31(3)'],
      text: 'The Trust can confirm that it does hold this. It can neither confirm nor deny that it holds any.',
    }),
  ],
  [
    '8 ordinary',
    'neither-implausible',
    '/answers/0/outcome',
    withAnswer({
      outcome: 'neitherConfirmNorDeny',
      provisions: ['s31(3)'],
      asked: 'What is the IT security budget?',
      text: 'Neither confirmed nor denied.',
    }),
  ],
  [
    '8 public',
    'neither-implausible',
    '/answers/0/outcome',
    withAnswer({
      outcome: 'neitherConfirmNorDeny',
      provisions: ['s31(3)'],
      alreadyPublic: true,
      text: 'Neither confirmed nor denied.',
    }),
  ],
  [
    '9',
    'not-held-or-exempt',
    '/answers/0/provisions',
    { ...notice, answers: [{ question: '1', outcome: 'notHeld', text: 'Not held.', provisions: ['s31(1)(a)'] }] },
  ],
  ['9 unrecorded', 'not-held-or-exempt', '/answers/0/recorded', withAnswer({ recorded: false })],
  ['10', 'question-unaddressed', '/questions/1', { ...notice, questions: ['1', '2'] }],
  ['11', 'overreach', '/answers/0/asked', withAnswer({ asked: 'How many printers are there?' })],
  [
    '12',
    'danger-not-shown',
    '/answers/0/provisions/0',
    { ...notice, answers: [{ ...sound, chain: false, provisions: ['s38(1)(b)'] }] },
  ],
  ['13', 'contradicts-published', '/answers/0/published', withAnswer({ published: ['board papers of May 2026'] })],
  ['14', 'published-stale', '/answers/0/link/period', link({ period: { published: '2017/18', asked: '2026/27' } })],
  [
    '15',
    'published-inconsistent',
    '/answers/0/link/faults',
    link({ faults: ['the total is £100,000 more than its parts'] }),
  ],
  ['16 root', 'link-not-exact', '/answers/0/link', link({ url: 'https://example.org/' })],
  ['16 place', 'link-not-exact', '/answers/0/link', link({ place: '' })],
  ['17', 'link-covers-part', '/answers/0/link', link({ covers: 'part' })],
  ['18', 'link-not-reachable', '/answers/0/link', link({ reachable: false })],
  [
    '19 question',
    'environmental',
    '/answers/0/asked',
    withAnswer({ asked: 'Where is there asbestos in the data centre?' }),
  ],
  ['19 regime', 'environmental', '/answers/0/provisions', { ...notice, regime: 'EIR' }],
  [
    '20 unknown',
    'provision-unknown',
    '/answers/0/provisions/1',
    withAnswer({ provisions: ['s31(1)(a)', 's31(1)(z)'] }),
  ],
  [
    '20 Scottish',
    'not-open-to-trusts',
    '/answers/0/provisions/1',
    withAnswer({ provisions: ['s31(1)(a)', 's35(1)(a)'] }),
  ],
  [
    '22',
    'routes-stale',
    '/complaint',
    { ...notice, complaint: { name: 'Information Commissioner', how: ['Wilmslow', 'Fax: 01625 524 510'] } },
  ],
  [
    '23',
    'personal-data',
    '/answers/0/asked',
    {
      ...notice,
      answers: [
        {
          question: '1',
          asked: 'Please give the name and contact details of the head of IT',
          outcome: 'disclosed',
          text: 'The Head of IT',
          provisions: [],
        },
      ],
    },
  ],
  ['24', 'hidden-data', '/attachments/0', { ...notice, attachments: [{ name: 'staff.xlsx' }] }],
  [
    '25',
    'overshare',
    '/answers/0/text',
    withAnswer({ text: 'Disclosing which Darktrace appliance runs would prejudice the prevention of crime.' }),
  ],
  ['26 no opinion', 'procedure-missing', '/answers/0/provisions/0', withAnswer({ provisions: ['s36(2)(c)'] })],
  [
    '26 late opinion',
    'procedure-missing',
    '/answers/0/provisions/0',
    withAnswer({ provisions: ['s36(2)(c)'], opinion: { by: 'Chief Executive', on: '2026-10-30' } }),
  ],
  ['26 purpose', 'procedure-missing', '/answers/0/provisions/0', withAnswer({ provisions: ['s31(1)(g)'] })],
  ['27', 'added-up-beyond-common', '/answers/0/addsUp', withAnswer({ addsUp: { sameInformation: false } })],
  [
    '28',
    'motive',
    '/answers/0/text',
    withAnswer({ text: 'This is a fishing expedition. Disclosure would prejudice the prevention of crime.' }),
  ],
  [
    '29',
    'attachment-unread',
    '/requestAttachments/0',
    { ...notice, requestAttachments: [{ name: 'questions.docx', read: false }] },
  ],
  ['30', 'decision-not-a-persons', '/decidedBy', { ...notice, decidedBy: '' }],
  ['days', 'days-contradict', '/sentOn', { ...notice, sentOn: '2026-09-30' }],
  [
    'decision day',
    'decision-day-late',
    '/answers/0/decisionBy',
    // Worked out by hand: 40 working days from 1 October 2026 end on 26 November.
    withAnswer({ outcome: 'pending', decisionBy: '2026-11-27' }),
  ],
  [
    'estimate',
    'estimate-within-limit',
    '/answers/0/cost',
    withAnswer({
      outcome: 'costLimit',
      provisions: ['s12(1)'],
      advice: 'Choose a year.',
      cost: { pence: 25_000, limitPence: 45_000 },
    }),
  ],
  [
    'reg14(4)',
    'completion-missing',
    '/answers/0/completion',
    { ...notice, regime: 'EIR', answers: [{ ...sound, provisions: ['reg12(4)(d)'] }] },
  ],
  ['Scottish Regulations', 'law-not-modelled', '/regime', { ...notice, regime: 'EISR' }],
]

describe('each thing that can be amiss', () => {
  it.each(rows)('%s: %s at %s', (_, code, at, one) => {
    const findings = checkRefusal(one)
    expect(findings.map((found) => [found.code, found.at])).toContainEqual([code, at])
    const found = findings.find((candidate) => candidate.code === code && candidate.at === at)
    expect(found?.message).toMatch(/^[A-Z\w].*[^.]$/)
    if (found?.level === 'note') expect(found.message).toMatch(/^Check/)
    expect(found?.message).not.toMatch(/unlawful/i)
  })

  it('covers the whole catalogue', () => {
    expect(new Set(rows.map(([, code]) => code))).toEqual(new Set(Object.keys(refusalCatalogue)))
  })

  it('breaks that one thing only, in most rows', () => {
    const one = [
      'balance-missing',
      'public-interest-one-sided',
      'likelihood-missing',
      'limb-missing',
      'notice-late',
      'hidden-data',
      'overreach',
      'contradicts-published',
    ]
    for (const [, code, , broken] of rows) if (one.includes(code)) expect(codes(broken), code).toEqual([code])
  })
})

describe('findings', () => {
  it('are like those of a report: code, level, band and sources of the catalogue', () => {
    const [found] = checkRefusal(withAnswer({ provisions: ['s31'] }))
    const { level, band, citation } = refusalCatalogue['limb-missing']
    const ofTheAct = citation.filter(({ title }) => !title.startsWith('Environmental'))
    expect(found).toMatchObject({ rule: 'foi/limb-missing', code: 'limb-missing', level, band, citation: ofTheAct })
  })

  it('have a fingerprint of their own, which goes by question and part, not by position', () => {
    const two = checkRefusal(withAnswer({ provisions: ['s31', 's43'] }))
    const twice = checkRefusal(withAnswer({ provisions: ['s31', 's31'] }))
    const marks = [...two, ...twice].map(({ fingerprint }) => fingerprint)
    expect(new Set(marks.slice(0, 2)).size).toBe(2)
    expect(new Set(marks.slice(2)).size).toBe(2)
    const moved = checkRefusal({
      ...notice,
      questions: ['0', '1'],
      answers: [other0, { ...sound, provisions: ['s31'] }],
    })
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual([two[0]?.fingerprint])
  })

  it('are lowered where the words of a question are all there is to go by', () => {
    const levels = (one: RefusalNotice): readonly string[] =>
      checkRefusal(one).map(({ code, level }) => `${level} ${code}`)
    const neither = { outcome: 'neitherConfirmNorDeny', provisions: ['s31(3)'], text: 'Neither.' } as const
    expect(levels(withAnswer({ ...neither, asked: 'What is the budget?' }))).toEqual(['note neither-implausible'])
    expect(levels(withAnswer({ ...neither, alreadyPublic: true }))).toEqual(['warning neither-implausible'])
    expect(levels({ ...withAnswer({ asked: 'Where is there asbestos?' }), regime: 'EIR' })).toEqual([
      'warning environmental',
      'note environmental',
    ])
  })
})

describe('boundaries', () => {
  it('the last day is in time, the day after is not', () => {
    expect(codes({ ...notice, sentOn: '2026-10-29' })).toEqual([])
    expect(codes({ ...notice, sentOn: '2026-10-30' })).toEqual(['notice-late'])
    expect(codes({ ...notice, sentOn: '2026-10-30', dueOn: '2026-11-02' })).toEqual([])
    expect(codes({ ...notice, sentOn: '2027-10-30', dueOn: null })).toEqual([])
  })

  it('an extension under the Regulations moves the last day, if it was made within the twenty days', () => {
    const late = (more: Partial<RefusalNotice>): readonly (string | undefined)[] =>
      checkRefusal({ ...notice, regime: 'EIR', receivedOn: '2026-11-02', ...more })
        .filter(({ code }) => code === 'notice-late')
        .flatMap(({ citation = [] }) => citation.map(({ provision }) => provision))
    expect(late({ sentOn: '2026-12-31' })).toEqual(['reg. 14(2)'])
    expect(late({ sentOn: '2026-12-31', extendedOn: '2026-11-10' })).toEqual([])
    expect(late({ sentOn: '2027-01-04', extendedOn: '2026-11-10' })).toEqual(['reg. 14(2)'])
    expect(late({ sentOn: '2026-12-31', extendedOn: '2026-12-15' })).toEqual(['reg. 14(2)'])
    expect(late({ sentOn: '2026-12-31', dueOn: '2026-12-31' })).toEqual([])
    // The Act knows no such extension.
    expect(codes({ ...notice, sentOn: '2026-10-30', extendedOn: '2026-10-05' })).toEqual(['notice-late'])
  })

  it.each([
    ['FOIA', 'Freedom of Information Act 2000', 'Environmental'],
    ['EIR', 'Environmental Information Regulations 2004 (SI 2004/3391)', 'Freedom of Information Act'],
  ] as const)('a notice under %s is judged by its own law, and that is what is cited', (regime, own, other) => {
    const [answer] = notice.answers
    const found = checkRefusal({
      ...notice,
      regime,
      review: { offered: false },
      complaint: { name: '', how: [] },
      answers: [{ question: '1', outcome: 'withheld', text: answer?.text ?? 'Withheld', provisions: [] }],
    })
    const titles = found
      .filter(({ code }) => code !== 'decision-not-a-persons')
      .flatMap(({ citation = [] }) => citation.map(({ title }) => title))
    expect(titles).toContain(own)
    expect(titles.filter((title) => title.startsWith(other))).toEqual([])
  })

  it.each([
    ['What is the cloud security configuration?', []],
    ['Have you had a flood attack on the network?', []],
    ['Have you had a SYN flood of packets?', []],
    ['How much noise do your alerts make?', []],
    ['Which systems are a waste of money?', []],
    ['What is your cloud spend?', ['overreach']],
    ['Who is your cloud provider?', ['overreach']],
    ['How much clinical waste is there?', ['environmental']],
    ['Please give the noise levels at the helipad', ['environmental']],
    ['What is the flood risk of the data centre?', ['environmental']],
    ['Was the data centre flooded?', ['environmental']],
  ])('%s: %j', (asked, found) => {
    expect(codes(withAnswer({ asked }))).toEqual(found)
  })

  it.each([
    [
      'We do not say that disclosure could prejudice anything: it would be likely to prejudice the prevention of crime.',
      [],
    ],
    ['It is not enough that disclosure might endanger someone. It would.', []],
    ['This is not a remote risk. Disclosure could prejudice the prevention of crime.', ['likelihood-missing']],
    ['We do not give the list, because it could prejudice the prevention of crime.', ['likelihood-missing']],
    [
      'We do not say that it could prejudice trade, but it might prejudice the prevention of crime.',
      ['likelihood-missing'],
    ],
    ['There is no doubt that it could prejudice the prevention of crime.', ['likelihood-missing']],
  ])('%s: %j', (text, found) => {
    expect(codes(withAnswer({ text }))).toEqual(found)
  })

  it('an opinion of the day of the notice is in time', () => {
    expect(
      codes(withAnswer({ provisions: ['s36(2)(c)'], opinion: { by: 'Chief Executive', on: '2026-10-29' } })),
    ).toEqual([])
  })

  it('one notice may confirm one thing and neither confirm nor deny another', () => {
    const other: NoticeAnswer = {
      ...sound,
      question: '2',
      asked: 'Any attack last week?',
      outcome: 'neitherConfirmNorDeny',
      provisions: ['s31(3)'],
      text: 'We neither confirm nor deny whether we hold it.',
      reasons: ['A yes or no for one week shows what is detected.'],
    }
    expect(codes({ ...notice, questions: ['1', '2'], answers: [sound, other] })).toEqual([])
  })

  it('speaks of the law on the environment only where something is refused', () => {
    const asked = 'Where is there asbestos in the data centre?'
    const disclosed: NoticeAnswer = { question: '1', asked, outcome: 'disclosed', text: 'Nowhere.', provisions: [] }
    expect(codes(withAnswer({ asked }))).toEqual(['environmental'])
    expect(codes({ ...notice, answers: [disclosed] })).toEqual([])
    expect(codes({ ...notice, answers: [{ ...disclosed, outcome: 'notHeld' }] })).toEqual([])
  })

  it('the same reasons for two questions are pointed out once', () => {
    expect(
      codes({
        ...notice,
        questions: ['1', '2'],
        answers: [sound, { ...sound, question: '2', asked: 'How many attacks were there?' }],
      }),
    ).toEqual(['blanket'])
  })
})
