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

type Sift = ((table: Table) => RowSifter | undefined) | undefined

const modelWith = (sift: Sift) =>
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
            ...(sift === undefined ? {} : { sift }),
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

const reportOf = (sift?: Sift, all: readonly string[] = pieces): Report => {
  read = []
  const model = modelWith(sift)
  const check = model.checkInPieces(model.recognise([]), { asOf: '2026-11-23' })
  for (const text of all) check.add(piece(text))
  return check.report()
}

describe('rows that are sifted', () => {
  it('come to the report of all, with the places of those that are read', () => {
    const sifted = reportOf(sifter)
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
    expect(sifted).toEqual(reportOf())
  })

  it('are sifted though a cell of one that is read is damaged, and it is told', () => {
    const damaged = ['Ann,3,A;Ben,,A;Cat,3,A', 'Dan,3,A;Eve,4,#REF!;Fay,3,A;Guy,,B;Hal,3,A;Ian,4,#REF!']
    const sifted = reportOf(sifter, damaged)
    expect(read.filter((rows) => rows > 0)).toEqual([3, 3])
    const [found] = sifted.findings.filter(({ rule }) => rule === 'core/damaged-cell')
    expect(found?.message).toContain('in 2 cells in the column "Room"')
    expect(sifted).toEqual(reportOf(undefined, damaged))
  })

  const oh = (): never => {
    throw new Error('oh')
  }
  const later = (): never => Promise.reject(new Error('oh')) as never
  /** A sifter, one function of which is another from the second time on that it is asked. */
  const failing =
    (parts: Partial<RowSifter>): Sift =>
    () => {
      const sound = sifter()
      const often = new Map<string, number>()
      const after = <Given extends readonly unknown[]>(part: 'look' | 'take' | 'counted') => {
        const given = parts[part] as ((...args: Given) => never) | undefined
        return (...args: Given): never => {
          const times = (often.get(part) ?? 0) + 1
          often.set(part, times)
          return given === undefined || times < 2 ? (sound[part] as (...args: Given) => never)(...args) : given(...args)
        }
      }
      return { figures: [], look: after('look'), take: after('take'), counted: after('counted') }
    }

  it.each<[string, Sift, RegExp]>([
    ['throws', oh, /failed: sift threw: oh\. Each row of the table is read/],
    ['gives a Promise', later, /failed: sift must not be async: it returned a Promise/],
    ['gives text', () => 'x' as never, /sift must return \{ figures, look, take, counted \} or nothing, got "x"/],
    ['lacks a part', () => ({ ...sifter(), take: undefined }) as never, /or nothing, got an object without take/],
    ['throws as it looks', failing({ look: oh }), /sift: look threw: oh\. Each row is read from there on/],
    ['looks later', failing({ look: later }), /sift: look gave a Promise/],
    [
      'looks at too few',
      failing({ look: () => [{ from: 0, to: 1, isWhole: false }] }),
      /look gave an array, which does/,
    ],
    ['leaves a gap', failing({ look: () => [{ from: 1, to: 5, isWhole: true }] }), /look gave an array/],
    ['looks at no list', failing({ look: () => undefined as never }), /sift: look threw: .*iterable/],
    ['throws as it takes', failing({ take: oh }), /sift: take threw: oh/],
    ['takes what there is not', failing({ take: () => [7] }), /sift: take gave an array/],
    ['takes in no order', failing({ take: () => [1, 0] }), /sift: take gave an array/],
    ['takes parts', failing({ take: () => [0.5] }), /sift: take gave an array/],
  ])('of a sifter that %s are read, and the fault is its plugin’s', (_, sift, message) => {
    const { findings, summary, ...report } = reportOf(sift)
    const plain = reportOf()
    const faults = findings.filter(({ rule }) => rule === 'core/recogniser-failed')
    expect(faults.map(({ message: said }) => said)).toEqual([expect.stringMatching(message)])
    expect(faults[0]?.message).toMatch(/the recogniser of the part "people" \(plugin course\) failed/)
    expect({ ...report, findings: findings.filter((finding) => !faults.includes(finding)) }).toEqual({
      ...report,
      findings: plain.findings,
    })
    expect(report.rules).toEqual(plain.rules)
    expect(report.inPieces).toEqual(plain.inPieces)
    expect(summary.error).toBe(1)
  })

  it('are read where their sifter cannot say what it counted', () => {
    const { findings } = reportOf(failing({ counted: () => 7 }))
    expect(findings.map(({ rule }) => rule)).toContain('core/recogniser-failed')
  })

  it('are not cut where they are passed', () => {
    const table = piece('Ann,3,A').blocks[0]
    expect({ ...table }).toEqual({
      ...above,
      rows: [headers.map((_, at) => ({ text: ['Ann', '3', 'A'][at], location: location('Ann,3,A') }))],
    })
  })
})
