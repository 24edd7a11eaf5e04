/** A period for which a sum is paid. */
export type ValuePeriod = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour'

/** What is paid for one of something, in a period or not: no sum of the contract. */
export const perUnit =
  /(?:\b(?:per|for each|for every) |\/ ?)(?!(?:cent|annum|year|yr|quarter|qtr|calendar|month|mth|week|day|hour|contract|agreement|the|our)\b)[a-z][a-z-]{1,30}\b|\b(?:each|apiece)\W*$|\b(?:pp|pu|pupm|pppm|ppm)\b/i
const every = '(?:\\b(?:per|an?|each|every) |\\/ ?)'
/** The words that say for which period a sum is. */
export const periods: readonly (readonly [ValuePeriod, RegExp])[] = [
  ['year', new RegExp(`(?:${every}(?:annum|year|yr)|(?<![a-z])p[./]?a|\\b(?:annually|yearly|annual))\\b\\.?`, 'i')],
  [
    'quarter',
    new RegExp(
      `(?:${every}(?:quarter|qtr|(?:3|three) months)|\\b(?:(?:3|three)[- ]month|quarter)ly|\\bqt(?:e)?rly|(?<![a-z])p[./]?q)\\b\\.?`,
      'i',
    ),
  ],
  ['month', new RegExp(`(?:${every}(?:calendar )?(?:month|mth)|\\bmonthly|(?<![a-z])p[./]?c?[./]?m)\\b\\.?`, 'i')],
  ['week', new RegExp(`(?:${every}(?:week|wk)|\\bweekly|(?<![a-z])p[./]?w)\\b\\.?`, 'i')],
  ['day', new RegExp(`(?:${every}day|\\bday rate|\\bdaily)\\b\\.?`, 'i')],
  ['hour', new RegExp(`(?:${every}hour|\\bhourly)\\b\\.?`, 'i')],
]

/** Words that say that VAT is not in a sum. */
export const net =
  /\b(?:net(?: of)?|excluding|exclusive of|excl?\.?|exc\.?|ex\.?|before|without|plus|\+)[\s-]*(?:of\s+|any\s+)?(?:\d{1,2}(?:\.\d)? ?%\s*)?vat\b|\+\s*(?:\d{1,2}(?:\.\d)? ?%\s*)?vat\b|\bnet\b(?! (?:of|saving|benefit|cost saving|book))|\bvat[\s-]*(?:exc(?:l(?:uded|usive)?)?|ex|extra|not included|on top)\b\.?/i
/** Words that say that VAT is in a sum. */
export const gross =
  /\b(?:including|inclusive of|incl?\.?|inc\.?|with|gross(?: of)?)[\s-]*(?:of\s+)?vat\b|\bgross\b(?! of)|\bvat[\s-]*(?:inc(?:l(?:uded|usive)?)?)\b\.?/i
