/**
 * What a mark says of a variance: better for the body than its budget, or worse; or above it or below it, whatever that
 * means for the body.
 */
export type Sense = 'favourable' | 'adverse' | 'over' | 'under'

const forms: readonly (readonly [Sense, RegExp])[] = [
  ['favourable', /^(?:f|fav|favou?rable)\.?$/i],
  ['adverse', /^(?:a|adv|adverse|u|unfav|unfavou?rable)\.?$/i],
  ['over', /^over(?:[ -]?sp(?:end|ent)| budget)?$/i],
  ['under', /^under(?:[ -]?sp(?:end|ent)| budget)?$/i],
]
/** Longer words are no marks. */
const longest = 20

/** Returns what a mark says, as it stands in a cell: `A`, `(F)`, `Adverse`, `under`; nothing of other words. */
export const senseOf = (words: string): Sense | undefined => {
  if (words.length > longest) return undefined
  const mark = words.replace(/^\(|\)$/g, '').trim()
  return forms.find(([, form]) => form.test(mark))?.[0]
}

/** True for a mark that says on which side of its budget a figure is. */
export const isSide = (sense: Sense): boolean => sense === 'over' || sense === 'under'
