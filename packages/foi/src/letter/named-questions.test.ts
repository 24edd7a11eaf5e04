import { describe, expect, it } from 'vitest'
import { refusalDrafts } from '../refusal/check-refusal.js'
import { namedQuestions, numbersIn } from './named-questions.js'
import { readLetter } from './read-letter.js'

const read = (...lines: readonly string[]): ReturnType<typeof readLetter> =>
  readLetter({
    name: 'letter.txt',
    kind: 'text',
    blocks: ['Our reference: FOI/26/77', 'Dear requester', ...lines].map((text, index) => ({
      kind: 'paragraph' as const,
      text,
      location: { kind: 'text' as const, source: 'letter.txt', line: index * 2 + 1, column: 1 },
    })),
  })
const told = (...lines: readonly string[]): readonly string[] =>
  read(...lines).notice.answers.map(({ question, outcome, provisions }) => [question, outcome, ...provisions].join(' '))
const said = (text: string): readonly (readonly [string, string])[] => {
  const line = { text, location: { kind: 'text' as const, source: 'x', line: 1, column: 1 }, kind: 'text' as const }
  return [...namedQuestions([{ text, line }]).byNumber].map(([number, own]) => [
    number,
    own.map((one) => one.text).join('|'),
  ])
}

describe('the numbers of questions that a sentence names', () => {
  it.each([
    ['1-3', '1 2 3'],
    ['1 to 3', '1 2 3'],
    ['1, 3–5 and 7', '1 3 4 5 7'],
    ['2a and 2b', '2a 2b'],
    ['4', '4'],
  ])('%s', (list, numbers) => expect(numbersIn(list).join(' ')).toBe(numbers))

  it('parts a sentence where another is named', () => {
    expect(said('Questions 1-3 are attached, and question 4 is refused')).toEqual([
      ['1', 'Questions 1-3 are attached'],
      ['2', 'Questions 1-3 are attached'],
      ['3', 'Questions 1-3 are attached'],
      ['4', 'question 4 is refused'],
    ])
    expect(said('Your first and second questions are answered above').map(([number]) => number)).toEqual(['1', '2'])
    expect(said('The first three questions are answered').map(([number]) => number)).toEqual(['1', '2', '3'])
  })

  it('questions that are named together share what is said to them, until one is named alone', () => {
    const line = {
      text: '',
      location: { kind: 'text' as const, source: 'x', line: 1, column: 1 },
      kind: 'text' as const,
    }
    const group = (...texts: readonly string[]): ReturnType<typeof namedQuestions>['byNumber'] =>
      namedQuestions(texts.map((text) => ({ text, line }))).byNumber
    const together = group('Questions 1 to 60 are refused.', 'Questions 1 to 60 are exempt.')
    expect(together.size).toBe(60)
    expect(new Set(together.values()).size).toBe(1)
    const apart = group('Questions 1 to 3 are refused.', 'Question 2 is exempt.', 'Questions 1 to 3 are closed.')
    expect([...apart].map(([number, own]) => [number, own.map(({ text }) => text)])).toEqual([
      ['1', ['Questions 1 to 3 are refused.', 'Questions 1 to 3 are closed.']],
      ['2', ['Questions 1 to 3 are refused.', 'Question 2 is exempt.', 'Questions 1 to 3 are closed.']],
      ['3', ['Questions 1 to 3 are refused.', 'Questions 1 to 3 are closed.']],
    ])
  })
  it('more than a letter says to its questions is told apart for none, and nothing of it is lost', () => {
    const line = {
      text: '',
      location: { kind: 'text' as const, source: 'x', line: 1, column: 1 },
      kind: 'text' as const,
    }
    const each = Array.from({ length: 60 }, (_, index) => ({ text: `Question ${index + 1} is refused.`, line }))
    const all = Array.from({ length: 400 }, () => ({ text: 'Questions 1 to 60 are refused.', line }))
    const { byNumber, before } = namedQuestions([...each, ...all])
    expect([byNumber.size, before.length]).toEqual([0, 460])
  })

  it.each([
    'See question 3.',
    'As explained under question 1, it is exempt.',
    'Part 2 of the Act applies.',
    'We had 12 questions.',
  ])('none is answered: %s', (text) => expect(said(text)).toEqual([]))
})

