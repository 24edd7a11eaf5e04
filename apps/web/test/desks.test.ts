import { describe, expect, it } from 'vitest'
import { compileSnippets } from '../../../tooling/test/compile-snippets.ts'
import { runSnippet } from '../../../tooling/test/snippets.ts'
import { answerDesk } from '../src/engine/desks/answer-desk.js'
import type { DeskAnswer, DeskId, DeskValues } from '../src/engine/desks/desk-answer.js'

const asked = `Dear Sir,

1. How many laptops does the Trust own?
2. Which firewall do you use, and when does its "support" end? It's urgent.

Yours,
A. Person`
const letter = `Date: 12 November 2026

We received your request on 5 October 2026.

We hold this information. It is exempt under section 42(1).`

const given: readonly (readonly [DeskId, DeskValues, string])[] = [
  ['days', { from: '2026-11-20', count: '20', calendar: 'union' }, '21 December 2026'],
  ['days', { from: '2026-12-29', count: '-2', calendar: 'scotland' }, '23 December 2026'],
  [
    'contract',
    {
      start: '1 April 2023',
      term: '36 months',
      extension: '2 x 12 months',
      noticePeriod: '3 months',
      asOf: '2026-01-01',
    },
    '31 March 2028',
  ],
  ['contract', { period: 'somewhen', asOf: '2026-01-01' }, 'cannot be told'],
  [
    'threshold',
    {
      commenced: '2026-03-01',
      authority: 'nhs-trust',
      category: 'services',
      amount: '£200,000',
      vat: 'inclusive',
      vatRate: '20 %',
      enteredInto: '2026-12-01',
    },
    '30 December 2026',
  ],
  [
    'threshold',
    {
      commenced: '2021-12-31',
      authority: 'nhs-trust',
      category: 'services',
      amount: '116000',
      vat: 'exclusive',
      vatRate: '17.5',
    },
    'Below',
  ],
  [
    'depreciation',
    { cost: '1000', inUse: '2017-10-01', lifeMonths: '24', method: 'straightLine', convention: 'monthInUse' },
    '2018/19',
  ],
  ['phasing', { annual: '100', mode: 'twelfths', step: '1' }, '£42'],
  ['phasing', { annual: '-90', mode: 'profile', weights: '0 1, 2', step: '0.01' }, '-£60'],
  ['foi', { kind: 'request', text: asked, regime: 'FOIA', received: '2026-11-20' }, '21 December 2026'],
  ['foi', { kind: 'request', text: 'Thank you.', regime: 'EIR', received: '2026-11-20' }, 'No question could be told'],
  [
    'foi',
    { kind: 'request', text: asked, regime: 'FOIA', received: '2026-11-20', needed: 'which site you mean' },
    'Please tell us: which site you mean',
  ],
  [
    'foi',
    { kind: 'request', text: asked, regime: 'FOIA', received: '2026-11-20', passedTo: 'NHS England' },
    'We believe that NHS England holds it',
  ],
  ['foi', { kind: 'request', text: asked, regime: 'FOIA', received: '2026-11-20', fee: '£99.50' }, 'a fee of £99.50'],
  [
    'foi',
    { kind: 'request', text: asked, regime: 'EIR', received: '2026-11-20', sentOn: '2026-11-23' },
    'We need longer than 20 working days to answer it',
  ],
  ['foi', { kind: 'letter', text: letter }, 's42(1)'],
]

const words = ({ head, tables, notes, letters }: DeskAnswer): string =>
  [...head, ...notes, ...letters.map(({ text }) => text), ...tables.flatMap(({ rows }) => rows.flat())].join('\n')

describe('each desk', () => {
  it.each(given)('%s %j says %s', (id, values, said) => {
    const answer = answerDesk(id, values)
    expect(words(answer)).toContain(said)
    for (const { headers, rows } of answer.tables) for (const row of rows) expect(row).toHaveLength(headers.length)
    for (const sentence of [...answer.head, ...answer.notes]) expect(sentence).toMatch(/[.?!]["”)]?$/)
  })

  it.each(given)('%s %j shows code that gives what it says', async (id, values) => {
    const { code } = answerDesk(id, values)
    expect(await runSnippet(code, {})).toBeGreaterThan(0)
  })

  it('shows code that compiles', () => {
    const snippets = given.map(([id, values]) => ({ path: id, line: 1, code: answerDesk(id, values).code }))
    expect(compileSnippets(snippets)).toEqual([])
  })

  it.each([
    ['days', { from: '', count: '20' }, 'From: choose a day'],
    ['days', { from: '2026-11-20', count: 'many' }, 'Working days: write a whole number'],
    ['contract', { asOf: '2026-01-01' }, 'Write at least one of the terms'],
    ['threshold', { commenced: '2026-03-01', amount: 'a lot' }, 'Value in pounds: write an amount'],
    ['phasing', { annual: '100', mode: 'profile', weights: '' }, 'Weights: write a number for each month'],
    ['foi', { text: ' ' }, 'Paste the request or the letter'],
    ['foi', { text: asked, received: '2026-11-20', fee: '0' }, 'Fee in pounds: write an amount above 0'],
    ['foi', { text: asked, received: '2026-11-20', fee: 'free' }, 'Fee in pounds: write an amount of pounds'],
    ['foi', { text: asked, received: '2026-11-20', sentOn: '2026-11-19' }, 'Letters sent on: choose a day'],
  ] as const)('%s %j is refused in a sentence', (id, values, said) => {
    expect(() => answerDesk(id, values)).toThrow(said)
  })
})
