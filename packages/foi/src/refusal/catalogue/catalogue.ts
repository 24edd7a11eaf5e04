import { answers } from './answers.js'
import { elements } from './elements.js'
import { provisions } from './provisions.js'
import { surroundings } from './surroundings.js'

/** Everything that can be amiss with a refusal notice, by the short names that its findings had before. */
export const refusalCatalogue: typeof elements & typeof provisions & typeof answers & typeof surroundings = {
  ...elements,
  ...provisions,
  ...answers,
  ...surroundings,
}

/** A short name: `exemption-missing` for `foi/exemption-missing`. */
export type RefusalName = keyof typeof refusalCatalogue
