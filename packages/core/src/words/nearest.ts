import { distance } from 'fastest-levenshtein'

/**
 * Returns the known word that a misspelt one is nearest to, or `undefined` when none is near enough to be meant.
 * Capitals count for nothing; about one letter in three may differ.
 *
 * @param word - what was written
 * @param known - what could have been meant; of equally near ones the first is taken
 * @example
 * ```ts
 * nearest('fundedWTE', ['costCentre', 'fundedWte']) // => 'fundedWte'
 * nearest('colour', ['costCentre', 'fundedWte']) // => undefined
 * ```
 */
export const nearest = <Word extends string>(word: string, known: readonly Word[]): Word | undefined => {
  const plain = word.toLowerCase()
  let best: Word | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const each of known) {
    const steps = distance(plain, each.toLowerCase())
    if (steps < least) [best, least] = [each, steps]
  }
  return best
}
