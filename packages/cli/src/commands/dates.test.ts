import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const answer =
  '<html><body><h1>Clinical systems</h1><p>Date response sent: 10/12/2024</p><table><tr><th>Contract title</th><th>Supplier</th><th>End date</th></tr><tr><td>Notes</td><td>Example Ltd</td><td>31/03/2025</td></tr></table></body></html>'
const estate = (count: number): string => `Asset,Vendor,Quantity\nPCs,Example,${String(count)}\n`
const codes = ({ out }: { readonly out: string }): readonly string[] =>
  (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)
const check = (...args: readonly string[]): readonly string[] => [
  'check',
  ...args,
  '--format',
  'json',
  '--as-of',
  '2026-11-28',
]

/** @see ../shared/cases/reading 17a */
describe('a page that says its day', () => {
  it('is judged by it, and the report says so', async () => {
    const found = codes(await imt(check('answer.html'), { 'answer.html': answer }))
    expect(found).not.toContain('contracts/expired-and-listed')
    expect(found).toContain('core/judged-by-own-day')
  })

  it('is judged by the day of the check where that is asked for', async () => {
    const found = codes(await imt(check('answer.html', '--no-stated-days'), { 'answer.html': answer }))
    expect(found).toContain('contracts/expired-and-listed')
    expect(found).not.toContain('core/judged-by-own-day')
    const config = { 'answer.html': answer, 'imt.config.json': JSON.stringify({ statedDays: false }) }
    expect(codes(await imt(check('answer.html', '--config', 'imt.config.json'), config))).toContain(
      'contracts/expired-and-listed',
    )
  })

  it('is judged by the day that the settings give it', async () => {
    const dates = [{ files: '*.html', asOf: '2025-06-30' }]
    const files = { 'answer.html': answer, 'imt.config.json': JSON.stringify({ dates }) }
    const { out } = await imt(check('answer.html', '--config', 'imt.config.json'), files)
    expect(codes({ out })).toContain('contracts/expired-and-listed')
    expect(out).toContain('answer.html is of 30 June 2025')
  })
})

/** @see ../shared/cases/reading 10a */
describe('files of several years', () => {
  it('are told apart by their folders, whatever they are called', async () => {
    for (const [one, two] of [
      ['2024/estate.csv', '2025/estate.csv'],
      ['2024/a.csv', '2025/b.csv'],
    ] as const) {
      const { out } = await imt(check(one, two), { [one]: estate(4307), [two]: estate(4107) })
      expect(codes({ out })).not.toContain('estate/figures-conflict')
      expect(out).toContain(`"source": "${one}"`)
      expect(out).toContain(`"source": "${two}"`)
    }
  })

  it('contradict each other where they may be of one year', async () => {
    const { out } = await imt(check('a.csv', 'b.csv'), { 'a.csv': estate(4307), 'b.csv': estate(4107) })
    expect(codes({ out })).toContain('estate/figures-conflict')
  })

  it('are of the year that the settings give them', async () => {
    const dates = [
      { files: 'a.csv', period: '2024/25' },
      { files: 'b.csv', period: 'May 2025' },
    ]
    const files = { 'a.csv': estate(4307), 'b.csv': estate(4107), 'imt.config.json': JSON.stringify({ dates }) }
    const { out } = await imt(check('a.csv', 'b.csv', '--config', 'imt.config.json'), files)
    expect(codes({ out })).not.toContain('estate/figures-conflict')
    const wrong = { ...files, 'imt.config.json': JSON.stringify({ dates: [{ files: 'a.csv', period: 'soon' }] }) }
    expect((await imt(check('a.csv', '--config', 'imt.config.json'), wrong)).err).toContain(
      'dates[0].period: it must be a year, a quarter or a month',
    )
  })
})
