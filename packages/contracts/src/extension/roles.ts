import type { Quantity } from './quantities.js'

/**
 * What a length of time is in its wording. `step`: the length of one extension. `least`: the shortest the term may be.
 * `break`: when the contract may end early. `ignored`: no length of this contract.
 */
export type Role = 'initial' | 'extension' | 'total' | 'step' | 'least' | 'break' | 'ignored' | 'unmarked'

/** A length of time with its role. */
export interface Placed extends Quantity {
  readonly role: Role
}

const sentenceEnd = /[.;](?=\s|$)|\n/
const clauseEnd = /[.;,:()]|\b(?:and then|and|then|but)\b/

const lastPart = (text: string, at: RegExp): string => text.split(at).at(-1) ?? ''
const firstPart = (text: string, at: RegExp): string => text.split(at)[0] ?? ''

const extensionLeft =
  /\b(?:exten\w+|options?|optional\w*|renew\w*|prolong\w*|further|additional|another|extra|plus|more|thereafter|continued?|lengthen\w*|may|might|could|can|possibl\w+|potential\w*|max(?:imum)?\.?|by|add)\b/
const extensionRight =
  /^[^.;]{0,60}?\b(?:exten\w+|options?|optional\w*|renewal|further|additional|more|on top|extra|added)\b/
const initialRight =
  /^ ?(?:[a-z-]+ ){0,3}(?:initial(?:ly)?|to (?:begin|start) with|at first|in the first (?:instance|place)|duration|award|term|agreement|contract|period|minimum)\b/
const initialNear =
  /\b(?:initial(?:ly)?|first term|term(?: of| is|:)?|lasts?|runs?|running|runs for|operat\w+(?: for)?|duration(?: of| is|:)?|award(?:ed)?(?: for)?|life|let for|commenc\w+|period of|fixed|for)\b/
const totalNear =
  /\b(?:max(?:imum)?\.?(?: possible| overall| total)?,? (?:term|duration|length|period|contract|agreement)|at its (?:maximum|longest)|in (?:all|total)|total(?:ling)?|overall|longest)\b/
const totalRight =
  /^[^.;]{0,60}?\b(?:(?:being|is|as) the (?:maximum|longest|total)|at its longest|in all|in total|overall|maximum term|total term)\b/
