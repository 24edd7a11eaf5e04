const title = /\b(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|rev)\.? \p{Lu}/iu
/** Two words side by side as names are written: each of "Request Jane Smith" with the next. */
const pairs = /\b(?=(\p{Lu}\p{Ll}{1,20}) (?:\p{Lu}\.? )?(\p{Lu}[\p{Ll}'’-]{1,20})\b)/gu
/** A name with an initial: "Smith J", "Smith, J", "J. Smith". */
const withInitials = /(?<![\p{L}\d])(?:(\p{Lu}\p{Ll}{2,20}),? \p{Lu}\.?|\p{Lu}\.? (\p{Lu}\p{Ll}{2,20}))(?![\p{L}\d])/gu
/** Words that stand in references and file names, and name nobody. */
const trade = new Set(
  'freedom information environmental foi eir request requests case ref reference number no log entry disclosure response trust hospital hospitals council university board nhs internal review our your january february march april may june july august september october november december quarter year part annual act regulations subject access unique identifier id item question group team type batch phase ward site block lot table section schedule annex appendix version draft letter email north south east west royal city county borough district the of and'.split(
    ' ',
  ),
)

/** True for a reference that may name a person: with a title, or in two words that are none of the trade. */
export const mayNamePerson = (reference: string): boolean => {
  const text = reference.slice(0, 200)
  if (title.test(text)) return true
  const isTrade = (word: string): boolean => trade.has(word.toLowerCase())
  return (
    [...text.matchAll(withInitials)].some(([, before = '', behind = '']) => !isTrade(before + behind)) ||
    [...text.matchAll(pairs)].some(([, first = '', second = '']) => !isTrade(first) && !isTrade(second))
  )
}

/** True for a reference whose words, as names are written, are none of the trade: "Bloggs 12". */
export const isOnlyNames = (reference: string): boolean => {
  const words = reference.slice(0, 200).match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !trade.has(word.toLowerCase()))
}
