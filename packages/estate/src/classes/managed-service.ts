/**
 * Returns whether a published class belongs to a managed service: its devices are counted, but the supplier replaces
 * them, so they take no part in capital replacement.
 *
 * @param assetType - the class as published
 * @example
 * ```ts
 * isManagedService('Printers (Managed Print Service)') // => true
 * isManagedService('Printers (Non Managed Print Service)') // => false
 * ```
 */
export const isManagedService = (assetType: string): boolean =>
  /\bmanaged\s+(?:\w+\s+)?service\b/i.test(assetType) && !/\b(?:non|not|un)[- ]?managed\b/i.test(assetType)
