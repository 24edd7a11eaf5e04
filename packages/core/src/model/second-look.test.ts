import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { figureSchema } from '../figure/figure-schema.js'
import type { Location } from '../location.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import type { JsonPointer } from '../pointer.js'
import { readRows } from '../recognise/read-rows.js'
import type { Report } from '../report/report.js'
import { ownFields } from '../schema/own-fields.js'
import type { Source, Table } from '../source/source.js'
import { createModel } from './create-model.js'
import { toJson } from './to-json.js'

const meta = { level: 'error', band: 'validity', summary: 'S.', explain: 'S, and more.', citation: [] } as const
const count = figureSchema({ unit: 'count' })

const stock = {
  id: 'stock',
  schema: z.object({
    ...ownFields,
    goods: z.array(z.object({ name: z.string(), here: count, away: count, total: count, ...ownFields })),
  }),
} as const

/** Adds up each column, and knows nothing of what stands along a row. */
const columns = defineRule({
  ...meta,
  code: 'stock/columns',
  reads: [stock],
  check: ({ stock: { goods } }, run) => {
    const last = goods.length - 1
    for (const key of ['here', 'away', 'total'] as const) {
      const at = (row: number) => `/sections/stock/goods/${row}/${key}` as const
      const sum = goods.slice(0, -1).reduce((all, each) => all + Number(each[key].value ?? 0), 0)
      const holds = sum === Number(goods[last]?.[key].value)
      run.checked(at(last))
      run.compared([at(last), ...goods.slice(0, -1).map((_, row) => at(row))], holds)
      if (!holds)
        run.report({
          at: at(last),
          message: 'm',
          key: [key],
          evidence: goods.slice(0, -1).map((each, row) => ({ at: at(row), role: 'addend', text: each[key].text })),
        })
    }
  },
})
const stockPlugin = definePlugin({
  requires: [],
  id: 'stock',
  section: stock,
  rules: [columns],
  recognise: [
    {
      part: 'goods',
      score: (block) => (block.kind === 'table' && block.headers.includes('Here') ? 1 : 0),
      read: (blocks) => readRows(blocks, { name: ['Name'], here: ['Here'], away: ['Away'], total: ['Total'] }),
    },
  ],
})

const rest = { id: 'rest', schema: z.object({ ...ownFields, tables: z.array(z.array(z.array(z.string()))) }) } as const

/** Adds up all but the last cell of each row, and each column. */
const sums = defineRule({
  ...meta,
  level: 'warning',
  code: 'rest/sums',
  reads: [rest],
  check: ({ rest: { tables } }, run) => {
    for (const [index, rows] of tables.entries()) {
      const at = (row: number, column: number) => `/sections/rest/tables/${index}/${row}/${column}` as const
      const tell = (result: readonly [number, number], parts: readonly (readonly [number, number])[]): void => {
        const value = ([row, column]: readonly [number, number]): number => Number(rows[row]?.[column])
        const holds = parts.reduce((all, part) => all + value(part), 0) === value(result)
        run.checked(at(...result))
        run.compared(
          [result, ...parts].map((each) => at(...each)),
          holds,
        )
        if (holds) return
        const evidence = [result, ...parts].map((each, place) => ({
          at: at(...each),
          role: place === 0 ? ('total' as const) : ('addend' as const),
          text: rows[each[0]]?.[each[1]] ?? '',
        }))
        run.report({ at: at(...result), message: 'n', key: [String(result)], evidence })
      }
      for (const [row, cells] of rows.entries())
        tell(
          [row, cells.length - 1],
          cells.slice(1, -1).map((_, column) => [row, column + 1] as const),
        )
      for (const column of [1, 2, 3])
        tell(
          [rows.length - 1, column],
          rows.slice(0, -1).map((_, row) => [row, column] as const),
        )
    }
  },
})
const restPlugin = definePlugin({
  requires: [],
  id: 'rest',
  section: rest,
  rules: [sums],
  leftovers: true,
  recognise: [
    {
      part: 'tables',
      score: (block) => (block.kind === 'table' ? 0.5 : 0),
      read: (blocks) => {
        const tables = blocks.filter((block): block is Table => block.kind === 'table')
        const places = new Map<JsonPointer, Location>(
          tables.flatMap(({ rows }, index) =>
            rows.flatMap((cells, row) =>
              cells.map(({ location }, column) => [`/${index}/${row}/${column}` as const, location] as const),
            ),
          ),
        )
        return {
          value: tables.map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text))),
          places,
          columns: { used: [], unused: [] },
        }
      },
    },
  ],
})

