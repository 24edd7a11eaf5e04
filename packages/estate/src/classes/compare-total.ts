import { roundingInterval, sumFigures, type Computed, type Figure } from '@imt/core'
import { measureOf } from './measure.js'
import type { AssetClass } from './schema.js'
import { isTotalRow } from './total-row.js'

/** Rows that a total may be the total of, by their places among the classes. */
export interface TotalScope {
  readonly rows: readonly number[]
  readonly sum: Computed
  /** Where they stand, to follow "the 3 classes". */
  readonly where: 'above it' | 'since the total above it' | 'below it'
}

/** How a total compares with what it may cover. */
export type ComparedTotal =
  | { readonly outcome: 'agrees'; readonly scope: TotalScope }
  | { readonly outcome: 'differs'; readonly scope: TotalScope }
  /** It could agree, but a class states no number. */
  | { readonly outcome: 'open'; readonly scope: TotalScope }
  /** There is nothing that it can be compared with. */
  | { readonly outcome: 'nothing' }

const grand = /^(?:grand|overall)\b/i
/** A class that is counted in the one above it already. */
const within = /^\W*(?:of which|including|incl\b|included)/i

/** True for a row that a total may add up: no total, and no number that is counted elsewhere. */
const isCounted = (row: AssetClass): boolean => !isTotalRow(row) && !within.test(row.assetType)

/** How far the sum is from the figure; nothing where that is not known. */
const distance = ({ value }: Figure, { sum }: TotalScope): number =>
  value === null || sum.value === null ? Infinity : sum.value.minus(value).abs().toNumber()

/** A count such as 12,000 is exact; of `1.37 million` the last digits were left off. */
const isCut = ({ kind, decimals }: Figure): boolean => kind === 'exact' && decimals !== null && decimals < 0

/** True if one number fits the total as printed and the sum of the classes as printed. */
const fits = (stated: Figure, { low, high }: Computed): boolean => {
  const total = isCut(stated) ? roundingInterval(stated) : stated
  return (
    (total.low === null || high === null || total.low.lte(high)) &&
    (low === null || total.high === null || low.lte(total.high))
  )
}

/**
 * Compares a total row of a list of classes with the rows that it may cover: all of its table above it, those since an
 * earlier total, or, where it stands on top, those below it. Rows that measure a stock may be meant alone. Bounds,
 * ranges and rounding count: `<5` is any number below five.
 */
export const compareTotal = (classes: readonly AssetClass[], index: number): ComparedTotal => {
  const total = classes[index]
  if (total === undefined || total.quantity.kind === 'absent') return { outcome: 'nothing' }
  const ofTable = (row: number): boolean => classes[row]?.table === total.table
  const from = classes.findIndex((_, row) => ofTable(row))
  const end = classes.findLastIndex((_, row) => ofTable(row)) + 1
  const earlier = classes.findLastIndex((row, place) => place < index && ofTable(place) && isTotalRow(row))
  const later = classes.findIndex((row, place) => place > index && ofTable(place) && isTotalRow(row))
  const scopes: TotalScope[] = []
  const consider = (first: number, to: number, where: TotalScope['where']): void => {
    const counted: number[] = []
    for (let row = first; row < to; row += 1) {
      const each = classes[row]
      if (each !== undefined && isCounted(each)) counted.push(row)
    }
    const stock = counted.filter((row) => measureOf(classes[row]?.assetType ?? '') === 'stock')
    for (const rows of stock.length === counted.length ? [counted] : [counted, stock]) {
      if (rows.length === 0) continue
      const figures = rows.flatMap((row) => classes[row]?.quantity ?? [])
      const bounds = figures.some(isCut) ? 'rounding' : 'stated'
      scopes.push({ rows, where, sum: sumFigures(figures, { absentAsZero: ['dash'], bounds }) })
    }
  }
  if (earlier >= from && !grand.test(total.assetType)) consider(earlier + 1, index, 'since the total above it')
  consider(from, index, 'above it')
  if (index === from) consider(index + 1, later < 0 ? end : later, 'below it')
  const agreeing = scopes.filter(({ sum }) => fits(total.quantity, sum))
  const scope = agreeing.find(({ sum }) => sum.complete) ?? agreeing[0]
  if (scope !== undefined) return { outcome: scope.sum.absent.length === 0 ? 'agrees' : 'open', scope }
  const nearest = scopes.reduce<TotalScope | undefined>(
    (best, each) =>
      best !== undefined && distance(total.quantity, best) <= distance(total.quantity, each) ? best : each,
    undefined,
  )
  return nearest === undefined ? { outcome: 'nothing' } : { outcome: 'differs', scope: nearest }
}
