import { compounds } from './compounds.data.js'
import { topics, type Topic } from './concept.js'
import type { ConceptsFound } from './concepts-found.js'
import { concepts } from './concepts.data.js'

/** What each concept counts for. Fitted: see tooling/triage. */
export interface Weights {
  readonly topics: {
    readonly base: readonly number[]
    /** One number for each of `topics`, in their order. */
    readonly byConcept: Readonly<Record<string, readonly number[]>>
  }
  readonly security: { readonly base: number; readonly byConcept: Readonly<Record<string, number>> }
}

/** How far a counter-sign reaches, in words. */
const reach = 24
/** All counter-signs together outweigh no more than this: what tells of an attack or a weakness stays a sign. */
export const mostOutweighed = 3.3

/** The highest sum of signs and counter-signs near one place of the text. */
export interface SecurityWeighed {
  readonly score: number
  /** From and to which word. */
  readonly from: number
  readonly to: number
}

/** Every concept and compound, by its id. */
export const conceptById = new Map([...concepts, ...compounds].map((concept) => [concept.id, concept]))

/** Returns the score of each topic, the highest first; equal ones in the order of the topics. */
export const weighTopics = (
  { places }: ConceptsFound,
  weights: Weights,
): readonly { readonly topic: Topic; readonly score: number }[] =>
  topics
    .map((topic, index) => {
      let score = weights.topics.base[index] ?? 0
      for (const id of places.keys()) score += weights.topics.byConcept[id]?.[index] ?? 0
      return { topic, score }
    })
    .sort((a, b) => b.score - a.score)

/**
 * Returns what speaks most for asking security: the signs about one place of the text less the counter-signs about it,
 * so that a counter-sign elsewhere in a long text does not outweigh it. Undefined where there is no sign at all.
 */
export const weighSecurity = ({ places }: ConceptsFound, weights: Weights): SecurityWeighed | undefined => {
  const { base, byConcept } = weights.security
  const weighed = [...places]
    .filter(([id]) => (byConcept[id] ?? 0) !== 0)
    .flatMap(([id, found]) => found.map(({ at, to }) => ({ id, at, to, weight: byConcept[id] ?? 0 })))
    .sort((a, b) => a.at - b.at || a.to - b.to)
  // Those whose first word is within reach of the one looked at, each concept once however often it stands there.
  const counts = new Map<string, number>()
  const sum = { for: 0, against: 0 }
  const take = (weight: number, sign: 1 | -1): void => {
    sum[weight > 0 ? 'for' : 'against'] += sign * weight
  }
  let first = 0
  let next = 0
  let best: { readonly score: number; readonly at: number } | undefined
  for (const { at, weight } of weighed) {
    for (; next < weighed.length; next += 1) {
      const entering = weighed[next]
      if (!entering || entering.at > at + reach) break
      const count = counts.get(entering.id) ?? 0
      if (count === 0) take(entering.weight, 1)
      counts.set(entering.id, count + 1)
    }
    for (; first < weighed.length; first += 1) {
      const leaving = weighed[first]
      if (!leaving || leaving.at >= at - reach) break
      const count = (counts.get(leaving.id) ?? 0) - 1
      counts.set(leaving.id, count)
      if (count === 0) take(leaving.weight, -1)
    }
    const score = base + sum.for + Math.max(sum.against, -mostOutweighed)
    if (weight > 0 && (!best || score > best.score)) best = { score, at }
  }
  return best && { score: best.score, from: best.at - reach, to: best.at + reach }
}
