import { createModel, type Finding } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCsv, readHtml } from '@imt/tables'
import { finance } from '../plugin.js'

const page = readFileSync('datasets/plymouth-2017-18/page.html', 'utf8')
const model = createModel({ plugins: [finance()] })

/** The errors on the published page with some of its cells changed. */
const errors = (...changes: readonly (readonly [from: string, to: string])[]): readonly Finding[] => {
  const html = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, page)
  return model
    .check(model.recognise(readHtml(html, { name: 'page.html' })), { asOf: '2017-12-01' })
    .findings.filter(({ level }) => level === 'error')
}
const sound = [
  ['£5,500,191', '£5,400,191'],
  ['180.2', '173.1'],
] as const
const repairs = (found: readonly Finding[]): readonly string[] =>
  found.flatMap(({ repair }) => (repair ? [`${repair.from} to ${repair.to}`] : []))

describe('findings on sums that fail', () => {
  it('finds nothing on the page put right', () => {
    expect(errors(...sound)).toEqual([])
  })

  it('names what would agree where a number is too short to prove it', () => {
    const csv =
      ',Planned £,Spent £,Difference\nStaff,400,420,20\nSoftware,300,280,-20\nKit,100,130,20\nTotal,800,830,30\n'
    const found = model.check(model.recognise(readCsv(csv, { name: 'budget.csv' })), { asOf: '2026-11-30' }).findings
    expect(found.map(({ repair, message }) => [repair, message])).toEqual([
      [
        undefined,
        expect.stringContaining(
          'It is "Kit" (20) that disagrees with the rest. With 30 all sums would agree, which in so short a number is no proof. Check it against the ledger',
        ),
      ],
    ])
  })

  it('never claims a value that rounding leaves open', () => {
    for (const [from, to] of [
      ['173.06', '173.60'],
      ['173.1<', '1731.00<'],
    ] as const) {
      const found = errors(sound[0], ['180.2', '173.10'], [from, to])
      expect(found, to).not.toEqual([])
      for (const repair of repairs(found)) expect(repair).not.toMatch(/to 173\.10$/)
    }
  })

  it('reports each of two wrong cells at its own place, with its own repair', () => {
    const found = errors(sound[1], ['£501,612', '£501,621'])
    expect(found.map(({ at }) => at).sort()).toEqual([
      '/sections/finance/revenue/22/budget',
      '/sections/finance/revenue/39/budget',
    ])
    expect([...repairs(found)].sort()).toEqual(['£5,500,191 to £5,400,191', '£501,621 to £501,612'])
    expect(found.find(({ at }) => at.includes('/22/'))?.message).not.toContain('The class summary states £5,400,191')
    for (const { message } of found) expect(message).not.toContain('cannot tell')
  })

  it('reports totals that all fail by themselves, though none of them looks like a slip', () => {
    // Two cost-centre totals, each off by what no slip makes, and with them the grand total: the two alone explain it.
    const found = errors(...sound, ['£121,323', '£174,068'], ['£1,628,104', '£1,992,677'])
    expect(found.map(({ at, stated }) => [at, stated])).toEqual([
      ['/sections/finance/revenue/7/budget', '£1,992,677'],
      ['/sections/finance/revenue/3/budget', '£174,068'],
    ])
    for (const { message, candidates, repair } of found) {
      expect(message).toContain('No single slip of the pen explains the difference')
      expect([candidates, repair]).toEqual([undefined, undefined])
    }
  })

  it('takes only another table for a witness: a second sum of the same table, of which it is a part, is none', () => {
    // A cost-centre total fails its own sum and that of all totals, both in one table.
    const [found, ...others] = errors(...sound, ['£121,323', '£121,332'])
    expect([found?.stated, others]).toEqual(['£121,332', []])
    expect(found?.evidence?.map(({ role }) => role)).not.toContain('corroborates')
    expect(found?.message).not.toMatch(/\. The [^.]* states? /)
    const [witnessed] = errors(sound[1])
    expect(witnessed?.evidence?.filter(({ role }) => role === 'corroborates')).toMatchObject([
      { text: expect.stringContaining('£5,400,191') },
    ])
    expect(witnessed?.message).toMatch(/\. The [^.]* states £5,400,191\. /)
  })

  it('keeps the staff error beside another one', () => {
    const found = errors(sound[0], ['24.60</td><td>£738,252', '26.40</td><td>£738,252'])
    expect(found.map(({ stated }) => stated)).toEqual(expect.arrayContaining(['180.2', '26.40']))
  })

  it('lists only changes that somebody could have meant', () => {
    const row = /<tr><td>Technology<\/td><td>PAY<\/td>.*<\/tr>/.exec(page)?.[0] ?? ''
    for (const { candidates = [] } of errors(...sound, [row, ''])) {
      expect(candidates.length).toBeLessThanOrEqual(20)
      for (const { changes } of candidates)
        for (const { to, at } of changes) if (at.endsWith('fundedWte')) expect(to).not.toMatch(/^-/)
    }
  })

  /** A cost centre of so many equal lines, its total £5,000 out: every line, or the total, may be what is wrong. */
  const equalLines = (count: number): Finding | undefined => {
    const lines = Array.from({ length: count }, () => 'IT,PAY,-,"£10,000"')
    const csv = ['Cost Centre,Class,Staff Funded,Budget (£)', ...lines, `IT,TOTAL,-,£${String(10_000 * count + 5_000)}`]
    const found = model.check(model.recognise(readCsv(csv.join('\n'), { name: 'budget.csv' })), { asOf: '2017-12-01' })
    return found.findings.find(({ rule }) => rule === 'finance/total-mismatch')
  }

  it.each([
    [19, 20, /[^.]\.$/],
    [20, 20, / 1 more is not listed\.$/],
    [23, 20, / 4 more are not listed\.$/],
  ])(
    'of %d lines and their total lists %d that may be wrong, and says how many more there are',
    (lines, shown, last) => {
      const why = equalLines(lines)?.candidates?.map((candidate) => candidate.why) ?? []
      expect(why).toHaveLength(shown)
      expect(why.at(-1)).toMatch(last)
      expect(why.slice(0, -1).filter((each) => each.includes('not listed'))).toEqual([])
      expect(why.at(-1)?.includes('not listed')).toBe(lines >= 20)
    },
  )

  it('rests on a hundred figures at most', () => {
    expect(equalLines(99)?.evidence).toHaveLength(100)
    expect(equalLines(120)?.evidence).toHaveLength(100)
  })
})
