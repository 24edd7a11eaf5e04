/** What stands in a comment of a page that its readers might be told, though no browser shows it. */
export interface ToldComment {
  /** Rows of a table that has been commented out. */
  readonly rows: number
  readonly amounts: number
  readonly addresses: number
  readonly telephones: number
  /** Names of persons, behind a title or a label. */
  readonly names: number
  /** True for a text in words, as somebody writes to somebody. */
  readonly words: boolean
}

/** So much of a comment is looked at: one may hold a whole page. */
const looked = 100_000

/** What programs keep in comments for themselves: conditions, blocks of an editor, includes, templates, code. */
// bound: 200 characters, by toldComment
const ofPrograms =
  /^\s*(?:\[if\b|<!\[endif|\[endif|\/?wp:|#(?:include|if|set|echo|exec|config)\b|esi\b|googleo(?:n|ff)\b|ko |\/?ko\b|\{|\||[-=_*#/\\ ]*$|<!--|\[CDATA)/i
const ofTools =
  /\b(?:google|gtm|analytics|facebook|twitter|linkedin|pixel|yoast|wordpress|plugins?|cached?|copyright|licen[cs]ed?|generated (?:by|at|in|on)|rendered|rendering|saved from url|powered by|template|stylesheet|css|javascript|script|jquery|html5?|viewport|browsers?|schema\.org|open graph|div|parser|server|website by|built with|adserver|bootstrap|drupal|joomla|sharepoint|polyfills?|fonts?)\b/i
const codeMarks = /[{}]|=>|\bfunction\s{0,5}\(|\bvar\s|;\s*$|\$\(|<\?|<%/m

const tags = /<[^<>]*>/g
const row = /<tr\b/gi
const cell = /<t[dh]\b/gi
const program = /<(?:script|style|link|meta|iframe)\b/i
const money = /[£€]\s?\d|\b(?:gbp|eur)\s?\d|\b\d[\d,]{0,15}(?:\.\d\d)?\s?(?:pounds|gbp)\b/gi
// bound: 100,000 characters, by toldComment
const address = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g
const telephone =
  /(?<![\w.,/=&?#£-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:7\d{3}[ -]?\d{3}[ -]?\d{3}|\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4})(?![\w/]|[.,-]\d)/g
// bound: 100,000 characters, by toldComment
const named =
  /\b(?:Mr|Mrs|Miss|Ms|Dr|Prof|Professor|Sister)\.? [A-Z][a-z]{1,30}|\b(?:contact|owner|author|requester|applicant|patient|manager|lead|(?:requested|approved|written|updated|edited|checked|changed|prepared|added|removed) by)\s{0,3}:?\s{1,3}[A-Z][a-z]{1,20} [A-Z][a-z]{1,30}\b/g
const wordsOfSentences =
  /\b(?:the|is|are|was|were|be|to|not|from|we|they|this|that|with|before|after|until|has|have|had|will|should|must|who|for|of|in|on|our|please|ask|need|needs|don't|do)\b/gi

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** True where a text is made of words, and some of them are those that join a sentence. */
const isWritten = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /^["'(]?\p{L}[\p{L}'’-]*[.,;:!?)"]*$/u.test(word))
  return words.length >= 6 && count(text, wordsOfSentences) >= 2
}

/** Returns what stands in a comment; `undefined` for what programs and those who build pages write there. */
export const toldComment = (comment: string): ToldComment | undefined => {
  const text = comment.slice(0, looked)
  if (ofPrograms.test(text.slice(0, 200))) return undefined
  const plain = text.replaceAll(tags, ' ').replaceAll(/\s+/g, ' ').trim()
  const rows = count(text, cell) > 1 && /[\p{L}\p{N}]/u.test(plain) ? Math.max(1, count(text, row)) : 0
  // Code and the marks of tools have addresses and numbers of their own, which are not about the body.
  if (rows === 0 && (program.test(text) || codeMarks.test(plain) || ofTools.test(plain))) return undefined
  const told = {
    rows,
    amounts: count(plain, money),
    addresses: count(plain, address),
    telephones: count(plain, telephone),
    names: count(plain, named),
    words: isWritten(plain),
  }
  return Object.values(told).some((found) => found !== false && found !== 0) ? told : undefined
}
