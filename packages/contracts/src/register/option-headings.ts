import { tidyHeading } from '@imt/core'
import type { ContractField } from './schema.js'

const inclusive = '(?:inc(?:l(?:uding|usive of)?)?\\.?|with)'
const exclusive = '(?:exc(?:l(?:uding|usive of)?)?\\.?|without|before)'
const options =
  '(?:(?:all|any|the|possible|optional|available|contract) ){0,3}(?:extensions?|options?|renewals?)(?: (?:periods?|years?|options?))?'
const saysInclusive = new RegExp(`\\b${inclusive} ?${options}`, 'i')
const saysExclusive = new RegExp(`\\b${exclusive} ?${options}`, 'i')

/** Headings of the value that say whether it counts options: `Total contract value (including extensions)`. */
export const withOptions: { readonly [F in ContractField]?: readonly RegExp[] } = {
  value: [
    new RegExp(
      `^(?:(?:total|estimated|maximum|whole[ -]life|lifetime|awarded) ){0,2}(?:contract )?value(?: ?\\(?£\\)?)?[ ,:(-]{1,3}(?:${inclusive}|${exclusive}) ?${options}\\)?(?: ?\\(£\\))?$`,
      'i',
    ),
  ],
}

/** What words say of options in a sum; `undefined` where they say nothing, or both. */
export const optionsIn = (words: string): 'including' | 'excluding' | undefined => {
  const text = tidyHeading(words).slice(0, 200)
  const [isInclusive, isExclusive] = [saysInclusive.test(text), saysExclusive.test(text)]
  return isInclusive === isExclusive ? undefined : isInclusive ? 'including' : 'excluding'
}
