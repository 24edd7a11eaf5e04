import { isRecord, shown } from '@imt/core'
import type { Reader } from './reader.js'

/** What a reader says or gives; whatever it throws is said to be its own. */
export const ask = async <Answer>(
  reader: Reader,
  name: string,
  question: () => Promise<Answer> | Answer,
): Promise<Answer> => {
  try {
    return await question()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : shown(cause)
    throw new Error(`read: the reader "${reader.id}" failed on ${name}: ${message}`, { cause })
  }
}

/** What a reader said of a file. A Promise is refused: others ask a reader and do not wait. */
const scoreOf = ([score]: readonly unknown[], { id }: Reader): unknown => {
  if (!isRecord(score) || typeof score['then'] !== 'function') return score
  // What it may still do must not end the program.
  void Promise.resolve(score).catch(() => undefined)
  throw new TypeError(`read: the reader "${id}": detects must not be async: it returned a Promise`)
}

/**
 * Returns the reader that is surest of a file; none if no reader knows it.
 *
 * @throws {TypeError} when one says it later, naming it
 * @throws {RangeError} when two are as sure as each other, or a score is no number from 0 to 1, naming the readers
 */
export const chooseReader = async (
  readers: readonly Reader[],
  bytes: Uint8Array,
  name: string,
): Promise<Reader | undefined> => {
  let best = 0
  let surest: Reader[] = []
  for (const reader of readers) {
    const score = scoreOf(await ask(reader, name, () => [reader.detects(bytes, name)]), reader)
    if (typeof score !== 'number' || !(score >= 0 && score <= 1))
      throw new RangeError(
        `read: the reader "${reader.id}" must detect ${name} with a number from 0 to 1, got ${shown(score)}`,
      )
    if (score > best) surest = []
    if (score > 0 && score >= best) surest.push(reader)
    best = Math.max(best, score)
  }
  const [winner, rival] = surest
  if (winner && rival)
    throw new RangeError(
      `read: the readers "${winner.id}" and "${rival.id}" both detect ${name} with ${best}, so it cannot be told which is to read it`,
    )
  return winner
}
