import type { ContractField } from './schema.js'

const what = '^(?:(?:current|initial|contract|original) ){0,2}(?:end|expiry|finish|completion)(?: date)?'
const extensions =
  '(?: (?:all|any|the|possible|optional|available)){0,2} (?:extensions?|options?)(?: (?:periods?|options?))?'

const option = '(?:extension|option|ext\\.?)'
const ofIt =
  '(?: (?:period|term|end|date|end date|to|until|length|duration|\\(months\\)|\\(years\\)|months|years)){0,2}'
/** The first of several extensions: `Extension 1`, `First option`. The others are read with it. */
export const firstExtension: RegExp = new RegExp(
  `^(?:contract )?(?:(?:first|1st) ${option}${ofIt}|${option} (?:period |no\\.? ?|option )?1${ofIt})$`,
  'i',
)
/** The second extension and those after it: `Extension 2`, `Third option`. */
export const laterExtensions: RegExp = new RegExp(
  `^(?:contract )?(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th) ${option}${ofIt}|${option} (?:period |no\\.? ?|option )?[2-5]${ofIt})$`,
  'i',
)
/** Headings of an end that say whether it counts the extensions: `Contract end date (excl. extensions)`. */
export const byExtensions: { readonly [F in ContractField]?: readonly RegExp[] } = {
  end: [
    new RegExp(
      `${what}[ ,:(-]{1,3}(?:exc(?:l(?:uding|usive of)?)?\\.?|without|before|not including)${extensions}\\)?$`,
      'i',
    ),
  ],
  extension: [firstExtension],
  maximumEnd: [new RegExp(`${what}[ ,:(-]{1,3}(?:inc(?:l(?:uding|usive of)?)?\\.?|with|after)${extensions}\\)?$`, 'i')],
}
