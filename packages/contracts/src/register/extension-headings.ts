import type { ContractField } from './schema.js'

const what = '^(?:(?:current|initial|contract|original) ){0,2}(?:end|expiry|finish|completion)(?: date)?'
const extensions =
  '(?: (?:all|any|the|possible|optional|available)){0,2} (?:extensions?|options?)(?: (?:periods?|options?))?'

/** Headings of an end that say whether it counts the extensions: `Contract end date (excl. extensions)`. */
export const byExtensions: { readonly [F in ContractField]?: readonly RegExp[] } = {
  end: [
    new RegExp(
      `${what}[ ,:(-]{1,3}(?:exc(?:l(?:uding|usive of)?)?\\.?|without|before|not including)${extensions}\\)?$`,
      'i',
    ),
  ],
  maximumEnd: [new RegExp(`${what}[ ,:(-]{1,3}(?:inc(?:l(?:uding|usive of)?)?\\.?|with|after)${extensions}\\)?$`, 'i')],
}