const model = createModel({ plugins: [restPlugin, stockPlugin] })
const source = (...lines: readonly string[]): Source => {
  const [headers = [], ...rows] = lines.map((line) => line.split(','))
  const location = (row: number, cell: number): Location => ({
    kind: 'html',
    source: 'a.html',
    line: row + 1,
    column: cell + 1,
    table: 1,
    row: row + 1,
    cell: cell + 1,
  })
  return {
    name: 'a.html',
    kind: 'html',
    blocks: [
      {
        kind: 'table',
        headers,
        under: [],
        location: location(0, 0),
        rows: rows.map((cells, row) => cells.map((text, cell) => ({ text, location: location(row + 1, cell) }))),
      },
    ],
  }
}
const check = (...lines: readonly string[]): Report =>
  model.check(model.recognise([source('Name,Here,Away,Total', ...lines)]), { asOf: '2026-11-28', places: true })

describe('a table that a plugin knows', () => {
  it('is looked at again for the sums that its own rules do not know', () => {
    const report = check('Pens,1,2,3', 'Ink,4,5,9', 'Total,5,7,12')
    expect(report.findings).toEqual([])
    expect(report.summary).toMatchObject({ applied: 6, passed: 6 })
    expect(report.read[0]).toMatchObject({ readAs: 'stock/goods', relations: 6, totals: { checked: 5, notChecked: 0 } })
  })
  it('has a sum along a row told at the cell of the publication', () => {
    const { findings, read } = check('Pens,1,2,4', 'Ink,4,5,9', 'Total,5,7,13')
    expect(findings).toMatchObject([
      { rule: 'rest/sums', at: '/sections/stock/goods/0/total', location: { row: 2, cell: 4 } },
      { rule: 'rest/sums', at: '/sections/stock/goods/2/total' },
    ])
    expect(read[0]?.totals.failed).toBeGreaterThan(0)
  })
  it('has nothing told twice of one figure', () => {
    const { findings, summary } = check('Pens,1,2,3', 'Ink,4,6,9', 'Total,5,7,12')
    expect(findings.map(({ rule }) => rule)).toEqual(['stock/columns'])
    expect(summary).toMatchObject({ error: 1, warning: 0 })
  })
  it('is looked at in the same way once it was sent as JSON', () => {
    const reading = model.recognise([source('Name,Here,Away,Total', 'Pens,1,2,4', 'Ink,4,5,9', 'Total,5,7,13')])
    const sent = model.fromJson(JSON.parse(JSON.stringify(toJson(reading))))
    const options = { asOf: '2026-11-28' } as const
    expect(model.check(sent, options)).toEqual(model.check(reading, options))
  })
  it('has no note on a total that fails on the second look, and no more than that', () => {
    const asks = defineRule({
      ...meta,
      level: 'note',
      code: 'stock/not-compared',
      reads: [stock],
      check: ({ stock: { goods } }, run) => {
        for (const row of goods.keys()) {
          const at = `/sections/stock/goods/${row}/total` as const
          run.checked(at)
          if (row < goods.length - 1) run.report({ at, message: 'Check it', key: [String(row)] })
        }
      },
    })
    const asking = createModel({ plugins: [restPlugin, { ...stockPlugin, rules: [columns, asks] }] })
    const read = asking.recognise([source('Name,Here,Away,Total', 'Pens,1,2,4', 'Ink,4,5,9', 'Total,5,7,13')])
    const { findings, rules } = asking.check(read, { asOf: '2026-11-28' })
    expect(findings.filter(({ level }) => level === 'note').map(({ at }) => at)).toEqual([
      '/sections/stock/goods/1/total',
    ])
    expect(rules.find(({ code }) => code === 'stock/not-compared')).toMatchObject({ applied: 3, passed: 2 })
  })
  it('passes nothing of a rule that failed by itself', () => {
    const fails = defineRule({
      ...meta,
      level: 'note',
      code: 'stock/fails',
      reads: [stock],
      check: (_, run) => {
        run.checked('/sections/stock/goods/0/total')
        run.report({ at: '/sections/stock/goods/0/total', message: 'Check it', key: ['0'] })
        throw new TypeError('no more')
      },
    })
    const failing = createModel({ plugins: [restPlugin, { ...stockPlugin, rules: [columns, fails] }] })
    const read = failing.recognise([source('Name,Here,Away,Total', 'Pens,1,2,4', 'Ink,4,5,9', 'Total,5,7,13')])
    const { findings, rules } = failing.check(read, { asOf: '2026-11-28' })
    expect(findings.some(({ level }) => level === 'note')).toBe(false)
    expect(rules.find(({ code }) => code === 'stock/fails')).toMatchObject({ outcome: 'failed', passed: 0 })
  })
  it('is not looked at where nobody takes what is left over', () => {
    const alone = createModel({ plugins: [stockPlugin] })
    const read = alone.recognise([source('Name,Here,Away,Total', 'Pens,1,2,4', 'Ink,4,5,9', 'Total,5,7,13')])
    expect(alone.check(read, { asOf: '2026-11-28' }).findings).toEqual([])
  })
})
