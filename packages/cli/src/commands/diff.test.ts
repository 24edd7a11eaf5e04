import { reportSchema, type Report } from '@imt/core'
import { forms } from '@imt/report'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const budget = (total: string, more: readonly string[] = []): string =>
  ['Cost Centre,Class,Budget (£)', 'IT,PAY,£5', 'IT,NON-PAY,£5', `IT,TOTAL,${total}`, ...more, ''].join('\n')
const others = ['Estates,PAY,£7', 'Estates,TOTAL,£9']

/** A report in JSON on files. */
const reportOn = async (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> =>
  (await imt(['check', ...Object.keys(files), '--json', ...args], files)).out
const parsed = (json: string): Report => reportSchema.parse(JSON.parse(json))
const totals = (json: string): readonly string[] =>
  parsed(json)
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ stated = '' }) => stated)

const wrong = await reportOn({ 'a.csv': budget('£60') })
const right = await reportOn({ 'a.csv': budget('£10') })
const both = await reportOn({ 'a.csv': budget('£60', others) })

describe('imt diff', () => {
  const diff = (before: string, after: string, ...args: readonly string[]) =>
    imt(['diff', 'old.json', 'new.json', ...args], { 'old.json': before, 'new.json': after })

  it('takes one of the two from standard input, and not both', async () => {
    const { code, out } = await imt(['diff', 'old.json', '-'], { 'old.json': wrong, '-': both })
    expect(code).toBe(1)
    expect(out).toMatch(/^standard input held to old.json\n2 findings are new/)
    const refused = await imt(['diff', '-', '-'], { '-': both })
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('both are standard input')])
  })

  it('says what is new, and fails on it', async () => {
    const { code, out } = await diff(wrong, both)
    expect(code).toBe(1)
    expect(out).toMatch(/^new.json held to old.json\n2 findings are new, 0 are changed, 0 are gone, 1 is the same\.\n/)
    expect(out).toMatch(/New:\n {2}error {3}finance\/total-mismatch\n {4}a\.csv › row 6, column C/)
    expect((await diff(wrong, both, '--fail-on', 'never')).code).toBe(0)
  })

  it('says what is gone where it was looked at again, and that this fails nothing', async () => {
    const { code, out } = await diff(both, wrong)
    expect(code).toBe(0)
    expect(out).toContain('Gone:\n  error   finance/total-mismatch')
    expect((await diff(both, both)).out).toContain('0 findings are new, 0 are changed, 0 are gone')
  })

  it('takes nothing for gone that was not looked at', async () => {
    const elsewhere = await reportOn({ 'b.csv': budget('£10') })
    const { out } = await diff(wrong, elsewhere)
    expect(out).toMatch(/0 are gone, .*; 1 was not looked\nat again/)
    expect(out).toContain('a.csv was read for the earlier report, and not for the later one.')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'b.csv was not read for the earlier report: all that is found there is new.',
    )
    expect(out.replaceAll(/\s+/g, ' ')).toContain('check it under its earlier name and compare again')
    const noRule = await reportOn({ 'a.csv': 'Item,Held\nPens,2\n' }, '--fail-on', 'never')
    expect((await diff(wrong, noRule)).out).toContain('Not looked at again')
  })

  it('knows a file under another name by what is found in it', async () => {
    const mended = await reportOn({ 'b.csv': budget('£60', ['Estates,PAY,£7', 'Estates,TOTAL,£7']) })
    const { out } = await diff(both, mended)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'b.csv is taken to be a.csv under another name: 1 finding is the same in both.',
    )
    expect(out).not.toContain('Not looked at again')
    expect(out).not.toContain('was not read for the earlier report')
    expect(out).not.toContain('under its earlier name')
    expect(out).toContain('Gone:')
  })

  it('says that a report is of another version, other settings or another day', async () => {
    const old = { ...parsed(wrong), version: '1.0.0', configuration: 'imt.config.json', settings: '0' }
    const { out } = await diff(JSON.stringify(old), await reportOn({ 'a.csv': budget('£60') }, '--as-of', '2026-01-02'))
    const words = out.replaceAll(/\s+/g, ' ')
    expect(words).toContain('made by another version, 1.0.0, than the later one, 1.2.3')
    expect(words).toContain('made with the settings imt.config.json, the later one with no settings')
    expect(words).toContain('judged as of 23 November 2026, the later one as of 2 January 2026')
    const unversioned = JSON.stringify({ ...parsed(wrong), version: undefined })
    expect((await diff(unversioned, wrong)).out).toContain('one that it does not say')
  })

  it('fails on a finding that stands at a worse level, or is no longer accepted', async () => {
    const finding = parsed(wrong).findings.find(({ rule }) => rule === 'finance/total-mismatch')
    const settings = JSON.stringify({
      accepted: [{ fingerprint: finding?.fingerprint, reason: 'It is known', role: 'Head of IT', until: '2027-01-01' }],
    })
    const call = ['check', 'a.csv', '--config', 's.json', '--json']
    const accepted = await imt(call, { 'a.csv': budget('£60'), 's.json': settings })
    const { code, out } = await diff(accepted.out, wrong)
    expect(code).toBe(1)
    expect(out).toContain('it is no longer accepted')
    expect((await diff(wrong, accepted.out)).code).toBe(0)
  })

  it('counts findings that have one fingerprint each for itself', async () => {
    const report = parsed(wrong)
    const twice = JSON.stringify({ ...report, findings: report.findings.flatMap((each) => [each, each]) })
    expect((await diff(wrong, twice)).out).toMatch(
      new RegExp(`^.*\\n${String(report.findings.length)} findings? (?:is|are) new`),
    )
  })

  it('gives JSON for programs, and tables in Markdown', async () => {
    const json = JSON.parse((await diff(wrong, both, '--json')).out) as { new: { rule: string }[]; before: string }
    expect(json.before).toBe('old.json')
    expect(json.new.map(({ rule }) => rule)).toEqual(['finance/total-mismatch', 'finance/class-missing'])
    expect((await diff(wrong, both, '--format', 'md')).out).toMatch(
      /^## new\.json held to old\.json\n[^]*## New\n\n\| Level \|/,
    )
  })

  it.each([
    ['{}', /old\.json: it is no report of imt check \(asOf is not as it should be\): make one with/],
    ['[', /old\.json: it is no report of imt check \(The file ends[^)]*\): make one with/],
    [budget('£60'), /old\.json: it is no report of imt check \(.*\): make one with imt check FILES --format json=FILE/],
  ])('says of %j that it is no report', async (text, says) => {
    const { code, err, out } = await diff(text, wrong)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(says)
    expect((await imt(['diff', 'absent.json', 'absent.json'])).err).toContain('absent.json: there is no such file')
  })

  it('is no success where the later report checked nothing', async () => {
    const empty = await reportOn({ 'a.csv': 'x\n' })
    expect((await diff(wrong, empty)).code).toBe(3)
  })
})

