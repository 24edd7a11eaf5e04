import process from 'node:process'
import type { Corpus } from './corpus.js'
import { createRandom, seedOf } from './random.js'
import { Broken } from './target.js'
import type { Target } from './target.js'

/** A promise that was not kept, with the smallest input found that shows it. */
export interface Failure {
  readonly target: string
  readonly seed: number
  readonly index: number
  readonly why: string
  readonly reads: Target['reads']
  /** As the case made it, and made smaller. */
  readonly input: string
  readonly smallest: string
}

const reasonOf = (error: unknown): string => {
  if (error instanceof Broken) return error.message
  if (!(error instanceof Error)) return `threw ${String(error)}`
  const [place = ''] = /^\s+at .*/m.exec(error.stack ?? '') ?? []
  return `threw ${error.name}: ${error.message}${place === '' ? '' : `, ${place.trim()}`}`
}

/**
 * Why a target fails on an input, or undefined. What took too long once, on a machine that others use too, is timed
 * again.
 */
const whyFails = async (target: Target, input: string, seed: number): Promise<string | undefined> => {
  let spent = Infinity
  for (let tries = 0; tries < 3; tries += 1) {
    const before = process.cpuUsage()
    try {
      await target.check(input, createRandom(seed))
    } catch (error) {
      return reasonOf(error)
    }
    const { user, system } = process.cpuUsage(before)
    spent = Math.min(spent, (user + system) / 1_000)
    if (spent <= target.limit) return undefined
  }
  return `took ${Math.round(spent)} ms for ${input.length} characters; it may take ${target.limit}`
}

/** What two failures of one cause have in common: their words, without the figures and what is quoted. */
const kindOf = (why: string): string => why.replaceAll(/\d+|"(?:[^"\\]|\\.)*"/g, '').slice(0, 60)

/**
 * Makes an input smaller for as long as it fails in the same way: halves are left out, then quarters, down to single
 * characters.
 */
const shrink = async (target: Target, input: string, seed: number, why: string): Promise<string> => {
  let smallest = input
  const until = performance.now() + 20_000
  for (let part = Math.ceil(smallest.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let from = 0; from < smallest.length;) {
      if (performance.now() > until) return smallest
      const less = smallest.slice(0, from) + smallest.slice(from + part)
      const still = await whyFails(target, less, seed)
      if (still !== undefined && kindOf(still) === kindOf(why)) smallest = less
      else from += part
    }
  }
  return smallest
}

/** The target and the input of one case. Both follow from the seed, the index and the corpus. */
export const caseOf = (targets: readonly Target[], corpus: Corpus, seed: number, index: number) => {
  // One after another, so that each has its turn in the shortest run.
  const target = targets[index % targets.length]
  if (target === undefined) throw new RangeError('there is nothing to try')
  const own = seedOf(seed, index)
  return { target, own, input: target.make(createRandom(own), corpus) }
}

/** Runs one case. Returns what failed, made as small as can be, or undefined. */
export const runCase = async (
  targets: readonly Target[],
  corpus: Corpus,
  seed: number,
  index: number,
): Promise<Failure | undefined> => {
  const { target, own, input } = caseOf(targets, corpus, seed, index)
  const why = await whyFails(target, input, own)
  if (why === undefined) return undefined
  const smallest = await shrink(target, input, own, why)
  return {
    target: target.name,
    seed,
    index,
    why: (await whyFails(target, smallest, own)) ?? why,
    reads: target.reads,
    input,
    smallest,
  }
}

/** The kind of a failure, by which a run tells a new one from one that it has met. */
export const causeOf = ({ target, why }: Failure): string => `${target}: ${kindOf(why)}`
