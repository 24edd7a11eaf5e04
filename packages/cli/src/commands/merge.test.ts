import type { FinishedSpend } from '@imt/finance'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { run } from '../run.js'

const spend = (...rows: readonly string[]): string =>
  ['Entity,Date,Expense type,Supplier,Transaction number,Amount', ...rows].join('\n')
const alpha = 'A trust,01/04/2025,IT,Alpha Ltd,17,30000.10'
const beta = 'A trust,02/04/2025,IT,Beta plc,18,26000'

const files = {
  'April 2025.csv': spend(alpha, beta, ',,,Total,,56000.10'),
  'May 2025.csv': spend(alpha, 'A trust,02/05/2025,IT,Gamma,21,TBC'),
  'copy.csv': spend(alpha, beta, ',,,Total,,56000.10'),
  'nil.csv': spend(),
  'ledger 1.csv': 'Cost Centre,Class,Amount\nIT,PAY,0.10\nHR,PAY,TBC\n',
  'ledger 2.csv': 'Cost Centre,Class,Amount\nIT,PAY,0.20\nTotal,,0.20\n',
  'register.csv':
    'Asset Tag,Serial,Category,Operating System\n1,ABC123,Laptops,Windows 7\n2,DEF456,Laptops,Windows 11\n',
  'intune.csv': 'Asset Tag,Serial,Category,Operating System\nx,ABC123,Laptops,\n',
  'words.txt': 'Nothing to see here.\n',
}
/** Runs the command where files can be written. */
const writing = async (args: readonly string[], from: Readonly<Record<string, string>>) => {
  const written: Record<string, string> = {}
  let [out, err] = ['', '']
  const code = await run(args, {
    readFile: (path) => Promise.resolve(new TextEncoder().encode(from[path] ?? '')),
    create: (path, content) => {
      written[path] = String(content)
      return Promise.resolve()
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    today: () => '2026-11-29',
  })
  return { code, out, err, written }
}

const asOf = ['--as-of', '2026-11-29']

/** What `imt partial` prints of files, as further files. */
const parts = async (kind: string, ...names: readonly string[]): Promise<Record<string, string>> => {
  const made: Record<string, string> = {}
  for (const name of names) {
    const { code, out, err } = await imt(['partial', kind, name, ...asOf], files)
    if (code !== 0) throw new Error(err)
    made[`${name}.json`] = out
  }
  return made
}
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('imt partial', () => {
  it('makes no part of a file that was read in part, and reads a long CSV file whole', async () => {
    const table = (head: string, row: string) =>
      `<table><tr><th>${head.replaceAll(',', '</th><th>')}</th></tr>${`<tr><td>${row.replaceAll(',', '</td><td>')}</td></tr>`.repeat(4_000)}</table>`
    const name = 'Information services '.repeat(15)
    const long = {
      'l.html': table('Cost Centre,Class,Amount', `${name},PAY,1`),
      'd.html': table('Asset Tag,Serial,Category,Operating System', `1,ABC,${name},Windows 11`),
      's.html': table('Date,Supplier,Transaction number,Amount', `01/04/2025,${name},1,30000`),
      'l.csv': `Cost Centre,Class,Amount\n${`${name},PAY,1\n`.repeat(4_000)}`,
    }
    for (const [kind, file] of [
      ['ledger', 'l.html'],
      ['devices', 'd.html'],
      ['spend', 's.html'],
    ] as const) {
      const { code, out, err } = await imt(['partial', kind, file, '--max-size', '1', ...asOf], long)
      expect([code, out]).toEqual([3, ''])
      expect(err).toContain(`imt partial: ${file}: The file is larger than 1,048,576 bytes`)
      expect(err).toContain('Nothing was written, since the result would lack what was not read of a file')
    }
    const { code, out, err } = await imt(['partial', 'ledger', 'l.csv', '--max-size', '1'], long)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ parts: [{ name: 'l.csv', rows: 4_000 }] })
  })

  it('says how a file was read where its part keeps numbers alone', async () => {
    const { code, err } = await imt(['partial', 'ledger', 'a.csv'], {
      'a.csv': 'Cost Centre,Class,Amount\nIT,PAY,1,2\nHR,"PAY,3\n',
    })
    expect(code).toBe(0)
    expect(err).toContain('imt partial: a.csv')
  })

  it('writes a partial result, and says what went into it', async () => {
    const { code, out, err, written } = await writing(
      ['partial', 'spend', 'April 2025.csv', '--out', 'p/april.json', ...asOf],
      files,
    )
    expect({ code, err }).toEqual({ code: 0, err: 'written: p/april.json\n' })
    expect(plain(out)).toBe('April 2025.csv: 3 rows read; not counted: 1 row (the row states a total or a heading) ')
    expect(JSON.parse(written['p/april.json'] ?? '')).toMatchObject({ partial: 'finance/spend', version: 1 })
  })
  it('calls the part of one file what it is told to', async () => {
    const { out } = await imt(['partial', 'spend', 'May 2025.csv', '--name', 'RJ1/May', ...asOf], files)
    expect(JSON.parse(out)).toMatchObject({ parts: [{ name: 'RJ1/May' }] })
    expect(out).toContain('"source":"RJ1/May"')
    expect(out).not.toContain('May 2025.csv')
    const several = await imt(['partial', 'spend', 'April 2025.csv', 'May 2025.csv', '--name', 'x'], files)
    expect([several.code, several.out]).toEqual([2, ''])
  })
  it.each([
    [['partial', 'spend', 'missing.csv'], 3, 'Nothing was written, since the result would lack a file'],
    [['partial', 'ledger', 'words.txt'], 3, 'There is no table in what was read'],
    [['partial', 'budgets', 'April 2025.csv'], 2, 'the kind cannot be "budgets"'],
    [['partial', 'spend', 'ledger 1.csv'], 3, 'Nothing of the kind "spend" was found'],
    [['partial', 'spend', 'April 2025.csv', '--as-of', 'now'], 2, '--as-of must be a calendar day'],
  ])('says what is wrong: %j', async (call, code, words) => {
    const result = await imt(call, files)
    expect(result.code).toBe(code)
    expect(plain(result.err)).toContain(words)
  })
})

