const title = /\b(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|rev)\.? \p{Lu}/iu
/** Two words side by side as names are written. */
const pair = /\b(\p{Lu}\p{Ll}{1,20}) (?:\p{Lu}\.? )?(\p{Lu}[\p{Ll}'’-]{1,20})\b/u
/** A name with an initial: "Smith J", "Smith, J", "J. Smith". */
const withInitial = /(?<![\p{L}\d])(?:(\p{Lu}\p{Ll}{2,20}),? \p{Lu}\.?|\p{Lu}\.? (\p{Lu}\p{Ll}{2,20}))(?![\p{L}\d])/u
/** Words that stand in references and file names, and name nobody. */
const trade = new Set(
  'freedom information environmental foi eir request requests case ref reference number no log entry disclosure response trust hospital hospitals council university board nhs internal review our your january february march april may june july august september october november december quarter year part annual act regulations subject access unique identifier id item question group team type batch phase ward site block lot table section schedule annex appendix version draft letter email north south east west royal city county borough district the of and'.split(
    ' ',
  ),
)

/** Longer words are no outcome, but what somebody wrote. */
const longestQuoted = 80
/** Words of outcomes and laws, beside these. */
const ofOutcomes = new Set([
  ...trade,
  ...'all nothing none some full fully part partial partially partly whole disclosure disclosed non refusal refused rejected exempt exempted exemption exemptions exception exceptions withheld withhold held not unavailable applied engaged released release granted supplied provided given answered response responded closed complete completed section sections regulation regulations public interest cost costs limit exceeded fees redacted redaction vexatious repeated clarification sought requested required withdrawn lapsed transferred advice assistance neither confirm confirmed deny denied personal data commercial commercially sensitive decision outcome successful unsuccessful outright late overdue on in time extended upheld overturned dpa gdpr foia eirs scotland england wales'.split(
    ' ',
  ),
])

const namesPerson = (reference: string, known: ReadonlySet<string>): boolean => {
  const text = reference.slice(0, 200)
  if (title.test(text)) return true
  const isTrade = (word: string): boolean => known.has(word.toLowerCase())
  const [, before, behind] = withInitial.exec(text) ?? []
  const surname = before ?? behind
  if (surname !== undefined && !isTrade(surname)) return true
  const [, first = '', second = ''] = pair.exec(text) ?? []
  return first !== '' && !isTrade(first) && !isTrade(second)
}

/** True for a reference that may name a person: with a title, or in two words that are none of the trade. */
export const mayNamePerson = (reference: string): boolean => namesPerson(reference, trade)

/** True for what a log says of an outcome or a law that may name a person. */
const mayNameInWords = (text: string): boolean => namesPerson(text, ofOutcomes)

/**
 * Returns what a log says of an outcome or a law in quotation marks; where it is long, or may name a person, that it is
 * not repeated.
 */
export const quotedWords = (text: string): string => {
  const words = text.trim()
  return words.length > longestQuoted || words.includes('@') || mayNameInWords(words)
    ? 'in words that are not repeated here, since they may name somebody'
    : `"${words}"`
}

/** True for a reference whose words, as names are written, are none of the trade: "Bloggs 12". */
export const isOnlyNames = (reference: string): boolean => {
  const words = reference.slice(0, 200).match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}\p{Ll}{2}/u.test(word) && !trade.has(word.toLowerCase()))
}
