import type { ComparedText } from './compare-texts.js'
import type { PublishedRow } from './published-rows.js'
import { general } from './rows-asked.js'
import type { Place } from './term-finder.js'

/** Behind these a word is another for the one before: "wireless access points (wifi)". */
const ofSame = /(?:\(|\bi\.?e\.?,?|\bie|\bknown as|\bcalled|=)\s*$/i

const isOneSpace = (between: string): boolean => between === ' ' || between === '-'

/**
 * Returns the things of a question that its rows do not name, though they name another of the same kind: of "PCs and
 * laptops" a row of laptops says nothing of PCs. Where rows have no word of the question at all, they are another name
 * for what is asked, which is told apart.
 *
 * @param text - the question
 * @param rows - those that were taken to be about it
 */
export const termsUnexplained = (
  text: string,
  { words, subjects }: ComparedText,
  rows: readonly PublishedRow[],
): readonly string[] => {
  const terms = new Set<string>()
  for (const [id, places] of subjects) {
    const own = rows.filter((row) => !general.has(id) && row.subjects.has(id))
    const stems = new Set(own.flatMap((row) => [...row.stems]))
    const isNamed = ({ at, to }: Place): boolean => words.slice(at, to + 1).some(({ stem }) => stems.has(stem))
    const named = places.filter(isNamed)
    if (named.length === 0) continue
    for (const place of places) {
      const { at, to } = place
      const { start = 0 } = words[at] ?? {}
      // "Laptop computers" and "desktop PCs" are one thing each, "laptops, computers" two.
      const isBeside = named.some(
        (one) =>
          isOneSpace(text.slice(words[one.to]?.end, start)) ||
          isOneSpace(text.slice(words[to]?.end, words[one.at]?.start)),
      )
      if (isNamed(place) || isBeside || ofSame.test(text.slice(Math.max(0, start - 20), start))) continue
      const found = text.slice(start, words[to]?.end).toLowerCase()
      terms.add(found)
    }
  }
  return [...terms]
}
