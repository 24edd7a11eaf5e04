/** What a cell says of a certificate: its words where it is one, that there is none, or words that say neither. */
export type WipeCertificate = { readonly certificate: string } | 'none' | 'notUnderstood'

/** Says by itself that there is one. */
const yes: ReadonlySet<string> = new Set(
  'yes y true held received issued attached obtained certified filed ✓ ✔'.split(' '),
)
/** Stands beside a yes or a reference, and says nothing by itself. */
const beside: ReadonlySet<string> = new Set(
  'cert certificate certificates ref reference number id of on file and see report wiped erased wipe erasure destroyed destruction data weee disposal blancco killdisk'.split(
    ' ',
  ),
)
/** Before these the word "no" is short for number. */
const numbered: ReadonlySet<string> = new Set(['cert', 'certificate', 'ref', 'reference', 'report'])
const none =
  /\b(?:0|no|none|nil|not|never|nothing|without|n\/?a|false|fail\w*|request\w*|await\w*|wait\w*|pending|missing|lost|chas\w+|follow|due|overdue|outstanding|tbc|tba|unknown|required|expected|to be|unable|cannot|error)\b|^(?:n|-+|–|—|\?|x|✗|✘)$/i
const month = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}(?:[^a-z]|$)/i
const day = /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$|^(?:19|20)\d\d$|^\d+(?:st|nd|rd|th|am|pm|h|hrs?|days?|wks?)$/i

/** Letters with digits, or a number of four digits or more; a day is the reference of nothing. */
const isReference = (word: string): boolean =>
  word.length > 2 &&
  /^[\p{L}\p{N}#._/\\-]+$/u.test(word) &&
  !day.test(word) &&
  !month.test(word.replaceAll(/\d/g, '-')) &&
  /\d/.test(word) &&
  (/\p{L}/u.test(word) || /\d{4}/.test(word))

/**
 * Returns what a cell of a column of certificates says. Only a reference or a plain yes is a certificate: words that
 * are not understood prove nothing, and are told.
 */
export const readWipeCertificate = (text: string): WipeCertificate => {
  const words = text
    .split(/[\s,;:()[\]]+|(?:^|\s)[-–—&+](?=\s)/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !/^[-–—&+]*$/.test(word))
  let isOne = false
  const areKnown = words.every((word, at) => {
    const plain = word.toLowerCase()
    const isOnFile = plain === 'file' && words[at - 1]?.toLowerCase() === 'on'
    if (yes.has(plain) || isReference(word) || isOnFile) {
      isOne = true
      return true
    }
    return beside.has(plain) || (plain === 'no' && numbered.has(words[at - 1]?.toLowerCase() ?? ''))
  })
  if (areKnown && isOne) return { certificate: text }
  return words.length === 0 || none.test(text) ? 'none' : 'notUnderstood'
}
