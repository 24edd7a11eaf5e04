// What the triage is measured against: lists of words, and the share of words that two texts have in common.

const few =
  /\b(?:cyber\w*|ransom\w*|hack\w*|malware|phish\w*|virus\w*|firewalls?|encrypt\w*|intrusion|vulnerabilit\w+|penetration)\b/i
const many =
  /\b(?:cyber\w*|security|secure\w*|ransom\w*|hack\w*|attack\w*|malware|phish\w*|virus\w*|firewalls?|encrypt\w*|intrusion|vulnerabilit\w+|patch\w*|penetration|incidents?|breach\w*|stolen|compromised?|windows)\b/i

/** Whether one of a list of words stands in a text: of a few that mean security, or of many that may. */
export const keywords = { few: (text) => few.test(text), many: (text) => many.test(text) }

const topicWords = [
  ['cyber', few],
  ['finance', /\b(?:budget|spend|spent|spending|cost|capital|revenue|expenditure)\b/i],
  [
    'contracts',
    /\b(?:contract|supplier|provider|tender|procure\w*|framework|expir\w+|licen[cs]\w+|renew\w*|extension)\b/i,
  ],
  ['organisation', /\b(?:staff|employees?|headcount|training|org chart|structure|job title|responsible)\b/i],
  ['estate', /\b(?:how many|computers?|laptops?|devices?|servers?|printers?|windows|phones?|hardware)\b/i],
  ['foi-process', /\b(?:foi|freedom of information|publication scheme)\b/i],
]

/** The first topic of which a word stands in the text. */
export const topicByKeywords = (text) => topicWords.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'

const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** The share of the words of two texts that both have. */
export const jaccard = (a, b) => {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / Math.max(first.size + second.size - shared, 1)
}
