import * as z from 'zod'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureSchema } from '../figure/figure-schema.js'
import { parseFigure } from '../figure/parse-figure.js'
import { looksLike } from './looks-like-figure.js'
import { createModel } from '../model/create-model.js'
import { toJson } from '../model/to-json.js'
import { definePlugin } from '../plugin/define-plugin.js'
import { defineRule } from '../plugin/define-rule.js'
import { ownFields } from '../schema/own-fields.js'
import { readRows } from '../recognise/read-rows.js'
import type { Report } from '../report/report.js'
import type { Source, Table } from '../source/source.js'
import type { TableCoverage } from './coverage.js'

const section = {
  id: 'stores',
  schema: z.object({
    ...ownFields,
    goods: z.array(
      z.object({ name: z.string(), count: figureSchema({ unit: 'count' }), code: z.string().optional(), ...ownFields }),
    ),
  }),
} as const
const asOf = '2026-11-28'

const meta = {
  level: 'error',
  band: 'validity',
  summary: 'S.',
  explain: 'S, and more.',
  citation: [],
  reads: [section],
} as const

/** Adds up the rows above each row called Total. */
const sums = defineRule({
  ...meta,
  code: 'stores/sums',
  check: ({ stores: { goods } }, run) => {
    const parts: number[] = []
    for (const [index, { name, count }] of goods.entries()) {
      const at = (row: number) => `/sections/stores/goods/${row}/count` as const
      if (name !== 'Total') {
        parts.push(index)
        continue
      }
      const sum = parts.reduce((all, part) => all + Number(goods[part]?.count.value ?? 0), 0)
      run.checked(at(index))
      run.compared([at(index), ...parts.map(at)], sum === Number(count.value))
      if (sum !== Number(count.value)) run.report({ at: at(index), message: 'm', key: [String(index)] })
      parts.length = 0
    }
  },
})
const stores = definePlugin({
  requires: [],
  id: 'stores',
  section,
  rules: [sums],
  recognise: [
    {
      part: 'goods',
      score: (block) => (block.kind === 'table' && block.headers.includes('Goods') ? 1 : 0),
      read: (blocks) => readRows(blocks, { name: ['Goods'], count: ['Count'], code: ['Code'] }),
    },
  ],
})
const model = createModel({ plugins: [stores] })

const table = (headers: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  under: ['Stores'],
  headers,
  rows: rows.map((row, line) =>
    row.map((text, column) => ({
      text,
      location: {
        kind: 'csv',
        source: 'a.csv',
        line: line + 2,
        column: column + 1,
        record: line + 2,
        field: column + 1,
      },
    })),
  ),
  location: { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 },
})
const source = (...blocks: readonly Table[]): Source => ({ name: 'a.csv', kind: 'csv', blocks })
const reportOn = (...blocks: readonly Table[]): Report =>
  model.check(model.recognise(source(...blocks)), { asOf, places: true })
const only = ({ read }: Report): TableCoverage => {
  expect(read).toHaveLength(1)
  return read[0] as TableCoverage
}

