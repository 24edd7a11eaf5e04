/** What a mark says of a variance: better for the body than its budget, or worse. */
export type Sense = 'favourable' | 'adverse'

const favourable = /^(?:f|fav|favou?rable)\.?$/i
const adverse = /^(?:a|adv|adverse|u|unfav|unfavou?rable)\.?$/i
/** Longer words are no marks. */
const longest = 20

/** Returns what a mark says, as it stands in a cell: `A`, `(F)`, `Adverse`; nothing of other words. */
export const senseOf = (words: string): Sense | undefined => {
  if (words.length > longest) return undefined
  const mark = words.replace(/^\(|\)$/g, '').trim()
  return favourable.test(mark) ? 'favourable' : adverse.test(mark) ? 'adverse' : undefined
}
