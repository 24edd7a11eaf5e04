import { outcomeOf, type Relation } from '../../relation/relation.js'

/** A way to read what is stated in several rows or columns: a relation for each. */
export interface ReadingWay {
  readonly relations: readonly Relation[]
  /** What it reads, in words: what the results are compared with. */
  readonly words: string
  /** True where neither its words nor its figures speak for it. */
  readonly isGuess?: true
}

/** How many relations agree and are not of nothing, and how many do not. */
export interface Agreement {
  readonly agree: number
  readonly fail: number
}

/** Returns how far relations agree with the figures. */
export const agreementOf = (relations: readonly Relation[]): Agreement => {
  let agree = 0
  let fail = 0
  for (const relation of relations) {
    const outcome = outcomeOf(relation)
    if (outcome === 'violated') fail += 1
    else if (outcome !== 'unchecked' && relation.total.figure.value?.isZero() === false) agree += 1
  }
  return { agree, fail }
}

/** A way with how far it agrees. */
export interface Weighed extends Agreement {
  readonly way: ReadingWay
  /** Where another way agrees as far: words alone tell which was meant. */
  readonly isTied: boolean
}

/**
 * Returns the way with which most agree, the first of several; the search ends with one with which all agree.
 *
 * @param ways - the likeliest by words first
 */
export const bestOf = (ways: Iterable<ReadingWay>): Weighed | undefined => {
  let best: Weighed | undefined
  let tried = 0
  for (const way of ways) {
    if (way.relations.length === 0) continue
    tried += 1
    const agreement = agreementOf(way.relations)
    if (agreement.agree > 0 && agreement.fail === 0) return { ...agreement, way, isTied: false }
    if (best === undefined || agreement.agree > best.agree) best = { ...agreement, way, isTied: false }
    else if (agreement.agree === best.agree && way.isGuess !== true) best = { ...best, isTied: true }
  }
  if (best === undefined || tried < 2) return best
  const readings = tried - 1
  return { ...best, way: { ...best.way, relations: best.way.relations.map((each) => ({ ...each, readings })) } }
}
