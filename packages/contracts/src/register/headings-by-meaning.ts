import { tidyHeading } from '@imt/core'
import { headingRules, meaningsOfWords, type Meaning } from './heading-meanings.data.js'
import { withoutScale } from './stated-scales.js'
import type { ContractField } from './schema.js'

const meanings = new Map<string, Set<Meaning>>()
for (const [meaning, words] of Object.entries(meaningsOfWords) as [Meaning, string][])
  for (const word of words.split('|')) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning))

/** Words that say nothing of what a column holds. */
const unsaid = new Set(['the', 'a', 'an', 'of', 'for', 'is', 'be', 'being', 'it', 'this', 'what', 'in'])

/** Two words or more that say one thing. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bp\.? ?a\b\.?/g, ' pa '],
  [/\bper annum\b/g, ' per-annum '],
  [/\b(?:per|each) year\b/g, ' per-year '],
  [/\bwhole[- ]life\b|\bwhole[- ]of[- ]life\b/g, ' whole-life '],
  [/\bcall[- ]off\b/g, ' call-off '],
  [/\bcompanies house\b/g, ' companies-house '],
  [/\b(?:number|no\.?|nr) of\b/g, ' number-of '],
  [/\bre[- ](procurement|tender|let|commissioning)\b/g, ' re-$1 '],
  [/^(?:lead|prime) (?=supplier|provider|contractor)/, 'main '],
  [/\bdelivery partners?\b/g, ' supplier '],
  [/\bcategory level 1\b/g, ' category '],
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
  return said
    .replaceAll(/\((s|es|y ?\/ ?n)\)/g, ' ')
    .replaceAll('£', ' £ ')
    .split(/[^a-z0-9£-]+|(?<![a-z])-|-(?![a-z])/)
    .filter((word) => word !== '' && word !== '-' && !unsaid.has(word))
}

/** Words that name the kinds of what is bought, or the ways to buy it: two or more of them side by side. */
const alternatives: readonly (readonly [ContractField, number, ReadonlySet<string>])[] = [
  ['category', 3, new Set(['goods', 'services', 'service', 'works', 'supplies', 'supply'])],
  ['title', 2, new Set(['contract', 'service', 'project', 'system'])],
  ['route', 2, new Set(['tender', 'itt', 'quotation', 'quote', 'rfq', 'tendered', 'quoted'])],
]

const readMeaning = (heading: string): ContractField | undefined => {
  const tidy = tidyHeading(heading)
  if (tidy.length === 0 || tidy.length > longest) return undefined
  const words = wordsOf(withoutScale(tidy))
  if (words.length === 0) return undefined
  for (const [field, least, kinds] of alternatives)
    if (words.length >= least && new Set(words).size === words.length && words.every((word) => kinds.has(word)))
      return field
  const said = words.map((word) => meanings.get(word))
  if (said.includes(undefined)) return undefined
  return headingRules.find(({ must, may }) => {
    const needed = must.map((group) => said.findIndex((each) => group.some((meaning) => each?.has(meaning))))
    if (needed.includes(-1)) return false
    const allowed = new Set<Meaning>([...must.flat(), ...may])
    return said.every((each) => [...(each ?? [])].some((meaning) => allowed.has(meaning)))
  })?.field
}

/** Every recogniser of every table asks, and tables have the same headings: so many answers are kept. */
const mostKept = 2000
const kept = new Map<string, ContractField | undefined>()

/**
 * Returns the field of which a heading speaks by the meaning of each of its words, whatever their order; `undefined`
 * where one word is not known or the words fit no field: it is then left as not understood.
 */
export const fieldByMeaning = (heading: string): ContractField | undefined => {
  if (heading.length > 2 * longest) return undefined
  if (kept.has(heading)) return kept.get(heading)
  const field = readMeaning(heading)
  if (kept.size >= mostKept) kept.clear()
  kept.set(heading, field)
  return field
}
