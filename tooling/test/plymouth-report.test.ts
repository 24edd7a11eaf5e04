import { toolkit } from '@imt/cli'
import type { Finding, IsoDate, Report, Source } from '@imt/core'
import { read } from '@imt/tables'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The report of the page that the project grew from, for each form in which it comes. */
const dataset = 'datasets/plymouth-2017-18'
const seed = '../shared/seed/000_bd850e409126cc0b.txt'
const today: IsoDate = '2026-11-23'

const forms = [
  { name: 'page.html', path: `${dataset}/page.html` },
  { name: 'page.txt', path: `${dataset}/page.txt` },
  { name: 'the published page as extracted text', path: seed },
] as const
const present = forms.filter(({ path }) => existsSync(path))

const { layouts, headings } = toolkit
const sources = new Map<string, Source>()
for (const { path } of present)
  sources.set(path, await read(readFileSync(path), { name: basename(path), layouts, headings }))

const reportOn = (path: string, asOf: IsoDate = today): Report => {
  const source = sources.get(path)
  if (!source) throw new Error(`${path} was not read`)
  return toolkit.check(toolkit.recognise(source), { asOf })
}

it.skipIf(!existsSync(seed))(
  'reads the published page too (skipped where the page is not beside this checkout)',
  () => {
    expect(present).toHaveLength(forms.length)
  },
)

describe.each(present)('$name', ({ path }) => {
  const report = reportOn(path)
  const of = (rule: string): readonly Finding[] => report.findings.filter((finding) => finding.rule === rule)
  const line = ({ location }: Finding): number | undefined =>
    location && 'line' in location ? location.line : undefined
  const textAt = (number: number): string => readFileSync(path, 'utf8').split('\n')[number - 1] ?? ''

  it('finds two errors and no more', () => {
    expect(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual([
      'finance/total-mismatch',
      'finance/total-mismatch',
    ])
  })

  it('finds the £100,000 at its own cell, with the one repair that can be proved', () => {
    const [money] = of('finance/total-mismatch')
    expect(money).toMatchObject({
      at: '/sections/finance/revenue/39/budget',
      stated: '£5,500,191',
      computed: '£5,400,191',
      difference: { amount: '100000', unit: 'gbp' },
      repair: { from: '£5,500,191', to: '£5,400,191', confidence: 'unique' },
    })
    expect(money?.repair?.proof).toMatch(/only single change/)
    expect(textAt(line(money as Finding) ?? 0)).toContain('£5,500,191')
  })

  it('finds the 180.2 staff at its own cell, and claims no repair', () => {
    const [, staff] = of('finance/total-mismatch')
    expect(staff).toMatchObject({
      at: '/sections/finance/classSummary/3/fundedWte',
      stated: '180.2',
      difference: { unit: 'wte' },
    })
    expect(Number(staff?.difference?.amount)).toBeCloseTo(7.1, 1)
    expect(staff).not.toHaveProperty('repair')
    expect(staff?.message).toMatch(/No single slip of the pen explains/)
    expect(staff?.message).toMatch(/date and scope/)
    expect(staff?.message).toContain('173.06')
    expect(textAt(line(staff as Finding) ?? 0)).toContain('180.2')
  })

  it('names the four classes to be confirmed, and keeps the units apart', () => {
    const [open, ...more] = of('estate/quantity-to-be-confirmed')
    expect(more).toEqual([])
    expect(open?.level).toBe('warning')
    for (const name of [
      'Printers (Managed Print Service)',
      'Printers (Non Managed Print Service)',
      'Printers (Barcode)',
      'Telephones',
    ])
      expect(open?.message).toContain(name)
    expect(open?.message).toContain('at least 6,284 devices')
    expect(open?.message).toContain('15,450 to 15,550 network ports')
    expect(open?.message).toContain('2 sites')
    expect(open?.evidence).toHaveLength(4)
    expect(textAt(line(open as Finding) ?? 0)).toContain('TBC')
  })

  it('finds the list that is announced and missing, and says that the link was not followed', () => {
    const found = of('contracts/list-missing')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ level: 'warning' })
    expect(found[0]?.message).toContain('was not found in this file')
    expect(found[0]?.message).toContain('"Contracts Data Spreadsheet" was not followed')
  })

  it('notes the opening that is followed by nothing', () => {
    const found = of('core/list-missing')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ level: 'note', stated: 'including:' })
    expect(textAt(line(found[0] as Finding) ?? 0)).toContain('including:')
  })

  it('warns of what the standing statement does, in fair words', () => {
    for (const rule of [
      'foi/future-requests-prejudged',
      'foi/section-21-for-withheld',
      'foi/harm-test-misstated',
      'crosscheck/security-detail-published',
    ]) {
      const found = of(rule)
      expect(
        found.map(({ level }) => level),
        rule,
      ).toEqual(['warning'])
      expect(found[0]?.message).not.toMatch(/unlawful|illegal|breach of the Act|invalid/i)
    }
    expect(of('foi/complaint-route-missing')).toEqual([])
    const [published] = of('crosscheck/security-detail-published')
    expect(published?.message).toContain('firewalls, intrusion detection, antivirus')
  })

  it('finds the advertising rules superseded today, and right in their own time', () => {
    expect(of('contracts/superseded-reference').map(({ level }) => level)).toEqual(['warning'])
    expect(reportOn(path, '2017-12-01').findings.map(({ rule }) => rule)).not.toContain(
      'contracts/superseded-reference',
    )
    expect(reportOn(path, '2020-12-31').findings.map(({ rule }) => rule)).not.toContain(
      'contracts/superseded-reference',
    )
    expect(reportOn(path, '2021-01-01').findings.map(({ rule }) => rule)).toContain('contracts/superseded-reference')
  })

  it('says how many checks ran and passed, and every other total passes', () => {
    const { applied, passed } = report.summary
    expect(applied).toBeGreaterThan(40)
    const result = report.rules.find(({ code }) => code === 'finance/total-mismatch')
    expect(result).toMatchObject({ outcome: 'failed', passed: (result?.applied ?? 0) - 2 })
    expect(passed).toBeLessThan(applied)
  })
})

describe('the golden reports', () => {
  it.each(present.filter(({ path }) => path !== seed))('$name', async ({ name, path }) => {
    const actual = `${JSON.stringify(reportOn(path), null, 2)}\n`
    await expect(actual).toMatchFileSnapshot(`../../${dataset}/golden/${name}.json`)
  })

  it('is the same in every form, but for the places and the words around the figures', () => {
    const essence = (path: string): unknown =>
      reportOn(path).findings.map(({ rule, level, at, stated, computed, difference, repair }) => ({
        rule,
        level,
        at: rule.startsWith('finance/') || rule.startsWith('estate/') ? at : '',
        stated: rule.startsWith('f') ? stated : '',
        computed,
        difference,
        repair: repair?.to,
      }))
    const [first, ...others] = present
    for (const other of others) expect(essence(other.path), other.name).toEqual(essence(first?.path ?? ''))
  })
})
