import { requireList } from '@imt/core'
import type { AssetClass } from './schema.js'
import { isManagedService } from './managed-service.js'
import { measureOf } from './measure.js'
import { includedRows } from './overlap.js'
import { unitOf } from './total-by-unit.js'
import { isTotalRow } from './total-row.js'

/** A row of asset classes whose devices their owner replaces. */
export interface ReplaceableDevices {
  /** Where the row stands in the table, from 0. */
  readonly position: number
  /** Position of the row that includes this one already, so that the two are not added; `null` where none does. */
  readonly within: number | null
}

/**
 * Returns the rows of a table of asset classes that count devices which the body itself has to replace: stock, and no
 * totals, network points or other units, purchases or plans, nor what the supplier of a managed service replaces.
 *
 * @param classes - asset classes as published
 * @example
 * ```ts
 * const published = { 'PCs and laptops': '5,097', Laptops: '790', 'Network points': '15,500', Total: '21,387' }
 * const rows = Object.entries(published).map(([assetType, quantity]) => ({
 *   assetType,
 *   quantity: valueOf(readQuantity(quantity)),
 * }))
 * replaceableDevices(rows) // => [{ position: 0, within: null }, { position: 1, within: 0 }]
 * ```
 */
export const replaceableDevices = (classes: readonly AssetClass[]): readonly ReplaceableDevices[] => {
  requireList(classes, 'replaceableDevices: classes')
  const within = new Map(includedRows(classes))
  return classes.flatMap((entry, position) =>
    !isManagedService(entry.assetType) &&
    !isTotalRow(entry) &&
    measureOf(entry.assetType) === 'stock' &&
    unitOf(entry) === 'device'
      ? [{ position, within: within.get(position) ?? null }]
      : [],
  )
}
