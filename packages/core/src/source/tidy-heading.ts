const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Returns the words of a heading as a reader sees them: one space between words, none around them, nothing invisible. */
export const tidyHeading = (text: string): string => text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim()

/** True if a heading is one of the names: strings without regard to case, expressions on the tidied words. */
export const isNamed = (heading: string, names: readonly (string | RegExp)[]): boolean => {
  const words = tidyHeading(heading)
  return names.some((name) => (typeof name === 'string' ? tidyHeading(name).toLowerCase() === words.toLowerCase() : words !== '' && words.search(name) >= 0))
}
