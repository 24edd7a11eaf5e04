import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { RowSifter } from '../plugin/recogniser.js'
import { readRows } from '../recognise/read-rows.js'
import type { Location } from '../location.js'
import type { Run } from '../report/finding.js'
import type { Report } from '../report/report.js'
import type { Source, Table } from '../source/source.js'
import { uncutTable, type UncutRows } from '../source/uncut-rows.js'
import { createModel } from './create-model.js'

const section = {
  id: 'course',
  schema: z.object({ people: z.array(z.object({ name: z.string(), days: z.string() })).optional() }),
} as const
type People = z.output<typeof section.schema>

/** How many rows each reading was of. */
let read: number[] = []

/** Says of each person without days where they stand, and in the end how many had some. */
const noDays = defineRule({
  code: 'course/no-days',
  level: 'warning',
  band: 'accuracy',
  summary: 'Somebody has no days.',
  explain: 'Days are what a course is for.',
  citation: [],
  reads: [section],
  rowByRow: ['course/people'],
  begin: () => {
    let days = 0
    return Object.assign(
      ({ course }: { readonly course: People }, run: Run) => {
        const counted = (course as { readonly counted?: number }).counted ?? 0
        run.passed(counted)
        days += counted
        for (const [index, person] of (course.people ?? []).entries()) {
          const at = `/sections/course/people/${index}/days` as const
          run.checked(at)
          if (person.days === '') run.report({ at, message: `${person.name}.`, key: [person.name] })
          else days += 1
        }
      },
      {
        end: (run: Run) => {
          run.report({ at: '', message: `${days} have days.`, key: ['days'] })
        },
      },
    )
  },
})

/** Rows with a 3 are plain; a row of figures is read in its place. */
const sifter = (): RowSifter => {
  let texts: readonly string[] = []
  let counted = 0
  return {
    figures: [],
    look: ({ first, text }) => {
      texts = text.split(';')
      const alone = texts.findIndex((record) => !record.includes(',', 2))
      const length = first.length - 1
      return alone < 0
        ? [{ from: 0, to: length, isWhole: false }]
        : [
            { from: 0, to: alone, isWhole: false },
            { from: alone, to: alone + 1, isWhole: true },
            { from: alone + 1, to: length, isWhole: false },
          ].filter(({ from, to }) => from < to)
    },
    take: ({ from, to, isWhole }) => {
      const left: number[] = []
      for (let record = from; record < to; record += 1)
        if (!isWhole && texts[record]?.includes(',3,') === true) counted += 1
        else left.push(record)
      return left
    },
    counted: () => {
      if (counted === 0) return undefined
      const section = { counted }
      counted = 0
      return section
    },
  }
}

const modelWith = (sifts: boolean) =>
  createModel({
    plugins: [
      definePlugin({
        id: 'course',
        section,
        requires: [],
        rules: [noDays],
        recognise: [
          {
            part: 'people',
            rowsAt: '',
            score: (block) => (block.kind === 'table' && block.headers.includes('Name') ? 1 : 0),
            read: (blocks) => {
              read.push(...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)))
              return readRows(blocks, { name: ['Name'], days: ['Days'] })
            },
            ...(sifts ? { sift: sifter } : {}),
          },
        ],
      }),
    ],
  })

const location = (format: string): Location => ({ kind: 'other', source: 'a.csv', format })
const headers = ['Name', 'Days', 'Room']
const above = { kind: 'table', under: [], headers, location: location('csv') } as const

/** A piece whose records are `Ann,3,A;Ben,,A`. */
const piece = (text: string): Source => {
  const records = text.split(';')
  const row = (record: number): Table['rows'][number] =>
    (records[record] ?? '').split(',').map((value) => ({ text: value, location: location(records[record] ?? '') }))
  const uncut: UncutRows = {
    locate: (record) => ({ kind: 'csv', source: 'a.csv', line: record + 1, column: 1, record: record + 1, field: 1 }),
    spans: { text, first: new Int32Array(records.length + 1), offsets: new Int32Array(0) },
    pass: () => undefined,
    row,
    rows: () => records.map((_, record) => row(record)),
    hold: () => undefined,
  }
  return { name: 'a.csv', kind: 'csv', blocks: [uncutTable(above, uncut)] }
}

const pieces = [
  'Ann,3,A;Ben,,A;Cat,3,A',
  'Dan,3,A;Eve,,A;Fay,3,A;Guy,,B;Hal,3,A',
  'Ian,3,A;4,5;Kim,,B;Lou,3,B',
  'Max,3,B',
]

const reportOf = (sifts: boolean): Report => {
  read = []
  const model = modelWith(sifts)
  const check = model.checkInPieces(model.recognise([]), { asOf: '2026-11-23' })
  for (const text of pieces) check.add(piece(text))
  return check.report()
}

describe('rows that are sifted', () => {
  it('come to the report of all, with the places of those that are read', () => {
    const sifted = reportOf(true)
    // The first piece shows where entries begin; the rows before the one that is read in its place are read together.
    expect(read.filter((rows) => rows > 0)).toEqual([3, 2, 1, 1])
    const ofRule = sifted.findings.filter(({ rule }) => rule === 'course/no-days')
    expect(ofRule.map(({ at, message }) => [at, message])).toEqual([
      ['/sections/course/people/1/days', 'Ben.'],
      ['/sections/course/people/4/days', 'Eve.'],
      ['/sections/course/people/6/days', 'Guy.'],
      ['/sections/course/people/10/days', 'Kim.'],
      ['', '9 have days.'],
    ])
    expect(sifted).toEqual(reportOf(false))
  })

  it('are not cut where they are passed', () => {
    const table = piece('Ann,3,A').blocks[0]
    expect({ ...table }).toEqual({
      ...above,
      rows: [headers.map((_, at) => ({ text: ['Ann', '3', 'A'][at], location: location('Ann,3,A') }))],
    })
  })
})
