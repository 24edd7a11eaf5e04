import { tidyHeading } from '@imt/core'
import { meaningsOfWords, type Meaning } from './heading-meanings.data.js'
import { headingRules } from './heading-rules.data.js'
import { withoutScale } from './stated-scales.js'
import type { ContractField } from './schema.js'

const meanings = new Map<string, Set<Meaning>>()
for (const [meaning, words] of Object.entries(meaningsOfWords) as [Meaning, string][])
  for (const word of words.split('|')) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning))

/** Words that say nothing of what a column holds. */
const unsaid = new Set('the|a|an|of|for|is|was|be|been|being|it|this|in|and|or|yes-no|does|do|did|will|who'.split('|'))
/** Two words or more that say one thing. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\(?\b(?:y ?\/ ?n(?: ?\/ ?n ?\/? ?a)?|yes ?\/ ?no|y or n|yes or no)\b\)?/g, ' yes-no '],
  [/\bp\.? ?\/?a\b\.?/g, ' pa '],
  [/\bper annum\b/g, ' per-annum '],
  [/\b(?:per|each) (?:year|yr)\b|\/ ?(?:year|yr|annum)\b/g, ' per-year '],
  [/\bwhole[- ]life\b|\bwhole[- ]of[- ]life\b/g, ' whole-life '],
  [/\bcall[- ]off\b/g, ' call-off '],
  [/\bcompanies house\b/g, ' companies-house '],
  [/\bcontracts finder\b|\bfind a tender\b/g, ' fts '],
  [/\bpurchase order\b/g, ' purchase-order '],
  [/\b(?:number|no\.?|nr) of\b/g, ' number-of '],
  [/\btypes? of\b/g, ' type-of '],
  [/\bre[- ](procurement|tender|let|commissioning)\b/g, ' re-$1 '],
  [/^(?:lead|prime) (?=supplier|provider|contractor)/, 'main '],
  [/\bdelivery partners?\b/g, ' supplier '],
  [/\bthird party\b|^counter-?party\b/g, ' counterparty '],
  [/\bcategory level 1\b/g, ' category '],
  [/\bgo(?:es)?[- ]?live\b/g, ' go-live '],
  [/\blive date\b/g, ' live-date '],
  [/\bfirst day of (?:the )?(?=contract|agreement|service|term)/g, ' start '],
  [/\blast day of (?:the )?(?=contract|agreement|service|term)/g, ' end '],
  [/\bauto(?:matic(?:ally)?)?[- ]?(?=renew|roll|exten)/g, ' auto '],
  [/\bto (?=extend|renew)/g, ' '],
  [/\bto be paid\b/g, ' '],
  [/\bhow much\b|\(as (?:advertised|published|stated|awarded)\b[^()]{0,30}\)/g, ' '],
  [/\bhow long\b/g, ' duration '],
  [/\bin place\b/g, ' in-place '],
  [/\brelates to\b/g, ' relates-to '],
  [/ ?\+ ?/g, ' plus '],
  [/(?<=contract|agreement) ?#/g, ' no '],
  // The year that an annual sum is of.
  [/\b(annual\b.{0,30}?)\b(?:20)?\d\d[/-](?:20)?\d\d\b/g, '$1'],
]

const longest = 90

/** The words of a heading, one by one: `AgreementStartDate` and `AGREEMENT_START_DATE` as `agreement start date`. */
const wordsOf = (heading: string): readonly string[] => {
  const apart = heading
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replaceAll(/['\u2018\u2019`]/g, '')
  const said = phrases.reduce((text, [phrase, as]) => text.replace(phrase, as), apart)
  return (
    said
      .replaceAll(/\((s|es)\)/g, ' ')
      .replaceAll('£', ' £ ')
      .split(/[^a-z0-9£-]+|(?<![a-z])-|-(?![a-z])/)
      .filter((word) => word !== '' && word !== '-')
      // "What the contract is for": only at the end it says something.
      .filter((word, index, all) => !unsaid.has(word) || (word === 'for' && index === all.length - 1))
  )
}

/** Words that name the kinds of what is bought, or the ways to buy it: two or more of them side by side. */
const alternatives: readonly (readonly [ContractField, number, ReadonlySet<string>])[] = [
  ['category', 3, new Set(['goods', 'services', 'service', 'works', 'supplies', 'supply'])],
  [
    'title',
    2,
    new Set(
      'contract|framework|service|services|project|system|systems|goods|works|software|solution|product|products|item|application|applications|licence'.split(
        '|',
      ),
    ),
  ],
  ['title', 2, new Set(['licence', 'contract', 'agreement'])],
  ['route', 2, new Set(['tender', 'itt', 'quotation', 'quote', 'rfq', 'tendered', 'quoted'])],
  ['status', 2, new Set(['live', 'active', 'current', 'expired', 'ended', 'closed', 'inactive'])],
]

/** What a heading says: the field, and how sure it is of it. */
export interface HeadingMeaning {
  readonly field: ContractField
  /** So short that it counts only where other headings tell of the days or terms of contracts. */
  readonly isShort: boolean
  /** The cells below it answer "yes" or "no": it gives way to a heading that says how long. */
  readonly isYesNo: boolean
}

const yesNo = /\(?\b(?:y ?\/ ?n|yes ?\/ ?no|y or n|yes or no)\b|^(?:can|may|is there)\b|\b(?:can|may) be extended\b/i

const readMeaning = (heading: string): HeadingMeaning | undefined => {
  const tidy = tidyHeading(heading)
  if (tidy.length === 0 || tidy.length > longest) return undefined
  const words = wordsOf(withoutScale(tidy))
  if (words.length === 0) return undefined
  for (const [field, least, kinds] of alternatives)
    if (words.length >= least && new Set(words).size === words.length && words.every((word) => kinds.has(word)))
      return { field, isShort: false, isYesNo: false }
  const said = words.map((word) => meanings.get(word))
  if (said.includes(undefined)) return undefined
  const rule = headingRules.find(({ must, may }) => {
    if (!must.every((group) => said.some((each) => group.some((meaning) => each?.has(meaning))))) return false
    const allowed = new Set<Meaning>([...must.flat(), ...may])
    return said.every((each) => [...(each ?? [])].some((meaning) => allowed.has(meaning)))
  })
  return rule && { field: rule.field, isShort: rule.isShort === true, isYesNo: yesNo.test(tidy) }
}

/** Every recogniser of every table asks, and tables have the same headings: so many answers are kept. */
const mostKept = 2000
const kept = new Map<string, HeadingMeaning | undefined>()

/**
 * Returns what a heading says by the meaning of each of its words, whatever their order; `undefined` where one word is
 * not known or the words fit no field: it is then left as not understood.
 */
export const meaningOf = (heading: string): HeadingMeaning | undefined => {
  if (heading.length > 2 * longest) return undefined
  if (kept.has(heading)) return kept.get(heading)
  const meaning = readMeaning(heading)
  if (kept.size >= mostKept) kept.clear()
  kept.set(heading, meaning)
  return meaning
}

/** The field of which a heading speaks, where it says enough to be told by itself. */
export const fieldByMeaning = (heading: string): ContractField | undefined => {
  const meaning = meaningOf(heading)
  return meaning?.isShort === true ? undefined : meaning?.field
}

/**
 * A name of a column that is asked by what the heading means. Dictionaries search headings by regular expressions, and
 * this is searched by as one.
 */
class MeantHeading extends RegExp {
  readonly #isMeant: (heading: string) => boolean
  constructor(isMeant: (heading: string) => boolean) {
    super('(?!)')
    this.#isMeant = isMeant
  }
  override [Symbol.search](heading: string): number {
    return this.#isMeant(heading) ? 0 : -1
  }
}

/** The headings whose meaning is this field, as a name of its column. */
export const headingsOf = (
  field: ContractField,
  counts: (meaning: HeadingMeaning, heading: string) => boolean,
): RegExp =>
  new MeantHeading((heading) => {
    const meaning = meaningOf(heading)
    return meaning?.field === field && counts(meaning, heading)
  })
