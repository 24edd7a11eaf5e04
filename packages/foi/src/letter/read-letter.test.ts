import type { Block, Source } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { cyberDecision } from '../../test/golden/cyber-decision.js'
import { checkRefusal } from '../refusal/check-refusal.js'
import { composeRefusal } from '../refusal/compose-refusal.js'
import { readLetter, type LetterReading } from './read-letter.js'

/** A text as its reader sees it: a paragraph for each line, blank lines left out. */
const sourceOf = (text: string): Source => ({
  name: 'letter.txt',
  kind: 'text',
  blocks: text.split('\n').flatMap((line, index): Block[] =>
    line.trim() === ''
      ? []
      : [
          {
            kind: 'paragraph',
            text: line.trim(),
            location: { kind: 'text', source: 'letter.txt', line: index + 1, column: 1 },
          },
        ],
  ),
})
const read = (...lines: readonly string[]): LetterReading => readLetter(sourceOf(lines.join('\n')))
const outcomes = ({ notice }: LetterReading): readonly (readonly string[])[] =>
  notice.answers.map(({ question, outcome, provisions }) => [question, outcome, ...provisions])
const codes = ({ notice }: LetterReading): readonly string[] => checkRefusal(notice).map(({ code }) => code)

const routes = [
  'If you are unhappy with this answer, you may ask for an internal review by writing to foi@trust.example.',
  'You may then complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.',
]
const opening = [
  'Riverside Hospitals NHS Foundation Trust',
  'Our ref: FOI 26-104',
  'Date: 30 October 2026',
  '',
  'Dear Ms Doe',
  '',
]

describe('the outcome of a review', () => {
  const review = read(
    'Internal review IR 26-014',
    '12 November 2026',
    'Dear Applicant',
    'You asked on 21 September 2026 for a review of our answer of 28 August 2026 to your request for the prices.',
    'I was not involved in the first answer. I uphold the decision to withhold the prices under section 43(2): disclosure would be likely to prejudice the supplier. We asked the supplier on 1 September 2026. I weighed accountability against competition, and the public interest in maintaining the exemption outweighs that in disclosure.',
    'You have the right to apply to the Information Commissioner for a decision: Wycliffe House, Wilmslow.',
    'Yours sincerely',
    'Director of Corporate Affairs',
  )
  it('has no day from which the time for an answer would run, and owes no further review', () => {
    expect(review.notice).not.toHaveProperty('receivedOn')
    expect(review.notice).not.toHaveProperty('requestedOn')
    expect(codes(review)).toEqual([])
  })
  it.each([
    'Internal review',
    'Internal reviews should be asked for within 40 working days',
    'Your request for an internal review should be sent to the FOI team within two months.',
  ])('an answer that tells of a review to be had is none: %s', (words) => {
    const answer = read(
      ...opening,
      'We received your request on 5 October 2026.',
      'We hold this information. We conclude that it is exempt under section 42(1).',
      words,
    )
    expect(answer.notice.receivedOn).toBe('2026-10-05')
  })
  it('weighs in the words behind the decision, which were not asked', () => {
    expect(review.notice.answers).toMatchObject([{ conclusion: expect.stringContaining('outweighs') as string }])
  })
})

describe('ways to say where to complain, and what speaks for disclosure', () => {
  it.each(['to the Trust under regulation 11 within 40 working days', 'in writing under regulation 11', 'to us'])(
    'representations %s',
    (how) => {
      const { notice } = read(
        ...opening,
        'We hold the fees. They are withheld under regulation 12(5)(e) of the Environmental Information Regulations 2004.',
        `If you are not satisfied you may make representations ${how}.`,
      )
      expect(notice.review).toMatchObject({ offered: true })
    },
  )
  it('a factor that is put as what disclosure would do', () => {
    const letter = read(
      ...opening,
      'We hold the plan and withhold it under section 38(1)(b), because disclosure would be likely to endanger patients.',
      'We weighed the public interest. Disclosure would help people to see that the ward is well designed. Against this stands the safety of patients. The balance lies in maintaining the exemption.',
      ...routes,
    )
    expect(codes(letter)).not.toContain('public-interest-one-sided')
  })
})

