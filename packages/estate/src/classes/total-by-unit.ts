import { sumFigures } from '@imt/core'
import type { AssetUnit } from '../data/asset-units.js'
import { assetUnit } from './asset-unit.js'
import { measureOf } from './measure.js'
import { includedClasses } from './overlap.js'
import type { AssetClass } from './schema.js'
import { isTotalRow } from './total-row.js'

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
export const unitOf = (entry: Pick<AssetClass, 'assetType' | 'unit'>): AssetUnit => entry.unit ?? assetUnit(entry.assetType)

/**
 * Returns a total for each unit: devices, ports and sites are never added together, and a class without a number leaves
 * its total open-ended. A class that another one includes is not added to it. Totals, flows, policies and denominators among the rows are left out: they are no stock.
 *
 * @param classes - asset classes as published
 * @example
 * ```ts
 * const quantity = (text) => parseFigure(text, { unit: 'count' }).value
 * const [devices, ports] = totalByUnit([{ assetType: 'PCs', quantity: quantity('4307') }, { assetType: 'Telephones', quantity: quantity('TBC') }, { assetType: 'Network Points', quantity: quantity('Approx. 15500') }])
 * [devices.total.low, devices.total.high, devices.total.complete, devices.absent] // => ['4307', null, false, [1]]
 * [ports.unit, ports.total.low, ports.total.high] // => ['port', '15450', '15550']
 * ```
 */
export const totalByUnit = (classes: readonly AssetClass[]): readonly UnitTotal[] => {
  const units = new Map<AssetUnit, number[]>()
  const within = new Set(includedClasses(classes.map(({ assetType }) => assetType)).map(([included]) => included))
  classes.forEach((entry, index) => {
    if (isTotalRow(entry) || measureOf(entry.assetType) !== 'stock') return
    const unit = unitOf(entry)
    const positions = units.get(unit)
    if (positions === undefined) units.set(unit, [index])
    else positions.push(index)
  })
  return [...units].map(([unit, all]) => {
    const positions = all.filter((position) => !within.has(position))
    const total = sumFigures(positions.flatMap((position) => classes[position]?.quantity ?? []))
    const filters = new Set(positions.map((position) => classes[position]?.filter?.activeWithinMonths))
    return { unit, classes: positions, total, absent: total.absent.flatMap((index) => positions[index] ?? []), included: all.filter((position) => within.has(position)), filtersDiffer: filters.size > 1 }
  })
}
