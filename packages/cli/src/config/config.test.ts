import { definePlugin, defineRule, reportSchema, type IsoDate, type Report } from '@imt/core'
import { financeSection } from '@imt/finance'
import { describe, expect, it } from 'vitest'
import { imt, type Ran } from '../../test/imt.js'
import { defineConfig, type Config } from './config.js'

const budget = 'Cost Centre,Class,Budget (£)\nIT,PAY,£5\nIT,NON-PAY,£5\nIT,TOTAL,£60\n'
const spend = 'Entity,Date of payment,Cost to us,Supplier,Transaction number\nX Trust,01/04/2025,abc,Acme,1\n'
const files = { 'budget.csv': budget, 'spend.csv': spend, 'register.csv': 'Supplier,Contract title\nAcme,Printers\n' }

/** The command where `imt.config.json` stands beside it. */
const withConfig = (config: unknown, ...args: readonly string[]): Promise<Ran> =>
  imt(
    ['check', ...args],
    { ...files, 'imt.config.json': typeof config === 'string' ? config : JSON.stringify(config) },
    false,
    { find: (names) => Promise.resolve(names.filter((name) => name.endsWith('.json'))), load: () => Promise.reject() },
  )
/** The command with the settings of a module. */
const withModule = (config: Config, ...args: readonly string[]): Promise<Ran> =>
  imt(['check', ...args, '--config', 'own.ts'], files, false, {
    find: () => Promise.resolve([]),
    load: () => Promise.resolve({ default: config }),
  })
const reportOf = ({ out }: Ran): Report => reportSchema.parse(JSON.parse(out))
const fingerprintOf = async (file: string, rule: string): Promise<string> => {
  const { out } = await imt(['check', file, '--format', 'json'], files)
  const { findings } = JSON.parse(out) as Report
  return findings.find((finding) => finding.rule === rule)?.fingerprint ?? ''
}