describe('imt merge', () => {
  it('says what payments come to, and what is found between files, in any order', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const names = Object.keys(made)
    const { code, out, err } = await imt(['merge', ...names], made)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const words = plain(out)
    expect(words).toContain(
      '2 parts merged: 4 payments, £86,000.20 in all as listed, 1 of them without an exact amount.',
    )
    expect(words).toContain('finance/payment-in-two-tables')
    expect(words).toContain('May 2025.csv › row 2, column A')
    const other = await imt(['merge', ...[...names].reverse(), '--format', 'json'], made)
    expect(other.out).toBe((await imt(['merge', ...names, '--format', 'json'], made)).out)
  })
  it('finds what imt check finds of the same files', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const merged = await imt(['merge', ...Object.keys(made), '--format', 'json'], made)
    const checked = await imt(['check', 'April 2025.csv', 'May 2025.csv', '--format', 'json', ...asOf], files)
    const codes = (text: string): readonly string[] =>
      (JSON.parse(text) as { findings: { rule: string; fingerprint: string }[] }).findings
        .filter(({ rule }) => rule.startsWith('finance/'))
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    expect(codes(merged.out)).toEqual(codes(checked.out))
    expect(codes(merged.out).length).toBeGreaterThan(2)
  })
  it('counts a file once that comes twice, and names one without rows', async () => {
    const made = await parts('spend', 'April 2025.csv', 'copy.csv')
    const nil = await imt(['partial', 'spend', 'nil.csv', ...asOf], files)
    const { out } = await imt(['merge', ...Object.keys(made), 'nil.json'], { ...made, 'nil.json': nil.out })
    const words = plain(out)
    expect(words).toContain('2 parts merged: 2 payments, £56,000.10')
    expect(words).toContain(
      'The part "copy.csv" was handed in once more, with the same content as "April 2025.csv": its rows are counted once.',
    )
    expect(words).toContain('1 part has no rows: "nil.csv".')
  })
  it('tells what has come since an earlier result', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const early = await imt(['merge', 'April 2025.csv.json', '--format', 'json'], made)
    const all = { ...made, 'early.json': early.out }
    const { out } = await imt(['merge', ...Object.keys(made), '--earlier', 'early.json'], all)
    expect(plain(out)).toContain('1 part has come since the earlier result: "May 2025.csv".')
    const wrong = await imt(['merge', ...Object.keys(made), '--earlier', 'May 2025.csv.json'], all)
    expect([wrong.code, plain(wrong.err)]).toEqual([
      2,
      'imt merge: May 2025.csv.json: it is no result that imt merge --format json wrote ',
    ])
    const late = await imt(['merge', 'early.json', 'May 2025.csv.json'], all)
    expect(late.code).toBe(3)
    expect(plain(late.err)).toContain('early.json: This is a finished result')
  })
  it('gives the merged partial result, to go on from', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const names = Object.keys(made)
    const { code, out, written } = await writing(['merge', ...names, '--partial', 'all.json', '--format', 'json'], made)
    expect(code).toBe(0)
    expect((await imt(['merge', 'all.json', '--format', 'json'], written)).out).toBe(out)
  })
  it('adds up ledgers, and accounts for every record', async () => {
    const made = await parts('ledger', 'ledger 1.csv', 'ledger 2.csv')
    const { code, out } = await imt(['merge', ...Object.keys(made), '--all'], made)
    const words = plain(out)
    expect(code).toBe(0)
    expect(words).toContain('2 parts merged: 4 records, 2 of them added up, 1 row of totals left out, 1 refused.')
    expect(words).toContain('GRAND TOTAL £0.30')
    expect(words).toContain('ledger 1.csv › row 3')
    expect(words).toContain('Stated: £0.20 Lines come to: £0.20 Outcome: agrees')
    const csv = await imt(['merge', ...Object.keys(made), '--format', 'csv', '--table', 'classes'], made)
    expect(csv.out).toContain('PAY,£0.30')
  })
  it('counts a device once that stands in two files, on the day that is asked for', async () => {
    const made = await parts('devices', 'register.csv', 'intune.csv')
    const { code, out } = await imt(['merge', ...Object.keys(made), ...asOf], made)
    const words = plain(out)
    expect(code).toBe(0)
    expect(words).toContain('2 parts merged: 3 records of 2 devices, each counted once.')
    expect(words).toContain('Of 2 devices judged: 0 supported, 0 on paid updates, 1 out of support, 1 not judged.')
  })
  it('merges nothing where a part is missing, cut short, changed or foreign, and says which', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const april = made['April 2025.csv.json'] ?? ''
    const bad = {
      ...made,
      'cut.json': april.slice(0, -20),
      'changed.json': april.replace('"amount":"56000.1"', '"amount":"99000.1"'),
      'empty.json': '',
      'foreign.json': '{"total":1}',
      'ledger.json': (await parts('ledger', 'ledger 1.csv'))['ledger 1.csv.json'] ?? '',
    }
    const call = async (...names: readonly string[]) => {
      const { code, out, err } = await imt(['merge', 'May 2025.csv.json', ...names], bad)
      expect([code, out]).toEqual([3, ''])
      return plain(err)
    }
    expect(bad['changed.json']).not.toBe(april)
    expect(await call('cut.json')).toContain('cut.json: it is no whole JSON: it may have been cut short.')
    expect(await call('changed.json')).toContain(
      'changed.json: The part of "April 2025.csv" is not what was written: its digest does not fit.',
    )
    expect(await call('empty.json')).toContain('empty.json: it is empty')
    expect(await call('foreign.json')).toContain('foreign.json: This is no partial result, but JSON of another kind')
    expect(await call('none.json')).toContain('none.json: there is no such file')
    expect(await call('ledger.json')).toContain('the partial results are of different kinds')
    expect(await call('cut.json', 'empty.json')).toContain('Nothing was merged, since 2 files of 3 cannot be')
  })
  it('says where payments are not compared between files, and holds as many as it is told', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const few = await imt(['merge', ...Object.keys(made), '--hold-rows', '3'], made)
    expect(few.code).toBe(0)
    expect(plain(few.out)).toContain('Payments were not compared between files: these are 4')
    expect(few.out).not.toContain('in another as well')
    const refused = await imt(['partial', 'spend', 'April 2025.csv', '--hold-rows', '1'], files)
    expect([refused.code, refused.out]).toEqual([3, ''])
    expect(plain(refused.err)).toContain('"April 2025.csv" has more than 1 row')
  })
  it('reads what Windows PowerShell writes of what is printed', async () => {
    const made = await parts('spend', 'April 2025.csv')
    const [text = ''] = Object.values(made)
    const bytes = new Uint8Array(2 + 2 * text.length)
    new Uint16Array(bytes.buffer).set([0xfeff, ...[...text].map((character) => character.charCodeAt(0))])
    expect((await imt(['merge', 'a.json'], { 'a.json': bytes })).code).toBe(0)
  })
  it('merges nothing that was judged on different days', async () => {
    const made = await parts('spend', 'April 2025.csv')
    const may = await imt(['partial', 'spend', 'May 2025.csv', '--as-of', '2026-11-30'], files)
    const { code, err } = await imt(['merge', ...Object.keys(made), 'may.json'], { ...made, 'may.json': may.out })
    expect(code).toBe(3)
    expect(plain(err)).toContain('asOf is "2026-11-29" in "April 2025.csv" and "2026-11-30" in "May 2025.csv"')
  })
})

