import type { Meaning } from './meanings-read.js'

/** The words in which two texts that are worded alike differ: of the one, and of the other. */
export type Contrast = readonly [a: readonly Meaning[], b: readonly Meaning[]]

/** So much of both texts has to be worded alike, in the same order. */
const alikeShare = 0.54
/** Less than this is no wording. */
const fewestAlike = 2

/** How many words both have in the same order, at most. */
const alignedCount = (a: readonly string[], b: readonly string[]): number => {
  let above = new Uint16Array(b.length + 1)
  for (const key of a) {
    const row = new Uint16Array(b.length + 1)
    b.forEach((other, at) => {
      row[at + 1] = key === other ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0)
    })
    above = row
  }
  return above[b.length] ?? 0
}

/** What is asked for, and not of what: "the name of", "list the". */
const asking = new Set(['=named', 'role', 'list', 'type', 'kind', 'breakdown'])

/**
 * The words in which two questions differ that are otherwise worded alike: "owned" and "leased", "Windows 10" and
 * "Windows 11". Whoever asks for the same in other words changes the little words too, so what alone differs is what
 * each asks for. Null where they are not worded alike, or where only one has a word more. Takes time with the product
 * of both lengths: hand it questions, not requests.
 *
 * @param mayDiffer - whether a word may be what they differ in: periods, which are compared as such, are not
 */
export const contrastOf = (
  a: readonly Meaning[],
  b: readonly Meaning[],
  mayDiffer: (meaning: Meaning, text: 'a' | 'b') => boolean = () => true,
): Contrast | null => {
  const [keysA, keysB] = [a.map(({ key }) => key), b.map(({ key }) => key)]
  const alike = alignedCount(keysA, keysB)
  if (alike < fewestAlike || (2 * alike) / (a.length + b.length) < alikeShare) return null
  const [inA, inB] = [new Set(keysA), new Set(keysB)]
  const tellsApart = ({ key, tells }: Meaning): boolean => tells && !asking.has(key)
  const ofA = a.filter((each) => tellsApart(each) && !inB.has(each.key) && mayDiffer(each, 'a'))
  const ofB = b.filter((each) => tellsApart(each) && !inA.has(each.key) && mayDiffer(each, 'b'))
  return ofA.length > 0 && ofB.length > 0 ? [ofA, ofB] : null
}
