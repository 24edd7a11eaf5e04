import { pointerTo, reconcile, type Figure, type JsonPointer } from '@imt/core'
import { isTotalWord } from '../revenue/row-role.js'
import type { Finance } from '../section.js'
import type { Statement } from '../statement/schema.js'
import { counted, type Relation, type Relations } from './relation.js'

type Key = 'amount' | 'count'

/** Rows that are part of another row, or stand outside the sum: with one of them in a table, its total is not checked. */
const outside = /^(?:of which|including|memo|less\b)|\b(?:opening|closing)\b|\bbalance\b|\b[bc]\/f\b|\b(?:brought|carried) forward\b|\bdisposals?\b|\bdepreciation\b|\bsurplus\b|\bdeficit\b|^net\b|\baverage\b/i
const total = /^(?:grand\s+)?totals?\b/i
/** Money that comes in. Above rows of money that goes out, nothing says whether a total adds it or takes it off. */
const incoming = /\bincome\b|\brevenue\b|\breceipts?\b|\bgrants?\b/i
/** Columns whose figures are not for adding. */
const notAdded = /\baverage\b|\bmean\b|\bmedian\b|\bper\b|\brates?\b|\bunit (?:cost|price)\b|\bprice\b|\bratio\b|\bdays\b|\bindex\b/i

/** The one row called a total, if it stands below at least two others, no other row speaks of a total, and all above are of one kind. */
const totalRow = ({ rows }: Statement): number | undefined => {
  const speaking = rows.flatMap(({ label }, row) => (/\b(?:sub)?totals?\b/i.test(label) ? [row] : []))
  const [row, another] = speaking
  const label = rows[row ?? -1]?.label ?? ''
  if (row === undefined || another !== undefined || row < 2 || !total.test(label)) return undefined
  const above = rows.slice(0, row)
  if (above.some((each) => outside.test(each.label))) return undefined
  // "Total expenditure" below income is the total of some of the rows.
  const coming = above.filter((each) => incoming.test(each.label)).length
  return coming > 0 && coming < above.length && !isTotalWord(label) ? undefined : row
}

interface Place {
  readonly at: (row: number, column: number) => JsonPointer
  readonly figure: (row: number, column: number) => Figure | undefined
}

const sums = (statement: Statement, place: Place): readonly Relation[] => {
  const row = totalRow(statement)
  if (row === undefined) return []
  return statement.columns.flatMap(({ heading }, column): readonly Relation[] => {
    if (!place.figure(row, column)?.value || notAdded.test(heading)) return []
    const parts = statement.rows.slice(0, row).flatMap((_, part) => (place.figure(part, column) ? [part] : []))
    if (parts.length < 2) return []
    const terms = parts.map((part) => ({ cell: place.at(part, column), sign: 1 as const }))
    return [{ equation: { id: `total of column ${String(column)} ${heading}`, kind: 'sum', total: place.at(row, column), terms }, across: false, parts: `the ${counted(parts.length, 'row')} above` }]
  })
}

interface Difference {
  readonly row: number
  readonly more: number
  readonly less: number
}

const difference = (place: Place, column: number, { row, more, less }: Difference): Relation['equation'] => ({
  id: `row ${String(row)}, column ${String(column)}`,
  kind: 'sum',
  total: place.at(row, column),
  terms: [{ cell: place.at(row, more), sign: 1 }, { cell: place.at(row, less), sign: -1 }],
})

const violatedRows = (place: Place, column: number, differences: readonly Difference[]): ReadonlySet<number> => {
  const equations = differences.map((item) => difference(place, column, item))
  const cells = new Map<JsonPointer, Figure>()
  for (const { row, more, less } of differences) {
    for (const at of [column, more, less]) {
      const figure = place.figure(row, at)
      if (figure) cells.set(place.at(row, at), figure)
    }
  }
  const violations = new Set(reconcile({ cells, equations, maximumChanges: 0 }).violations.map(({ equation }) => equation))
  return new Set(differences.flatMap(({ row }, index) => (violations.has(equations[index]?.id ?? '') ? [row] : [])))
}

/** Without three rows that agree, nothing shows what a variance is made from. */
const leastAgreeing = 3

/** Rows by which the two columns are chosen; all rows are then checked. */
const sample = 60

interface Directed {
  readonly chosen: readonly Difference[]
  /** Rows that agree in one direction or the other and are not zero. */
  readonly telling: number
  readonly neither: number
}

/** Each row in the direction that fits; a row that fits neither takes that of most rows. */
const directed = (statement: Statement, place: Place, column: number, first: number, second: number): Directed => {
  const rows = statement.rows.flatMap((_, row) => ([column, first, second].every((at) => place.figure(row, at)?.value) ? [row] : []))
  const forwards = rows.map((row): Difference => ({ row, more: first, less: second }))
  const backwards = rows.map((row): Difference => ({ row, more: second, less: first }))
  const notForwards = violatedRows(place, column, forwards)
  const notBackwards = violatedRows(place, column, backwards)
  const usual = notForwards.size <= notBackwards.size ? forwards : backwards
  const isNeither = (row: number): boolean => notForwards.has(row) && notBackwards.has(row)
  return {
    chosen: rows.flatMap((row, index) => (isNeither(row) ? usual : notForwards.has(row) ? backwards : notBackwards.has(row) ? forwards : usual)[index] ?? []),
    telling: rows.filter((row) => !isNeither(row) && place.figure(row, column)?.value?.isZero() === false).length,
    neither: rows.filter(isNeither).length,
  }
}

/**
 * The variances of a column, each from the two columns that explain most of them. Where favourable is positive, income runs one
 * way and spending the other, so each row may take either direction.
 */
const variances = (statement: Statement, place: Place, column: number): readonly Relation[] => {
  const others = statement.columns.flatMap(({ measure }, at) => (at !== column && measure !== 'variance' && measure !== 'percent' ? [at] : []))
  const head: Statement = { ...statement, rows: statement.rows.slice(0, sample) }
  let best: { readonly first: number; readonly second: number; readonly score: number } | undefined
  for (const first of others) {
    for (const second of others.filter((at) => at > first)) {
      const { telling, neither } = directed(head, place, column, first, second)
      if (telling < leastAgreeing || telling < 3 * neither) continue
      const score = telling - 2 * neither
      if (best === undefined || score > best.score) best = { first, second, score }
    }
  }
  if (best === undefined) return []
  const heading = (at: number): string => `"${statement.columns[at]?.heading ?? ''}"`
  return directed(statement, place, column, best.first, best.second).chosen.map((item) => ({ equation: difference(place, column, item), across: false, parts: `${heading(item.more)} less ${heading(item.less)}` }))
}

/** Tables wider than this are not searched for what their variances are made from. */
const widest = 16

/** Returns the sums that one budget statement states: its total row, and its variances. */
export const statementRelations = (finance: Finance, index: number, key: Key): Relations => {
  const statement = finance.statements?.[index]
  const cells = new Map<JsonPointer, Figure>()
  if (statement === undefined) return { cells, relations: [] }
  const at = (row: number, column: number): JsonPointer => pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, key)
  const figure = (row: number, column: number): Figure | undefined => statement.rows[row]?.cells[column]?.[key]
  statement.rows.forEach((row, position) => row.cells.forEach((_, column) => {
    const found = figure(position, column)
    if (found) cells.set(at(position, column), found)
  }))
  const place: Place = { at, figure }
  const searched = statement.columns.length > widest ? [] : statement.columns.flatMap(({ measure }, column) => (measure === 'variance' ? variances(statement, place, column) : []))
  return { cells, relations: [...sums(statement, place), ...searched] }
}
