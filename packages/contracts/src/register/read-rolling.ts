import { normalise } from '../extension/normalise.js'
import { filled, saysNo, saysYes } from './cell-text.js'
import { renewalLimit, withoutLimit } from './renewal-limit.js'
import { mayRenew, perpetual, renewalOnDecision, renewalUnknown, rolls, untilEnded } from './renewal-words.data.js'

const adjectives: readonly (readonly [RegExp, number])[] = [
  [/\b(?:bi-?ennial(?:ly)?|(?:two|2)[- ]yearly|every other year)\b/i, 24],
  [/\b(?:half[- ]yearly|six[- ]monthly)\b/i, 6],
  [/\b(?:quarterly|(?:every|each|per) quarter|three[- ]monthly)\b/i, 3],
  [
    /\b(?:annual(?:ly)?|yearly|year[- ](?:on|to|by)[- ]year|(?:every|each|per) year|(?:on |at )?(?:each|every|the|its) anniversar(?:y|ies)|on anniversary|(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|per annum|rolling year|twelve[- ]monthly)\b/i,
    12,
  ],
  [/\b(?:monthly|month[- ](?:by|to|on)[- ]month|(?:every|each|per) month|30[- ]days?)\b/i, 1],
]

const inMonths = (amount: string | undefined, unit: string | undefined): number | null =>
  amount === undefined ? null : Number(amount) * (unit === 'year' ? 12 : 1)

const renewing = '(?:roll(?:s|ed|ing)?|renew\\w*|evergreen|auto\\w*|tacit\\w*|continu\\w*|thereafter|every|each)'
// A comma, a full stop or "then" parts the term from what renews it: "3 years, rolling" does not renew every 3 years.
const behind = new RegExp(`\\b${renewing}\\b[^\\d]{0,40}\\b(\\d{1,2}) (month|year)\\b`)
const ahead = new RegExp(
  `\\b(\\d{1,2}) (month|year)\\b(?:(?!\\b(?:then|thereafter|followed|after|before|initial|and thereafter)\\b)[^\\d,;.]){0,20}\\b${renewing}\\b`,
)

/**
 * The months of each further term that a wording about renewal states, `null` where it names none.
 *
 * @param text - without what it says of notice
 * @param isAboutRenewal - whether the column is about renewal: then any length is that of the further term
 */
export const rollingMonths = (text: string, isAboutRenewal = false): number | null => {
  const words = normalise(text.slice(0, 500))
  const every = /\bevery (\d{1,2}) (year|month)s?\b/.exec(words)
  if (every) return inMonths(every[1], every[2])
  const numbered = /\b(\d{1,2}|two|three|four|six|nine|twelve|eighteen)[- ]?(month|year)ly\b/i.exec(text.slice(0, 500))
  if (numbered) return inMonths(/\d+/.exec(normalise(`${String(numbered[1])} months`))?.[0], numbered[2]?.toLowerCase())
  const named = adjectives.find(([adjective]) => adjective.test(text))
  if (named) return named[1]
  const stated = ahead.exec(words) ?? behind.exec(words)
  if (stated) return inMonths(stated[1], stated[2])
  const [only, ...more] = isAboutRenewal ? [...words.matchAll(/\b(\d{1,2}) (month|year)\b/g)] : []
  return only !== undefined && more.length === 0 ? inMonths(only[1], only[2]) : null
}

/** True if a wording says that a contract renews itself. */
export const saysRolling = (text: string): boolean =>
  rolls.test(text) && !mayRenew.test(text) && (!denies.test(text) || rolls.test(text.replace(deniesAll, ' ')))

const denial =
  "\\b(?:not?|non|never|won't|doesn't|without)[ -]+(?:(?:be|to|an?|automatic(?:ally)?|auto)[ -]+)*(?:auto|roll|renew|evergreen)\\w*"
const denies = new RegExp(denial, 'i')
const deniesAll = new RegExp(denial, 'gi')

/** The words of a cell without marks, in small letters. */
const plain = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** True of a cell that holds nothing but how often it goes on: `Annual`, `Monthly`. */
export const saysOnlyHowOften = (text: string): boolean =>
  /^(?:annual|annually|yearly|monthly|quarterly|half yearly|biennial|biennially)(?: (?:contract|agreement|basis|subscription|licence|license|maintenance|support|renewal|fee))?$/.test(
    plain(text),
  )

/**
 * What the column about renewal says. `onDecision`: only if somebody decides so. `other`: a day, an option, or words
 * that are not known.
 */
export type RenewalCell =
  | { readonly kind: 'blank' | 'no' | 'onDecision' | 'openEnded' | 'other' }
  | { readonly kind: 'rolls'; readonly months: number | null }

// bound: 500 characters, by readRenewalCell
const isSwitchedOff =
  /\b(?:auto\w*|renewal|rollover|rolling)\b[^.;]{0,20}\b(?:disabled|switched off|turned off|opted out|declined|removed|cancelled|stopped|off)\b|\bopted out\b/i
const wasRenewed =
  /^\W*(?:(?:last|previously|contract|was|has been|been) ){0,3}renewed\b(?! (?:annual|year|month|quarter|each|every|automatic|by)\w*)[^.;]{0,12}\b\d/i

/**
 * Returns what the column about renewal says.
 *
 * @param text - the cell without what it says of notice
 */
export const readRenewalCell = (text: string | undefined): RenewalCell => {
  if (!filled(text)) return { kind: 'blank' }
  const words = plain(text)
  if (renewalUnknown.has(words)) return { kind: 'blank' }
  if (
    saysNo(text) ||
    /^(?:never|not?|n a|na|fixed|does not|will not)\b/.test(words) ||
    /^(?:(?:contract |agreement )?(?:lapses?|expires?|ends?|terminates?|ceases?|stops?)(?: (?:at|on) (?:the )?(?:end|expiry)(?: of (?:the )?(?:term|contract|agreement))?| naturally| automatically| by (?:effluxion of time|expiry))?$)/.test(
      words,
    )
  )
    return { kind: 'no' }
  if (isSwitchedOff.test(text.slice(0, 500))) return { kind: 'no' }
  // "Renewed 01/09/2023 for 3 years" tells what was done once.
  if (wasRenewed.test(text)) return { kind: 'other' }
  if (perpetual.test(text)) return { kind: 'openEnded' }
  if (renewalOnDecision.has(words)) return { kind: 'onDecision' }
  // A review is no renewal, however often it comes.
  if (/\breview/i.test(text) && !saysRolling(text)) return { kind: 'onDecision' }
  const months = rollingMonths(renewalLimit(text) === undefined ? text : withoutLimit(text), true)
  // A plain "yes" to renewal does not say for how long.
  if (saysYes(text)) return { kind: 'rolls', months }
  if (saysRolling(text)) return { kind: 'rolls', months }
  // "Annual", "12 months": under a heading about renewal they say how often.
  if (months === null && untilEnded.test(text)) return { kind: 'openEnded' }
  // Twice a year or every two years: how often is left open.
  if (/^\W*bi-? ?annual(?:ly)?\W*$/i.test(text)) return { kind: 'rolls', months: null }
  return months === null ||
    mayRenew.test(text) ||
    /\b(?:options?|optional|possibl[ey]|potential|exten\w*)\b|\+|\bx\b/i.test(text)
    ? { kind: 'other' }
    : { kind: 'rolls', months }
}
