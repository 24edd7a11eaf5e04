import { once } from './once.js'

/** Kinds of device that no one device can be two of. */
export type DeviceKind = 'computer' | 'printer' | 'display' | 'telephone' | 'network' | 'power'

const kinds: readonly (readonly [RegExp, DeviceKind])[] = [
  [/\b(?:ups|uninterruptible|pdu|battery)\b/i, 'power'],
  [/\b(?:printers?|mfds?|multi ?function|copiers?|scanners?|plotters?)\b/i, 'printer'],
  [/\b(?:monitors?|displays?|screens?|projectors?|televisions?|tvs?)\b/i, 'display'],
  [/\b(?:(?:desk|ip|voip) ?phones?|telephones?|handsets?)\b/i, 'telephone'],
  [/\b(?:switch(?:es)?|routers?|access points?|firewalls?|gateways?|network(?:ing)?)\b/i, 'network'],
  [
    /\b(?:pcs?|desktops?|laptops?|notebooks?|computers?|workstations?|servers?|thin clients?|(?:mini )?tower|all[- ]in[- ]ones?|convertibles?)\b/i,
    'computer',
  ],
]

const kindOf = /* @__PURE__ */ once((assetType): DeviceKind | null => {
  const found = kinds.filter(([words]) => words.test(assetType))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
})

/**
 * Returns the kind of a device by the words of its class, or `null` where they fit several kinds or none that is known.
 */
export const deviceKind = (assetType = ''): DeviceKind | null => kindOf(assetType)