describe('settings of a body', () => {
  it('are those of the working directory, and are named in the report', async () => {
    const { code, out } = await withConfig({ publisher: 'X Trust', failOn: 'never', asOf: '2026-01-31' }, 'budget.csv')
    expect(code).toBe(0)
    expect(out).toMatch(/^X Trust: budget\.csv\n/)
    expect(out).toContain('As of 2026-01-31.\nSettings: imt.config.json.')
    expect(reportOf(await withConfig({}, 'budget.csv', '--format', 'json')).configuration).toBe('imt.config.json')
  })

  it('go behind what the call says, and are left out with --no-config', async () => {
    const config = { failOn: 'never', asOf: '2026-01-31' }
    const own = await withConfig(config, 'budget.csv', '--fail-on', 'error', '--as-of', '2026-02-01')
    expect(own.code).toBe(1)
    expect(own.out).toContain('As of 2026-02-01.')
    const none = await withConfig(config, 'budget.csv', '--no-config')
    expect(none.code).toBe(1)
    expect(none.out).not.toContain('Settings')
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['no JSON', '{', /^imt check: imt\.config\.json: line 1, column 2: The file ends/],
    ['no object', '[]', /the settings: it must be an object, and \[\] stands there/],
    ['a misspelt setting', { level: {} }, /"level" is no setting: did you mean "levels"\?/],
    ['an unknown code', { levels: { 'finance/total-mismach': 'off' } }, /levels: "finance\/total-mismach" is no code/],
    [
      'an unknown level',
      { levels: { 'core/schema': 'fatal' } },
      /levels\.core\/schema: it must be "error", "warning", "note" or "off", and "fatal" stands there/,
    ],
    ['no day', { asOf: '31/01/2026' }, /asOf: it must be a calendar day/],
    ['a day out of reach', { asOf: '9999-12-31' }, /imt\.config\.json: asOf must lie between/],
    ['an unknown section', { expected: ['finance/spent'] }, /expected\[0\].*did you mean "finance\/spend"\?/],
    [
      'an acceptance without reason',
      { accepted: [{ fingerprint: 'a', role: 'b', until: '2026-12-31' }] },
      /accepted\[0\]\.reason is missing: it must be a text/,
    ],
    ['a text for a list', { plugins: 'x' }, /plugins: it must be a list, and "x" stands there/],
    ['a number for a text', { publisher: 5 }, /publisher: it must be a text, and 5 stands there/],
    ['a number too small', { noticeWithinDays: -1 }, /noticeWithinDays: it must be 0 or more, and -1 stands there/],
    [
      'a plugin that is none',
      { plugins: ['x'] },
      /plugins\[0\]: it is not what this setting takes, and "x" stands there/,
    ],
    ['a level that is misspelt', { levels: { 'core/schema': 'eror' } }, /Did you mean "error"\?/],
    ['a key that is misspelt', { publish: { titel: 'x' } }, /publish: "titel" is no setting; there are name, /],
    ['a heading without a name', { headings: { finance: { '': 'Amount' } } }, /headings\.finance.*empty/],
    ['a heading for none', { headings: { finance: { Cost: 'Colour' } } }, /headings: "Cost" is to stand for "Colour"/],
  ])('are refused with %s, and nothing is checked', async (_, config, message) => {
    const { code, out, err } = await withConfig(config, 'budget.csv')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(message)
  })

  it('are refused where two files have them, and where the one that is named is not there', async () => {
    const config = { find: (names: readonly string[]) => Promise.resolve(names), load: () => Promise.reject() }
    const two = await imt(['check', 'budget.csv'], files, false, config)
    expect(two).toMatchObject({ code: 2, out: '' })
    expect(two.err).toContain('keep one, or name one with')
    const absent = await imt(['check', 'budget.csv', '--config', 'absent.json'], files)
    expect(absent).toMatchObject({ code: 2, out: '' })
    expect(absent.err).toContain('absent.json: the settings could not be read')
  })

  it.each([['imt.config.yaml'], ['imt.config.json.txt']])(
    'are not passed over where they stand in %s',
    async (name) => {
      const find = (names: readonly string[]) => Promise.resolve(names.filter((each) => each === name))
      const { code, out, err } = await imt(['check', 'budget.csv'], files, false, {
        find,
        load: () => Promise.reject(),
      })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`${name}: settings are read from a file in JSON (.json), JavaScript`)
      const named = await imt(['check', 'budget.csv', '--config', 'budget.csv'], files)
      expect([named.code, named.err]).toEqual([2, expect.stringContaining('budget.csv: settings are read from')])
    },
  )

  it('say once which file a fault stands in', async () => {
    const text = '{ "publisher": "A", "publisher": "B" }'
    const { err } = await imt(['check', 'budget.csv', '--config', 'own.json'], { ...files, 'own.json': text })
    expect(err).toContain('imt check: own.json: #/publisher (line 1, column 21): The key "publisher" stands in this')
  })

  it('change levels', async () => {
    const { findings } = reportOf(
      await withConfig({ levels: { 'finance/total-mismatch': 'note' } }, 'budget.csv', '--format', 'json'),
    )
    expect(findings.find(({ rule }) => rule === 'finance/total-mismatch')?.level).toBe('note')
  })

  it('name headings of the own, for a plugin and for files', async () => {
    const plain = await imt(['check', 'spend.csv', '--format', 'json'], files)
    expect(plain.code).toBe(3)
    const own = { 'Cost to us': 'Amount' }
    for (const config of [{ headings: { finance: own } }, { columns: [{ files: '*.csv', headings: own }] }]) {
      const report = reportOf(await withConfig(config, 'spend.csv', '--format', 'json'))
      expect(report.read[0]?.readAs).toBe('finance/spend')
      expect(report.findings.map(({ rule }) => rule)).toContain('finance/figure-not-read')
    }
    const other = await withConfig({ columns: [{ files: 'other/*.csv', headings: own }] }, 'spend.csv')
    expect(other.code).toBe(3)
    const missing = await withConfig({ columns: [{ files: '*.csv', headings: { Costs: 'Amount' } }] }, 'spend.csv')
    expect(missing.err).toContain('spend.csv: the settings name "Costs", which no table of it has as a heading')
  })

  it('say which sections must be there', async () => {
    const config = { expected: ['finance/revenue', 'contracts', 'finance/spend'] }
    const { findings } = reportOf(await withConfig(config, 'budget.csv', '--format', 'json'))
    expect(findings.filter(({ rule }) => rule === 'core/section-missing').map(({ at }) => at)).toEqual([
      '/sections/contracts',
      '/sections/finance/spend',
    ])
  })

  it('add plugins of the own', async () => {
    const rule = defineRule({
      code: 'house/always',
      level: 'warning',
      band: 'usefulness',
      summary: 'It is always found.',
      explain: 'It is always found.',
      citation: [],
      reads: [financeSection],
      check: (_, run) => run.report({ at: '/sections/finance', message: 'Found by a plugin of the house', key: [] }),
    })
    const plugin = definePlugin({ id: 'house', section: null, requires: ['finance'], rules: [rule], recognise: [] })
    const { out } = await withModule(defineConfig({ plugins: [plugin] }), 'budget.csv')
    expect(out).toContain('warning house/always\n  It is always found.')
  })

  it('are checked by defineConfig', () => {
    expect(() => defineConfig({ failon: 'note' } as Config)).toThrow(
      new TypeError('defineConfig: "failon" is no setting: did you mean "failOn"?'),
    )
  })
})

