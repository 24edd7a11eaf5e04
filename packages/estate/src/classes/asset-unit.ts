import { assetUnitWords, deviceWords, type AssetUnit } from './asset-units.data.js'

/**
 * Returns what one of a published asset class is, or `null` where its words are not known: nothing is guessed.
 *
 * @param assetType - the class as published
 * @example
 * ```ts
 * knownUnit('Network Points') // => 'port'
 * knownUnit('Handheld Devices') // => 'device'
 * knownUnit('Widgets') // => null
 * ```
 */
export const knownUnit = (assetType: string): AssetUnit | null =>
  assetUnitWords.find(([words]) => words.test(assetType))?.[1] ??
  (deviceWords.some((words) => words.test(assetType)) ? 'device' : null)

/**
 * Returns what one of a published asset class is: a device, a network port, a site, a line, a licence, a user, or a
 * mixture. A class that is not known counts as devices; the rule `estate/class-unknown` says so.
 *
 * @param assetType - the class as published
 * @example
 * ```ts
 * assetUnit('Network Points') // => 'port'
 * assetUnit('Wireless Access Points') // => 'device'
 * ```
 */
export const assetUnit = (assetType: string): AssetUnit => knownUnit(assetType) ?? 'device'
