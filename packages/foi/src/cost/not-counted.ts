/** What a body does for an answer and may not count: reading, redacting, considering exemptions, taking advice. */
// bound: 4,000 characters, by notCountedIn
const notCounted =
  /\bredact\w*|\breading (?:through )?(?:the|them|it|each|documents|files)\b|\bread (?:through )?(?:the|each|them)\b|\b(?:consider|apply|review)(?:ing)? (?:\S+ ){0,3}exempt\w*|\b(?:seek|tak)(?:ing|e)? legal advice\b|\bconsult(?:ing)? (?:with )?third part(?:y|ies)\b/i
// bound: 4,000 characters, by notCountedIn
const negated = /\b(?:not|cannot|can['’]t|except\w*|exclud\w*|without|before|aside from|apart from|nor)\b/i

/**
 * The words of a sentence for something that may not be counted towards the cost limit (SI 2004/3244 reg. 4(3));
 * undefined where it names none, or says that it is not counted.
 */
export const notCountedIn = (sentence: string): string | undefined => {
  const text = sentence.slice(0, 4000)
  return negated.test(text) ? undefined : notCounted.exec(text)?.[0]
}
