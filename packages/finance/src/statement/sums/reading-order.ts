import type { Relation } from '../../relation/relation.js'
import { isNear } from './score-of.js'
import { agreementOf, type Agreement } from './believed.js'
import { areRounded, type StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

/** Of fewer lines a figure on top of them need be no total. */
const fewestBelow = 3
/** More rows than this below a row are not tried as its parts. */
const mostParts = 30

/** The rows of a table with each total below what it covers, and the sums that lines state of the lines below them. */
export interface ReadingOrder {
  readonly rows: readonly ReadRow[]
  readonly leads: readonly Lead[]
}

/** A line that seems to state the sum of lines below or above it. */
export interface Lead {
  readonly row: number
  readonly parts: readonly number[]
  readonly relations: readonly Relation[]
}

const isTotal = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'
const isPart = ({ role }: ReadRow): boolean => role === 'line' || role === 'aside'

const relationsOf = (
  cells: StatementCells,
  columns: readonly number[],
  row: number,
  parts: readonly ReadRow[],
  where: 'above' | 'below' = 'below',
): readonly Relation[] =>
  columns.flatMap((column): readonly Relation[] => {
    const total = cells[row]?.[column]
    return total === undefined || total.figure.value === null
      ? []
      : [
          {
            id: `row ${String(row)}, column ${String(column)} of the rows ${where}`,
            kind: 'sum',
            total,
            terms: parts.flatMap((part) => {
              const cell = cells[part.row]?.[column]
              return cell === undefined ? [] : [{ cell, sign: 1 as const }]
            }),
            across: false,
            parts: `the ${String(parts.length)} rows ${where}`,
          },
        ]
  })

const sumUp = (cells: StatementCells, columns: readonly number[], row: number, parts: readonly ReadRow[]): Agreement =>
  parts.length < 2 ? { agree: 0, fail: 0 } : agreementOf(relationsOf(cells, columns, row, parts))

/** The lines from one place on, up to what is no line. */
const blockFrom = (rows: readonly ReadRow[], from: number): readonly ReadRow[] => {
  let end = from
  for (let row = rows[end]; row !== undefined && isPart(row); row = rows[end]) end += 1
  return rows.slice(from, end)
}

/** The lines up to one place, down from what is no line. */
const blockBefore = (rows: readonly ReadRow[], to: number): readonly ReadRow[] => {
  let from = to
  for (let at = to - 1; at >= 0; at -= 1) {
    const row = rows[at]
    if (row === undefined || !isPart(row)) break
    from = at
  }
  return rows.slice(from, to)
}

const isTotalAt = (rows: readonly ReadRow[], at: number): boolean => {
  const row = rows[at]
  return row !== undefined && isTotal(row)
}

/** True for the only total of a table, which stands on top of nothing but lines and is near to their sum. */
const isOfAllBelow = (rows: readonly ReadRow[], cells: StatementCells, columns: readonly number[]): boolean => {
  const [total, ...lines] = rows
  if (total === undefined || total.partOf !== undefined || lines.length < fewestBelow) return false
  if (!lines.every((row) => row.role === 'line' && row.isUnnamed !== true)) return false
  const parts = lines.map(({ row }) => ({ row, sign: 1 as const }))
  return isNear(cells, columns, total.row, { parts })
}

/** The table with totals moved below their rows, where the figures show that they stand on top of them. */
const belowTheirs = (
  rows: readonly ReadRow[],
  cells: StatementCells,
  columns: readonly number[],
): readonly ReadRow[] => {
  const first = rows.findIndex(isTotal)
  const next = rows[first + 1]
  // Nothing is on top of anything where the first total ends its block.
  if (first < 0 || next === undefined) return rows
  let [down, up, against] = [0, 0, 0]
  const own = new Map<ReadRow, { readonly down: Agreement; readonly up: Agreement; readonly length: number }>()
  for (const [at, row] of rows.entries()) {
    if (!isTotal(row)) continue
    const below = blockFrom(rows, at + 1)
    // Net assets come to the reserves below them, which have a total of their own.
    const isOfNext = rows[at + 1 + below.length]?.isOfItsRows === true
    const counted = {
      down: isOfNext ? { agree: 0, fail: 0 } : sumUp(cells, columns, row.row, below),
      up: sumUp(cells, columns, row.row, blockBefore(rows, at)),
      length: below.length,
    }
    own.set(row, counted)
    down += counted.down.agree
    against += counted.down.fail
    up += counted.up.agree
  }
  if (first === 0 && isOfAllBelow(rows, cells, columns)) return [...rows.slice(1), ...rows.slice(0, 1)]
  if (down <= up || against > down) return rows
  const moved: ReadRow[] = []
  /** Totals on top of totals, which wait for the end of their part. */
  let waiting: ReadRow[] = []
  let skip = 0
  for (const [at, row] of rows.entries()) {
    if (skip > 0) {
      skip -= 1
      continue
    }
    const counted = own.get(row)
    if (!isPart(row) && !isTotal(row)) {
      for (const each of waiting) moved.push(each)
      waiting = []
    }
    if (counted !== undefined && counted.down.agree > counted.up.agree) {
      for (const each of rows.slice(at + 1, at + 1 + counted.length)) moved.push(each)
      moved.push(row)
      skip = counted.length
    } else if (counted?.length === 0 && counted.up.agree === 0 && waiting.length === 0 && isTotalAt(rows, at + 1))
      waiting = [row]
    else moved.push(row)
  }
  return [...moved, ...waiting]
}

/** How many of the lines below a line, or above it, it is the sum of, roughly, in most columns. */
const partsBeside = (
  rows: readonly ReadRow[],
  at: number,
  numbers: readonly (readonly number[])[],
  step: 1 | -1,
  isTaken: (row: ReadRow) => boolean,
): number => {
  const stated = numbers[at] ?? []
  if (stated.every((value) => value === 0)) return 0
  const sums = stated.map(() => 0)
  for (let count = 1; count <= mostParts; count += 1) {
    const part = rows[at + step * count]
    if (part === undefined || !isPart(part) || part.isUnnamed === true || isTaken(part)) return 0
    for (const [index, value] of (numbers[at + step * count] ?? []).entries()) sums[index] = (sums[index] ?? 0) + value
    if (count < 2) continue
    const near = stated.filter(
      (value, index) => value !== 0 && Math.abs(value - (sums[index] ?? 0)) <= Math.abs(value) * 1e-6,
    ).length
    if (near > 0 && near * 2 >= stated.filter((value) => value !== 0).length) return count
  }
  return 0
}

/**
 * Returns the rows of a table in the order in which they add up: totals that stand on top of what they cover below it,
 * and lines that a line above or below states the sum of marked as its parts.
 *
 * @param rows - those that say something
 * @param cells - the figures
 * @param columns - those that are added
 */
export const readingOrder = (
  rows: readonly ReadRow[],
  cells: StatementCells,
  columns: readonly number[],
): ReadingOrder => {
  const leads: Lead[] = []
  const partOf = new Map<number, number>()
  const numbers = rows.map(({ row }) => columns.map((column) => cells[row]?.[column]?.figure.value?.toNumber() ?? 0))
  for (const [at, row] of rows.entries()) {
    if (!isPart(row) || row.isUnnamed === true || partOf.has(row.row)) continue
    const count = partsBeside(rows, at, numbers, 1, () => false)
    if (count === 0) continue
    const parts = rows.slice(at + 1, at + 1 + count)
    leads.push({
      row: row.row,
      parts: parts.map((part) => part.row),
      relations: relationsOf(cells, columns, row.row, parts),
    })
    for (const part of parts) partOf.set(part.row, row.row)
  }
  // One column shows it too easily; and a line of which lines below are parts is no part of another.
  const led = new Set(leads.map(({ row }) => row))
  const isTaken = ({ row }: ReadRow): boolean => partOf.has(row) || led.has(row)
  for (const [at, row] of columns.length < 2 ? [] : [...rows.entries()]) {
    if (!isPart(row) || row.isUnnamed === true || isTaken(row)) continue
    const count = partsBeside(rows, at, numbers, -1, isTaken)
    if (count === 0) continue
    const parts = rows.slice(at - count, at)
    led.add(row.row)
    leads.push({
      row: row.row,
      parts: parts.map((part) => part.row),
      relations: relationsOf(cells, columns, row.row, parts, 'above'),
    })
    for (const part of parts) partOf.set(part.row, row.row)
  }
  const marked =
    partOf.size === 0
      ? rows
      : rows.map((row) => {
          const lead = partOf.get(row.row)
          return lead === undefined ? row : { ...row, partOf: lead }
        })
  return { rows: areRounded(cells) ? marked : belowTheirs(marked, cells, columns), leads }
}
