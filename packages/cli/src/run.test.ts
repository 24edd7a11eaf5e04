import { reportSchema } from '@imt/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { imt } from '../test/imt.js'

const page = 'datasets/plymouth-2017-18/page.html'
const budget = (...rows: readonly string[]): string => `Cost Centre,Class,Staff Funded,Budget (£)\n${rows.join('\n')}\n`
const sound = budget('IT,PAY,4.60,"£101,489"', 'IT,NON-PAY,-,"£72,992"', 'IT,TOTAL,4.60,"£174,481"')
const wrong = budget('IT,PAY,4.60,"£101,489"', 'IT,NON-PAY,-,"£72,992"', 'IT,TOTAL,4.60,"£184,481"')

describe('imt check', () => {
  it('says how many findings of a code are counted and not listed', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => `IT ${String(index)},PAY,1.00`)
    const { out } = await imt(['check', 'budget.csv', '--all'], { 'budget.csv': budget(...rows) })
    expect(out).toContain('200 more findings of tables/ragged-row (error) are counted and not listed.')
    // A row too short, and two values that it lacks, each.
    expect(out).toMatch(/^3,600 errors/m)
  })

  it('gives a difference of days without a sign', async () => {
    const rows = 'Contract,Supplier,Start Date,End Date\nHosting,Acme Ltd,01/04/2020,31/03/2019\n'
    const { out } = await imt(['check', 'register.csv'], { 'register.csv': rows })
    expect(out).toContain('contracts/end-before-start')
    expect(out).toMatch(/difference {2}367 days/)
  })

  it('shows five figures that a finding rests on and says how many there are; all of them on request', async () => {
    const centres = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    const rows = centres.flatMap((centre) => [`${centre},PAY,1.00,"£10,000"`, `${centre},TOTAL,1.00,"£10,000"`])
    const files = { 'budget.csv': budget(...rows, 'GRAND TOTAL,,7.00,"£91,000"') }
    const restsOn = (text: string): readonly string[] =>
      text
        .slice(text.indexOf('Rests on:'))
        .split('\n')
        .slice(1)
        .filter((line) => /^ {4}\S/.test(line))
    const short = await imt(['check', 'budget.csv'], files)
    expect(short.out).toContain('showing 5 of 7; --all shows the rest')
    expect(restsOn(short.out).filter((line) => line.includes('£10,000'))).toHaveLength(5)
    const whole = await imt(['check', 'budget.csv', '--all'], files)
    expect(whole.out).not.toContain('--all shows the rest')
    expect(restsOn(whole.out).filter((line) => line.includes('£10,000'))).toHaveLength(7)
  })

  it.each([
    [4, 5, undefined],
    [5, 5, 'showing 5 of 6; --all shows the rest'],
  ])(
    'of the changes that would mend a total of %d lines shows %d, and says how many there are',
    async (lines, shown, more) => {
      // Each line, and the total, may be what is wrong.
      const rows = Array.from({ length: lines }, () => 'IT,PAY,-,"£10,000"')
      const files = { 'budget.csv': budget(...rows, `IT,TOTAL,-,£${String(10_000 * lines + 5_000)}`) }
      const changesIn = (text: string): number => text.split(/^ {4}£\S+ to £/m).length - 1
      const short = await imt(['check', 'budget.csv'], files)
      expect(changesIn(short.out)).toBe(shown)
      const [candidates = ''] = short.out.split('Rests on:')
      if (more === undefined) expect(candidates).not.toContain('--all')
      else expect(candidates).toContain(more)
      const whole = await imt(['check', 'budget.csv', '--all'], files)
      expect(changesIn(whole.out)).toBe(lines + 1)
      expect(whole.out).not.toContain('--all shows the rest')
    },
  )

  it('says that a key is not known, and which is meant: never nothing', async () => {
    const line = (key: string, row: string, count: string): object => ({
      costCentre: 'A',
      class: row,
      [key]: count,
      budget: '£50,000',
    })
    const publication = (part: string, key: string): string =>
      JSON.stringify({
        about: {},
        sections: { finance: { [part]: [line(key, 'PAY', '2.00'), line(key, 'TOTAL', '9.00')] } },
      })
    const files = {
      'key.json': publication('revenue', 'fundedWTE'),
      'part.json': publication('revenu', 'fundedWte'),
      'right.json': publication('revenue', 'fundedWte'),
    }
    const key = await imt(['check', 'key.json'], files)
    expect(key.code).toBe(0)
    expect(key.out.replaceAll(/\s+/g, ' ')).toMatch(/"fundedWTE" is not known in row 1 of finance.*mean "fundedWte"\?/)
    expect(key.out).toContain('2 warnings')
    expect((await imt(['check', 'key.json', '--fail-on', 'warning'], files)).code).toBe(1)
    const part = await imt(['check', 'part.json'], files)
    expect(part.code).toBe(3)
    expect(part.out).toContain('Nothing was checked. This is not a pass.')
    expect(part.out.replaceAll(/\s+/g, ' ')).toMatch(/"revenu" is not known in the section "finance".*mean "revenue"\?/)
    expect((await imt(['check', 'right.json'], files)).code).toBe(1)
  })

  it('prints the report of the published page, states the day, and fails on its errors', async () => {
    const { code, out, err } = await imt(['check', page])
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).toContain('As of 2026-11-23')
    expect(out).toContain('page.html › table 2 › D41 (line ')
    expect(out).toMatch(/stated\s+£5,500,191\n\s+computed\s+£5,400,191\n\s+difference\s+£100,000/)
    expect(out).toMatch(/2 errors, \d+ warnings, \d+ notes?\. \d+ checks ran, \d+ passed/)
  })

  it.each(['0100-01-01', '9899-12-31'])('judges by any day of the range: %s', async (day) => {
    expect((await imt(['check', page, '--as-of', day])).out).toContain(`As of ${day}`)
  })

  it('fits into 80 columns, without colour codes, and ends in a line break', async () => {
    const { out } = await imt(['check', page, '--all'])
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/\u001b/)
    expect(out.endsWith('\n')).toBe(true)
  })

  it('uses colour in a terminal, beside the words', async () => {
    const { out } = await imt(['check', page], {}, true)
    expect(out).toMatch(/\u001b\[31m\s*error/)
  })

  it.each([
    ['error', wrong, 1],
    ['never', wrong, 0],
    ['error', sound, 0],
    ['note', sound, 0],
    ['warning', wrong, 1],
  ])('with --fail-on %s ends as it says', async (level, csv, code) => {
    expect((await imt(['check', 'budget.csv', '--fail-on', level], { 'budget.csv': csv })).code).toBe(code)
  })

  it('places a finding of a CSV by line, record and field', async () => {
    const { out } = await imt(['check', 'budget.csv'], { 'budget.csv': wrong })
    expect(out).toContain('budget.csv › row 4, column D (line 4, character 15)')
  })

  it('reads several files as one publication', async () => {
    const summary =
      'Cost Centre,Class,Funded,Budget (£)\nPAY,TOTAL,4.6,"£101,489"\nNON-PAY,TOTAL,-,"£73,992"\nGRAND TOTAL,TOTAL,4.6,"£175,481"\n'
    const { code, out } = await imt(['check', 'a.csv', 'b.csv'], { 'a.csv': sound, 'b.csv': summary })
    expect(code).toBe(1)
    expect(out).toContain('finance/tables-disagree')
    expect(out).toContain('b.csv')
  })

  it('prints JSON that its published schema accepts, the same bytes each time', async () => {
    const first = await imt(['check', page, '--format', 'json'])
    const second = await imt(['check', page, '--format', 'json'])
    expect(first.out).toBe(second.out)
    const { $schema, ...report } = JSON.parse(first.out) as { $schema: string }
    expect($schema).toMatch(/report\.json$/)
    const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' })
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...report, summary: {} })).toBe(false)
  })

  it('checks a publication in JSON, and names places in it by pointer', async () => {
    const json = JSON.stringify({
      sections: {
        finance: {
          revenue: [
            { costCentre: 'IT', class: 'PAY', budget: '£5' },
            { costCentre: 'IT', class: 'TOTAL', budget: '£60' },
          ],
        },
      },
    })
    const { code, out } = await imt(['check', 'p.json'], { 'p.json': json })
    expect(code).toBe(1)
    expect(out).toContain('p.json#/sections/finance/revenue/')
  })
})

