import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { definePlugin } from '../plugin/define-plugin.js'
import { readRows } from '../recognise/read-rows.js'
import type { Table } from '../source/source.js'
import { createModel } from './create-model.js'
import { readSections } from './read-sections.js'

const rows = z.array(z.string()).optional()
/** A section that is at fault as a whole when it has `rows`, and at `rows`, too. */
const schema = z.strictObject({ rows, names: rows }).superRefine((value, context) => {
  if (value.rows === undefined) return
  context.addIssue({ code: 'custom', path: [], message: 'rows do not go with this section' })
  context.addIssue({ code: 'custom', path: ['rows'], message: 'not here' })
})
const demo = definePlugin({ id: 'demo', section: { id: 'demo', schema }, requires: [], rules: [], recognise: [] })
const read = (input: unknown) => readSections([demo], { demo: input }, () => undefined)

describe('readSections', () => {
  it('leaves out the part that cannot be read, and keeps the rest', () => {
    expect(read({ rows: [1], names: ['A'] })).toMatchObject({
      sections: { demo: { names: ['A'] } },
      unread: [{ at: '/sections/demo/rows', code: 'valueNotRead' }],
    })
  })
  it('leaves out the whole section where the fault is that of the whole, whatever else is wrong', () => {
    const { sections, unread, findings } = read({ rows: ['A'], names: ['B'] })
    expect(sections).toEqual({})
    expect(unread.map(({ at }) => at)).toEqual(['/sections/demo'])
    expect(findings.map(({ at }) => at)).toEqual(['/sections/demo', '/sections/demo/rows'])
  })
})

describe('a row with more cells than headings', () => {
  const columns = { name: ['Name'], number: ['Number'], place: ['Place'] }
  const entry = z.object({ name: z.string(), number: z.string(), place: z.string() })
  const stores = definePlugin({
    id: 'stores',
    section: { id: 'stores', schema: z.object({ entries: z.exactOptional(z.array(entry)) }) },
    requires: [],
    rules: [],
    recognise: [
      {
        part: 'entries',
        score: ({ kind }) => (kind === 'table' ? 0.9 : 0),
        read: (blocks) => readRows(blocks, columns),
      },
    ],
  })
  const place = (line: number, column: number) =>
    ({ kind: 'csv', source: 'a.csv', record: line, field: column, line, column }) as const
  const row = (line: number, cells: readonly string[]) =>
    cells.map((text, column) => ({
      text,
      location: place(line, column + 1),
    }))
  const table = (...rows: (readonly string[])[]): Table => ({
    kind: 'table',
    under: [],
    headers: Object.values(columns).flat(),
    rows: rows.map((cells, index) => row(index + 2, cells)),
    location: place(1, 1),
  })
  const found = (...blocks: Table[]) =>
    createModel({ plugins: [stores] })
      .recognise({ name: 'a.csv', kind: 'csv', blocks })
      .findings.map(({ at, message, stated, location }) => [
        at,
        message,
        stated,
        location?.kind === 'csv' && location.record,
      ])

  it('is one finding, in the words of the reader, and no three of what it lacks', () => {
    expect(found(table(['Pens', '1', 'A'], ['Ink', '2', '000', 'B'], ['Pads', '3', 'C']))).toEqual([
      [
        '/sections/stores/entries/1',
        'Nothing was read from the row: the row has more cells than the table has headings, so nobody can say which cell stands under which',
        'Ink | 2 | 000 | B',
        3,
      ],
    ])
  })
  it('is told of each of several, beside what other rows lack', () => {
    const more = ['Ink', '2', '000', 'B']
    expect(
      found(table(more, ['Pads', '3']), table(more, ['Pens', '1', 'A'])).map(([at, message]) => [
        at,
        String(message).slice(0, 20),
      ]),
    ).toEqual([
      ['/sections/stores/entries/0', 'Nothing was read fro'],
      ['/sections/stores/entries/1/place', 'Missing: place. The '],
      ['/sections/stores/entries/2', 'Nothing was read fro'],
    ])
  })
})
