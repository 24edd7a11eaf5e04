import type { Absence } from '../../figure/figure.js'
import type { PublishedDate } from '../published-date.js'

/** A cell of words that stands for no date, a rolling term or an open end. */
export type Stated = Pick<PublishedDate, 'kind' | 'absence'>

const absent = (absence: Absence): Stated => ({ kind: 'unknown', absence })
const phrases: { readonly [phrase: string]: Stated } = {
  '': absent('blank'),
  '-': absent('dash'),
  '--': absent('dash'),
  '---': absent('dash'),
  tbc: absent('toBeConfirmed'),
  't.b.c': absent('toBeConfirmed'),
  tba: absent('toBeConfirmed'),
  tbd: absent('toBeConfirmed'),
  'to be confirmed': absent('toBeConfirmed'),
  'to be agreed': absent('toBeConfirmed'),
  'to be advised': absent('toBeConfirmed'),
  'to be decided': absent('toBeConfirmed'),
  'not yet known': absent('toBeConfirmed'),
  'not yet confirmed': absent('toBeConfirmed'),
  'awaiting confirmation': absent('toBeConfirmed'),
  'n/a': absent('notApplicable'),
  na: absent('notApplicable'),
  'n.a': absent('notApplicable'),
  'not applicable': absent('notApplicable'),
  none: absent('notApplicable'),
  'no contract': absent('notApplicable'),
  'no contract in place': absent('notApplicable'),
  unknown: absent('notAvailable'),
  'unknown at present': absent('notAvailable'),
  'currently unknown': absent('notAvailable'),
  'not known': absent('notAvailable'),
  'not available': absent('notAvailable'),
  'not recorded': absent('notAvailable'),
  'no data': absent('notAvailable'),
  'not stated': absent('notAvailable'),
  'not held': absent('notHeld'),
  'information not held': absent('notHeld'),
  'no information held': absent('notHeld'),
  withheld: absent('withheld'),
  'data withheld': absent('withheld'),
  'information withheld': absent('withheld'),
  redacted: absent('withheld'),
  exempt: absent('withheld'),
  'commercial in confidence': absent('withheld'),
  'commercially sensitive': absent('withheld'),
  '#n/a': absent('spreadsheetError'),
  '#ref!': absent('spreadsheetError'),
  '#value!': absent('spreadsheetError'),
  '#name?': absent('spreadsheetError'),
  '#num!': absent('spreadsheetError'),
  '#null!': absent('spreadsheetError'),
  '#div/0!': absent('spreadsheetError'),
}
const open = [
  'ongoing',
  'on-going',
  'on going',
  'present',
  'to date',
  'to present',
  'current',
  'currently',
  'open ended',
  'open-ended',
  'open',
  'perpetual',
  'in perpetuity',
  'indefinite',
  'indefinitely',
  'permanent',
  'no end date',
  'no end',
  'no expiry',
  'no expiry date',
  'until further notice',
  'continuous',
  'continuing',
]

/** What a whole cell of words states, if it is one of the fixed phrases. */
export const readPhrase = (plain: string): Stated | undefined => {
  const phrase = plain
    .toLowerCase()
    .replace(/ {2,}/g, ' ')
    .replace(/^[ ([]+|(?<![ )\].,;:])[ )\].,;:]+$/g, '')
  if (/^#{3,}$/.test(phrase)) return absent('spreadsheetError')
  if (open.includes(phrase)) return { kind: 'openEnded' }
  return Object.hasOwn(phrases, phrase) ? phrases[phrase] : undefined
}

/**
 * The phrase that a cell begins with, where a remark follows: `N/A - no system installed`, `Withheld under section
 * 43(2)`.
 */
export const readLeadingPhrase = (plain: string): { readonly stated: Stated; readonly length: number } | undefined => {
  const withheld = /^ *(?:withheld|redacted|exempt(?:ed)?)(?: under| as| by)\b/i.exec(plain)
  if (withheld) return { stated: absent('withheld'), length: withheld[0].length }
  const head = /^ *([^-,;:(. ][^-,;:(.]{0,29}?) *(?: - ?|[,;:(]|\. )/.exec(plain)
  const stated = head?.[1]?.trim() ? readPhrase(head[1]) : undefined
  return head && stated ? { stated, length: head[0].length } : undefined
}

const rolling =
  /\brolling\b|\brolls? (?:over|on|annually|forward)\b|\bannual(?:ly)?[ -]renew\w*|\brenew(?:s|ed|able|al)? (?:annually|yearly|every year|each year|automatically)\b|\bauto(?:matic(?:ally)?)?[ -]?renew\w*|\byearly renewal\b|\bevergreen\b|\bmonth[ -](?:to|by)[ -]month\b/i
const ordinary = /\b(?:contracts?|agreements?|terms?|basis|annual(?:ly)?|yearly|monthly|on|an?|the)\b/gi

/** True where words say that a term renews itself. */
export const saysRolling = (words: string): boolean => rolling.test(words)
/** The words left when those that say so are taken away, with the few that mean nothing more. */
export const besidesRolling = (words: string): string => words.replace(rolling, ' ').replace(ordinary, ' ')
/** True where words say that there is no date, which a date beside them contradicts. */
export const saysNone = (words: string): boolean => /\bn\/a\b|\bnot (?:applicable|known|available|held)\b/i.test(words)
/** True where words say that no end is set. */
export const saysOpenEnded = (words: string): boolean =>
  /\bon-?going\b|\bopen[- ]ended\b|\bperpetu|\bindefinite|\bno (?:end|expiry)\b|\buntil further notice\b|\bno fixed (?:end|term)\b/i.test(
    words,
  )