/** @see hostile.md F1, F2 */
describe('a publication in JSON', () => {
  const row = (name: string, kind: string, budget: string): string =>
    `{"costCentre":"${name}","class":"${kind}","budget":${budget}}`
  const publication = (...rows: readonly string[]): string =>
    `{"about":{},\n"sections":{"finance":{"revenue":[\n${rows.join(',\n')}]}}}`

  it('names a key that is written twice, with line and column, and does not pass', async () => {
    const json = publication(row('T', 'PAY', '"£9999","budget":"£5000"'), row('T', 'TOTAL', '"£5000"'))
    const { code, out } = await imt(['check', 'p.json'], { 'p.json': json })
    expect(code).toBe(1)
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /tables\/repeated-key .*p\.json#\/sections\/finance\/revenue\/0\/budget \(line 3, column 50\) The key "budget"/,
    )
  })
  it('names the section __proto__', async () => {
    const { out } = await imt(['check', 'p.json'], { 'p.json': '{"sections":{"__proto__":{"revenue":[]}}}' })
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /warning tables\/reserved-key .*line 1, column 14.*"__proto__" stands in "sections"/,
    )
  })
  it('reads Windows-1252 and UTF-16, and says so', async () => {
    const json = publication(row('Caf\u00e9', 'PAY', '"\u00a35"'), row('Caf\u00e9', 'TOTAL', '"\u00a360"'))
    const latin = Uint8Array.from(json, (letter) => letter.charCodeAt(0))
    const wide = new Uint8Array(Buffer.from(`\ufeff${json}`, 'utf16le'))
    for (const bytes of [latin, wide]) {
      const { code, out } = await imt(['check', 'p.txt'], { 'p.txt': bytes })
      expect(code).toBe(1)
      expect(out).toContain('Caf\u00e9')
      expect(out).not.toContain('\ufffd')
      expect(out.includes('tables/not-utf-8')).toBe(bytes === latin)
    }
  })
  it('places what its schema refuses, and keys that it does not know, at line and column', async () => {
    const json = publication(row('T', 'PAY', '"£5,,0"'), '{"costCentre":"T","class":"TOTAL","budgte":"£5"}')
    const { out } = await imt(['check', 'p.json'], { 'p.json': json })
    const text = out.replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/core\/schema .*#\/sections\/finance\/revenue\/0\/budget \(line 3, column 42\)/)
    expect(text).toMatch(/core\/unknown-key .*#\/sections\/finance\/revenue\/1\/budgte \(line 4, column 35\)/)
  })
  it.each(['[]', '[{"costCentre": "T"}]', '"x"', '12'])('says in words that %s is none', async (json) => {
    const { code, out } = await imt(['check', 'p.json'], { 'p.json': json })
    expect(code).toBe(3)
    expect(out).toMatch(/This is a (?:list of \d values?|text|number), not a publication/)
  })
})

