import { roundingInterval, type Figure } from '@imt/core'
import { measureOf } from './measure.js'
import { addRow, isCut, sumFrom, type Column, type Sum } from './running-sums.js'
import type { AssetClass } from './schema.js'
import { isTotalRow } from './total-row.js'

/** Rows that a total may be the total of. */
export interface TotalScope {
  readonly sum: Sum
  /** Where they stand, to follow "the 3 classes". */
  readonly where: 'above it' | 'since the total above it' | 'below it'
  /** How many they are. */
  readonly count: number
  /** The first of them, at most so many, by their places among the classes. */
  first(most: number): readonly number[]
}

/** How a total compares with what it may cover; `open` where it could agree, but a class states no number. */
export interface ComparedTotal {
  readonly index: number
  readonly outcome: 'agrees' | 'differs' | 'open'
  readonly scope: TotalScope
  /** Those of its rows that no total before it was compared with: a row under many totals is named once. */
  readonly newly: readonly number[]
}

const grand = /^(?:grand|overall)\b/i
/** A class that is counted in the one above it already. */
const within = /^\W*(?:of which|including|incl\b|included)/i

/** One table, as far as it has been read. */
interface TableSoFar {
  /** All rows that a total may add up, and those of them that measure a stock: either may be meant. */
  readonly columns: readonly [counted: Column, stock: Column]
  /** How many rows of each column stand above the last total, if there is one. */
  since: readonly number[] | undefined
  /** A total that stands on top, until its rows have been read. */
  onTop: number | undefined
}

/** How far the sum is from the figure; nothing where that is not known. */
const distance = ({ value }: Figure, { sum }: TotalScope): number =>
  value === null || sum.value === null ? Infinity : sum.value.minus(value).abs().toNumber()

/** True if one number fits the total as printed and the sum of the classes as printed. */
const fits = (stated: Figure, { low, high }: Sum): boolean => {
  const total = isCut(stated) ? roundingInterval(stated) : stated
  return (
    (total.low === null || high === null || total.low.lte(high)) &&
    (low === null || total.high === null || low.lte(total.high))
  )
}

/** A scope before it is chosen, with what tells its rows. */
interface Possible extends TotalScope {
  newly(): readonly number[]
}

const possible = (column: Column, from: number, where: TotalScope['where']): Possible => {
  const { rows, untold } = column
  const to = rows.length
  return {
    sum: sumFrom(column, from),
    where,
    count: to - from,
    first: (most) => rows.slice(from, Math.min(to, from + most)),
    newly: () => {
      const places: number[] = []
      while ((untold.at(-1) ?? -1) >= from) places.push(untold.pop() ?? 0)
      return places.map((place) => rows[place] ?? 0)
    },
  }
}

/** The rows from these places on; those of a stock apart where there are others among them. */
const scopesOf = (
  { columns: [counted, stock] }: TableSoFar,
  [fromCounted = 0, fromStock = 0]: readonly number[],
  where: TotalScope['where'],
): readonly Possible[] => {
  const [all, stocks] = [possible(counted, fromCounted, where), possible(stock, fromStock, where)]
  return [...(all.count === 0 ? [] : [all]), ...(stocks.count === 0 || stocks.count === all.count ? [] : [stocks])]
}

const compare = (index: number, stated: Figure, scopes: readonly Possible[]): ComparedTotal | undefined => {
  const [first, ...others] = scopes
  if (stated.kind === 'absent' || first === undefined) return undefined
  const agreeing = scopes.filter(({ sum }) => fits(stated, sum))
  const fitting = agreeing.find(({ sum }) => sum.absent === 0) ?? agreeing[0]
  const scope =
    fitting ?? others.reduce((best, each) => (distance(stated, best) <= distance(stated, each) ? best : each), first)
  const outcome = fitting === undefined ? 'differs' : fitting.sum.absent === 0 ? 'agrees' : 'open'
  return { index, outcome, scope, newly: outcome === 'open' ? [] : scope.newly() }
}

/**
 * Compares each total of a list of classes with the rows that it may cover: all of its table above it, those since an
 * earlier total, or, where it stands on top, those below it. Rows that measure a stock may be meant alone. Bounds,
 * ranges and rounding count: `<5` is any number below five. A total with nothing to compare it with is left out.
 */
export const compareTotals = (classes: readonly AssetClass[]): readonly ComparedTotal[] => {
  const tables = new Map<number | undefined, TableSoFar>()
  const column = (): Column => ({ rows: [], upTo: [], untold: [] })
  const found: ComparedTotal[] = []
  const keep = (compared: ComparedTotal | undefined): void => {
    if (compared !== undefined) found.push(compared)
  }
  const closeTop = (table: TableSoFar): void => {
    const total = table.onTop === undefined ? undefined : classes[table.onTop]
    if (total !== undefined && table.onTop !== undefined)
      keep(compare(table.onTop, total.quantity, scopesOf(table, [], 'below it')))
    table.onTop = undefined
  }
  for (const [index, row] of classes.entries()) {
    const known = tables.get(row.table)
    const table = known ?? { columns: [column(), column()] as const, since: undefined, onTop: undefined }
    const [counted, stock] = table.columns
    if (known === undefined) tables.set(row.table, table)
    if (!isTotalRow(row)) {
      if (within.test(row.assetType)) continue
      addRow(counted, index, row.quantity)
      if (measureOf(row.assetType) === 'stock') addRow(stock, index, row.quantity)
      continue
    }
    closeTop(table)
    const since =
      table.since === undefined || grand.test(row.assetType)
        ? []
        : scopesOf(table, table.since, 'since the total above it')
    if (known === undefined) table.onTop = index
    else keep(compare(index, row.quantity, [...since, ...scopesOf(table, [], 'above it')]))
    table.since = [counted.rows.length, stock.rows.length]
  }
  for (const table of tables.values()) closeTop(table)
  return found.sort((a, b) => a.index - b.index)
}
