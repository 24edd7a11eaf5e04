import { sumFigures, type LeftOut, requireList } from '@imt/core'
import type { AssetUnit } from './asset-units.data.js'
import { assetUnit } from './asset-unit.js'
import { measureOf, type Measure } from './measure.js'
import { includedRows } from './overlap.js'
import type { AssetClass } from './schema.js'
import { isTotalRow, totalOfKind } from './total-row.js'

/** The total of the classes that share a unit. `classes` and `absent` are positions in the classes given, from 0. */
export interface UnitTotal {
  readonly unit: AssetUnit
  readonly classes: readonly number[]
  readonly total: ReturnType<typeof sumFigures>
  /** Classes without a number: they leave the total open-ended. */
  readonly absent: readonly number[]
  /** Classes left out because another class already includes them: `Laptops` beside `PCs and laptops`. */
  readonly included: readonly number[]
  /** True where some of the classes were counted with a filter and others without, or with different ones. */
  readonly filtersDiffer: boolean
}

/**
 * Returns what one of a class is: as stated, or by its words.
 *
 * @param entry - a published class
 */
export const unitOf = (entry: Pick<AssetClass, 'assetType' | 'unit'>): AssetUnit =>
  entry.unit ?? assetUnit(entry.assetType)

/** Why a row is in no total: it totals other rows, or measures something else than stock. */
export type NotTotalled = 'total' | Exclude<Measure, 'stock'>

const whyLeftOut: Readonly<Record<NotTotalled, string>> = {
  total: 'The row totals others, so adding it would count them twice.',
  flow: 'The row counts what came or went over a time, not what is held.',
  policy: 'The row states a rule, not a number of things held.',
  plan: 'The row counts what is planned, not what is held.',
  ratio: 'The row is a ratio, and ratios do not add up.',
  money: 'The row is an amount of money.',
  age: 'The row is an age.',
  denominator: 'The row counts people, whom others are divided by.',
  other: 'What the row counts is not known.',
}

/**
 * The totals, unit by unit, and every row that is in none of them. Rows that another row includes are named in their
 * total.
 */
export interface UnitTotals extends ReadonlyArray<UnitTotal> {
  /** Rows that no total adds up: `at` is the position of the row. */
  readonly leftOut: readonly LeftOut<number, NotTotalled>[]
}

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/s$/, '')} `
/**
 * True if a row totals a kind of device that other rows name as well: `Total Access Points` beside `Access Points,
 * indoor`.
 */
const totalsOthers = (classes: readonly AssetClass[], index: number): boolean => {
  const kind = totalOfKind(classes[index]?.assetType ?? '')
  if (kind === undefined) return false
  const named = words(kind).trimEnd()
  return classes.some(
    ({ assetType }, other) =>
      other !== index &&
      totalOfKind(assetType) === undefined &&
      measureOf(assetType) === 'stock' &&
      words(assetType).includes(named),
  )
}

/**
 * Returns a total for each unit: devices, ports and sites are never added together, and a class without a number leaves
 * its total open-ended. A class that another one includes is not added to it. Totals, flows, policies and denominators
 * among the rows are no stock: they stand in `leftOut` of the list, with why.
 *
 * @param classes - asset classes as published
 * @example
 * ```ts
 * const quantity = (text: string) => valueOf(parseFigure(text, { unit: 'count' }))
 * const totals = totalByUnit([
 *   { assetType: 'PCs', quantity: quantity('4307') },
 *   { assetType: 'Telephones', quantity: quantity('TBC') },
 *   { assetType: 'Network Points', quantity: quantity('Approx. 15500') },
 * ])
 * totals.map(({ unit, total }) => [unit, total.low, total.high])
 * // => [['device', '4307', null], ['port', '15450', '15550']]
 * totals[0]?.absent // => [1]
 * totalByUnit([{ assetType: 'PCs purchased', quantity: quantity('500') }]).leftOut.map(({ at, code }) => [at, code])
 * // => [[0, 'flow']]
 * ```
 */
export const totalByUnit = (classes: readonly AssetClass[]): UnitTotals => {
  requireList(classes, 'totalByUnit: classes')
  const units = new Map<AssetUnit, number[]>()
  const within = new Set(includedRows(classes).map(([included]) => included))
  const leftOut: LeftOut<number, NotTotalled>[] = []
  classes.forEach((entry, index) => {
    const measure = measureOf(entry.assetType)
    const reason = isTotalRow(entry) || totalsOthers(classes, index) ? 'total' : measure
    if (reason !== 'stock') {
      leftOut.push({ at: index, code: reason, why: whyLeftOut[reason] })
      return
    }
    const unit = unitOf(entry)
    const positions = units.get(unit)
    if (positions === undefined) units.set(unit, [index])
    else positions.push(index)
  })
  const totals = [...units].map(([unit, all]): UnitTotal => {
    const positions = all.filter((position) => !within.has(position))
    const total = sumFigures(positions.flatMap((position) => classes[position]?.quantity ?? []))
    const filters = new Set(positions.map((position) => classes[position]?.filter?.activeWithinMonths))
    return {
      unit,
      classes: positions,
      total,
      absent: total.absent.flatMap((index) => positions[index] ?? []),
      included: all.filter((position) => within.has(position)),
      filtersDiffer: filters.size > 1,
    }
  })
  return Object.assign(totals, { leftOut })
}