describe('bad input', () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])
  it.each<[string, readonly string[], Readonly<Record<string, string | Uint8Array>>, number, RegExp]>([
    ['a file that is not there', ['check', 'absent.html'], {}, 3, /absent\.html: there is no such file/],
    ['a folder', ['check', 'packages'], {}, 3, /packages: it is a folder/],
    ['an empty file', ['check', 'a.html'], { 'a.html': '' }, 3, /a\.html.*empty/],
    ['a file of white space', ['check', 'a.txt'], { 'a.txt': ' \n\u00a0\n' }, 3, /a\.txt.*empty/],
    ['a binary file', ['check', 'a.xlsx'], { 'a.xlsx': zip }, 3, /a\.xlsx/],
    [
      'broken JSON',
      ['check', 'a.json'],
      { 'a.json': '{"sections": ' },
      3,
      /a\.json \(line 1, column 14\): The file ends/,
    ],
    [
      'JSON lines',
      ['check', 'a.txt'],
      { 'a.txt': '{"sections": {}}\n{}' },
      3,
      /a\.txt \(line 2, column 1\): .*JSON lines/,
    ],
    ['JSON with a comment', ['check', 'a.txt'], { 'a.txt': '// x\n{"a": 1}' }, 3, /line 1, column 1\): A comment/],
    [
      'a package of OCDS without a release',
      ['check', 'a.json'],
      { 'a.json': '{"releases": []}' },
      3,
      /no release here/,
    ],
    [
      'a package of OCDS without a contract',
      ['check', 'a.json'],
      { 'a.json': '{"releases": [{"ocid": "ocds-abc123-1", "tender": {"title": "Beds"}}]}' },
      3,
      /holds no contract, and no award that stands/,
    ],
    [
      'an inventory of GLPI',
      ['check', 'a.json'],
      { 'a.json': '{"deviceid": "x", "content": {}}' },
      3,
      /GLPI.*readGlpiInventory/,
    ],
    [
      'JSON that is nested too deep',
      ['check', 'a.json'],
      { 'a.json': '['.repeat(100_000) },
      3,
      /line 1, column 513\): Objects and lists stand in each other more than 512 deep/,
    ],
    ['JSON beside other JSON', ['check', 'a.json', 'b.json'], { 'a.json': '{}', 'b.json': '{}' }, 3, /on its own/],
    ['no file at all', ['check'], {}, 2, /^imt check: the file is missing\n"imt check --help" says/],
    [
      'an unknown option',
      ['check', 'a.csv', '--loud'],
      { 'a.csv': sound },
      2,
      /^imt check: there is no option --loud\n/,
    ],
    ['an unknown level', ['check', 'a.csv', '--fail-on', 'often'], { 'a.csv': sound }, 2, /--fail-on/],
    [
      'a day that is none',
      ['check', 'a.csv', '--as-of', '2026-02-30'],
      { 'a.csv': sound },
      2,
      /--as-of must be a calendar day/,
    ],
    ...['9999-12-31', '9900-01-01', '0000-01-01', '0099-12-31'].map(
      (day): [string, readonly string[], Readonly<Record<string, string>>, number, RegExp] => [
        `a day that cannot be judged by, ${day}`,
        ['check', 'a.csv', '--as-of', day],
        { 'a.csv': sound },
        2,
        /--as-of must lie between 0100-01-01 and 9899-12-31, not \d/,
      ],
    ),
    ['an unknown command', ['inspect'], {}, 2, /^imt: there is no verb "inspect"\n/],
    [
      'an unknown rule',
      ['explain', 'total-mismatch'],
      {},
      2,
      /did you mean estate\/total-mismatch or finance\/total-mismatch/,
    ],
    ['a misspelt rule', ['explain', 'finance/total-mismach'], {}, 2, /did you mean finance\/total-mismatch\?/],
    ['a misspelt condition', ['explain', 'end-befor-start'], {}, 2, /did you mean contracts\/end-before-start\?/],
    ['a word too many', ['rules', 'all'], {}, 2, /^imt rules: it takes no word beside its options, and was given 1\n/],
    ['a report too few', ['diff', 'a.json'], {}, 2, /^imt diff: the later one is missing\n/],
    ['help on a verb that there is not', ['help', 'chek'], {}, 2, /^imt: there is no verb "chek"\n.*check/],
    ['a table that there is not', ['templates', 'contract/register'], {}, 2, /did you mean contracts\/register\?/],
    ['a part of a rule', ['explain', 'contracts/expired'], {}, 2, /did you mean contracts\/expired-and-listed\?/],
    ['a part of very many', ['explain', 'finance/total'], {}, 2, /did you mean finance\/total-mismatch or /],
    ['a domain that is misspelt', ['explain', 'nance/'], {}, 2, /^imt explain: no rule is called "nance\/"\n/],
    ['a rule like none', ['explain', 'weather'], {}, 2, /^imt explain: no rule is called "weather"\n/],
  ])('%s gives one clear message and its exit code', async (_, args, files, expected, message) => {
    const { code, out, err } = await imt(args, files)
    expect(code).toBe(expected)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\bat .*:\d+:\d+\)|Error:/)
    expect(out).toBe('')
  })

  it.each([
    ['a page with no recognised table', 'a.html', '<h1>Menu</h1><p>Soup on Mondays.</p>', 'core/nothing-recognised'],
    ['a table that nobody knows', 'a.csv', 'Site,Beds\nA,3\n', 'core/unrecognised-table'],
  ])('%s is never success', async (_, name, text, rule) => {
    const { code, out } = await imt(['check', name, '--fail-on', 'never'], { [name]: text })
    expect(code).toBe(3)
    expect(out).toContain(rule)
    expect(out).toContain('Nothing was checked. This is not a pass.')
  })

  it('JSON beside another file is left out and said, and the other is checked', async () => {
    const { code, out, err } = await imt(['check', 'a.json', 'b.csv'], { 'a.json': '{}', 'b.csv': sound })
    expect(code).toBe(3)
    expect(err).toMatch(/^imt check: a\.json: .*on its own/)
    expect(out).toMatch(/\. [1-9]\d* checks? ran/)
  })

  it('a figure that cannot be read is an error at its place', async () => {
    const { code, out } = await imt(['check', 'a.csv'], {
      'a.csv': budget('IT,PAY,4.60,"£101,48"', 'IT,TOTAL,4.60,"£101,480"'),
    })
    expect(code).toBe(3)
    expect(out).toContain('core/schema')
    expect(out).toContain('line 2')
  })

  it('a table whose columns are cut is an error at its row', async () => {
    const { out } = await imt(['check', 'a.csv'], { 'a.csv': budget('IT,PAY,4.60', 'IT,TOTAL,4.60,£5') })
    expect(out).toContain('tables/ragged-row')
    expect(out).toMatch(/line 2/)
  })
})

