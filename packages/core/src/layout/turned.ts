import type { Cell, Table } from '../source/source.js'
import { areOver, labelOf } from './label.js'
import { headingRowsOf } from './rows-as-published.js'

type Row = readonly Cell[]

/** What is named in one place, and what stands there. */
export interface Pair {
  readonly label: Cell
  readonly value: Cell
}

/** So many labels name a record at most: a table with more rows lists things. */
const mostLabels = 60
/** So many values stand beside a label at most. */
const mostRecords = 200

const isBlank = ({ text }: Cell): boolean => text.trim() === ''

/** Records with the same labels, as the rows of a table. */
export interface Records {
  readonly labels: readonly Cell[]
  readonly rows: readonly Row[]
}

const number = /^\(?\d{1,2}[.)] ?(?=\p{L})/u

/** The labels as words: without the numbers that count the records, `1. Supplier` … `2. Supplier`. */
const wordsOf = (pairs: readonly Pair[]): readonly string[] => {
  const labels = pairs.map(({ label }) => labelOf(label.text))
  const numbers = new Map<string, Set<string>>()
  for (const text of labels) {
    const [found] = number.exec(text) ?? []
    if (found === undefined) continue
    const bare = text.slice(found.length).toLowerCase()
    numbers.set(bare, (numbers.get(bare) ?? new Set()).add(found))
  }
  return labels.map((text) => {
    const bare = text.replace(number, '')
    return (numbers.get(bare.toLowerCase())?.size ?? 0) > 1 ? bare : text
  })
}

/**
 * Returns pairs of label and value as records: a label that stands in the record already begins the next. Records that
 * follow each other and have the same labels are told together. `undefined` for fewer than two labels.
 */
export const recordsOf = (pairs: readonly Pair[]): readonly Records[] | undefined => {
  const records: Map<string, Pair>[] = []
  let open: Map<string, Pair> | undefined
  const named = wordsOf(pairs)
  for (const [index, { label, value }] of pairs.entries()) {
    const text = named[index] ?? ''
    const words = text.toLowerCase()
    if (words === '') return undefined
    if (open === undefined || open.has(words)) records.push((open = new Map()))
    open.set(words, { label: { ...label, text }, value })
    if (open.size > mostLabels) return undefined
  }
  if (records.some(({ size }) => size < 2)) return undefined
  const found: { readonly keys: string; readonly labels: readonly Cell[]; readonly rows: Row[] }[] = []
  for (const record of records) {
    const keys = [...record.keys()]
    const row = [...record.values()].map(({ value }) => value)
    const last = found.at(-1)
    if (last?.keys === keys.join('\n')) last.rows.push(row)
    else
      found.push({
        keys: keys.join('\n'),
        labels: [...record.values()].map(({ label }) => label),
        rows: [row],
      })
  }
  return found
}

/** One cell over all columns is repeated in each. */
const isOneCell = (row: Row): boolean => row.length > 1 && row.every((cell) => cell === row[0])

/** The rows of a table with those that repeat its headings: of labels and values they begin the next record. */
const rowsWithRepeats = ({ rows, repeats = [] }: Table): readonly Row[] => {
  if (repeats.length === 0) return rows
  const at = new Map<number, Row[]>()
  for (const { before, cells } of repeats) at.set(before, [...(at.get(before) ?? []), cells])
  return [...rows, undefined].flatMap((row, index) => [...(at.get(index) ?? []), ...(row === undefined ? [] : [row])])
}

/** The rows of a table less a first column that only counts them. */
const withoutNumbers = (rows: readonly Row[], width: number): readonly Row[] => {
  if (width < 3) return rows
  const [, ...others] = rows
  const counts =
    others.length > 0 && others.every(([cell]) => /^\(?(?:\d{1,2}|[a-z])[.)]?$/i.test(cell?.text.trim() ?? ''))
  return counts ? rows.map((row) => row.slice(1)) : rows
}

/**
 * Returns a table whose labels stand in its first column turned on its side, so that each record is a row and the
 * labels are its headings; none where its first column cannot be labels. In two columns a label that comes again begins
 * the next record, and records with other labels are another table; in more, each column is a record. Every cell keeps
 * its place.
 */
export const turned = (table: Table): readonly Table[] => {
  if (table.rows.length > mostLabels * mostRecords) return []
  const published = [...headingRowsOf(table), ...rowsWithRepeats(table)].filter(
    (row) => !row.every(isBlank) && !isOneCell(row),
  )
  const rows = withoutNumbers(published, table.headers.length)
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0)
  const [[corner, ...over] = [], ...others] = rows
  if (width < 2 || corner === undefined) return []
  const isHeaded = areOver(labelOf(corner.text), width === 2 ? over.map(({ text }) => text.trim()) : [])
  const named = isHeaded ? others : rows
  if (named.length < 2 || named.some(([label]) => label === undefined || isBlank(label))) return []
  const valueAt = (row: Row, column: number): Cell =>
    row[column] ?? { text: '', location: row[0]?.location ?? table.location }
  const { kind, caption, under, location } = table
  const made = ({ labels, rows: records }: Records): Table => ({
    kind,
    ...(caption === undefined ? {} : { caption }),
    under,
    headers: labels.map(({ text }) => text),
    headingPlaces: labels.map((label) => label.location),
    rows: records,
    location,
  })
  if (width === 2)
    return (recordsOf(named.map((row) => ({ label: row[0] as Cell, value: valueAt(row, 1) }))) ?? []).map(made)
  if (width > mostRecords + 1 || named.length > mostLabels) return []
  const labels = named.map((row): Cell => ({ ...(row[0] as Cell), text: labelOf((row[0] as Cell).text) }))
  if (new Set(labels.map(({ text }) => text.toLowerCase())).size < labels.length) return []
  const records = Array.from({ length: width - 1 }, (_, record) => named.map((row) => valueAt(row, record + 1)))
  return [made({ labels, rows: records.filter((record) => !record.every(isBlank)) })]
}
