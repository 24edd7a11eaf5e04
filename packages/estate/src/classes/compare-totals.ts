import { roundingInterval, type Figure } from '@imt/core'
import { measureOf } from './measure.js'
import { addRow, emptyColumn, isCut, mark, sumFrom, type Column, type Sum } from './running-sums.js'
import type { AssetClass } from './schema.js'
import { rowPartsOf, type RowParts } from './row-parts.js'

/** Rows that a total may be the total of. */
export interface TotalScope {
  readonly sum: Sum
  /** What they are, and where they stand, to follow "the 3". */
  readonly what: 'classes' | 'totals'
  readonly where: 'above it' | 'since the total above it' | 'below it' | 'of its kind' | 'that it joins'
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

/** Which rows a list of them keeps. All are tried: a total may mean any. */
const kept: readonly ((parts: RowParts, label: string) => boolean)[] = [
  ({ role }) => role === 'class',
  ({ role }, label) => role === 'class' && measureOf(label) === 'stock',
  ({ role, isIncluded }) => role === 'class' && !isIncluded,
  ({ role, isJoint }) => role === 'class' && !isJoint,
  ({ role, kindTotal }) => role === 'kindTotal' || (role === 'class' && kindTotal === undefined),
  ({ role }) => role === 'class' || role === 'kindTotal',
]

/** One table, as far as it has been read. */
interface TableSoFar {
  /** The rows that a total may add up, in each of the ways to choose them. */
  readonly columns: readonly Column[]
  /** Totals that a later one may add up, from the last on that was the total of others. */
  readonly totals: Column
  fromTotals: number
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

const possible = (column: Column, from: number, where: TotalScope['where'], what: TotalScope['what']): Possible => {
  const { rows, untold } = column
  const to = rows.length
  return {
    sum: sumFrom(column, from),
    what,
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

const isEqual = (one: Sum['low'], other: Sum['low']): boolean =>
  one === null || other === null ? one === other : one.eq(other)

/** True for as many rows that come to the same. */
const isSame = ({ count, sum }: Possible, other: Possible): boolean =>
  count === other.count && isEqual(sum.low, other.sum.low) && isEqual(sum.high, other.sum.high)

/** The rows from these places on, in each way to choose them that gives others. */
const scopesOf = (
  { columns }: TableSoFar,
  from: readonly number[],
  where: TotalScope['where'],
): readonly Possible[] => {
  const all = columns.map((column, index) => possible(column, from[index] ?? 0, where, 'classes'))
  return all.filter((one, index) => one.count > 0 && all.findIndex((other) => isSame(one, other)) === index)
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

const listOf = (classes: readonly AssetClass[], rows: readonly number[]): Column => {
  const column = emptyColumn()
  for (const row of rows) {
    const { quantity } = classes[row] ?? {}
    if (quantity !== undefined) addRow(column, row, quantity)
  }
  return column
}

/** A row that joins others of the table with what they come to. */
const compareJoint = (
  classes: readonly AssetClass[],
  index: number,
  joins: readonly number[],
): ComparedTotal | undefined => {
  const row = classes[index]
  const isStock = [index, ...joins].every((each) => measureOf(classes[each]?.assetType ?? '') === 'stock')
  return row === undefined || joins.length === 0 || !isStock
    ? undefined
    : compare(index, row.quantity, [possible(listOf(classes, joins), 0, 'that it joins', 'classes')])
}

/**
 * A total of one kind with the rows that name the kind. That they are all of it is known only where they stand together
 * above it, or where they come to it.
 */
const compareKind = (
  classes: readonly AssetClass[],
  index: number,
  named: readonly number[],
): ComparedTotal | undefined => {
  const row = classes[index]
  if (row === undefined) return undefined
  const compared = compare(index, row.quantity, [possible(listOf(classes, named), 0, 'of its kind', 'classes')])
  const areTogether = named.length >= 2 && named.every((each, at) => each === index - named.length + at)
  return compared?.outcome === 'differs' && !areTogether ? { ...compared, outcome: 'open', newly: [] } : compared
}

/**
 * Compares each total of a list of classes with the rows that it may cover: all of its table above it, those since an
 * earlier total, those totals themselves, or, where it stands on top, those below it. Rows that measure a stock may be
 * meant alone. A row that joins others (`PCs and laptops`) is compared with them, and counted instead of them or not
 * at all; so is a total of one kind. Bounds, ranges and rounding count: `<5` is any number below five. A total with
 * nothing to compare it with is left out.
 */
export const compareTotals = (classes: readonly AssetClass[]): readonly ComparedTotal[] => {
  const rowsByTable = new Map<number | undefined, number[]>()
  for (const [index, { table }] of classes.entries()) {
    const rows = rowsByTable.get(table)
    if (rows === undefined) rowsByTable.set(table, [index])
    else rows.push(index)
  }
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
  const addTotal = (table: TableSoFar, index: number, row: AssetClass, isFirst: boolean): void => {
    closeTop(table)
    const isGrand = grand.test(row.assetType)
    const since = table.since === undefined || isGrand ? [] : scopesOf(table, table.since, 'since the total above it')
    if (isFirst) table.onTop = index
    else {
      const totals = possible(table.totals, table.fromTotals, 'above it', 'totals')
      const compared = compare(index, row.quantity, [
        ...since,
        ...scopesOf(table, [], 'above it'),
        ...(totals.count < 2 ? [] : [totals]),
      ])
      keep(compared)
      const coversTotals = compared?.outcome === 'agrees' && compared.scope.where === 'above it' && totals.count >= 2
      if (coversTotals) table.fromTotals = mark(table.totals)
    }
    addRow(table.totals, index, row.quantity)
    table.since = table.columns.map(mark)
  }
  for (const rows of rowsByTable.values()) {
    const parts = rowPartsOf(classes, rows)
    const table: TableSoFar = {
      columns: kept.map(emptyColumn),
      totals: emptyColumn(),
      fromTotals: 0,
      since: undefined,
      onTop: undefined,
    }
    const named = new Map<number, number[]>()
    rows.forEach((row, at) => {
      const kind = parts[at]?.kindTotal
      if (kind === undefined) return
      const known = named.get(kind)
      if (known === undefined) named.set(kind, [row])
      else known.push(row)
    })
    rows.forEach((index, at) => {
      const [row, part] = [classes[index], parts[at]]
      if (row === undefined || part === undefined) return
      if (part.role === 'total') {
        addTotal(table, index, row, at === 0)
        return
      }
      kept.forEach((keeps, way) => {
        const column = table.columns[way]
        if (column !== undefined && keeps(part, row.assetType)) addRow(column, index, row.quantity)
      })
      if (part.role === 'kindTotal') keep(compareKind(classes, index, named.get(index) ?? []))
      else if (part.isJoint) keep(compareJoint(classes, index, part.joins))
    })
    closeTop(table)
  }
  return found.sort((a, b) => a.index - b.index)
}
