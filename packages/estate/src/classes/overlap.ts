import { assetUnit } from './asset-unit.js'
import { measureOf } from './measure.js'
import type { AssetClass } from './schema.js'
import { isTotalRow } from './total-row.js'

const joiner = /,|&|\/|\band\b|\+/i
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/s$/, '')
/** Returns the kinds that a label joins, in plain words; one that joins nothing gives itself. */
export const partsOf = (label: string): ReadonlySet<string> =>
  new Set(
    isTotalRow({ assetType: label })
      ? []
      : label
          .replace(/\([^)]*(?:\)|$)/g, '')
          .split(joiner)
          .map(plain)
          .filter((part) => part !== ''),
  )

type Inclusion = readonly (readonly [included: number, by: number])[]

/** For each row, the widest of the rows that may include it and name all of its parts and more. */
const inclusions = (
  parts: readonly ReadonlySet<string>[],
  may: (by: number, included: number) => boolean,
): Inclusion => {
  const wide = parts.flatMap(({ size }, index) => (size > 1 ? [index] : []))
  return parts.flatMap((own, index) => {
    if (own.size === 0) return []
    let widest: number | undefined
    for (const other of wide) {
      const others = parts[other] ?? new Set<string>()
      const most = Math.max(own.size, widest === undefined ? 0 : (parts[widest]?.size ?? 0))
      if (others.size > most && may(other, index) && [...own].every((part) => others.has(part))) widest = other
    }
    return widest === undefined ? [] : [[index, widest] as const]
  })
}

/**
 * Returns the classes that another class already includes: `Laptops` beside `Desktop PCs and laptops`. They must not be
 * added to it. Two rows of the same name are no overlap but a conflict, or two counts. Labels alone: `includedRows`
 * also looks at what the rows count.
 *
 * @param labels - the classes as published
 * @returns for each class that is included, its position and that of the widest class that includes it, from 0
 * @example
 * ```ts
 * includedClasses(['Desktop PCs and laptops', 'Laptops', 'Printers']) // => [[1, 0]]
 * includedClasses(['PCs & Laptops', 'PCs, laptops, handheld devices']) // => [[0, 1]]
 * ```
 */
export const includedClasses = (labels: readonly string[]): Inclusion => inclusions(labels.map(partsOf), () => true)

/**
 * Returns the rows that another row already includes and would be added with it: both are stock of one unit, and the
 * row that includes has a number. `PCs and laptops purchased`, or `PCs and laptops` still to be confirmed, includes
 * nothing.
 *
 * @param classes - asset classes as published
 * @returns for each row that is included, its position and that of the row that includes it, from 0
 * @example
 * ```ts
 * const published = { 'PCs and laptops': '5,097', Laptops: '790', Printers: '40' }
 * const rows = Object.entries(published).map(([assetType, quantity]) => ({
 *   assetType,
 *   quantity: valueOf(readQuantity(quantity)),
 * }))
 * includedRows(rows) // => [[1, 0]]
 * ```
 */
export const includedRows = (classes: readonly AssetClass[]): Inclusion => {
  const units = classes.map(({ assetType, unit }) =>
    isTotalRow({ assetType }) || measureOf(assetType) !== 'stock' ? null : (unit ?? assetUnit(assetType)),
  )
  return inclusions(
    classes.map(({ assetType }) => partsOf(assetType)),
    (by, included) => units[by] !== null && units[by] === units[included] && classes[by]?.quantity.kind !== 'absent',
  )
}
