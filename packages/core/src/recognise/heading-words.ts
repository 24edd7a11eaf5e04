import { remembering } from '../remember/remember.js'
import { tidyHeading } from './tidy-heading.js'

/** What a heading says, without what says how it is written. */
export interface HeadingWords {
  /** The words in small letters, without a letter or number before them, units, formats and punctuation. */
  readonly plain: string
  /** The same words one by one, in one number and one order: `Date of start` as `Start date`. */
  readonly words: readonly string[]
}

/**
 * What may stand in brackets after a heading and changes nothing of what the column holds: a currency, how a date is
 * written, where it is filled in. A pound sign that was lost on the way is one still. No scale (`£000`), no VAT and no
 * unit of time: these change what its figures say.
 */
const format =
  /^(?:£|â£|\ufffd|\?|_|#|gbp|pounds?|(?:in )?pounds sterling|sterling|in (?:£|gbp)|£ ?p|d{1,2}[ /.-]?m{1,3}[ /.-]?y{2,4}|y{4}-m{2}-d{2}|m{1,3}[ /.-]y{2,4}|month ?[/-] ?year|month and year|if (?:any|known|applicable)|where (?:known|applicable)|optional|required|mandatory|plural|s|es)$/

const bracketed = /\(([^()]{1,30})\)|\[([^[\]]{1,30})\]/g
/** `A. Supplier`, `e) Expiry`, `(3) Value`, `2.1 Value`. */
const numbered = /^\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?)(?:[.):]|(?<=\d)\.?)\s+(?=[a-z])/
/** `Question 1: Supplier`, `Q2. Start date`, `Q3a Value`. */
const ofQuestion = /^(?:question|q) ?\d{1,2}[a-z]?(?: ?[.):\u2013-])? (?=[a-z])/

/** Longer headings are sentences: they are known by their whole text, or not at all. */
const longest = 120

/** Words and spaces alone, as most names of dictionaries are: there is nothing to take out of them. */
const wordsAlone = /^[a-z]+(?: [a-z]+)*$/

/**
 * Words written as one, each with a capital letter: `StartDate`, `valueOfContract`, `IrrecoverableVAT`,
 * `SumOfAmount_Inc_VAT`.
 */
const runTogether = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+)*(?:[A-Z][a-z]+|[A-Z]{2,4})$/
const inOnes = (words: string): string =>
  words
    .split('_')
    .map((part) => (runTogether.test(part) ? part.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ') : part))
    .join('_')

const plainWords = (heading: string): string => {
  const tidy = tidyHeading(heading).slice(0, longest + 1)
  const words = inOnes(tidy).toLowerCase()
  if (words.length > longest || (wordsAlone.test(words) && !words.endsWith(' gbp'))) return words
  return words
    .replaceAll(/['\u2018\u2019`]/g, '')
    .replace(ofQuestion, '')
    .replace(numbered, '')
    .replaceAll(bracketed, (all: string, round: string | undefined, square: string | undefined) =>
      format.test((round ?? square ?? '').trim()) ? ' ' : all,
    )
    .replace(/ (?:£|â£|\ufffd|gbp)$/, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/[_:;,.?*/-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The same word, written in full. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['ref', 'reference'],
  ['desc', 'description'],
  ['qty', 'quantity'],
  ['dept', 'department'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['center', 'centre'],
  ['trans', 'transaction'],
  ['amt', 'amount'],
  ['acct', 'account'],
  ['doc', 'document'],
  ['inv', 'invoice'],
  // As SAP writes it.
  ['pstng', 'posting'],
  ['pmt', 'payment'],
  ['pymt', 'payment'],
])

/** Words that mean another thing in the plural: the dates, terms and notices of a contract are not its date or term. */
const plurals = new Set(['dates', 'terms', 'notices'])
const unsaid = new Set(['the', 'a', 'an', 'of', 'for'])

const singular = (word: string): string => {
  if (word.length < 4 || plurals.has(word) || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Words that say what a column holds, so that they may stand before or behind that of which they say it. */
const kinds = new Set([
  'date',
  'name',
  'number',
  'reference',
  'title',
  'description',
  'amount',
  'value',
  'type',
  'code',
])

/**
 * Returns what a heading says, however it is written: `A. Date of start (DD/MM/YYYY)` as `Start date`. A count of
 * things stays another thing than the number that one of them has: `Number of contracts`, `Contract number`.
 */
const headingWords = (heading: string): HeadingWords => {
  const plain = plainWords(heading)
  if (plain.length > longest) return { plain, words: [plain] }
  const counted = plain.replace(/\b(?:number|no|nr|num) of\b/, 'count')
  const [head = '', ...owners] = counted.split(' of ')
  const words = [...owners.reverse(), head]
    .join(' ')
    .split(' ')
    .filter((word) => word !== '' && !unsaid.has(word))
    .map((word) => singular(inFull.get(word) ?? word))
  return { plain, words: words.some((word) => kinds.has(word)) ? words.sort() : words }
}

/** Every recogniser asks the same of the headings of a table, and many tables have the same ones. */
export const wordsOfHeading: (heading: string) => HeadingWords = /* @__PURE__ */ remembering(headingWords)
