import { Decimal } from '@imt/core'
import type { Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import type { StatementCells } from './statement-cells.js'

const anyTotal = /^(?:sub[- ]?)?total\b|^net\b|^$/i
const owed =
  /\bliabilit|\bcreditors?\b|\bprovisions?\b|\bpayables?\b|\bborrowings?\b|\bloans?\b|\bleases?\b|\bpensions?\b|\bdeferred\b|\boverdrafts?\b|\bdue after\b|\bdue within\b|\bobligations?\b/i
const held = /\bassets?\b/i
const notHeld = /\bliabilit|\bcreditors?\b|\bprovisions?\b|\bpayables?\b|\bobligations?\b/i
/** What is held for sale stands among current assets, or by itself beside them. */
const forSale = /\bheld for (?:sale|resale|disposal)\b|\bdisposal groups?\b/i

/** What a name says of a row of a balance sheet: that it is held, or owed. */
export const sideOf = (label: string): 'held' | 'owed' | undefined => {
  if (held.test(label) && !notHeld.test(label)) return 'held'
  return owed.test(label) ? 'owed' : undefined
}

/** True for a row that states an amount. */
export const isAmount = (row: Statement['rows'][number] | undefined): boolean =>
  row?.cells.some(({ amount }) => amount !== undefined && amount.value !== null) === true

/** Rows that a result may be made of beside those that its name speaks of. */
export interface Strays {
  /** Rows that may count by themselves. */
  readonly perhaps: readonly number[]
  /** Those of them that are part of nothing else: without them it is not known what the result is made of. */
  readonly alone: readonly number[]
}

const zero = new Decimal(0)
const valueAt = (cells: StatementCells, row: number, column: number): Decimal =>
  cells[row]?.[column]?.figure.value ?? zero

/** True where rows below a total that stands on top of them come to it. */
const areBelow = (rows: readonly number[], top: number, cells: StatementCells, columns: readonly number[]): boolean =>
  rows.length > 1 &&
  columns.some((column) => {
    const sum = rows.reduce((all, row) => all.plus(valueAt(cells, row, column)), zero)
    return !sum.isZero() && sum.abs().equals(valueAt(cells, top, column).abs())
  })

/**
 * Returns the rows between the parts of a result and the result that are neither a part nor a line of one: below the
 * last part, or of another side than the part that they stand above.
 *
 * @param statement - its rows
 * @param cells - its figures
 * @param columns - those that are added
 * @param parts - the rows that the result is made of by its name
 * @param total - the row of the result
 */
export const straysOf = (
  { rows }: Statement,
  cells: StatementCells,
  columns: readonly number[],
  parts: readonly number[],
  total: number,
): Strays => {
  const terms = [...parts].sort((a, b) => a - b)
  const [first = total, last = total] = [terms[0], terms.at(-1)]
  const between = rows.flatMap((row, at) =>
    at > first && at < total && !terms.includes(at) && isAmount(row) && !anyTotal.test(row.label) ? [at] : [],
  )
  const below = between.filter((at) => at > last)
  const alone = [
    ...between.filter((at) => {
      const next = terms.find((term) => term > at)
      const isOwed = next !== undefined && sideOf(rows[next]?.label ?? '') === 'owed'
      return isOwed && sideOf(rows[at]?.label ?? '') === 'held'
    }),
    ...(areBelow(below, last, cells, columns) ? [] : below),
  ]
  const forSaleToo = between.filter((at) => forSale.test(rows[at]?.label ?? '') && !alone.includes(at))
  return { perhaps: [...alone, ...forSaleToo].sort((a, b) => a - b), alone }
}

/** By how much what is stated is more than its parts. */
const differenceOf = ({ total, terms }: Relation): Decimal =>
  terms.reduce(
    (left, { cell, sign }) => left.minus((cell.figure.value ?? zero).times(sign)),
    total.figure.value ?? zero,
  )

const fewestColumns = 2

/**
 * True where what relations are out by stands in the table as a row that is no part of them, in every column: they
 * leave out what is there, and say nothing of what is wrong.
 */
export const isOutByRow = (relations: readonly Relation[], cells: StatementCells): boolean =>
  relations.length >= fewestColumns &&
  cells.some((row, at) =>
    relations.every((relation) => {
      const own = cells.findIndex((each) => each.includes(relation.total))
      const column = cells[own]?.indexOf(relation.total) ?? -1
      const cell = row[column]
      if (own === at || cell === undefined || relation.terms.some((term) => term.cell === cell)) return false
      const difference = differenceOf(relation)
      return !difference.isZero() && cell.figure.value?.abs().equals(difference.abs()) === true
    }),
  )
