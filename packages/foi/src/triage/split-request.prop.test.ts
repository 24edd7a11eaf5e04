import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRequest } from './split-request.js'

const questions = fc.array(
  fc.constantFrom(
    'How many tablets are in use?',
    'Who maintains the scanners?',
    'Please state the rent of the dictation system',
    'What was spent on lift telephones in 2024/25?',
    'Name of the lessor of the franking machine',
  ),
  { minLength: 1, maxLength: 6 },
)
const marks: readonly ((index: number) => string)[] = [
  (index) => `${index + 1}. `,
  (index) => `${index + 1}) `,
  (index) => `(${index + 1}) `,
  (index) => `Q${index + 1}: `,
  (index) => `${'abcdef'.charAt(index)}) `,
  () => '- ',
  () => '• ',
]
const lead = 'Please provide the following information:'

/** A person who is nobody. */
const person = fc.record({
  first: fc.constantFrom('Alba', 'Corwin', 'Siân', 'Oluwaseun', 'Marie-Claire', 'Zebedee'),
  last: fc.constantFrom('Thornwick', 'O’Quillan', 'Vantongeren', 'Ap-Gethin', 'Underhollow'),
  host: fc.constantFrom('example.org', 'mail.example.com'),
  phone: fc.constantFrom('07700 900123', '+44 7700 900 456', '01632 960001', '(01632) 960 002'),
  house: fc.integer({ min: 1, max: 250 }),
  street: fc.constantFrom('Fennel Street', 'Bracken Road', 'Old Mill Lane'),
  postcode: fc.constantFrom('ZZ9 9ZZ', 'AB1 0CD'),
})
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never
const addressOf = ({ first, last, host }: Person): string =>
  `${first}.${last}@${host}`.toLowerCase().replaceAll(/[’]/g, '').normalize('NFD').replaceAll(/\p{M}/gu, '')
/** The ways in which people put themselves into a request. */
const ways: readonly ((one: Person, list: string) => string)[] = [
  (one, list) => `Dear FOI team,\n\n${lead}\n\n${list}\n\nKind regards,\n\n${one.first} ${one.last}\n${one.phone}\n`,
  (one, list) => `My name is ${one.first} ${one.last}. ${lead}\n${list}\nThanks\n${one.first}`,
  (one, list) =>
    `From: ${one.first} ${one.last} <${addressOf(one)}>\nTo: foi@trust.example\nSubject: request of ${one.first} ${one.last}\n\n${lead}\n${list}\nPlease write to ${one.first} at ${one.house} ${one.street}, ${one.postcode}.\n`,
  (one, list) => `${lead}\n${list} (for ${one.first} ${one.last}, ${one.phone})\n\nRegards, ${one.first} ${one.last}`,
  (one, list) =>
    `${one.first} ${one.last}\n${one.house} ${one.street}\n${one.postcode}\n\nDear Sir,\n${lead}\n\n${list}\nand send it to ${addressOf(one)}\n\nYours faithfully\n${one.first} ${one.last}\n`,
  (one, list) =>
    `<div>I, ${one.first} ${one.last}, ask:</div><ol>${list
      .split('\n')
      .map((line) => `<li>${line} Tell ${one.first}.</li>`)
      .join('')}</ol><div>Thanks,<br>${one.first} ${one.last}<br>${one.phone}</div>`,
  (one, list) =>
    `${lead}\n${list}\n\nBest wishes\n${one.first.toLowerCase()} ${one.last.toLowerCase()}\n\nOn 3 May 2026, ${one.first} ${one.last} wrote:\n> what of ${one.last}?\n`,
]

describe('splitRequest', () => {
  it('parts any text without gap or overlap, and gives the words of questions as they stand', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '1. How many?',
        'a) which',
        '> old?',
        '- one',
        'On 1 May A wrote:',
        'Regards',
        '',
        'a | b',
        'From: x',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        const split = splitRequest(text)
        let reached = 0
        for (const { start, end } of split.parts) {
          expect(start).toBe(reached)
          expect(end).toBeGreaterThan(start)
          reached = end
        }
        expect(reached).toBe(text.length)
        if (split.form === 'text')
          for (const { start, end, text: words, masked } of split.questions)
            if (masked === 0) expect(text.slice(start, end)).toBe(words)
        expect(split.questions.length > 0).toBe(split.notSplit === undefined)
      }),
    )
  })

  it('finds as many questions as were put, however they are marked', () => {
    fc.assert(
      fc.property(
        questions,
        fc.constantFrom(...marks),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (list, mark, between) => {
          const body = list.map((question, index) => `${mark(index)}${question}`).join(between)
          const text = `Dear team,\n\n${lead}\n\n${body}\n\nI expect your reply within 20 working days.\n\nRegards\nA`
          expect(splitRequest(text).questions.map((each) => each.text)).toEqual(list)
        },
      ),
    )
  })

  it('tells nothing of who asks', () => {
    fc.assert(
      fc.property(person, questions, fc.constantFrom(...ways), fc.constantFrom(...marks), (one, list, way, mark) => {
        const text = way(one, list.map((question, index) => `${mark(index)}${question}`).join('\n'))
        const split = splitRequest(text)
        expect(split.questions.length).toBeGreaterThan(0)
        const said = JSON.stringify(split).toLowerCase()
        for (const secret of [one.first, one.last, one.phone, one.street, one.postcode, addressOf(one)])
          expect(said).not.toContain(secret.toLowerCase())
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    '1. a\n',
    'How many? ',
    '> a\n',
    '- a\n',
    '(a) (b) ',
    '<div>',
    '|',
    '\t',
    '\u202e',
    'On 3 May A wrote:\n',
    'Regards\n',
  ])(
    'takes a megabyte of %j in its stride',
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      const split = splitRequest(text)
      expect(split.questions.length).toBeLessThanOrEqual(1000)
      expect(split.parts.at(-1)?.end).toBe(text.length)
    },
    60_000,
  )
})
