import type { AssetClass } from './schema.js'

const total = /^(?:grand |sub-?)?totals?\b|^(?:all|overall) (?:assets|devices|equipment)$|\btotal$/i

/**
 * Returns whether a published row is a total of others rather than a class of its own.
 *
 * @param row - the row, or its label
 * @example
 * ```ts
 * isTotalRow({ assetType: 'Total' }) // => true
 * isTotalRow({ assetType: 'Laptops' }) // => false
 * ```
 */
export const isTotalRow = ({ assetType }: Pick<AssetClass, 'assetType'>): boolean => total.test(assetType.trim())