describe('findings that are accepted', () => {
  const accepted = (fingerprint: string, until: IsoDate = '2027-03-31'): Config => ({
    accepted: [{ fingerprint, reason: 'The page is about to be replaced', role: 'Head of IT finance', until }],
  })

  it('stay in the report, and no longer fail it', async () => {
    const fingerprint = await fingerprintOf('budget.csv', 'finance/total-mismatch')
    const { code, out } = await withConfig(accepted(fingerprint), 'budget.csv')
    expect(code).toBe(0)
    expect(out).toContain('1 error (1 accepted)')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Accepted by Head of IT finance until 31 March 2027: The page is about to be replaced.',
    )
    const report = reportOf(await withConfig(accepted(fingerprint), 'budget.csv', '--format', 'json'))
    expect(report.summary).toMatchObject({ error: 1, accepted: { error: 1, warning: 0, note: 0 } })
  })

  it('count again once their day has passed', async () => {
    const fingerprint = await fingerprintOf('budget.csv', 'finance/total-mismatch')
    const { code, out } = await withConfig(accepted(fingerprint, '2026-11-22'), 'budget.csv')
    expect(code).toBe(1)
    expect(out).toContain('warning core/acceptance-ended')
    expect((await withConfig(accepted(fingerprint, '2026-11-23'), 'budget.csv')).code).toBe(0)
  })

  it('are another finding once the figure has changed, and the acceptance is said to fit nothing', async () => {
    const fingerprint = await fingerprintOf('budget.csv', 'finance/total-mismatch')
    const config = JSON.stringify(accepted(fingerprint))
    const { code, out } = await imt(['check', 'a.csv', '--config', 'c.json'], {
      'a.csv': budget.replace('£60', '£70'),
      'c.json': config,
    })
    expect(code).toBe(1)
    expect(out).toContain('note    core/acceptance-unused')
  })

  it('stand in the way of publishing all the same where they are about personal data', async () => {
    const log =
      'Reference,Received,Responded,Subject,Outcome,Requested by\nF1,01/10/2026,02/10/2026,IT,Granted,J Smith\n'
    const first = await imt(['check', 'log.csv', '--format', 'json'], { 'log.csv': log })
    const found = reportOf(first).findings.filter(({ rule }) => rule === 'foi/requester-identified')
    expect(found).toHaveLength(1)
    const config = JSON.stringify(accepted(found[0]?.fingerprint ?? ''))
    const { code, out } = await imt(['check', 'log.csv', '--fail-on', 'note', '--config', 'c.json'], {
      'log.csv': log,
      'c.json': config,
    })
    expect(code).toBe(1)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('It is about personal data')
  })
})
