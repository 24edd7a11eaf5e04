import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { BegunCheck } from '../plugin/rule.js'
import { readRows } from '../recognise/read-rows.js'
import { figureSchema } from '../figure/figure-schema.js'
import { ownFields } from '../schema/own-fields.js'
import type { Source, Table } from '../source/source.js'
import type { Report } from '../report/report.js'
import type { JsonPointer } from '../pointer.js'
import { createModel } from './create-model.js'

const section = {
  id: 'stores',
  schema: z.object({
    ...ownFields,
    goods: z.array(z.object({ ...ownFields, name: z.string(), count: figureSchema({ unit: 'count' }) })),
  }),
} as const

/** What only the whole shows: where the largest count stands. */
const begin = (): BegunCheck<{ readonly stores: z.output<typeof section.schema> }> => {
  let largest: { readonly at: JsonPointer; readonly count: number } | undefined
  let rows = 0
  return Object.assign(
    (
      { stores: { goods } }: { readonly stores: z.output<typeof section.schema> },
      run: Parameters<BegunCheck<never>>[1],
    ) => {
      for (const [index, { count }] of goods.entries()) {
        rows += 1
        const value = Number(count.value)
        if (value > (largest?.count ?? 0))
          largest = { at: run.remember(`/sections/stores/goods/${String(index)}/count`), count: value }
      }
    },
    {
      end: (run: Parameters<BegunCheck<never>>[1]) => {
        if (largest === undefined) return
        run.checked(largest.at)
        run.report({ at: largest.at, message: 'The largest.', key: ['largest'] })
        run.summarise(largest.at, [{ label: 'goods', text: String(rows) }])
      },
    },
  )
}

const largest = defineRule({
  code: 'stores/largest',
  level: 'note',
  band: 'usefulness',
  summary: 'S.',
  explain: 'S, and more.',
  citation: [{ title: 'T', url: 'https://example.org/', verified: false }],
  reads: [section],
  rowByRow: ['stores/goods'],
  check: (sections, run) => {
    const check = begin()
    check(sections, run)
    check.end?.(run)
  },
  begin,
})

const model = createModel({
  plugins: [
    definePlugin({
      id: 'stores',
      section,
      requires: [],
      rules: [largest],
      recognise: [
        {
          part: 'goods',
          rowsAt: '',
          score: (block) => (block.kind === 'table' && block.headers.includes('Name') ? 1 : 0),
          read: (blocks) => readRows(blocks, { name: ['Name'], count: ['Count'] }),
        },
      ],
    }),
  ],
})

const rows = (...counts: readonly number[]): Table['rows'] =>
  counts.map((count) =>
    ['Pens', String(count)].map((text) => ({
      text,
      location: { kind: 'other', source: 'a.csv', format: `row of ${String(count)}` },
    })),
  )
const source = (name: string, table: Table['rows']): Source => ({
  name,
  kind: 'csv',
  blocks: [
    {
      kind: 'table',
      under: [],
      headers: ['Name', 'Count'],
      rows: table,
      location: { kind: 'other', source: name, format: 'csv' },
    },
  ],
})
const asOf = '2026-11-29'

const told = ({ findings, read }: Report): unknown => [
  findings.map(({ at, location }) => [at, location?.kind === 'other' ? location.format : undefined]),
  read.map(({ source: name, summary }) => [name, summary]),
]

describe('the end of a table', () => {
  it('is told to a rule of a whole table, and its summary stands in what was read', () => {
    const report = model.check(model.recognise(source('a.csv', rows(3, 9, 4))), { asOf })
    expect(told(report)).toEqual([
      [['/sections/stores/goods/1/count', 'row of 9']],
      [['a.csv', [{ label: 'goods', text: '3' }]]],
    ])
  })

  it('comes after the last piece, and what was remembered keeps its place', () => {
    const check = model.checkInPieces(model.recognise([]), { asOf })
    for (const table of [rows(3), rows(9, 4), rows(5)]) check.add(source('a.csv', table))
    expect(told(check.report())).toEqual([
      [['/sections/stores/goods/1/count', 'row of 9']],
      [['a.csv', [{ label: 'goods', text: '4' }]]],
    ])
  })

  it('comes for each table in pieces, before the next begins', () => {
    const check = model.checkInPieces(model.recognise([]), { asOf })
    check.add(source('a.csv', rows(3, 9)))
    check.add(source('b.csv', rows(1)))
    check.add(source('b.csv', rows(2)))
    expect(told(check.report())).toEqual([
      [
        ['/sections/stores/goods/1/count', 'row of 9'],
        ['/sections/stores/goods/3/count', 'row of 2'],
      ],
      [
        ['a.csv', [{ label: 'goods', text: '2' }]],
        ['b.csv', [{ label: 'goods', text: '2' }]],
      ],
    ])
  })

  it('is not told to a rule that failed', () => {
    let ended = false
    const failing = defineRule({
      ...largest,
      code: 'stores/failing',
      reads: [section],
      rowByRow: ['stores/goods'],
      begin: () =>
        Object.assign(
          () => {
            throw new Error('lost')
          },
          {
            end: () => {
              ended = true
            },
          },
        ),
    })
    const other = createModel({
      plugins: [
        definePlugin({
          id: 'stores',
          section,
          requires: [],
          rules: [failing],
          recognise: [
            {
              part: 'goods',
              score: () => 1,
              read: (blocks) => readRows(blocks, { name: ['Name'], count: ['Count'] }),
            },
          ],
        }),
      ],
    })
    const report = other.check(other.recognise(source('a.csv', rows(3))), { asOf })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['core/rule-failed'])
    expect(ended).toBe(false)
  })
})