describe('a letter that answers the request as one', () => {
  const letter = read(
    ...opening,
    'Thank you for your request, which we received on 5 October 2026.',
    'You asked for the report of the audit.',
    '',
    'We hold this information. It is exempt under section 36(2)(c), since publishing it would be likely to',
    'inhibit the frank advice of auditors. The qualified person gave this opinion on 20 October 2026.',
    'Factors in favour of disclosure:',
    'The public pays for the audit.',
    'Factors against disclosure:',
    'Auditors would write less.',
    'On balance the public interest in maintaining the exemption outweighs that in disclosure.',
    '',
    ...routes,
    '',
    'Yours sincerely',
    'J Smith',
    'Information Governance Manager',
  )
  it('says who, when, what was asked and decided', () => {
    expect(letter.authority).toBe('Riverside Hospitals NHS Foundation Trust')
    expect(letter.notice).toMatchObject({
      regime: 'FOIA',
      reference: 'FOI 26-104',
      receivedOn: '2026-10-05',
      sentOn: '2026-10-30',
      decidedBy: 'Information Governance Manager',
    })
    expect(outcomes(letter)).toEqual([['as asked', 'withheld', 's36(2)(c)']])
    expect(letter.notice.answers[0]).toMatchObject({
      asked: 'the report of the audit.',
      likelihood: 'wouldBeLikelyTo',
      opinion: { on: '2026-10-20' },
      forDisclosure: ['The public pays for the audit.'],
      against: ['Auditors would write less.'],
    })
  })
  it('puts each part at its place, a line that was broken at its beginning', () => {
    const lineOf = (pointer: '/receivedOn' | '/answers/0/provisions/0' | '/complaint'): unknown =>
      letter.places.get(pointer)
    expect(lineOf('/receivedOn')).toMatchObject({ line: 7 })
    expect(lineOf('/answers/0/provisions/0')).toMatchObject({ line: 10 })
    expect(lineOf('/complaint')).toMatchObject({ line: 19 })
  })
  it('keeps no name of the person who asked, or signed', () => {
    expect(JSON.stringify(letter.notice)).not.toMatch(/Doe|Smith/)
  })
  it('has nothing amiss', () => {
    expect(codes(letter)).toEqual([])
    expect(letter.notRecognised).toEqual([])
  })
})

describe('a letter question by question', () => {
  it('that quotes the questions first, and answers them below', () => {
    const letter = read(
      ...opening,
      'You asked:',
      '1. How many firewalls do you have?',
      '2. Please list their models.',
      'Our response:',
      '1. Twelve.',
      '2. Exempt under section 31(1)(a): a list would prejudice the prevention of crime, since it shows where to try.',
      ...routes,
    )
    expect(outcomes(letter)).toEqual([
      ['1', 'disclosed'],
      ['2', 'withheld', 's31(1)(a)'],
    ])
    expect(letter.notice.answers.map(({ asked }) => asked)).toEqual([
      'How many firewalls do you have?',
      'Please list their models.',
    ])
    expect(codes(letter)).toContain('balance-missing')
  })

  it('with question and answer on one line, under a heading, or after "Response:"', () => {
    const letter = read(
      ...opening,
      'Q1: Which supplier? The contract is with Acme Ltd.',
      'Q2. Every invoice since 2015?',
      'Response: This would exceed the appropriate limit, so we refuse it under section 12(1). You could narrow it to a year.',
      'Q3 Did an attack take place in May?',
      'The Trust neither confirms nor denies that it holds this, section 31(3).',
      'Q4: Minutes of the board?',
      'Answer: They are on our website, https://trust.example/minutes, and exempt under section 21.',
      'Q5: The plan for 2030?',
      'We do not hold this information.',
      ...routes,
    )
    expect(outcomes(letter)).toEqual([
      ['1', 'disclosed'],
      ['2', 'costLimit', 's12(1)'],
      ['3', 'neitherConfirmNorDeny', 's31(3)'],
      ['4', 'accessibleElsewhere', 's21'],
      ['5', 'notHeld'],
    ])
    expect(letter.notice.answers[1]?.advice).toBe('You could narrow it to a year.')
    expect(letter.notice.answers[3]?.link?.url).toBe('https://trust.example/minutes')
  })

  it('names a question to which no answer was told', () => {
    const letter = read(...opening, 'Question 1: How many? Twelve.', 'Question 2: Which models?', ...routes)
    expect(letter.notRecognised.map(({ element }) => element)).toContain('answer')
  })
})

