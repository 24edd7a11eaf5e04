import { sumFigures } from '@imt/core'
import type { AssetUnit } from '../data/asset-units.js'
import { assetUnit } from './asset-unit.js'
import type { AssetClass } from './schema.js'

/** The total of the classes that share a unit. `absent` are positions in the classes given, from 0. */
export interface UnitTotal {
  readonly unit: AssetUnit
  readonly classes: readonly number[]
  readonly total: ReturnType<typeof sumFigures>
  readonly absent: readonly number[]
}

/**
 * Returns a total for each unit: devices, ports and sites are never added together, and a class without a number leaves
 * its total open-ended.
 *
 * @param classes - asset classes as published
 */
export const totalByUnit = (classes: readonly AssetClass[]): readonly UnitTotal[] => {
  const units = new Map<AssetUnit, number[]>()
  classes.forEach(({ assetType }, index) => {
    const unit = assetUnit(assetType)
    units.set(unit, [...(units.get(unit) ?? []), index])
  })
  return [...units].map(([unit, positions]) => {
    const total = sumFigures(positions.flatMap((position) => classes[position]?.quantity ?? []))
    return { unit, classes: positions, total, absent: total.absent.flatMap((index) => positions[index] ?? []) }
  })
}
