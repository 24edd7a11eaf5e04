import { isIsoDate } from '@imt/core'
import { read, readCsv } from '@imt/tables'
import { xlsxReader } from '@imt/tables/xlsx'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../answer.js'
import { printer } from '../printer.js'
import { setUpVerb, type Verb } from './verb.js'

/** A verb that says what it was given. */
const listing: Verb<{ readonly within?: string }> = {
  name: 'listing',
  reads: [],
  calendar: true,
  configure: (command) => void command.option('--within <months>', 'so many months'),
  answer: ({ loaded, asOf, options }): Answer => ({
    summary: [`Judged on ${asOf}.`, `Within ${options.within ?? 'any time'}.`],
    tables: [
      {
        name: 'entries',
        title: 'Entries',
        headers: ['Name', 'Note'],
        rows: loaded.sources.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
          ),
        ),
        remarks: ['As they stand in the files.'],
      },
      { name: 'others', title: 'Others', headers: ['Name'], rows: [] },
    ],
    leftOut: ['row 9: it is a total'],
    json: { asOf },
    calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    isEmpty: loaded.sources.length === 0,
  }),
}

const call = async (args: readonly string[], files: Readonly<Record<string, string>>) => {
  const written = new Map<string, string | Uint8Array>()
  let [out, err, code] = ['', '', -1]
  const io = {
    readFile: async (path: string) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' })
      return Promise.resolve(new TextEncoder().encode(text))
    },
    create: async (path: string, content: string | Uint8Array) => {
      if (path in files) throw Object.assign(new Error('there'), { code: 'EEXIST' })
      written.set(path, content)
      return Promise.resolve()
    },
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    colour: false,
    today: () => '2026-11-28',
  }
  const imt = new Command('imt').exitOverride()
  setUpVerb(listing)(imt.command('listing'), {
    io,
    printer: printer(io),
    finish: (result) => void (code = result),
    whole: () => Promise.resolve(imt),
  })
  await imt.parseAsync(['listing', ...args], { from: 'user' })
  return { code, out, err, written }
}

const file = { 'a.csv': 'Name,Note\nAlpha,first\nBeta,"a, b"\n' }

describe('a verb of a domain', () => {
  it('prints its tables, what was read and what was not, and ends with 0', async () => {
    const { code, out, err } = await call(['a.csv', '--within', '3'], file)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`Files: a.csv
Judged on 2026-11-28.
Within 3.

Entries (2 rows)
  As they stand in the files.
  Name   Note
  Alpha  first
  Beta   a, b

Others (0 rows)

Not in the above (2)
  a.csv, table 1: no known table, and not looked at. The table with the headings
  "Name", "Note" was not recognised: nothing in it was checked
  row 9: it is a total
`)
  })
  it('takes the day of the call, and refuses one that is none', async () => {
    expect((await call(['a.csv', '--as-of', '2026-01-31'], file)).out).toContain('Judged on 2026-01-31.')
    const { code, err } = await call(['a.csv', '--as-of', '31/01/2026'], file)
    expect([code, err]).toEqual([2, expect.stringContaining('--as-of must be a calendar day')])
    expect(isIsoDate('2026-01-31')).toBe(true)
  })
  it('gives one table as CSV, and asks which where there are several', async () => {
    const { code, out } = await call(['a.csv', '--format', 'csv', '--table', 'entries'], file)
    expect([code, out]).toEqual([0, 'Name,Note\r\nAlpha,first\r\nBeta,"a, b"\r\n'])
    const several = await call(['a.csv', '--format', 'csv'], file)
    expect([several.code, several.out]).toEqual([2, ''])
    expect(several.err).toContain('--table (entries or others)')
    const unknown = await call(['a.csv', '--table', 'entires'], file)
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('entries, others, not entires')])
  })
  it('writes several tables of CSV into a folder, and never over a file', async () => {
    const { code, written, err } = await call(['a.csv', '--format', 'csv', '--out', 'here'], file)
    expect([code, [...written.keys()]]).toEqual([0, ['here/entries.csv', 'here/others.csv', 'here/about.csv']])
    expect(String(written.get('here/about.csv'))).toContain('Not in these tables,row 9: it is a total')
    expect(err).toContain('written: here/entries.csv')
    const taken = await call(['a.csv', '--format', 'md', '--out', 'a.csv'], file)
    expect([taken.code, taken.err]).toEqual([3, expect.stringContaining('Nothing that was there was changed')])
    const asFile = await call(['a.csv', '--format', 'csv', '--out', 'here.csv'], file)
    expect([asFile.code, asFile.written.size]).toEqual([2, 0])
  })
  it('writes a workbook with what was read and what was not', async () => {
    const { written } = await call(['a.csv', '--format', 'xlsx', '--out', 'a.xlsx'], file)
    const bytes = written.get('a.xlsx')
    const source = await read(typeof bytes === 'object' ? bytes : '', { name: 'a.xlsx', readers: [xlsxReader] })
    const texts = source.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')) : [],
    )
    expect(texts).toContain('Alpha|first')
    expect(texts).toContain('Not in these tables|row 9: it is a total')
    const { code, err } = await call(['a.csv', '--format', 'xlsx'], file)
    expect([code, err]).toEqual([2, expect.stringContaining('needs --out')])
  })
  it('says nothing but what was asked for with --quiet', async () => {
    expect(await call(['a.csv', '--quiet'], file)).toMatchObject({ code: 0, out: '', err: '' })
    expect((await call(['a.csv', '--quiet', '--json'], file)).out).toContain('"asOf"')
    const { err, written } = await call(['a.csv', '--quiet', '--format', 'md', '--out', 'b.md'], file)
    expect([err, [...written.keys()]]).toEqual(['', ['b.md']])
    expect((await call(['b.csv', '--quiet'], file)).err).toContain('b.csv')
  })
  it('prints a calendar with its own line ends', async () => {
    const { out } = await call(['a.csv', '--format', 'ics'], file)
    expect(out).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
  })
  it('prints nothing of a file that steers a terminal', async () => {
    const hostile = { 'a.csv': 'Name,Note\n\u001b[2J,::error::x\n' }
    for (const format of ['text', 'md', 'csv']) {
      const { out } = await call(['a.csv', '--format', format, '--table', 'entries'], hostile)
      expect(out).not.toContain('\u001b')
    }
    const { out } = await call(['a.csv', '--format', 'csv', '--table', 'entries'], hostile)
    expect(readCsv(out, { name: 'b.csv' }).blocks).toHaveLength(1)
  })
  it('is no clean answer where a file could not be read, or nothing was found', async () => {
    const { code, err } = await call(['a.csv', 'b.csv'], file)
    expect([code, err]).toEqual([3, expect.stringContaining('b.csv')])
    const none = await call(['b.csv'], file)
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('Nothing for imt listing was found')])
  })
})
