/** What stands in the place of a name and names nothing, in small letters. */
const none: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'unknown',
  'not known',
  'unspecified',
  'not specified',
  'undefined',
  'not defined',
  'not set',
  'not recorded',
  'not available',
  'not applicable',
  'not assigned',
  'unassigned',
  'uncategorised',
  'uncategorized',
  'n/a',
  'na',
  'n.a.',
  '#n/a',
  'nil',
  'none',
  'null',
  '(null)',
  'tbc',
  'tbd',
  'tba',
  '-',
  '--',
  '.',
  '?',
  'default string',
  'system manufacturer',
  'system product name',
  'to be filled by o.e.m.',
  'to be filled by oem',
])

/** The longest of them. */
const most = 22

/**
 * True for what an inventory writes where it knows no class, maker or model: Intune's "Unknown", a board's "Default
 * string". What another file knows of the device may then be taken.
 */
export const saysNoName = (text: string): boolean => text.length <= most && none.has(text.toLowerCase())
