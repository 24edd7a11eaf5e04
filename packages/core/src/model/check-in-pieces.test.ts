import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import { readRows } from '../recognise/read-rows.js'
import type { Source, Table } from '../source/source.js'
import { createModel } from './create-model.js'
import { pointerTo } from '../pointer.js'

const section = {
  id: 'course',
  schema: z.object({
    people: z.exactOptional(
      z.array(z.object({ name: z.exactOptional(z.string().max(9)), days: z.exactOptional(z.string()) })),
    ),
  }),
} as const

const meta = {
  level: 'warning',
  band: 'validity',
  summary: 'S.',
  explain: 'S, and more.',
  citation: [{ title: 'T', url: 'https://example.org/', verified: false }],
  reads: [section],
} as const

const at = (index: number): `/${string}` => pointerTo('sections', 'course', 'people', index, 'days') as `/${string}`

const noDays = defineRule({
  ...meta,
  code: 'course/no-days',
  rowByRow: ['course/people'],
  check: ({ course: { people = [] } }, run) => {
    people.forEach(({ days }, index) => {
      run.checked(at(index))
      if (days === '')
        run.report({
          at: at(index),
          message: 'No days.',
          key: ['people'],
          evidence: [{ at: at(index), role: 'conflicts', text: '' }],
        })
    })
    run.notApplicable('nobody is listed')
  },
})
const twice = defineRule({
  ...meta,
  code: 'course/name-twice',
  check: ({ course: { people = [] } }, run) => {
    people.forEach((_, index) => run.checked(at(index)))
  },
})
/** Remembers how many there were before. */
const tooMany = defineRule({
  ...meta,
  code: 'course/too-many',
  rowByRow: ['course/people'],
  check: (sections, run) => tooManyFrom()(sections, run),
  begin: () => tooManyFrom(),
})
function tooManyFrom(): (
  sections: { readonly course: z.output<typeof section.schema> },
  run: Parameters<typeof noDays.check>[1],
) => void {
  let before = 0
  return ({ course: { people = [] } }, run) => {
    people.forEach((_, index) => {
      before += 1
      run.checked(at(index))
      if (before === 4) run.report({ at: at(index), message: 'The fourth.', key: ['fourth'] })
    })
  }
}

const model = createModel({
  plugins: [
    definePlugin({
      id: 'course',
      section,
      requires: [],
      rules: [noDays, twice, tooMany],
      recognise: [
        {
          part: 'people',
          rowsAt: '',
          score: (block) => (block.kind === 'table' && block.headers.includes('Name') ? 1 : 0),
          read: (blocks) => readRows(blocks, { name: ['Name'], days: ['Days'] }),
        },
      ],
    }),
  ],
})

const rows = (...names: readonly string[]): Table['rows'] =>
  names.map((name) =>
    [name, name === 'Ann' ? '' : '3'].map((text) => ({
      text,
      location: { kind: 'other', source: 'a.csv', format: name },
    })),
  )
const piece = (table: Table['rows'], headers = ['Name', 'Days', 'Room']): Source => ({
  name: 'a.csv',
  kind: 'csv',
  blocks: [
    { kind: 'table', under: [], headers, rows: table, location: { kind: 'other', source: 'a.csv', format: 'csv' } },
  ],
})
const asOf = '2026-11-23' as const
const others = model.recognise([])

