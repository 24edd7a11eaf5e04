import { once } from './once.js'

/** Classes of devices by the words that name one in a description, as they are published. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/\bthin[- ]clients?\b/i, 'Thin client'],
  [/\b(?:laptops?|notebooks?|ultrabooks?|chromebooks?)\b/i, 'Laptop'],
  [/\b(?:desktops?|pcs?|workstations?|all[- ]in[- ]ones?|(?:mini|micro)[- ]?(?:pc|tower)|towers?)\b/i, 'Desktop'],
  [/\b(?:tablets?|ipads?)\b/i, 'Tablet'],
  [/\b(?:smart ?phones?|iphones?|mobile phones?)\b/i, 'Smartphone'],
  [/\b(?:desk|ip|voip)[- ]?phones?\b/i, 'Desk phone'],
  [/\b(?:monitors?|screens?)\b/i, 'Monitor'],
  [/\b(?:printers?|mfds?|photocopiers?|copiers?)\b/i, 'Printer'],
  [/\bscanners?\b/i, 'Scanner'],
  [/\bprojectors?\b/i, 'Projector'],
  [/\bservers?\b/i, 'Server'],
  [/\b(?:network )?switch(?:es)?\b/i, 'Switch'],
  [/\brouters?\b/i, 'Router'],
  [/\b(?:wireless )?access points?\b/i, 'Access point'],
  [/\bfirewalls?\b/i, 'Firewall'],
  [/\b(?:ups|uninterruptible power)\b/i, 'UPS'],
  [/\bdock(?:s|ing stations?)?\b/i, 'Dock'],
]

const classOf = /* @__PURE__ */ once((words): string | null => {
  // What comes with a device says what it is for: "dock for laptop", "monitor arm".
  if (
    /\b(?:for|with|bag|case|charger|cable|adapt[eo]r|arm|stand|keyboard|mouse|battery|toner|licen[cs]e|room|rack|mri|ct|ultrasound|x-?ray|bladder|barcode)\b/i.test(
      words,
    )
  )
    return null
  const found = classes.filter(([named]) => named.test(words))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
})

/** Returns the class of a device by the words of its description; `undefined` where they name none, or several. */
export const classInWords = (description: string): string | undefined => classOf(description.trim()) ?? undefined