describe('imt rules and imt explain', () => {
  it('list every rule, in text and in JSON', async () => {
    const { code, out } = await imt(['rules'])
    expect(code).toBe(0)
    expect(out).toMatch(/^error\s+finance\/total-mismatch$/m)
    const entries = JSON.parse((await imt(['rules', '--format', 'json'])).out) as {
      code: string
      citation: unknown[]
    }[]
    expect(entries.map(({ code: name }) => name)).toEqual(
      expect.arrayContaining(['finance/total-mismatch', 'core/schema', 'tables/ragged-row']),
    )
  })

  it('explain a rule, and say which sources were not verified', async () => {
    const { code, out } = await imt(['explain', 'finance/total-mismatch'])
    expect(code).toBe(0)
    expect(out).toContain('A total does not equal its parts.')
    expect(out).toContain('not verified')
  })

  it('list and explain what only letters and clocks are told, and say so', async () => {
    const { out } = await imt(['rules'])
    const [reported = '', letters = '', clocks = ''] = out.split(/^Reported by .*$\n/m)
    expect(out).toContain('\nReported by checkRefusal and composeRefusal of @imt/foi, not by imt check:\n')
    expect(out).toContain('\nReported by clock of @imt/foi, not by imt check:\n')
    expect(reported).not.toContain('foi/limb-missing')
    expect(letters).toMatch(/^warning\s+foi\/limb-missing$/m)
    expect(clocks).toMatch(/^warning\s+foi\/fee-unpaid$/m)
    const explained = await imt(['explain', 'foi/limb-missing'])
    expect(explained.code).toBe(0)
    expect(explained.out).toContain('Reported by checkRefusal and composeRefusal of @imt/foi, not by imt check.')
    expect((await imt(['explain', 'finance/total-mismatch'])).out).not.toContain('Reported by')
    const entries = JSON.parse((await imt(['rules', '--format', 'json'])).out) as Record<string, unknown>[]
    const reportedBy = (name: string): unknown => entries.find(({ code }) => code === name)?.['reportedBy']
    expect(reportedBy('foi/limb-missing')).toEqual(['checkRefusal', 'composeRefusal'])
    expect(reportedBy('foi/response-overdue')).toEqual(['imt check'])
  })

  it('a text that begins with a brace is no JSON', async () => {
    expect((await imt(['check', 'a.txt'], { 'a.txt': '{Draft} Menu\nSoup\n' })).out).toContain(
      'core/nothing-recognised',
    )
  })

  it('prints its version', async () => {
    expect(await imt(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' })
  })

  it('help is no failure', async () => {
    const { code, out } = await imt(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Usage: imt')
  })
})
