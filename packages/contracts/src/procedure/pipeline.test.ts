import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { pipelineDraft } from './pipeline.js'

const titles = (entries: readonly ContractEntry[], from: `${number}-04-01` = '2027-04-01'): readonly string[] =>
  pipelineDraft(entries, { from }).lines.map(({ title }) => title)

describe('pipelineDraft', () => {
  // s.93(2): "56 days beginning with the first day of the financial year": 30 days of April and 26 of May; s.93(4):
  // "18 months beginning with the first day": to 30 September of the year after.
  it.each([
    ['2026-04-01', '2026-05-26', '2027-09-30'],
    ['2027-04-01', '2027-05-26', '2028-09-30'],
  ] as const)('for %s: by %s, notices until %s', (from, lastDay, to) => {
    expect(pipelineDraft([], { from })).toMatchObject({ lastDay, reportingPeriod: { from, to }, lines: [] })
  })
  it('has no financial year but one that begins on 1 April, from 2025 on', () => {
    expect(() => pipelineDraft([], { from: '2027-03-31' })).toThrow(/1 April/)
    expect(() => pipelineDraft([], { from: '2024-04-01' })).toThrow(/2025/)
  })

  // s.93(3): "an estimated value of more than £2 million".
  it.each([
    ['£1,999,999.99 inc VAT', undefined],
    ['£2,000,000 inc VAT', undefined],
    ['£2,000,000.01 inc VAT', 'yes'],
    // VAT at 20 % brings £1,666,667 over £2 million.
    ['£1,666,666 plus VAT', undefined],
    ['£1,666,667 plus VAT', 'cannot tell'],
    ['£600,000 per annum inc VAT', 'yes'],
    ['£500,000 per annum inc VAT', undefined],
    ['TBC', 'cannot tell'],
    ['', 'cannot tell'],
  ] as const)('%s: %s', (value, over) => {
    const entry = { title: 'Network', value, start: '01/04/2024', end: '31/03/2028' }
    const { lines, leftOut } = pipelineDraft([entry], { from: '2027-04-01' })
    expect(lines[0]?.over).toBe(over)
    expect(leftOut).toHaveLength(over === undefined ? 1 : 0)
  })

  it('looks from a year before the first end to the last', () => {
    const ending = (end: string, maximumEnd?: string): ContractEntry => ({
      title: end,
      value: '£3m',
      end,
      ...(maximumEnd !== undefined && { maximumEnd }),
    })
    expect(titles([ending('31/03/2027'), ending('01/04/2027'), ending('30/09/2029'), ending('01/10/2029')])).toEqual([
      '01/04/2027',
      '30/09/2029',
    ])
    expect(titles([ending('31/03/2026', '31/03/2028')])).toEqual(['31/03/2026'])
  })

  it('says why each other contract has no line, and asks what no register shows', () => {
    const draft = pipelineDraft(
      [
        { title: 'Hosting', value: '£3m', end: '31/03/2028', framework: 'G-Cloud 14' },
        { title: 'Desktop', value: '£3m', end: '31/03/2028', route: 'Further competition' },
        { title: 'PACS', value: '£3m', end: '31/03/2035' },
        { title: 'Rostering', value: '£3m', end: 'Rolling' },
        { title: 'Total', value: '£12m' },
      ],
      { from: '2027-04-01' },
    )
    expect(draft.leftOut.every(({ at, entry }) => at === entry)).toBe(true)
    expect(draft.leftOut.map(({ at, code, why }) => [at, code, why.split(':')[0]])).toEqual([
      [0, 'calledOff', 'It was called off from a framework'],
      [1, 'calledOff', 'It was called off from a framework'],
      [2, 'endsAfter', 'It ends on 31 March 2035 at the earliest, more than a year after the reporting period'],
    ])
    expect(draft.lines.map(({ title, ends }) => [title, ends])).toEqual([['Rostering', null]])
    expect(draft.asks[0]).toMatch(/more than £100 million/)
    expect(draft.lines[0]?.asks).toHaveLength(3)
  })
})
