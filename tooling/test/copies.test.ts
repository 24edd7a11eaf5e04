import { catalogue, toolkit } from '@imt/cli'
import type { Report, Source } from '@imt/core'
import { annotatedCopy, correctedCopy } from '@imt/report/copies'
import { read } from '@imt/tables'
import { writeXlsx, xlsxReader } from '@imt/tables/xlsx'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notesIn, rowsIn } from './notes-in.js'

const asOf = '2026-11-28' as const
const { layouts, headings } = toolkit
const readFile = (bytes: Uint8Array, name: string): Promise<Source> =>
  read(bytes, { name, readers: [xlsxReader], layouts, headings })
const checkOf = (source: Source): Report => toolkit.check(toolkit.recognise(source), { asOf })

const csv = [
  'Cost Centre,Class,Budget (£),Notes',
  'IT,PAY,"£100,501",007',
  'IT,NON-PAY,"£200,015",=1+1',
  'IT,TOTAL,"£300,516",',
  'HR,PAY,"£10,000",',
  'HR,NON-PAY,"£20,000",',
  'HR,TOTAL,"£31,000",',
  'Grand total,PAY,"£110,501",',
  'Grand total,NON-PAY,"£220,015",',
  'Grand total,TOTAL,"£330,516",',
  '',
].join('\n')
const bytesOfCsv = new TextEncoder().encode(csv)
const rows = csv
  .trim()
  .split('\n')
  .map((line) => [...line.matchAll(/"([^"]*)"|([^,"]+)|(?<=,)(?=,|$)/g)].map(([, a = '', b = '']) => a + b))
const workbook = (): Promise<Uint8Array> =>
  writeXlsx([
    { title: 'Revenue', headers: rows[0] ?? [], rows: rows.slice(1), types: ['text', 'text', 'number', 'text'] },
  ])
const page = readFileSync('datasets/plymouth-2017-18/page.html')

const files = [
  ['a page', 'page.html', page],
  ['a CSV file', 'budget.csv', bytesOfCsv],
  ['a workbook', 'budget.xlsx', await workbook()],
] as const

describe.each(files)('a corrected copy of %s', (_, name, bytes) => {
  it('has the proved repairs, and its report nothing else that is new', async () => {
    const before = checkOf(await readFile(bytes, name))
    const proved = before.findings.filter(({ repair }) => repair !== undefined)
    expect(proved).not.toEqual([])
    const copy = await correctedCopy(before, { name, bytes })
    expect([copy.notMade, copy.changes.map(({ finding }) => finding)]).toEqual([[], proved])
    const after = checkOf(await readFile(copy.bytes, name))
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint))
    expect(after.findings.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([])
    expect(after.findings.filter(({ repair }) => repair !== undefined)).toEqual([])
    expect(after.findings.length).toBeLessThan(before.findings.length)
    expect(after.summary.applied).toBeGreaterThanOrEqual(before.summary.applied)
  })

  it('is the file itself where the repair was accepted, or is that of another file', async () => {
    const before = checkOf(await readFile(bytes, name))
    const accepted = { role: 'head of finance', until: '2027-01-01', reason: 'restated', on: asOf } as never
    const findings = before.findings.map((finding) => ({ ...finding, accepted }))
    const copy = await correctedCopy({ ...before, findings }, { name, bytes })
    expect([copy.bytes, copy.changes]).toEqual([bytes, []])
    expect(copy.notMade[0]?.why).toContain('Accepted by head of finance')
    const other = await correctedCopy(before, { name: 'other.csv', bytes })
    expect([other.bytes, other.changes, other.notMade]).toEqual([bytes, [], []])
  })
})

describe('an annotated copy', () => {
  const annotated = async (bytes: Uint8Array, name: string) => {
    const source = await readFile(bytes, name)
    const report = checkOf(source)
    const file = { name, bytes, kind: source.kind }
    return {
      source,
      report,
      made: await annotatedCopy(report, { files: [name], rules: catalogue, file, readOn: asOf }),
    }
  }

  it.each([files[1], files[2]])(
    'of %s has a note at the cell of each finding, and all findings in a sheet',
    async (_, name, bytes) => {
      const { source, report, made } = await annotated(bytes, name)
      if ('why' in made) throw new Error(made.why)
      const copy = await readFile(made.bytes, 'copy.xlsx')
      const notes = notesIn(made.bytes)
      const letters = 'ABCD'
      const expected = report.findings.flatMap(({ location, rule }) =>
        location?.kind === 'sheet'
          ? [[location.a1, rule]]
          : location?.kind === 'csv'
            ? [[`${letters[location.field - 1] ?? ''}${String(location.record)}`, rule]]
            : [],
      )
      expect(expected).not.toEqual([])
      expect(made.atCells).toBe(expected.length)
      expect(made.inListAlone).toBe(report.findings.length - expected.length)
      for (const [a1, rule = ''] of expected)
        expect(notes.some(([cell, text]) => cell === a1 && text.includes(rule))).toBe(true)
      const said = rowsIn(made.bytes)
      for (const { message, fingerprint } of report.findings) {
        const row = said.find((words) => words.includes(fingerprint))
        expect(row).toContain(message.replace(/[.?!]$/, ''))
      }
      expect(said.join(' ')).toContain('It is no legal, accounting or audit advice')
      const texts = (blocks: Source['blocks']): readonly string[] =>
        blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])).map(({ text }) => text)
      expect(texts(copy.blocks)).toEqual(texts(source.blocks))
      // Checked again, the copy says the same of the file.
      const again = checkOf(copy)
      const rulesOf = ({ findings }: Report): readonly string[] =>
        findings.filter(({ rule }) => rule.startsWith('finance/')).map(({ message }) => message)
      expect(rulesOf(again)).toEqual(rulesOf(report))
    },
  )

  it('of anything else is refused with what to do', async () => {
    const { made } = await annotated(page, 'page.html')
    expect('why' in made && made.why).toContain('ask for the report as html')
  })
})
