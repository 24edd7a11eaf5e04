import { numberWords } from '../register/number-words.js'

// bound: 2,000 characters, by announcedCount
/** A year is no number of contracts: "the register lists 2025 contracts". */
const counted = String.raw`((?!(?:19|20)\d\d\b)\d{1,4}|${Object.keys(numberWords).join('|')})`
/** What is of contracts is none: "three types of contracts". */
const contracts = String.raw`(?:(?!of\b)[a-z]{2,20} ){0,2}contracts\b`
const list = '(?:register|list|table)'
/** The list as what lists so many, and so many as what is listed. */
const forms = [
  String.raw`\b${list}(?: (?:below|above|here))? (?:lists?|shows?|contains?|holds?|has|comprises|includes) (?:all |the |our ){0,2}${counted} ${contracts}`,
  String.raw`\bthere are ${counted} ${contracts} (?:in|on) (?:the|our|this) (?:contracts? )?${list}\b(?! (?:of|for|held|kept|that|which))`,
  String.raw`\b${counted} ${contracts} (?:are|is) (?:listed|shown|set out) (?:below|here|in (?:the|this) ${list})`,
].map((form) => new RegExp(form, 'i'))
/** What is said of some of them, of a change, roughly, or where it may be. */
const notThat =
  /\b(?:if|when|where|unless|of which|some|about|around|approximately|nearly|almost|over|under|more|fewer|less|than|least|most|up to|between|new|expired|ended|ending|expiring|further|additional|other|last|previous|not|no longer|will|should|in force|largest|main|each|every)\b/i
/** What says that the list goes on somewhere else. */
export const goesOn =
  /\b(?:page|showing) \d|\b(?:next|more) pages?\b|\bdownload|\b(?:full|whole|complete) (?:register|list)\b|\b(?:annex|appendix)/i

const longest = 2000

/**
 * Returns how many contracts a sentence says that the list beside it has; nothing where it speaks of some of them, of a
 * change, roughly, or of a list that goes on somewhere else.
 */
export const announcedCount = (text: string): { readonly count: number; readonly words: string } | undefined => {
  if (text.length > longest || notThat.test(text) || goesOn.test(text)) return undefined
  const found = forms.flatMap((form) => form.exec(text) ?? [])
  const [words = '', digits = ''] = found
  if (found.length !== 2) return undefined
  return { count: numberWords[digits.toLowerCase()] ?? Number(digits), words }
}
