import { assetUnitWords, type AssetUnit } from '../data/asset-units.js'

/**
 * Returns what one of a published asset class is: a device, a network port, a site, a line or a licence.
 *
 * @param assetType - the class as published
 * @example
 * ```ts
 * assetUnit('Network Points') // => 'port'
 * ```
 */
export const assetUnit = (assetType: string): AssetUnit => (/\bwireless\b/i.test(assetType) ? 'device' : (assetUnitWords.find(([words]) => words.test(assetType))?.[1] ?? 'device'))