describe('what is told apart', () => {
  const answer = (...words: readonly string[]): LetterReading => read(...opening, ...words, ...routes)

  it.each([
    ['We refuse the request under section 14(1), as it is vexatious.', 'vexatious', 's14(1)'],
    ['We refuse it under section 14(2): it repeats FOI 26-001.', 'repeated', 's14(2)'],
    [
      'It is exempt under section 43(2). We need more time to consider the public interest, and expect to decide by 1 December 2026.',
      'pending',
      's43(2)',
    ],
    ['It is exempt under section 40(2) by virtue of section 40(3A)(a).', 'withheld', 's40(2)+(3A)(a)'],
    [
      'It is withheld under regulation 12(5)(e) of the Environmental Information Regulations.',
      'withheld',
      'reg12(5)(e)',
    ],
  ])('%s', (words, outcome, id) => {
    expect(outcomes(answer(words))).toEqual([['as asked', outcome, id]])
  })

  it('reads the day by which a decision is expected', () => {
    const letter = answer(
      'It is exempt under section 43(2). We are still weighing the public interest and need further time. We expect to decide by 1 December 2026.',
    )
    expect(letter.notice.answers[0]?.decisionBy).toBe('2026-12-01')
  })

  const onCost = 'We refuse this under section 12(1), since it would exceed the appropriate limit.'
  it.each([
    'Under section 16 of the Act we can advise that if you limited your request to one month we may be able to answer it within the limit.',
    'We suggest that you confine your request to emails of one named team.',
    'A request for the emails of 2025 alone would fall within the appropriate limit.',
    'If you restricted it to two wards we would look again.',
    'Should you focus your request on the chief executive, we will look again.',
    'We could look again if the request were restricted to orders over £10,000.',
    'Asking for a shorter timeframe would help.',
    'Asking for the mailboxes of fewer staff would help.',
    'Please contact us to discuss how it could be met.',
    'The orders of May only would not exceed it.',
    'Regarding our duty under s.16, the ledger is kept by month.',
    'Advice and assistance: the ledger is kept by month.',
  ])('advice on a refusal on cost: %s', (words) => {
    expect(codes(answer(onCost, words))).not.toContain('advice-missing')
  })
  it.each([
    'We cannot answer it within the appropriate limit.',
    'It would not be possible to answer within the limit.',
    'The limit is 18 hours.',
    'If you are unhappy, you may ask the Trust for an internal review.',
  ])('no advice: %s', (words) => {
    expect(codes(answer(onCost, words))).toContain('advice-missing')
  })

  it('a provision that is spoken of and not relied on', () => {
    const words = 'It is exempt under section 42(1). We considered section 43(2) and do not rely on it.'
    expect(outcomes(answer(words))).toEqual([['as asked', 'withheld', 's42(1)']])
    expect(outcomes(answer('Here it is. A narrower request might be refused under section 31(1)(a).'))).toEqual([
      ['as asked', 'disclosed'],
    ])
  })

  it('the law: the Regulations, and the Scottish Act, by its name or its Commissioner', () => {
    expect(answer('It is withheld under regulation 12(4)(b).').law).toBe('EIR')
    expect(answer('It is exempt under section 30(b) of the Freedom of Information (Scotland) Act 2002.').law).toBe(
      'FOISA',
    )
    expect(answer('It is exempt under section 42(1). Apply to the Scottish Information Commissioner.').law).toBe(
      'FOISA',
    )
    expect(answer('It is exempt under section 42(1).').law).toBe('FOIA')
    expect(
      answer('It is withheld under regulation 10(4)(e) of the Environmental Information (Scotland) Regulations 2004.')
        .law,
    ).toBe('EISR')
  })

  it('boilerplate says nothing of what is held', () => {
    const words =
      'We can confirm that your request was handled under the Act. We neither confirm nor deny that we hold it, section 31(3).'
    expect(codes(answer(words))).not.toContain('confirm-and-neither')
  })
})

describe('a head over each answer', () => {
  it('keeps the answer with its question', () => {
    const { answers } = read(
      'Question 1',
      'Which scanners do you use?',
      'Response',
      'We hold this information. It is exempt under section 43(2).',
      'Question 2',
      'Who drew up the list?',
      'Response',
      'The names are exempt under section 40(2).',
    ).notice
    expect(answers.map(({ question, provisions }) => [question, ...provisions])).toEqual([
      ['1', 's43(2)'],
      ['2', 's40(2)'],
    ])
  })
})