describe('several questions answered together', () => {
  it('some given and one refused, in one paragraph', () => {
    expect(
      told(
        'The answers to questions 1-3 are attached. Question 4 is refused under section 43(2), as a rival would learn our price.',
      ),
    ).toEqual(['1 disclosed', '2 disclosed', '3 disclosed', '4 withheld s43(2)'])
  })
  it('each range at the head of a line of its own', () => {
    expect(
      told('Questions 1 to 2: please see the attached workbook.', 'Questions 3 and 4: exempt under section 40(2).'),
    ).toEqual(['1 disclosed', '2 disclosed', '3 withheld s40(2)', '4 withheld s40(2)'])
  })
  it('questions that are quoted by number, and one that is refused below', () => {
    const { notice, unanswered } = read(
      'You asked:',
      '1. How many beds are there?',
      '2. How many nurses are there?',
      '3. What are their names?',
      'Our response:',
      'We hold all of it. Please find attached the figures for questions 1 and 2. Question 3 is exempt under section 40(2).',
    )
    expect(notice.answers.map(({ question, asked, outcome }) => [question, asked, outcome])).toEqual([
      ['1', 'How many beds are there?', 'disclosed'],
      ['2', 'How many nurses are there?', 'disclosed'],
      ['3', 'What are their names?', 'withheld'],
    ])
    expect(unanswered).toEqual([])
  })
  it('what is said of the others is said to each that is put and not named', () => {
    expect(
      told(
        'You asked:',
        '1. How many beds are there?',
        '2. How many nurses are there?',
        '3. What are their names?',
        'We are refusing question 3 under section 40(2). The remaining questions are answered in the attached file.',
      ),
    ).toEqual(['1 disclosed', '2 disclosed', '3 withheld s40(2)'])
  })
  it('a question that nothing is said to is told', () => {
    const { unanswered } = read(
      'You asked:',
      '1. How many beds are there?',
      '2. How many nurses are there?',
      '3. What are their names?',
      'Question 1 is answered in the attached file. Question 3 is exempt under section 40(2).',
    )
    expect(unanswered).toEqual(['2'])
  })
  it('an answer that begins like a head over answers is not lost', () => {
    expect(told('Our response is that we withhold the report under section 42(1).')).toEqual([
      'as asked withheld s42(1)',
    ])
  })
})

describe('what a letter says, in words that were not told before', () => {
  it('"We will not disclose" is a refusal, and names no exemption', () => {
    const { notice } = read('We will not disclose the floor plans.')
    expect(refusalDrafts(notice).map(({ name }) => name)).toContain('exemption-missing')
  })
  it('what was asked stands behind the thanks', () => {
    const { notice } = read(
      'Thank you for your request, which we received on 5 October 2026. You asked for the floor plans.',
      'We hold them. They are exempt under section 38(1)(b).',
    )
    expect(notice.answers.map(({ asked }) => asked)).toEqual(['the floor plans.'])
  })
  it('the factors of each side, where each begins its sentence', () => {
    const { notice } = read(
      'We withhold it under section 38(1)(a). For disclosure: how we house staff. Against: their safety. The public interest in maintaining the exemption is the greater.',
    )
    expect(notice.answers.map(({ forDisclosure, against }) => [forDisclosure, against])).toEqual([
      [['For disclosure: how we house staff.'], ['Against: their safety.']],
    ])
  })
  it('the day on which it came, before and behind other words', () => {
    const received = (text: string): string | undefined => read(text).notice.receivedOn
    expect(received('On 5 October 2026 we received your request.')).toBe('2026-10-05')
    expect(received('I refer to your request, which reached us on 5 October 2026.')).toBe('2026-10-05')
    expect(received('We received your request for environmental information on 5 October 2026.')).toBe('2026-10-05')
  })
  it('the head of a review is no route, and what stands below it is the answer', () => {
    expect(
      told(
        'Internal review',
        'You asked on 26 October 2026 for a review of our response, in which we withheld the names under section 40(2).',
        'It was correct. The names are exempt under section 40(2), by virtue of section 40(3A)(a).',
      ),
    ).toEqual(['as asked withheld s40(2)+(3A)(a)'])
  })
  it('the exception for what is not held is no contradiction', () => {
    const { notice } = read(
      'We dealt with it under the Environmental Information Regulations 2004.',
      'We do not hold this information: regulation 12(4)(a).',
    )
    expect(notice.answers.map(({ outcome, provisions }) => [outcome, ...provisions])).toEqual([
      ['notHeld', 'reg12(4)(a)'],
    ])
    expect(refusalDrafts(notice).map(({ name }) => name)).not.toContain('not-held-or-exempt')
  })
  it('a Scottish estimate that does not exceed the amount prescribed', () => {
    const { notice } = read(
      'Your request under the Freedom of Information (Scotland) Act 2002 was received on 5 October 2026.',
      'It would cost £400 to provide this, which exceeds the limit of £350, so section 12(1) applies. If you asked for one ward we could help.',
    )
    expect(refusalDrafts({ ...notice, regime: 'FOISA' }).map(({ name }) => name)).toContain('estimate-within-limit')
  })
})
