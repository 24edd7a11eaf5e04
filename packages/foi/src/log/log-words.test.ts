import { describe, expect, it } from 'vitest'
import { createModel, type Source } from '@imt/core'
import { foi } from '../plugin.js'
import { quotedWords } from './log-words.js'

const notRepeated = 'words that are not repeated here, since they may name somebody'

describe('words of a log in a finding', () => {
  it.each([
    'Refused in full',
    'Full Disclosure',
    'Part Disclosure',
    'Information Not Held',
    'Exempt - S12',
    'Withheld',
    'Partial Refusal',
    'FOI',
    'EIR 2004',
    'Environmental Information Regulations',
    'Exempt under s36(2)(b)(ii), 01-04-2025 to 30-04-2025',
  ])('quotes "%s"', (words) => expect(quotedWords(` ${words} `)).toBe(`"${words}"`))
  it.each([
    'Refused, spoke to Jane Smith',
    'Refused (Mr jones rang)',
    'Refused: write to a.person@example.org',
    'Refused by J. Bloggs',
    'Partially Disclosed Jane Smith',
    'Withheld - Full Disclosure Refused Peter Parker',
    'refused by joe bloggs',
    'Refused, 07700 900123',
    'Refused (NHS number 943 476 5919)',
    `Refused ${'since it was asked before and '.repeat(4)}`,
  ])('does not repeat "%s"', (words) => expect(quotedWords(words)).toBe(notRepeated))
})

const model = createModel({ plugins: [foi()] })
const logOf = (...rows: readonly (readonly string[])[]): Source => {
  const columns = ['Reference', 'Date received', 'Date of response', 'Legislation', 'Outcome', 'Exemption', 'In time']
  const location = (row: number) => ({ kind: 'text', source: 'log.csv', line: row, column: 1 }) as const
  return {
    name: 'log.csv',
    kind: 'text',
    blocks: [
      {
        kind: 'table',
        location: location(1),
        under: ['Disclosure log'],
        headers: columns,
        rows: rows.map((cells, row) => cells.map((text) => ({ text, location: location(row + 2) }))),
      },
    ],
  }
}

describe('what a log says of persons is in no finding', () => {
  it.each([
    ['answer-day-missing', ['F-1', '01/04/2025', '', 'FOI', 'Partially Disclosed Jane Bloggs', 's40(2)', '']],
    ['refusal-without-provision', ['F-2', '01/04/2025', '20/04/2025', 'FOI', 'refused by joe bloggs', '', '']],
    ['refusal-without-provision', ['F-3', '01/04/2025', '20/04/2025', 'FOI', 'Refused', 's50 Joe Bloggs', '']],
    ['provision-of-other-law', ['F-4', '01/04/2025', '20/04/2025', 'EIR', 'Refused', 's43(2) Joe Bloggs', '']],
    ['provision-of-other-law', ['F-5', '01/04/2025', '20/04/2025', 'EIR bloggs', 'Refused', 's43(2)', '']],
    ['regime-not-counted', ['F-6', '01/04/2025', '20/04/2025', 'SAR of joe bloggs', 'Refused', '', '']],
    ['on-time-misstated', ['F-7', '01/04/2025', '20/07/2025', 'FOI', 'Disclosed', '', 'In time, says Bloggs']],
    ['log-day-unread', ['F-8', '01/04/2025', '07700 900123', 'FOI', 'Disclosed', '', '']],
    ['log-day-unread', ['F-9', '01/04/2025', 'bloggs', 'FOI', 'Disclosed', '', '']],
    ['log-day-unread', ['F-9', '#bloggs', '', 'FOI', '', '', ''], ['F-10', '#bloggs', '', 'FOI', '', '', '']],
    ['response-overdue', ['Request Jane Bloggs', '01/04/2025', '20/07/2025', 'FOI', 'Disclosed', '', '']],
  ])('%s: %j', (code, ...rows) => {
    const { findings } = model.check(model.recognise([logOf(...(rows as readonly (readonly string[])[]))]), {
      asOf: '2026-11-28',
    })
    const own = findings.filter(({ rule }) => rule === `foi/${code}`)
    expect(own.length).toBeGreaterThan(0)
    for (const { message, stated, about } of findings)
      expect(`${message} ${String(stated)} ${String(about)}`).not.toMatch(/bloggs|07700|""/i)
  })
})