describe('what is unfinished', () => {
  const completion = (words: string): unknown => {
    const [answer] = read('Dear Sir', `We hold this information. It is excepted under regulation 12(4)(d). ${words}`)
      .notice.answers
    return [answer?.completion, answer?.unread?.includes('completion') ?? false]
  }
  it('has its day, or is not taken for missing', () => {
    expect(completion('The survey is expected to be finished by 31 January 2027.')).toEqual([
      { on: '2027-01-31' },
      false,
    ])
    expect(completion('The survey is being prepared and is due in spring.')).toEqual([undefined, true])
    expect(completion('It is a draft.')).toEqual([undefined, false])
  })
})

describe('days', () => {
  it.each([
    'We received your request under the Freedom of Information Act 2000 on 26 October 2026.',
    'Your request for information, made under the FOIA, was received by us on 26 October 2026.',
    'We received your request under the Environmental Information Regulations 2004 (EIR) on 26 October 2026.',
  ])('stand behind the name of the law: %s', (words) => {
    expect(read('Dear Sir', words, 'It is exempt under section 42(1).').notice.receivedOn).toBe('2026-10-26')
  })

  const days = (...lines: readonly string[]): unknown => {
    const { receivedOn, requestedOn, sentOn, dueOn } = read(...lines, 'It is exempt under section 42(1).').notice
    return { receivedOn, requestedOn, sentOn, dueOn }
  }
  it.each([
    ['Your request was received by the Trust on Monday 5 October 2026.', { receivedOn: '2026-10-05' }],
    ['Date received: 05/10/2026', { receivedOn: '2026-10-05' }],
    ['**Received:** 5th October 2026', { receivedOn: '2026-10-05' }],
    ['Thank you for your e-mail dated 5 October 2026.', { requestedOn: '2026-10-05' }],
    ['You wrote to us on 5 October 2026.', { requestedOn: '2026-10-05' }],
    [
      'We received your request on 5 October 2026, and your clarification was received on 12 October 2026.',
      { receivedOn: '2026-10-12' },
    ],
    ['Sent: 12 November 2026 14:03', { sentOn: '2026-11-12' }],
    ['Date of response: 12 November 2026', { sentOn: '2026-11-12' }],
    ['Our ref: X-1. Received 5 October 2026. 12 November 2026', { receivedOn: '2026-10-05', sentOn: '2026-11-12' }],
  ])('%s', (line, expected) => {
    expect(days(line)).toEqual({
      receivedOn: undefined,
      requestedOn: undefined,
      sentOn: undefined,
      dueOn: undefined,
      ...expected,
    })
  })
  it('calls nothing late where a clarification moved the day, and its day is not told', () => {
    const letter = read(
      'Date: 12 December 2026',
      'We received your request on 5 October 2026. Thank you for providing the clarification that we asked for.',
      'It is exempt under section 42(1).',
    )
    expect(letter.notice.dueOn).toBeNull()
    expect(letter.notRecognised.map(({ element }) => element)).toContain('lastDay')
    expect(codes(letter)).not.toContain('notice-late')
  })
})

describe('routes', () => {
  const with_ = (...lines: readonly string[]): LetterReading =>
    read(...opening, 'We refuse the request under section 14(1), as it is vexatious.', ...lines)
  it.each([
    'You may complain to the Information Commission, Wycliffe House, Wilmslow.',
    'You can appeal to the ICO at ico.org.uk.',
    'You may contact the UK Information Commissioner.',
  ])('%s', (line) => {
    expect(codes(with_('You may ask us for a review.', line))).not.toContain('complaint-missing')
  })
  it('an ombudsman, or the Scottish Commissioner, is not the regulator', () => {
    for (const body of ['the Parliamentary and Health Service Ombudsman', 'the Scottish Information Commissioner'])
      expect(
        codes(with_('This is our answer under the FOIA. You may ask us for a review.', `You may complain to ${body}.`)),
      ).toContain('complaint-missing')
  })
  it('a body may have no procedure, and says so', () => {
    const letter = with_('The Trust has no internal review procedure.', 'You may complain to the ICO.')
    expect(letter.notice.review).toEqual({ offered: false })
  })
})

describe('what composeRefusal writes', () => {
  it('is read back: the same questions, outcomes, provisions and days, and nothing amiss', () => {
    const { text, notice } = composeRefusal(cyberDecision)
    const letter = readLetter(sourceOf(text))
    expect(outcomes(letter)).toEqual(
      notice.answers.map(({ question, outcome, provisions }) => [question, outcome, ...provisions]),
    )
    expect(letter.notice).toMatchObject({ receivedOn: '2026-10-05', reference: 'FOI-2026-118' })
    expect(codes(letter).filter((code) => code !== 'decision-not-a-persons')).toEqual([])
  })
})
