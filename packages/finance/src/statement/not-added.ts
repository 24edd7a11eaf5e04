const notAdded =
  /%|\bper\s?cent|\bpercentage|\baverage\b|\bmean\b|\bmedian\b|\bper\b|\brates?\b|\bunit (?:cost|price)\b|\bprice\b|\bratio\b|(?<!\b(?:within|in|under|over) \d{1,3} (?:(?:working|calendar) )?)\bdays\b|\bindex\b/i

/** How old something is: money of that age is added, as in `31-60 days` and `Over 90 days`. */
const ages = /\b\d{1,4}(?:\s?(?:-|–|to)\s?\d{1,4})?\s?\+?\s?days\b/gi

/** Days that are counted one by one. */
const countedDays = /\b(?:bed|care|patient|client|sick(?:ness)?|training)[ -]days\b|\bdays lost\b/gi

/** True for the heading of a column whose figures are not for adding: averages, rates, prices, percentages. */
export const isNotAdded = (heading: string): boolean =>
  notAdded.test(heading.replaceAll(ages, '').replaceAll(countedDays, ''))
