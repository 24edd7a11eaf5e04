import { matchColumns, tidyHeading, type Block, type Cell, type LeftOut, type Location, type Table } from '@imt/core'
import { columnsFor, registerColumns } from './columns.js'

/** A part of a table under headings of its own. */
export interface TablePart {
  readonly table: Table
  /** The row of the whole table that is its first. */
  readonly from: number
}

/** A table in the parts that rows of other headings make of it. */
export interface Parts {
  readonly parts: readonly TablePart[]
  /** The rows of the whole table that are headings. */
  readonly headingRows: readonly number[]
  /** Rows that name the part below them. */
  readonly leftOut: readonly LeftOut<Location>[]
}

type Row = Table['rows'][number]

const words: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    Object.values(registerColumns)
      .flat()
      .flatMap((name) => (typeof name === 'string' ? [tidyHeading(name).toLowerCase()] : [])),
  ))()

const filledIn = (row: Row): readonly Cell[] => row.filter(({ text }) => text.trim() !== '')

/** A row of this many headings is no contract whose cells happen to be such words. */
const least = 3

/**
 * True of a row that holds nothing but headings of a register: what is bought or from whom, and when it ends or what it
 * is worth.
 */
const isHeadings = (row: Row): boolean => {
  const filled = filledIn(row)
  if (filled.length < least) return false
  // Nearly every row is told by this alone.
  let known = 0
  for (const { text } of filled) if (text.length <= 60 && words.has(tidyHeading(text).toLowerCase())) known += 1
  if (known < 2 || known * 2 < filled.length) return false
  const headers = row.map(({ text }) => text)
  const { at, used } = matchColumns(headers, columnsFor({ headers }))
  const isAbout = at.title !== undefined || at.supplier !== undefined || at.description !== undefined
  return isAbout && used.length >= least && filled.every(({ text }) => !/^[£\d\s.,/-]+$/.test(text))
}

const titleOf = (row: Row | undefined): Cell | undefined => {
  const [only, ...more] = row === undefined ? [] : filledIn(row)
  return more.length === 0 && only !== undefined && /[a-z]{3}/i.test(only.text) ? only : undefined
}

/** Where a part of a table begins. */
interface Cut {
  /** The first row that is no longer of the part above. */
  readonly ends: number
  /** The first row of the part. */
  readonly from: number
  readonly headings: Row
  readonly title: Cell | undefined
}

const cutAt = ({ rows }: Table, ends: number, from: number, headings: Row): Cut => {
  const title = titleOf(ends === 0 ? undefined : rows[ends - 1])
  return { ends: title === undefined ? ends : ends - 1, from, headings, title }
}

/**
 * Takes a table apart at rows of other headings, as a list has them that was put together of several: each part is read
 * under its own. A row of one cell above such headings names the part and is no contract.
 */
export const partsByHeadings = (block: Block): Parts => {
  if (block.kind !== 'table') return { parts: [], headingRows: [], leftOut: [] }
  const headingRows = block.rows.flatMap((row, index) => (isHeadings(row) ? [index] : []))
  const [first] = headingRows
  if (first === undefined) return { parts: [{ table: block, from: 0 }], headingRows, leftOut: [] }
  const { rows, groups, repeats = [], under, location, caption } = block
  const cuts = [
    ...headingRows.map((index) => cutAt(block, index, index + 1, rows[index] ?? [])),
    // The headings of the whole table, which its reader took out where they came again.
    ...repeats.filter(({ before }) => before > first).map(({ before, cells }) => cutAt(block, before, before, cells)),
  ].sort((one, other) => one.from - other.from)
  const part = (from: number, next: Cut | undefined): Pick<Table, 'rows' | 'groups'> => ({
    rows: rows.slice(from, next?.ends ?? rows.length),
    ...(groups && { groups: groups.slice(from, next?.ends ?? rows.length) }),
  })
  return {
    headingRows,
    parts: [
      {
        table: { ...block, ...part(0, cuts[0]), repeats: repeats.filter(({ before }) => before <= first) },
        from: 0,
      },
      ...cuts.map(({ from, headings, title }, position) => ({
        table: {
          kind: 'table' as const,
          ...(caption !== undefined && { caption }),
          under: title === undefined ? under : [...under, title.text],
          headers: headings.map(({ text }) => text),
          headingRows: [headings],
          ...part(from, cuts[position + 1]),
          location,
        },
        from,
      })),
    ],
    leftOut: cuts.flatMap(({ title }) =>
      title === undefined
        ? []
        : [
            {
              at: title.location,
              code: 'partTitle',
              why: 'it names the part of the list below it and is no contract',
              text: title.text,
            },
          ],
    ),
  }
}
