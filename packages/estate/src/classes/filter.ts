import { requireText, requireObject } from '@imt/core'
/** The filter that a count was taken with: only what was active within so many months. */
export interface CountFilter {
  readonly activeWithinMonths: number
  /** What the filter applies to, in the words of the statement; `null` where it does not say. */
  readonly appliesTo: string | null
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
}
/** The longest paragraph, in characters, whose words are weighed: that takes the square of its length. */
const longest = 2000
// bound: 2,000 characters, by readFilter
const active =
  /\b(?:active|seen|connected|used|logged (?:on|in)|online)\b[^.]*?\b(?:in|within|during|over)\s+(?:the\s+)?(?:last|past|previous)?\s*(\d{1,3}|one|two|three|four|five|six|nine|twelve|eighteen)?\s*(months?|years?)\b/i
const subjects = [
  // bound: 2,000 characters, by readFilter
  /\b(?:in the case of|with regard to|as for)\s+([^,.;:]{2,60}),/i,
  // bound: 2,000 characters, by readFilter
  /\bfor\s+((?!those\b|the\b|each\b|all\b|items\b)[^,.;:]{2,40}?)(?:,\s|\s+(?:a|an|the|this|we|only|there)\b)/i,
]

/**
 * Returns the activity filter that a sentence describes, or `undefined` where it describes none.
 *
 * @param text - a sentence or paragraph as published; one of more than 2,000 characters is taken to describe none
 * @example
 * ```ts
 * readFilter(
 *   'For PCs & Laptops a further filter applies: only items active on our network in the last year are listed.',
 * ) // => { activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }
 * readFilter('Our network is active at every site.') // => undefined
 * ```
 */
export const readFilter = (text: string): CountFilter | undefined => {
  requireText(text, 'readFilter: text')
  const plain = text.replace(/\s+/g, ' ')
  const found = plain.length > longest ? null : active.exec(plain)
  if (found === null) return undefined
  const [, count = 'one', unit = ''] = found
  const number = numbers[count.toLowerCase()] ?? Number(count)
  const sentence = plain.slice(plain.lastIndexOf('. ', found.index) + 1)
  return {
    activeWithinMonths: /^year/i.test(unit) ? number * 12 : number,
    appliesTo: subjects.map((words) => words.exec(sentence)?.[1]?.trim()).find((words) => words !== undefined) ?? null,
  }
}

/**
 * Returns whether a filter statement names a published class: `PCs & Laptops` names `PCs` and `Laptops`.
 *
 * @param filter - the filter as read
 * @param assetType - the class as published
 * @example
 * ```ts
 * appliesToClass({ activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }, 'Laptops') // => true
 * appliesToClass({ activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }, 'Handheld Devices') // => false
 * ```
 */
export const appliesToClass = (filter: CountFilter, assetType: string): boolean => {
  requireObject(filter, 'appliesToClass: filter')
  const wanted = requireText(assetType, 'appliesToClass: assetType').trim().toLowerCase()
  return (
    filter.appliesTo === null ||
    filter.appliesTo.split(/,|&|\band\b/i).some((part) => part.trim().toLowerCase() === wanted)
  )
}
