import type { Cell, Location, Source } from '@imt/core'
import { exportPublication, readPublicationWorkbook } from '@imt/report/publication'
import { read } from '@imt/tables'
import { annotateXlsx, editCells } from '@imt/tables/edit'
import { xlsxReader } from '@imt/tables/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { cell, csv, page, value } from '../grammar.js'
import type { Random } from '../random.js'
import { asBytes, bytesOf, holds } from '../target.js'
import type { Target } from '../target.js'
import { workbook } from './workbooks.js'

/** What stands in each cell of a source, with its place. */
const cellsOf = ({ blocks }: Source): readonly Cell[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))

const isPlaceOf = (location: Location | undefined, kinds: readonly string[]): boolean =>
  location !== undefined && kinds.includes(location.kind)

/** Texts that a cell is to show, or a note is to say: they may be taken for something else. */
const words = ['', '12', '=1+1', '"', 'a,b', '<b>', '&amp;', 'a\nb', '\u0000', '\ud800', '_x0041_', '-->', ']]>', ' x ']

const chosen = (source: Source, random: Random): readonly { location: Location; from: string; to: string }[] => {
  const found = cellsOf(source)
  const cells: readonly Cell[] =
    found.length > 0
      ? found
      : [{ location: { kind: 'csv', source: 'a', line: 9, column: 9, record: 9, field: 9 }, text: '' }]
  return random.several(4, () => {
    const { location, text } = random.pick(cells)
    return { location, from: random.chance(0.9) ? text : 'another', to: random.pick(words) }
  })
}

/** A sound workbook of a few cells, a few bytes of which may be others. */
const written = async (input: string, random: Random): Promise<Uint8Array> => {
  const rows = [
    ['Item', 'Held'],
    [input.slice(0, 20), 1234],
    ['b', '56'],
    ['b', true],
  ]
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'S', rows }] }))
  if (random.chance(0.5))
    for (let changes = random.below(4); changes > 0; changes -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return bytes
}

/** Every edit is made or told, and a file of which nothing was edited is the file that came in. */
const editsAreTold = async (bytes: Uint8Array, name: string, random: Random): Promise<void> => {
  const source = await read(bytes, { name, ...(name.endsWith('.xlsx') ? { readers: [xlsxReader] } : {}) })
  const edits = chosen(source, random)
  const made = await editCells(bytes, edits)
  // Of two edits that ask for the same in one cell the first stands for both.
  const told = [...made.edited, ...made.notEdited.map(({ edit }) => edit)]
  for (const edit of edits)
    holds(
      told.some(({ location, to }) => location === edit.location && to === edit.to),
      () => 'an edit was neither made nor told',
    )
  for (const { why } of made.notEdited) holds(why.trim() !== '', () => 'it is not said why an edit was not made')
  if (made.edited.length === 0)
    holds(Buffer.compare(Buffer.from(made.bytes), Buffer.from(bytes)) === 0, () => 'no edit, and other bytes')
}

const list = { title: 'Findings', headers: ['Place', 'What'], rows: [['S!A1', 'x']] }

/** Ways to a value that may stand in a publication that is a workbook. */
const ways = [
  '$',
  '$.a',
  '$.a[*].b',
  '$.a[0]',
  '$.a[4294967294]',
  '$.a[999999999]',
  '$["__proto__"].x',
  '$.a.b.c',
  '$[',
  '',
]

export const copies: readonly Target[] = [
  {
    name: 'editCells',
    reads: 'bytes',
    limit: 5_000,
    make: (random, corpus) => asBytes(random.chance(0.5) ? csv(random, corpus) : page(random, corpus)),
    async check(input, random) {
      await editsAreTold(bytesOf(input), input.trimStart().startsWith('<') ? 'a.html' : 'a.csv', random)
      await editsAreTold(await written(input, random), 'a.xlsx', random)
    },
  },
  {
    name: 'annotateXlsx',
    reads: 'bytes',
    limit: 5_000,
    make: workbook,
    async check(input, random) {
      for (const bytes of [bytesOf(input), await written(input, random)]) {
        const source = await read(bytes, { name: 'a.xlsx', readers: [xlsxReader] })
        const cells = cellsOf(source)
        const notes = random.several(4, () => ({
          location:
            cells.length > 0
              ? random.pick(cells).location
              : ({ kind: 'csv', source: 'a', line: 1, column: 1, record: 1, field: 1 } as const),
          text: random.pick(words),
        }))
        const made = await annotateXlsx(bytes, notes, list)
        if (made === undefined) continue
        holds(made.notPlaced.length <= notes.length, () => 'more notes are told than there are')
        for (const { why } of made.notPlaced) holds(why.trim() !== '', () => 'it is not said why a note is not placed')
        const again = cellsOf(await read(made.bytes, { name: 'a.xlsx', readers: [xlsxReader] }))
        const shown = new Map(again.map(({ location, text }) => [JSON.stringify(location), text]))
        for (const { location, text } of cells)
          holds(shown.get(JSON.stringify(location)) === text, () => `a cell of the copy does not show ${text}`)
      }
    },
  },
  {
    name: 'readPublicationWorkbook',
    reads: 'text',
    limit: 5_000,
    make: (random, corpus) =>
      JSON.stringify({ a: value(random, corpus, 3), b: random.pick(ways), c: cell(random, corpus) }),
    async check(input, random) {
      const publication = { about: {}, sections: { a: { list: [{ text: input.slice(0, 40) }, { text: 'b' }] } } }
      const made = await exportPublication(publication, 'xlsx')
      const content = 'files' in made ? made.files[0]?.content : undefined
      holds(content instanceof Uint8Array, () => 'a plain publication cannot be written')
      const source = await read(content, { name: 'a.xlsx', readers: [xlsxReader] })
      // Somebody may have written anything into any cell of it.
      const edited: Source = {
        ...source,
        blocks: source.blocks.map((block) =>
          block.kind === 'table'
            ? {
                ...block,
                rows: block.rows.map((row) =>
                  row.map((each) =>
                    random.chance(0.3)
                      ? { ...each, text: random.pick([...ways, 'list', 'text', input.slice(0, 30)]) }
                      : each,
                  ),
                ),
              }
            : block,
        ),
      }
      const found = readPublicationWorkbook(random.chance(0.1) ? source : edited)
      if (found === undefined) return
      holds(typeof found.value === 'object' && found.value !== null, () => 'a publication is no object')
      JSON.stringify(found.value)
      for (const at of ['', '/a', '/sections', '/sections/a'] as const) {
        const place = found.locate(at)
        holds(place === undefined || isPlaceOf(place, ['sheet']), () => 'the place of a value is in no sheet')
      }
    },
  },
]
