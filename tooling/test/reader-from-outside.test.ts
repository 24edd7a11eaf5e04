import { catalogue, toolkit } from '@imt/cli'
import {
  findingOf,
  reportSchema,
  type Cell,
  type Finding,
  type Location,
  type Report,
  type RuleMeta,
  type Source,
} from '@imt/core'
import { describeLocation, render } from '@imt/report'
import { read, type Reader } from '@imt/tables'
import { describe, expect, it } from 'vitest'

const badLine: RuleMeta<'jsonl/bad-line'> = {
  code: 'jsonl/bad-line',
  level: 'error',
  band: 'validity',
  summary: 'A line is no JSON.',
  explain:
    'Each line of the file should be one JSON object. One that is none was left out, and nothing in it was checked.',
  citation: [{ title: 'JSON Lines', url: 'https://jsonlines.org/', verified: false }],
}

/**
 * JSON lines, as somebody who has only the packages would add them: one object a line, a column for each of its keys.
 * Everything that the format needs is in this one value.
 */
const jsonLines: Reader = {
  id: 'jsonl',
  mediaTypes: ['application/jsonl'],
  detects: (bytes, name) => (bytes[0] === 0x7b && name.endsWith('.jsonl') ? 0.9 : 0),
  read: (bytes, { name }): Source => {
    const at = (line: number, within?: string): Location => ({
      kind: 'other',
      source: name,
      format: 'jsonl',
      line,
      ...(within === undefined ? {} : { within }),
    })
    const headers: string[] = []
    const rows: Cell[][] = []
    const problems: Finding[] = []
    const lines = new TextDecoder().decode(bytes).split('\n')
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue
      try {
        const record = JSON.parse(line) as Record<string, unknown>
        for (const key of Object.keys(record)) if (!headers.includes(key)) headers.push(key)
        rows.push(
          headers.map((key) => ({
            text: String(record[key] ?? ''),
            location: at(index + 1, `record ${rows.length + 1}, ${key}`),
          })),
        )
      } catch {
        const message = 'The line is no JSON, so its record was left out.'
        problems.push(findingOf(badLine, { at: '', message, key: [name, line], location: at(index + 1), stated: line }))
      }
    }
    return { name, kind: 'jsonl', blocks: [{ kind: 'table', under: [], headers, rows, location: at(1) }], problems }
  },
}

const records = [
  { 'Cost Centre': 'IT', Class: 'PAY', 'Staff Funded': '4.60', 'Budget (£)': '£101,489' },
  { 'Cost Centre': 'IT', Class: 'NON-PAY', 'Staff Funded': '-', 'Budget (£)': '£72,992' },
  { 'Cost Centre': 'IT', Class: 'TOTAL', 'Staff Funded': '4.60', 'Budget (£)': '£184,481' },
]
const file = new TextEncoder().encode(`${records.map((record) => JSON.stringify(record)).join('\n')}\n{"Cost\n`)

const check = async (): Promise<Report> => {
  const source = await read(file, { name: 'budget.jsonl', readers: [jsonLines] })
  expect(source.kind).toBe('jsonl')
  return toolkit.check(toolkit.recognise(source), { asOf: '2026-11-23' })
}

describe('a format from outside', () => {
  it('is read, recognised and checked, and each finding names its place', async () => {
    const { findings } = await check()
    expect(findings.find(({ rule }) => rule === 'finance/total-mismatch')).toMatchObject({
      stated: '£184,481',
      computed: '£174,481',
      location: { kind: 'other', source: 'budget.jsonl', format: 'jsonl', within: 'record 3, Budget (£)', line: 3 },
    })
    expect(findings.find(({ rule }) => rule === 'jsonl/bad-line')).toMatchObject({
      level: 'error',
      stated: '{"Cost',
      location: { kind: 'other', source: 'budget.jsonl', format: 'jsonl', line: 4 },
    })
  })

  it('gives a report that the schema of reports accepts whole', async () => {
    const report = await check()
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)))
  })

  it('gives a report in text that says where in the file everything stands', async () => {
    const text = render(await check(), 'text', { files: ['budget.jsonl'], rules: catalogue, all: true })
    expect(text).toContain('budget.jsonl › record 3, Budget (£) (line 3)')
    expect(text).toContain('budget.jsonl (line 4)')
    expect(text).toContain('jsonl/bad-line')
  })
})

it('describes a place of every kind', () => {
  const source = 'a'
  const places: readonly (readonly [Location, string])[] = [
    [{ kind: 'html', source, line: 2, column: 3 }, 'a (line 2, column 3)'],
    [{ kind: 'html', source, line: 2, column: 3, table: 1, row: 4, cell: 27 }, 'a › table 1 › AA4 (line 2, column 3)'],
    [{ kind: 'csv', source, line: 2, column: 3, record: 2, field: 2 }, 'a › row 2, column B (line 2, character 3)'],
    [{ kind: 'sheet', source, sheet: 'Budget', a1: 'B2' }, 'a › Budget!B2'],
    [{ kind: 'page', source, page: 3, line: 12 }, 'a › page 3 (line 12)'],
    [{ kind: 'text', source, line: 2, column: 3 }, 'a (line 2, column 3)'],
    [{ kind: 'json', source, pointer: '/sections' }, 'a#/sections'],
    [{ kind: 'other', source, format: 'x' }, 'a'],
    [{ kind: 'other', source, format: 'x', line: 2 }, 'a (line 2)'],
    [{ kind: 'other', source, format: 'x', within: 'slide 2', line: 2, column: 3 }, 'a › slide 2 (line 2, column 3)'],
  ]
  for (const [place, words] of places) expect(describeLocation(place)).toBe(words)
})