describe('a check of a table that comes in pieces', () => {
  it('finds of its rows what is found of the whole, and names the rules that need it whole', () => {
    const check = model.checkInPieces(others, { asOf })
    check.add(piece(rows('Ann', 'Ben')))
    check.add(piece(rows('Cid', 'Ann', 'Eve')))
    const inPieces = check.report()
    const whole = model.check(model.recognise(piece(rows('Ann', 'Ben', 'Cid', 'Ann', 'Eve'))), { asOf })
    expect(inPieces.findings).toEqual(whole.findings)
    expect(inPieces.findings.map(({ rule, at: place }) => [rule, place])).toEqual([
      ['course/no-days', '/sections/course/people/0/days'],
      ['course/no-days', '/sections/course/people/3/days'],
      ['course/too-many', '/sections/course/people/3/days'],
      ['core/unused-column', '/sections/course/people'],
    ])
    expect(inPieces.rules[0]).toEqual(whole.rules[0])
    expect(inPieces.rules[1]).toMatchObject({
      outcome: 'notApplicable',
      reason: 'not run: it needs whole tables, and a.csv is read in pieces',
    })
    expect(inPieces.inPieces).toEqual([{ source: 'a.csv', at: '/sections/course/people', rows: 5, leftOut: 0 }])
    expect(whole).not.toHaveProperty('inPieces')
  })

  it('begins a check that remembers rows anew for each table', () => {
    const check = model.checkInPieces(model.recognise(piece(rows('Ben'))), { asOf })
    check.add(piece(rows('Ben', 'Ben', 'Ben')))
    check.add({ ...piece(rows('Ben', 'Ben', 'Ben')), name: 'b.csv' })
    expect(check.report().findings.filter(({ rule }) => rule === 'course/too-many')).toEqual([])
  })

  it('counts the rows of a part on from those of other files', () => {
    const check = model.checkInPieces(model.recognise(piece(rows('Ben'))), { asOf })
    check.add(piece(rows('Ann')))
    expect(check.report().findings.map(({ at: place }) => place)).toContain('/sections/course/people/1/days')
  })

  it('leaves out a piece in which a value cannot be read, and says how many rows that are', () => {
    const check = model.checkInPieces(others, { asOf })
    check.add(piece(rows('Ann')))
    check.add(piece(rows('Bartholomew', 'Ann')))
    const report = check.report()
    expect(report.inPieces).toMatchObject([{ rows: 3, leftOut: 2 }])
    expect(report.findings.filter(({ rule }) => rule === 'core/schema').map(({ at: place }) => place)).toEqual([
      '/sections/course/people/1/name',
    ])
    expect(report.rules[0]).toMatchObject({ applied: 1, passed: 0 })
  })

  it('keeps 1,000 findings of a code and counts all', () => {
    const check = model.checkInPieces(others, { asOf })
    for (let count = 0; count < 30; count += 1) check.add(piece(rows(...Array<string>(50).fill('Ann'))))
    const report = check.report()
    expect(report.findings.filter(({ rule }) => rule === 'course/no-days')).toHaveLength(1000)
    expect(report.unlisted).toEqual([{ rule: 'course/no-days', level: 'warning', count: 500 }])
  })

  it('runs no rule that is switched off', () => {
    const check = model.checkInPieces(others, { asOf, levels: { 'course/no-days': 'off' } })
    check.add(piece(rows('Ann')))
    expect(check.report().rules[0]).toMatchObject({ outcome: 'notApplicable', reason: 'switched off' })
  })

  it('knows which tables it can read so', () => {
    expect(model.readsInPieces(piece(rows('Ann')))).toBe(true)
    expect(model.readsInPieces(piece(rows('Ann'), ['Who', 'Days', 'Room']))).toBe(false)
  })

  it('refuses wrong calls, naming them', () => {
    expect(() => model.readsInPieces({} as Source)).toThrow(/^readsInPieces: piece/)
    const check = model.checkInPieces(others, { asOf })
    expect(() => check.add(undefined as unknown as Source)).toThrow(TypeError)
    expect(() => check.add(piece([], ['Who']))).toThrow(/holds no table that is read in pieces/)
    check.add(piece(rows('Ann')))
    expect(() => check.add(piece(rows('Ann'), ['Name']))).toThrow(/other headings than its first piece/)
    check.report()
    expect(() => check.add(piece(rows('Ann')))).toThrow(/after report/)
    expect(() => model.checkInPieces(others, { asOf: '2026-02-30' })).toThrow(RangeError)
  })
})
