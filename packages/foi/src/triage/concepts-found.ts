import { compounds } from './compounds.data.js'
import { concepts } from './concepts.data.js'
import { termFinder, type Place } from './term-finder.js'
import { wordsRead, type WordRead } from './words-read.js'

/** The words of a text, and where it names each concept, by the id of it. Compounds stand after what they are of. */
export interface ConceptsFound {
  readonly words: readonly WordRead[]
  readonly places: ReadonlyMap<string, readonly Place[]>
}

/**
 * The pairs of one place and the nearest other before or after it, at most so many words away. Both lists are in the
 * order of the text. A word does not pair with itself.
 */
const together = (firsts: readonly Place[], seconds: readonly Place[], within: number): readonly Place[] => {
  const pairs: Place[] = []
  let near = 0
  for (const first of firsts) {
    while (near < seconds.length && (seconds[near]?.to ?? 0) < first.at - within) near += 1
    for (let index = near; index < seconds.length; index += 1) {
      const second = seconds[index]
      if (!second || second.at > first.to + within) break
      if (second.at <= first.to && second.to >= first.at) continue
      const [before, after] = second.at < first.at ? [second, first] : [first, second]
      pairs.push({ at: before.at, to: after.to, spans: [...before.spans, ...after.spans] })
      break
    }
  }
  return pairs
}

const find = termFinder(concepts)

/** Returns which concepts a text names, and where. A term within a longer one is not named. Linear in the text. */
export const conceptsFound = (text: string): ConceptsFound => {
  const words = wordsRead(text)
  const places = find(words)
  const of = (ids: readonly string[]): readonly Place[] => {
    const all = ids.flatMap((id) => places.get(id) ?? [])
    return all.sort((a, b) => a.at - b.at)
  }
  for (const { id, first, second, within } of compounds) {
    const found = together(of(first), of(second), within)
    if (found.length > 0) places.set(id, found)
  }
  return { words, places }
}
