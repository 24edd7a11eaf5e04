import { createModel } from '@imt/core'
import { readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const head = `Harbour NHS Trust
Our ref: FOI-26-311

29 October 2026

Dear Ms Requester

Freedom of Information Act 2000

Thank you for your request, which we received on 5 October 2026. You asked about requests for information. We hold this information and our answers are below.
`
const tail = `
If you are unhappy, you may ask for an internal review within 40 working days by writing to the Head of Information Governance. You may then complain to the Information Commissioner under section 50.

Yours sincerely
Information Governance Team
`
const withheld = `
5. Who made the requests? This is withheld under section 40(2), since the names are personal data.
`
const model = createModel({ plugins: [foi()] })
const said = (body: string): readonly string[] =>
  model
    .check(model.recognise([readText(head + body + tail, { name: 'reply.txt' })]), { asOf: '2026-11-30' })
    .findings.map(({ rule, message }) => `${rule} ${message}`)

const questions = [
  'How many requests did you receive in 2024/25?',
  'How many were answered within 20 working days?',
  'How many were answered late?',
]
const layouts: readonly (readonly [string, (numbers: readonly string[]) => string])[] = [
  ['below', (numbers) => questions.map((asked, at) => `${at + 1}. ${asked}\n\n${numbers[at]}\n`).join('\n')],
  ['behind', (numbers) => questions.map((asked, at) => `${at + 1}. ${asked} ${numbers[at]}\n`).join('\n')],
  ['in one paragraph', (numbers) => questions.map((asked, at) => `${at + 1}. ${asked} ${numbers[at]}`).join(' ')],
  [
    'as Q and A',
    (numbers) => questions.map((asked, at) => `Q${at + 1}. ${asked}\n\nA${at + 1}: ${numbers[at]}\n`).join('\n'),
  ],
  [
    'in sentences',
    (numbers) => questions.map((asked, at) => `${at + 1}. ${asked}\n\nIn 2024/25 it was ${numbers[at]}.\n`).join('\n'),
  ],
]

describe('counts of requests in a letter', () => {
  it.each(layouts)('are checked, with the number %s', (_, lay) => {
    const wrong = said(lay(['612', '571', '61']) + withheld)
    expect(wrong.filter((each) => each.startsWith('foi/statistics-disagree'))).not.toEqual([])
    const right = said(lay(['612', '571', '41']) + withheld)
    expect(right.filter((each) => each.startsWith('foi/statistics-disagree'))).toEqual([])
  })

  it.each(layouts)('leave the refusal beside them read, with the number %s', (_, lay) => {
    const found = said(lay(['612', '571', '41']) + withheld)
    expect(found.some((each) => each.startsWith('foi/letter-unchecked'))).toBe(true)
  })

  it('are checked where they stand in its prose', () => {
    const found = said(
      'In 2024/25 we received 612 FOI requests. Of these, 571 were answered within 20 working days and 61 were answered late (95.3% in time).\n',
    )
    expect(found.some((each) => each.includes('95.3%, and 571 of 632 is 90.3%'))).toBe(true)
  })

  it('are named as not looked at where they are not told apart', () => {
    const found = said(
      `You asked:\n\n${questions.map((asked, at) => `${at + 1}. ${asked}`).join('\n')}\n\nOur answer:\n\n1. 612\n2. 571\n3. 61\n`,
    )
    expect(found.join()).toContain('whether the counts of requests that it states add up')
  })

  it('are not said to be there in a letter about other numbers', () => {
    const found = said('1. How many beds do you have? 120\n\n2. How many nurses do you employ? 84\n')
    expect(found.join()).not.toContain('counts of requests')
    expect(found.join()).not.toContain('statistics-disagree')
  })

  it('are no exact numbers where the letter says so', () => {
    const found = said(
      '1. How many FOI requests did you receive in 2024/25? About 700\n\n2. How many were answered within 20 working days? 571\n\n3. How many were answered late? 61\n',
    )
    expect(found.join()).not.toContain('statistics-disagree')
  })
})
