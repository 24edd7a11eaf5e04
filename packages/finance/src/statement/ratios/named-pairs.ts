import type { NamedPair } from './payment-practice.js'

// bound: 120 characters, by longest
const ofWhat =
  /^(.*?)(?:\bas an? )?(?:\bas )?(?:%|\bper ?cent(?:age)?\b|\bshare\b|\bproportion\b)(?: share)?(?: of (.+))?$/i
/** Longer names are sentences. */
const longest = 120

const small = new Set(['of', 'the', 'a', 'an', 'as', 'and', 'on', 'in', 'for', 'our', 'your', 'which', 'is', 'that'])

/** The words of a name that tell it from others. */
const wordsIn = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length > 1 && !small.has(word))

/**
 * True where the name of a line of percentages says that they are of a whole of this name: "Agency as a % of pay" of
 * "Total pay (£000)".
 */
export const isNamedWhole = (percentages: string, name: string): boolean => {
  if (percentages.length > longest || name.length > longest) return false
  // A share of the pay bill is one of the total pay bill.
  const telling = (words: string): readonly string[] => wordsIn(words).filter((word) => word !== 'total')
  const [whole, own] = [telling(ofWhat.exec(percentages.trim())?.[2] ?? ''), telling(name)]
  return whole.length > 0 && whole.length === own.length && whole.every((word) => own.includes(word))
}

/** The lines that are called all of the words: those that are called no more, if there are any. */
const calledSo = (names: readonly string[], words: readonly string[]): readonly number[] => {
  if (words.length === 0) return []
  const found = names.flatMap((name, line) => {
    const own = wordsIn(name)
    return words.every((word) => own.includes(word)) ? [{ line, more: own.length - words.length }] : []
  })
  const exactly = found.filter(({ more }) => more === 0)
  const nearest = exactly.length > 0 ? exactly : found
  return nearest.map(({ line }) => line)
}

/**
 * True where the name of a line of percentages says of what they are a share ("Agency as % of total pay"), and neither
 * line of a pair is called anything like it: figures that agree with them then do so by chance.
 */
export const namesOthers = (names: readonly string[], at: number, { numerator, denominator }: NamedPair): boolean => {
  const name = names[at] ?? ''
  if (name.length > longest) return false
  const [, part = '', whole] = ofWhat.exec(name.trim()) ?? []
  if (whole === undefined) return false
  const shares = (line: number, words: readonly string[]): boolean =>
    words.some((word) => wordsIn(names[line] ?? '').includes(word))
  return !shares(numerator, wordsIn(part)) && !shares(denominator, wordsIn(whole))
}

/**
 * Returns the pairs of lines that the name of a line of percentages may mean, where it says of what they are: "ICT as %
 * of total", "Agency as a percentage of pay", "% of turnover".
 *
 * @param names - what each line is called
 * @param isFigures - whether a line states figures that a percentage may be made from
 * @param at - the line of percentages
 */
export const namedPairs = (
  names: readonly string[],
  isFigures: (line: number) => boolean,
  at: number,
): readonly NamedPair[] => {
  const name = names[at] ?? ''
  if (name.length > longest) return []
  const [, part = '', whole] = ofWhat.exec(name.trim()) ?? []
  if (whole === undefined) return []
  const denominators = calledSo(names, wordsIn(whole)).filter((line) => line !== at && isFigures(line))
  const words = wordsIn(part)
  const numerators = (words.length === 0 ? names.map((_, line) => line) : calledSo(names, words)).filter(
    (line) => line !== at && isFigures(line),
  )
  return denominators.flatMap((denominator) =>
    numerators.flatMap((numerator) => (numerator === denominator ? [] : [{ numerator, denominator }])),
  )
}