describe('imt check --baseline', () => {
  const check = (baseline: string, file: string, ...args: readonly string[]) =>
    imt(['check', 'a.csv', '--baseline', 'old.json', ...args], { 'a.csv': file, 'old.json': baseline })

  it('takes the baseline from standard input, unless what is checked is', async () => {
    const files = { 'a.csv': budget('£60'), '-': wrong }
    expect((await imt(['check', 'a.csv', '--baseline', '-'], files)).out).toContain('Held to standard input:')
    const { code, err } = await imt(['check', '-', '--baseline', '-'], files)
    expect([code, err]).toEqual([2, expect.stringContaining('standard input holds one file')])
  })

  it('fails on what is new alone, and gives the number of what is known', async () => {
    const same = await check(wrong, budget('£60'))
    expect(same.code).toBe(0)
    expect(same.out).toContain('1 error (1 known)')
    expect(same.out.replaceAll(/\s+/g, ' ')).toMatch(
      /Held to old\.json: \d+ findings? (?:is|are) known from there and not listed again, 0 findings of it are gone\./,
    )
    expect(same.out).not.toContain('finance/total-mismatch\n')
    const more = await check(wrong, budget('£60', others), '--json')
    expect(more.code).toBe(1)
    expect(totals(more.out)).toEqual(['£9'])
    expect(parsed(more.out).summary).toMatchObject({ error: 2, known: { error: 1 } })
  })

  it('tells what is gone, and is no baseline that grows by itself', async () => {
    const { code, out } = await check(both, budget('£60'))
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Gone: error finance/total-mismatch, a.csv › row 6')
    expect((await check(right, budget('£60'))).code).toBe(1)
  })

  it('says in every form that it was held to a baseline, and what is gone', async () => {
    for (const form of forms) {
      const { out } = await check(both, budget('£60'), '--format', form)
      expect(out, form).toContain('old.json')
      expect(out.replaceAll(/\\|\s+/g, ' '), form).toMatch(/gone/i)
    }
  })

  it('takes no baseline that lists only what was new', async () => {
    const held = await check(wrong, budget('£60', others), '--json')
    const { code, err } = await check(held.out, budget('£60', others))
    expect(code).toBe(3)
    expect(err).toContain('it was itself held to a baseline, old.json, and lists only what was new')
  })

  it('passes over nothing that tells of personal data', async () => {
    const file = 'Name,Email\nA,jane.roe1@gmail.com\nB,john.doe2@gmail.com\n'
    const before = await reportOn({ 'a.csv': file }, '--disclosure-only')
    expect(parsed(before).findings.some(({ band }) => band === 'disclosure')).toBe(true)
    const { code, out } = await check(before, file, '--disclosure-only', '--json', '--fail-on', 'note')
    expect(code).toBe(1)
    expect(parsed(out).findings.some(({ band }) => band === 'disclosure')).toBe(true)
  })

  it('ends with 3 before anything is checked where the baseline is none', async () => {
    const { code, out, err } = await check('{}', budget('£60'))
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('imt check: --baseline: old.json: it is no report of imt check')
  })
})

describe('an accepted finding', () => {
  it('is shown with its reason and its last day in every form', async () => {
    const [finding] = parsed(wrong).findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    const settings = JSON.stringify({
      accepted: [
        { fingerprint: finding?.fingerprint, reason: 'Known since May', role: 'Head of IT', until: '2027-01-31' },
      ],
    })
    for (const form of forms) {
      const { out } = await imt(['check', 'a.csv', '--config', 's.json', '--format', form], {
        'a.csv': budget('£60'),
        's.json': settings,
      })
      const text = out.replaceAll(/\\|\s+/g, ' ')
      expect(text, form).toContain('Known since May')
      expect(text, form).toMatch(form === 'json' ? /"until": "2027-01-31"/ : /until 31 January 2027/)
    }
  })
})

describe('--quiet', () => {
  it('prints no text that was not asked for, no remarks, and what is wrong', async () => {
    const files = { 'a.csv': budget('£60') }
    expect(await imt(['check', 'a.csv', '--quiet'], files)).toEqual({ code: 1, out: '', err: '' })
    expect((await imt(['check', 'a.csv', '--quiet', '--format', 'text'], files)).out).toContain('total-mismatch')
    expect((await imt(['check', 'a.csv', '--quiet', '--json'], files)).out).toBe(
      (await imt(['check', 'a.csv', '--json'], files)).out,
    )
    expect((await imt(['check', 'absent.csv', '--quiet'])).err).toContain('absent.csv: there is no such file')
  })
})
