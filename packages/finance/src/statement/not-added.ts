const notAdded =
  /%|\bper\s?cent|\bpercentage|\baverage\b|\bmean\b|\bmedian\b|\bper\b|\brates?\b|\bunit (?:cost|price)\b|\bprice\b|\bratio\b|(?<!\b(?:within|in|under|over) \d{1,3} (?:(?:working|calendar) )?)\bdays\b|\bindex\b/i

/** True for the heading of a column whose figures are not for adding: averages, rates, prices, percentages. */
export const isNotAdded = (heading: string): boolean => notAdded.test(heading)