describe('imt merge with settings', () => {
  it('applies levels and accepted findings as imt check does', async () => {
    const made = await parts('spend', 'April 2025.csv', 'May 2025.csv')
    const merge = async (config: unknown): Promise<FinishedSpend> => {
      const { out } = await imt(
        ['merge', ...Object.keys(made), '--json', ...asOf, ...(config === undefined ? [] : ['--config', 'own.json'])],
        { ...made, 'own.json': JSON.stringify(config ?? {}) },
      )
      return JSON.parse(out) as FinishedSpend
    }
    const before = await merge(undefined)
    const rules = ({ findings }: FinishedSpend): readonly string[] => findings.map(({ rule }) => rule)
    expect(rules(before)).toContain('finance/payment-in-two-tables')
    expect(rules(before)).toContain('finance/figure-not-read')
    const unread = before.findings.find(({ rule }) => rule === 'finance/figure-not-read')
    const after = await merge({
      levels: { 'finance/payment-in-two-tables': 'off', 'finance/figure-not-read': 'note' },
      accepted: [{ fingerprint: unread?.fingerprint, reason: 'known', role: 'an officer', until: '2027-01-01' }],
    })
    expect(rules(after)).not.toContain('finance/payment-in-two-tables')
    expect(after.findings.find(({ rule }) => rule === 'finance/figure-not-read')).toMatchObject({
      level: 'note',
      accepted: { reason: 'known', blocks: false },
    })
    expect(after.report.summary.accepted).toEqual({ error: 0, warning: 0, note: 1 })
  })
})
