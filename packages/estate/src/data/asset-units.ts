/** What one of an asset class is: things of different units do not add. */
export type AssetUnit = 'device' | 'port' | 'site' | 'line' | 'licence'

/**
 * Words of a published class that say what is being counted, tried in this order; anything else is a device.
 * Ours, from the classes that 33 public bodies published (see test/vectors): no standard fixes them.
 */
export const assetUnitWords: readonly (readonly [words: RegExp, unit: AssetUnit])[] = [
  [/\b(?:network|data|ethernet|lan)\s+(?:access\s+)?(?:points|ports|outlets|sockets)\b|\bports\b/i, 'port'],
  [/\bdata\s?-?cent(?:re|er)s?\b|\bcomms?\s+rooms?\b|\bserver\s+rooms?\b/i, 'site'],
  [/\b(?:telephone|phone|broadband|internet|leased|wan)\s+(?:lines|circuits|links)\b|\blines\b/i, 'line'],
  [/\blicen[cs]es?\b/i, 'licence'],
]