/** "5 years (inc. extensions)", "including all options". */
const withExtensions =
  /^ ?\(?(?:including|inclusive of|includes|incl?\.?)(?: (?:all|any|both|the|possible))* (?:exten|option|renew)/
/** "Extendable to 5 years", "option to extend to a maximum of 5 years": the whole. */
const extendedToMost =
  /(?:\bextend(?:able|ible|ed|ing|s) to|(?<!\bup) to (?:an? )?(?:overall |absolute |total )?(?:max(?:imum)?|total)(?: (?:total|overall))?(?: (?:term|duration|length|period))?(?: of)?) $/
/** The longest it may last, said behind the term: "3 years, max 5 years", "3 years (up to 5 years)". */
const upToMost = /^[ ,(-]*(?:(?:up to a |with a |to a )?max(?:imum)?\.?(?: of)?|up to) $/
/** The same behind the longer length: "12 months (24 months max)". */
const asMost = /^ ?(?:max(?:imum)?\b|at (?:the )?most\b)/
const stepRight = /^ ?(?:at a time|per extension|per annum|each|steps?|increments?|intervals?|basis|apiece|tranches)\b/
const stepLeft =
  /\b(?:in|at|by) (?:steps?|increments?|intervals?|periods?|tranches) (?:of|not exceeding) ?$|\b(?:each|individual|increments? of|intervals of|steps of) (?:of |lasting |up to |for )*$|\bin $/

const ending = '(?:breaks?|breakable|terminat\\w+|terminable|cancel\\w*)'
const widens = '(?:exten\\w*|options?|optional\\w*|renew\\w*|prolong\\w*|further|additional|plus)'
// bound: 2,000 characters, by parseExtension
const breakLeft = new RegExp(`\\b${ending}\\b(?:(?!\\b(?:and|then|but|${widens})\\b)[^.,;+])*$`)
const breakRight = new RegExp(
  `^ ?(?:(?:mutual|contractual|early|optional) )?${ending}\\b(?! (?:clauses? |options? |points? )?(?:at|after|in|on|from|available)\\b)`,
)
const saysExtension = new RegExp(`\\b${widens}\\b`)

/**
 * True of a length that says when the contract may end early: "with break at 3 years", "(3 year break)", "break at 2
 * and 3 years".
 */
const isBreak = (left: string, right: string, afterBreak: boolean): boolean =>
  breakLeft.test(left) ||
  breakRight.test(right) ||
  (afterBreak && /^ ?(?:,|and|or|&|, and)? ?$/.test(left) && !saysExtension.test(right))

/** Says what each length of time is, going by the words around it. Lengths without such words stay `unmarked`. */
export const placeQuantities = (text: string, quantities: readonly Quantity[]): readonly Placed[] =>
  quantities.reduce<readonly Placed[]>(
    (placed, quantity, index) => [...placed, place(text, quantities, quantity, index, placed.at(-1)?.role === 'break')],
    [],
  )

/** "Max 4 years, initial 2 years". */
const isMostOfInitial = (text: string, quantity: Quantity, next: Quantity | undefined, before: string): boolean =>
  next?.kind === 'single' &&
  next.months < quantity.months &&
  /\bmax(?:imum)?(?: term| length| duration)?(?: of)?:? $/.test(before) &&
  /^[ ,;(-]*(?:with |of which )?(?:an? |the )?initial(?:ly)?(?: term| period)?(?: of|:)? $/.test(
    text.slice(quantity.end, next.start),
  )

const place = (
  text: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
  index: number,
  afterBreak: boolean,
): Placed => {
  const leftAll = text.slice(quantities[index - 1]?.end ?? 0, quantity.start)
  const rightAll = text.slice(quantity.end, quantities[index + 1]?.start ?? text.length)
  const sentenceLeft = lastPart(leftAll, sentenceEnd)
  const left = lastPart(leftAll, clauseEnd)
  const sentenceRight = firstPart(rightAll, sentenceEnd)
  // "2 years with the option to extend for 12 months": the option belongs to the length after it.
  const leadsOn = quantities[index + 1] !== undefined && sentenceRight.length === rightAll.length
  if (
    leadsOn &&
    quantity.kind === 'single' &&
    /^ ?\(?(?:including|inclusive of|includes|incorporating)\b/.test(sentenceRight)
  )
    return { ...quantity, role: 'total' }
  const before = quantities[index - 1]
  const isWhole =
    isMostOfInitial(text, quantity, quantities[index + 1], leftAll) ||
    withExtensions.test(rightAll) ||
    extendedToMost.test(leftAll) ||
    (before?.kind === 'single' &&
      before.months < quantity.months &&
      (upToMost.test(leftAll) || (/^[ ,(-]*$/.test(leftAll) && asMost.test(rightAll))) &&
      !saysExtension.test(text))
  if (quantity.kind === 'single' && isWhole) return { ...quantity, role: 'total' }
  const right = leadsOn
    ? firstPart(firstPart(rightAll, clauseEnd), /\b(?:(?<!start |begin )with|plus|extendable|having)\b|\+/)
    : firstPart(rightAll, clauseEnd)
  if (quantity.kind === 'single' && isBreak(sentenceLeft, sentenceRight, afterBreak))
    return { ...quantity, role: 'break' }
  const leads =
    quantity.parts[0] !== quantity.parts[1] && /^\d+ (?:year|month)/.test(text.slice(quantity.start, quantity.end))
  return { ...quantity, role: roleOf({ quantity, sentenceLeft, left, right, sentenceRight, leads }) }
}

interface Words {
  readonly quantity: Quantity
  readonly sentenceLeft: string
  readonly left: string
  readonly right: string
  readonly sentenceRight: string
  /** Of lengths joined by plus signs: the first has a unit of its own and is another than the second. */
  readonly leads: boolean
}

/** The role of a single length that is no term and no extension, by the words that touch it. */
const roleOfSingle = ({ sentenceLeft, left, right, sentenceRight }: Words): Role | undefined => {
  if (/\b(?:every|within|after) $/.test(left) || /^ ?'? ?notice\b|^ ?old\b|^ ?before\b/.test(right)) return 'ignored'
  if (/\b(?:at least|not less than|minimum of|no less than) $/.test(left))
    return saysExtension.test(sentenceLeft) || /\bnotice\b/.test(sentenceLeft + sentenceRight) ? 'ignored' : 'least'
  if (
    totalRight.test(right) ||
    totalNear.test(sentenceLeft.slice(-60)) ||
    /^ ?(?:maximum|total)\b/.test(right) ||
    /\b(?:totalling|total of|totals) $/.test(left)
  )
    return 'total'
  return stepRight.test(right) || stepLeft.test(left) ? 'step' : undefined
}

/** True of a length that its own words call the initial term, whatever is said of extensions beside it. */
const isCalledInitial = ({ left, right }: Words): boolean =>
  (initialRight.test(right) &&
    !extensionRight.test(firstWords(right)) &&
    !/\b(?:exten\w+|options?|further|additional|extra|renew\w*)\b/.test(left)) ||
  (/\binitial(?:ly)?\b|\bfirst term\b/.test(left) && !/\bexten\w+\b|\bfurther\b/.test(left))

const roleOf = (words: Words): Role => {
  const { quantity, sentenceLeft, left, right, sentenceRight } = words
  if (quantity.kind === 'product') return 'extension'
  // "3 years + 24 months extension": the word is said of the last length only.
  if (quantity.kind === 'series' && words.leads && !extensionLeft.test(left)) return 'unmarked'
  const single = quantity.kind === 'single' ? roleOfSingle(words) : undefined
  if (single) return single
  if (isCalledInitial(words)) return 'initial'
  if (extensionLeft.test(left) || extensionRight.test(right)) return 'extension'
  if (initialNear.test(left) || /\b(?:is|being) (?:the )?(?:contract )?(?:term|duration|period)/.test(right))
    return 'initial'
  // The words that tell may stand before a comma: "may be extended, 12 months at a time, by no more than 24 months".
  if (/\b(?:exten\w+|options?|renew\w*|prolong\w*|further|additional)\b/.test(sentenceLeft)) return 'extension'
  if (/^[^,;.]{0,25},? ?(?:at most|as option|at option|possible)/.test(sentenceRight)) return 'extension'
  return 'unmarked'
}

const firstWords = (text: string): string => text.split(' ').slice(0, 5).join(' ')
