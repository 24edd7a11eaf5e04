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

/** What rows are to each other before their names are looked at. */
interface Rows {
  /** Only rows of one kind include each other; those of none include nothing and are in nothing. */
  kindOf(row: number): string | undefined
  mayInclude(row: number): boolean
}

/**
 * For each row, the widest of the rows that may include it and name all of its parts and more. Rows of the same parts
 * are looked for once, among those that have the rarest of these: a long table may join two things in every row.
 */
const inclusions = (parts: readonly ReadonlySet<string>[], { kindOf, mayInclude }: Rows): Inclusion => {
  // No part has a comma in it: that joins parts.
  const keyOf = (kind: string, own: ReadonlySet<string>): string => [kind, ...[...own].sort()].join(',')
  const wide = new Set<string>()
  const having = new Map<string, number[]>()
  for (const [row, own] of parts.entries()) {
    const kind = kindOf(row)
    if (own.size < 2 || kind === undefined || !mayInclude(row) || wide.has(keyOf(kind, own))) continue
    wide.add(keyOf(kind, own))
    for (const part of own) {
      const rows = having.get(`${kind},${part}`)
      if (rows === undefined) having.set(`${kind},${part}`, [row])
      else rows.push(row)
    }
  }
  const widestFor = (kind: string, own: ReadonlySet<string>): number | undefined => {
    const lists = [...own].map((part) => having.get(`${kind},${part}`) ?? [])
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? [])
    let widest: number | undefined
    let most = own.size
    for (const row of rarest) {
      const others = parts[row]
      if (others === undefined || others.size <= most || ![...own].every((part) => others.has(part))) continue
      widest = row
      most = others.size
    }
    return widest
  }
  const found = new Map<string, number | undefined>()
  return parts.flatMap((own, index) => {
    const kind = kindOf(index)
    if (own.size === 0 || kind === undefined || wide.size === 0) return []
    const key = keyOf(kind, own)
    if (!found.has(key)) found.set(key, widestFor(kind, own))
    const widest = found.get(key)
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
export const includedClasses = (labels: readonly string[]): Inclusion =>
  inclusions(labels.map(partsOf), { kindOf: () => '', mayInclude: () => true })

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
    isTotalRow({ assetType }) || measureOf(assetType) !== 'stock' ? undefined : (unit ?? assetUnit(assetType)),
  )
  return inclusions(
    classes.map(({ assetType }) => partsOf(assetType)),
    { kindOf: (row) => units[row], mayInclude: (row) => classes[row]?.quantity.kind !== 'absent' },
  )
}
