import { read } from '@imt/tables'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notesIn } from '../../../../tooling/test/notes-in.js'
import { run } from '../run.js'

const page = readFileSync('datasets/plymouth-2017-18/page.html')
const files: Record<string, Uint8Array> = {
  'page.html': page,
  'right.csv': new TextEncoder().encode('Item,Held\nPens,2\nInk,3\nTotal,5\n'),
  'wrong.csv': new TextEncoder().encode('Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£571\n'),
}

const call = async (...args: readonly string[]) => {
  const written = new Map<string, string | Uint8Array>()
  let [out, err] = ['', '']
  const code = await run([...args, '--as-of', '2026-11-28'], {
    readFile: (path) => {
      const bytes = files[path]
      return bytes ? Promise.resolve(bytes) : Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
    },
    create: (path, content: string | Uint8Array) => {
      if (path in files) return Promise.reject(Object.assign(new Error('there'), { code: 'EEXIST' }))
      written.set(path, content)
      return Promise.resolve()
    },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    colour: false,
    today: () => '2026-11-29',
  })
  return { code, out, err, written }
}

describe('imt export --apply proved', () => {
  it('writes a copy with the proved repair, lists it and says what is left', async () => {
    const { code, out, written } = await call('export', 'page.html', '--apply', 'proved', '--out', 'new.html')
    expect(code).toBe(0)
    const copy = Buffer.from(written.get('new.html') ?? '')
    expect(copy.toString().replace('5,400,191', '5,500,191')).toBe(page.toString())
    expect(out).toContain('a copy of page.html with 1 proved repair, and nothing else')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('£5,500,191 to £5,400,191 (finance/total-mismatch)')
    expect(out).toMatch(/more findings of page\.html have no proved repair/)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('gives the changes as JSON', async () => {
    const { out } = await call('export', 'page.html', '--apply', 'proved', '--out', 'new.html', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ written: 'new.html', changes: [{ to: '£5,400,191' }], notMade: [] })
  })

  it('never writes over the original', async () => {
    const { code, err, written } = await call('export', 'page.html', '--apply', 'proved', '--out', 'page.html')
    expect([code, written.size]).toEqual([3, 0])
    expect(err).toContain('Nothing that was there was changed')
  })

  it('writes nothing where no repair is proved', async () => {
    const { code, out, written } = await call('export', 'right.csv', '--apply', 'proved', '--out', 'new.csv')
    expect([code, written.size, out]).toEqual([1, 0, 'No copy was written: no repair is proved.\n'])
  })

  it.each([
    [['right.csv', 'wrong.csv'], 'a copy is made of one file, and 2 files are given'],
    [['none.csv'], 'there is no such file'],
  ])('says why there is no copy of %j', async (given, words) => {
    const { code, err, written } = await call('export', ...given, '--apply', 'proved', '--out', 'new.csv')
    expect([code > 1, written.size]).toEqual([true, 0])
    expect(err).toContain(words)
  })
})

describe('imt check --format annotated', () => {
  it('writes a workbook with the findings of a CSV file at its cells', async () => {
    const { code, written, err } = await call(
      'check',
      'wrong.csv',
      '--format',
      'annotated=copy.xlsx',
      '--fail-on',
      'note',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/^written: copy\.xlsx\n\d+ findings? at the cells\.\nwrong\.csv is CSV, which has no notes/)
    const bytes = Buffer.from(written.get('copy.xlsx') ?? '')
    expect(notesIn(bytes).some(([, text]) => text.includes('finance/'))).toBe(true)
  })

  it.each([
    [['page.html', '--format', 'annotated=a.xlsx'], 'ask for the report as html'],
    [['right.csv', 'wrong.csv', '--format', 'annotated=a.xlsx'], 'a copy is made of one file'],
    [['wrong.csv', '--format', 'annotated'], 'annotated=copy.xlsx'],
    [['wrong.csv', '--format', 'annotated=a.csv'], 'annotated=copy.xlsx'],
  ])('says why there is none: %j', async (args, words) => {
    const { code, err, written } = await call('check', ...args)
    expect([code, written.size]).toEqual([2, 0])
    expect(err).toContain(words)
  })
})

describe('imt export --to csv', () => {
  const registers: Record<string, string> = {
    'log.csv':
      'Reference,Date received,Date responded,Request,Outcome\nF1,03/02/2026,02/03/2026,Laptops,Disclosed\nF2,05/02/2026,25/02/2026,Printers,Refused\n',
    'register.csv':
      'Reference,Contract title,Supplier,Start date,End date,Value\nC1,Records,Alpha,01/04/2023,31/03/2028,"1,250,000"\nC2,Desk,Beta,01/07/2024,30/06/2026,"£45,000 a year"\nC3,Network,Gamma,01/10/2022,30/09/2027,£2.1m\n',
    'plain.csv':
      'Reference,Contract title,Supplier,Start date,End date,Value\n1001,Records,Alpha,01/04/2023,31/03/2028,TBC\n1002,Desk,Beta,01/07/2024,30/06/2026,TBC\n',
  }
  const columnsOf = async (name: string): Promise<Readonly<Record<string, readonly string[]>>> => {
    files[name] = new TextEncoder().encode(registers[name])
    const { written } = await call('export', name, '--to', 'csv', '--out', 'out.csv')
    const { blocks } = await read(new TextEncoder().encode(String(written.get('out.csv'))), { name: 'out.csv' })
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    return Object.fromEntries(
      (table?.headers ?? []).map((heading, column) => [
        heading,
        (table?.rows ?? []).map((row) => row[column]?.text ?? ''),
      ]),
    )
  }

  it('writes the log of requests, a list within its part, as a table', async () => {
    // 25 February can only be a day first, so the other days of the table are written so.
    expect(await columnsOf('log.csv')).toMatchObject({
      reference: ['F1', 'F2'],
      received_on_day: ['2026-02-03', '2026-02-05'],
      outcome: ['Disclosed', 'Refused'],
    })
  })

  it('gives the numbers that values state beside their texts, and none that is more than a number', async () => {
    expect(await columnsOf('register.csv')).toMatchObject({
      value: ['1,250,000', '£45,000 a year', '£2.1m'],
      value_number: ['1250000', '', '2100000'],
      start_day: ['2023-04-01', '2024-07-01', '2022-10-01'],
    })
  })

  it('takes no references for numbers', async () => {
    expect(Object.keys(await columnsOf('plain.csv')).filter((name) => name.endsWith('_number'))).toEqual([])
  })
})

describe('imt export --to', () => {
  const register = new TextEncoder().encode(
    'Contract reference,Contract title,Supplier,Start date,End date,Contract value,Notice period\nMPS,Managed print,Ricoh UK,01/04/2024,31/03/2027,"£120,000",3 months\n',
  )
  const withRegister = { ...files, 'register.csv': register }
  it('writes files into the folder, and says what they do not hold', async () => {
    const { code, written, out } = await call('export', 'page.html', '--to', 'datapackage', '--out', 'here')
    expect(code).toBe(0)
    expect([...written.keys()][0]).toBe('here/datapackage.json')
    expect(out).toContain('written: here/finance-revenue.csv')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Not exported: foi, standing: it is no list of entries, so it is in no CSV file',
    )
  })

  it('writes a workbook that is checked as the page is, and corrected', async () => {
    const first = await call('export', 'page.html', '--to', 'xlsx', '--out', 'p.xlsx')
    const workbook = first.written.get('p.xlsx') ?? ''
    Object.assign(files, { 'p.xlsx': Buffer.from(workbook) })
    const { out } = await call('check', 'p.xlsx')
    expect(out).toContain('p.xlsx › finance revenue!E41')
    const copy = await call('export', 'p.xlsx', '--apply', 'proved', '--out', 'q.xlsx')
    expect([copy.code, copy.written.size]).toEqual([0, 1])
    Object.assign(files, { 'q.xlsx': Buffer.from(copy.written.get('q.xlsx') ?? '') })
    expect((await call('check', 'q.xlsx')).out).not.toContain('£5,500,191')
  })

  it('writes a register as open contracting data and as a calendar, and makes nothing up', async () => {
    Object.assign(files, withRegister)
    const asked = ['export', 'register.csv', '--to', 'ocds', '--out', 'c.json']
    const missing = await call(...asked)
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('--ocid-prefix')])
    const details = [
      '--ocid-prefix',
      'ocds-abc123',
      '--ods-code',
      'RX0',
      '--publisher',
      'A Trust',
      '--base-url',
      'https://example.org/',
    ]
    const { written, out } = await call(...asked, ...details)
    expect(JSON.parse(String(written.get('c.json')))).toMatchObject({
      uri: 'https://example.org/contracts.json',
      version: '1.1',
    })
    expect(out).toContain('Not exported')
    const calendar = await call('export', 'register.csv', '--to', 'ics', '--domain', 'trust.nhs.uk', '--out', 'c.ics')
    expect(calendar.written.get('c.ics')).toContain('UID:mps-end@trust.nhs.uk')
  })

  const calendarOf = async (rows: readonly string[], ...more: readonly string[]) => {
    const text = ['Contract reference,Contract title,Supplier,Start date,End date', ...rows, ''].join('\n')
    Object.assign(files, { 'several.csv': new TextEncoder().encode(text) })
    const asked = ['--to', 'ics', '--domain', 'trust.nhs.uk', '--out', 'c.ics']
    const { code, out, written } = await call('export', 'several.csv', ...asked, ...more)
    return {
      code,
      out,
      said: out.replaceAll(/\s+/g, ' '),
      events: String(written.get('c.ics')).split('BEGIN:VEVENT').length - 1,
    }
  }

  it('says how many contracts are in a calendar, and of which nothing is, and why', async () => {
    const { code, said } = await calendarOf([
      'A1,Printing,Acme,01/04/2024,31/03/2028',
      'A2,Telephones,Acme,01/04/2020,31/03/2022',
      'A3,Paging,Acme,01/04/2020,sometime soon',
      'A4,Network,Acme,01/04/2020,Rolling contract',
    ])
    expect(code).toBe(0)
    expect(said).toContain('1 of 4 contracts is in the calendar.')
    expect(said).toContain('Not exported: entry 2 (Telephones): it has ended')
    expect(said).toContain('Not exported: entry 3 (Paging): no end of it can be read as a day')
    expect(said).toContain('Not exported: entry 4 (Network): it rolls on')
    expect(said).not.toContain('entry 1')
  })

  it('makes what cannot be seen in the name of a publisher visible in that of the calendar', async () => {
    Object.assign(files, withRegister)
    const asked = ['--to', 'ics', '--domain', 'trust.nhs.uk', '--out', 'c.ics', '--publisher', 'A\x1b[2J\u202e\nTrust']
    const { code, written } = await call('export', 'register.csv', ...asked)
    expect(code).toBe(0)
    expect(written.get('c.ics')).toMatch(/^NAME:Contracts of A␛\[2J\\+u\{202E\} Trust\r?$/m)
  })

  it('says of an empty calendar that it is empty', async () => {
    const { said, events } = await calendarOf(['A2,Telephones,Acme,01/04/2020,31/03/2022'])
    expect(events).toBe(0)
    expect(said).toContain('None of 1 contract is in the calendar: it holds no day.')
    const { out } = await calendarOf(['A2,Telephones,Acme,01/04/2020,31/03/2022'], '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ held: 'None of 1 contract is in the calendar: it holds no day.' })
  })

  it.each([
    ['ics', ['--domain', 'trust.nhs.uk']],
    [
      'ocds',
      ['--ocid-prefix', 'ocds-abc123', '--ods-code', 'RX0', '--publisher', 'A', '--base-url', 'https://example.org/'],
    ],
  ] as const)('says of %s which sections are not in it', async (form, details) => {
    Object.assign(files, withRegister)
    const { out } = await call('export', 'register.csv', 'wrong.csv', '--to', form, ...details, '--out', 'c')
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Not exported: finance: this form is one of contracts; json and xlsx hold it',
    )
    expect(out).not.toContain('estate')
  })

  it.each([
    [['right.csv', '--out', 'a'], 'give one of --apply proved'],
    [['right.csv', '--to', 'csv', '--apply', 'proved', '--out', 'a'], 'give one of --apply proved'],
    [['right.csv', '--to', 'ics', '--out', 'a'], 'no register of contracts was read'],
    [['right.csv', '--to', 'csv'], '--out'],
    [['right.csv', '--to', 'csv', '--out', 'a', '--licence', 'OGL'], 'an address that begins with https://'],
    [['right.csv', '--to', 'csv', '--out', 'a', '--published', '1 May'], '--published must be a calendar day'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, err, written } = await call('export', ...args)
    expect([code > 1, written.size]).toEqual([true, 0])
    expect(err.replaceAll(/\s+/g, ' ')).toContain(words)
  })
})