describe('what was read and checked', () => {
  it('counts the figures that a relation was evaluated on, whatever came of it', () => {
    const rows = [
      ['Pens', '2', '17'],
      ['Ink', '3', '18'],
      ['Total', '5', ''],
      ['Paper', '4', '19'],
      ['Total', '5', ''],
      ['Glue', '1', '20'],
    ]
    expect(only(reportOn(table(['Goods', 'Count', 'Code'], ...rows)))).toMatchObject({
      source: 'a.csv',
      table: 1,
      title: 'Stores',
      readAs: 'stores/goods',
      rows: { read: 6, leftOut: 0 },
      columns: { used: ['Goods', 'Count', 'Code'], unused: [] },
      figures: { checked: 5, inNoRelation: 1, notRead: 0 },
      relations: 2,
      totals: { checked: 1, failed: 1, notChecked: 0 },
      places: { inNoRelation: [{ line: 7, column: 2 }] },
    })
  })

  it('counts the figures of columns and tables that were not read, and names the totals among them', () => {
    const read = only(reportOn(table(['Goods', 'Count', 'Price (£)'], ['Pens', '2', '1.50'], ['Total', '2', '1.50'])))
    expect(read).toMatchObject({
      columns: { used: ['Goods', 'Count'], unused: ['Price (£)'] },
      figures: { checked: 2, inNoRelation: 2 },
      totals: { checked: 1, failed: 0, notChecked: 1 },
      totalsNotChecked: [{ label: 'Total', text: '1.50', because: 'cellNotRead', location: { line: 3, column: 3 } }],
    })
    const none = only(reportOn(table(['Item', 'Held'], ['Pens', '2'], ['Total', '#####'], ['All', '2'])))
    expect(none).toMatchObject({
      readAs: null,
      rows: { read: 0, leftOut: 3 },
      figures: { checked: 0, inNoRelation: 2, notRead: 1 },
      totals: { notChecked: 2 },
      totalsNotChecked: [
        { label: 'Total', because: 'unreadable' },
        { label: 'All', because: 'tableNotRead' },
      ],
    })
  })

  it('says why a total was not checked', () => {
    const reasons = (...rows: readonly (readonly string[])[]) =>
      (only(reportOn(table(['Goods', 'Count'], ...rows))).totalsNotChecked ?? []).map((each) => each.because)
    expect(reasons(['Total paper', '2'], ['Total', '2'])).toEqual(['partOnly'])
    expect(reasons(['Pens', '2'], ['Total of all', '2'])).toEqual(['noRelation'])
    expect(only(reportOn(table(['Item', 'Held'], ['Pens', '2'], ['Total', '2']))).totalsNotChecked?.[0]?.because).toBe(
      'tableNotRead',
    )
  })

  it('says of a part that was left out for a value in it what it would have been, and counts that value', () => {
    const read = only(reportOn(table(['Goods', 'Count'], ['Pens', '2'], ['Ink', '5x'], ['Total', '7'])))
    expect(read).toMatchObject({
      readAs: null,
      leftOutOf: 'stores/goods',
      rows: { read: 0, leftOut: 3 },
      figures: { checked: 0, inNoRelation: 2, notRead: 1 },
      totalsNotChecked: [{ label: 'Total', because: 'tableLeftOut' }],
    })
  })

  it('takes a column of totals for one only beside other figures', () => {
    const notChecked = (headers: readonly string[], ...rows: (readonly string[])[]) =>
      only(reportOn(table(headers, ...rows))).totals.notChecked
    expect(notChecked(['Item', 'Total'], ['Pens', '2'], ['Ink', '3'])).toBe(0)
    expect(notChecked(['Item', 'Total'], ['Pens', '2'], ['Total', '2'])).toBe(1)
    expect(notChecked(['Item', 'North', 'Total'], ['Pens', '2', '2'], ['Ink', '3', '3'])).toBe(2)
  })

  it('takes a last row without a label for a total, by its place', () => {
    const rows = [
      ['Pens', '1'],
      ['Ink', '2'],
      ['Glue', '3'],
      ['', '6'],
    ]
    expect(only(reportOn(table(['Item', 'Held'], ...rows))).totals.notChecked).toBe(1)
  })

  it('takes no codes, years, dates, numbers of rows or names of companies for figures or totals', () => {
    const headers = ['No', 'Item', 'Year bought', 'Order number', 'Bought', 'Held']
    const rows = [
      ['1', 'Total Mobile Ltd', '2019', '4711', '01/04/2019', '2'],
      ['2', 'Pens', '2020', '4712', '02/04/2019', '3'],
    ]
    const read = only(reportOn(table(headers, ...rows)))
    expect(read).toMatchObject({ figures: { inNoRelation: 2 }, totals: { notChecked: 0 } })
    expect(read.places?.inNoRelation).toMatchObject([{ column: 6 }, { column: 6 }])
  })

  it('keeps of a caption as long as a page its beginning, and takes no sentence for the label of a total', () => {
    const long = { ...table(['Item', 'Held'], [`Total ${'of all '.repeat(99)}`, '2']), caption: 'Stores '.repeat(99) }
    const { title, totals } = only(reportOn(long))
    expect(title).toMatch(/^(?:Stores ){28}Stor …$/)
    expect(totals.notChecked).toBe(0)
  })

  it('takes a name that begins with Total for no total beside what an entry says of itself', () => {
    const headers = ['Entity', 'Bought', 'Supplier', 'Paid (£)']
    const paid = (...cells: readonly string[]) => only(reportOn(table(headers, cells))).totals.notChecked
    expect(paid('Trust', '01/04/2025', 'Total Gas & Power', '30,000')).toBe(0)
    expect(paid('Trust', '01/04/2025', 'Total', '30,000')).toBe(1)
    expect(paid('', '', 'Total payments', '30,000')).toBe(1)
  })

  it('has an entry for a source in which nothing was read', () => {
    expect(only(reportOn())).toMatchObject({ source: 'a.csv', readAs: null, figures: { inNoRelation: 0 } })
  })

  it('counts what a publication in JSON states, part by part', () => {
    const json = {
      sections: {
        stores: {
          own: { depot: '7' },
          goods: [
            { name: 'Pens', count: '2', own: { shelf: 3 } },
            { name: 'Total', count: '2' },
          ],
        },
      },
    }
    expect(only(model.check(model.parse(json), { asOf }))).toMatchObject({
      readAs: 'stores/goods',
      rows: { read: 2 },
      figures: { checked: 2, inNoRelation: 0, notRead: 0 },
      totals: { checked: 1 },
    })
    const bad = { sections: { stores: { goods: [{ name: 'Pens', count: 'many' }] } } }
    expect(only(model.check(model.parse(bad), { asOf }))).toMatchObject({ readAs: null, title: 'stores' })
  })

  it('is the same after a reading has travelled as JSON', () => {
    const reading = model.recognise(source(table(['Goods', 'Count'], ['Pens', '2'], ['Total', '3'])))
    const again = model.fromJson(JSON.parse(JSON.stringify(toJson(reading))))
    expect(model.check(again, { asOf, places: true }).read).toEqual(model.check(reading, { asOf, places: true }).read)
  })

  it('lists places only on request', () => {
    const reading = model.recognise(source(table(['Goods', 'Count'], ['Pens', '2'])))
    expect(model.check(reading, { asOf }).read[0]).not.toHaveProperty('places')
    const wrong = { asOf, places: 'yes' } as unknown as { asOf: typeof asOf }
    expect(() => model.check(reading, wrong)).toThrow('check: places must be true or false, got "yes"')
  })

  it('counts sums that agree only within rounding apart', () => {
    const rounded = defineRule({
      ...meta,
      code: 'stores/rounded',
      check: ({ stores: { goods } }, run) => {
        const at = (row: number) => `/sections/stores/goods/${row}/count` as const
        run.checked(at(2))
        run.compared(
          goods.map((_, row) => at(goods.length - 1 - row)),
          'withinRounding',
        )
        run.compared([at(2), at(1)], true)
      },
    })
    const other = createModel({ plugins: [definePlugin({ ...stores, rules: [rounded] })] })
    const reading = other.recognise(source(table(['Goods', 'Count'], ['Pens', '2'], ['Ink', '3'], ['Total', '6'])))
    expect(other.check(reading, { asOf }).read[0]).toMatchObject({
      relations: 2,
      withinRounding: 1,
      totals: { checked: 1, failed: 0 },
    })
  })

  it('counts once what two rules know of the same figures, whichever of them is the result', () => {
    const at = (row: number) => `/sections/stores/goods/${String(row)}/count` as const
    const twice = (code: `stores/${string}`, ...orders: readonly (readonly number[])[]) =>
      defineRule({
        ...meta,
        code,
        check: (_, run) => {
          for (const order of orders) run.compared(order.map(at), 'withinRounding')
        },
      })
    const rules = [twice('stores/one', [2, 0, 1], [0, 1]), twice('stores/other', [0, 2, 1], [2, 1], [2, 1, 0, 1])]
    const other = createModel({ plugins: [definePlugin({ ...stores, rules })] })
    const reading = other.recognise(source(table(['Goods', 'Count'], ['Pens', '2'], ['Ink', '3'], ['Total', '5'])))
    expect(other.check(reading, { asOf }).read[0]).toMatchObject({ relations: 3, withinRounding: 3 })
  })

  it('refuses what is no list of figures, naming the parameter', () => {
    const said = (figures: unknown, holds: unknown): string | undefined => {
      const bad = defineRule({
        ...meta,
        code: 'stores/bad',
        check: (_, run) => {
          run.compared(figures as [], holds as boolean)
        },
      })
      const other = createModel({ plugins: [definePlugin({ ...stores, rules: [bad] })] })
      const reading = other.recognise(source(table(['Goods', 'Count'], ['Pens', '2'])))
      return other.check(reading, { asOf }).findings[0]?.message
    }
    for (const [wrong, shown] of [
      [3, '3'],
      [null, 'null'],
      ['/a', '"/a"'],
    ] as const)
      expect(said(wrong, true)).toContain(`run.compared: figures must be a list of JSON pointers, got ${shown}`)
    expect(said([], 'yes')).toContain('run.compared: holds must be true, false or \'withinRounding\', got "yes"')
  })

  it('adds up: checked, in no relation and not read are all figures of the table', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 99 }).map(String), fc.constantFrom('', '-', 'TBC', '####', 'words'))
    const row = fc.tuple(fc.constantFrom('Pens', 'Ink', 'Total'), cell, cell)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, isKnown) => {
        const {
          figures,
          places,
          rows: counted,
          totals,
        } = only(reportOn(table([isKnown ? 'Goods' : 'Item', 'Count', 'Spare'], ...rows)))
        const held = (text: string): boolean => /^(?:\d+|####)$/.test(text)
        const columns = [1, 2].map((column) => rows.map((each) => each[column] ?? ''))
        const expected = columns
          .filter((texts, index) => (isKnown && index === 0) || texts.some((text) => /^\d+$/.test(text)))
          .flat()
          .filter(held).length
        const all = figures.checked + figures.inNoRelation + figures.notRead
        // A part that holds what cannot be read is left out whole; its figures are then told by their looks.
        expect(all).toBe(expected)
        const at = [places?.checked, places?.inNoRelation, places?.notRead].flatMap((each) => each ?? [])
        expect(new Set(at).size).toBe(all)
        expect(counted.read + counted.leftOut).toBe(rows.length)
        expect(totals.checked + totals.failed + totals.notChecked).toBeLessThanOrEqual(all)
      }),
    )
  })
})

describe('what looks like a figure', () => {
  it('says of plain numbers what the parser of figures says of them', () => {
    const plain = fc.stringMatching(/^-?(?:£?\d{1,12}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?%)$/)
    fc.assert(
      fc.property(plain, (text) => {
        fc.pre(!/^0\d/.test(text) && !/^(?:19|20)\d{2}$/.test(text))
        const units = text.endsWith('%') ? (['percent'] as const) : (['gbp', 'wte', 'percent'] as const)
        const parses = units.some((unit) => parseFigure(text, { unit, maximumDecimals: 12 }).ok)
        expect(looksLike(text)).toBe(parses ? 'figure' : 'words')
      }),
    )
  })
})
