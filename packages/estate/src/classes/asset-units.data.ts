import { frozen } from '@imt/core'
/**
 * What one of an asset class is: things of different units do not add. `mixed`: the class itself joins different
 * things.
 */
export type AssetUnit = 'device' | 'port' | 'site' | 'line' | 'licence' | 'user' | 'mixed'

/** How one of each unit is called, and any other number. */
export const unitNames: Readonly<Record<AssetUnit, { readonly one: string; readonly many: string }>> =
  /* @__PURE__ */ frozen({
    device: { one: 'device', many: 'devices' },
    port: { one: 'network port', many: 'network ports' },
    site: { one: 'site', many: 'sites' },
    line: { one: 'line', many: 'lines' },
    licence: { one: 'licence', many: 'licences' },
    user: { one: 'user', many: 'users' },
    mixed: { one: 'thing of different kinds', many: 'things of different kinds' },
  })

/**
 * Words of a published class that say what is being counted, tried in this order.
 * Ours, from the classes that 33 public bodies published (see test/vectors): no standard fixes them.
 */
export const assetUnitWords: readonly (readonly [words: RegExp, unit: AssetUnit])[] = /* @__PURE__ */ frozen([
  [/^(?=[^]*\binterfaces\b)[^]*\b(?:switches|routers|access points)\b/i, 'mixed'],
  [/\bwireless\b|\bwi-?fi\b/i, 'device'],
  [/\b(?:network|data|ethernet|lan)\s+(?:access\s+)?(?:points?|ports?|outlets?|sockets?)\b|\bports\b/i, 'port'],
  [/\bdata\s?-?cent(?:re|er)s?\b|\bcomms?\s+rooms?\b|\bserver\s+rooms?\b/i, 'site'],
  [
    /\b(?:telephone|phone|analogue|analog|exchange|fax|isdn|pstn|adsl|dsl|fibre|broadband|internet|leased|wan)\s+(?:lines?|circuits?|links?)\b|\blines\b|\bconnections?\b|\be?-?sims?\b|\bsim cards?\b/i,
    'line',
  ],
  [/\blicen[cs]es?\b|\bsubscriptions?\b/i, 'licence'],
  // A device that is for users is one: "user kiosk", "multi-user terminal".
  [
    /(?<!\b(?:end|multi|single)[- ])\busers?\b(?!['’]?s? (?:kiosks?|terminals?|devices?|pcs?|laptops?|desktops?|computers?|workstations?|tablets?|phones?|equipment|hardware)\b)/i,
    'user',
  ],
])

/** Words for kinds of device: a class with none of these, and none above, is one that nobody here knows. */
export const deviceWords: readonly RegExp[] = /* @__PURE__ */ frozen([
  /\b(?:pcs?|personal computers?|computers?|desktops?|workstations?|laptops?|notebooks?|chromebooks?|macs?|macbooks?|thin clients?|terminals?|client devices?|zero clients?|(?:mini |micro |low profile )?towers?|convertibles?|detachables?|all[- ]in[- ]ones?|docking stations?|mini pcs?|stick pcs?)\b/i,
  /\b(?:tablets?|ipads?|handhelds?|hand-held|pdas?|personal digital assistants?|smart ?phones?|smart devices?|iphones?|blackberr(?:y|ys|ies)|mobiles?|mobile (?:phones?|telephones?|devices?)|phones?|telephones?|handsets?|telephony|pagers?|bleeps?|radios?)\b/i,
  /\b(?:printers?|printing|mfds?|mfps?|multi-?\s?functional devices?|multi-?function(?:al)? (?:devices?|printers?)|photocopiers?|copiers?|scanners?|fax(?:es)?|fax machines?|plotters?|faxing)\b/i,
  /\b(?:servers?|storage|nas|san|hosts?|chassis|racks?|blades?|ups)\b/i,
  /\b(?:switch(?:es)?|routers?|firewalls?|access points?|controllers?|networking(?: infrastructure)?|network equipment|security infrastructure|modems?|gateways?|load balancers?)\b/i,
  /\b(?:monitors?|screens?|displays?|projectors?|cameras?|webcams?|docking stations?|docks?|headsets?|peripherals?|devices?|carts?|workstations on wheels|kiosks?|windows)\b/i,
])
