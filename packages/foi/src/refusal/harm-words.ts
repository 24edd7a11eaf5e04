const weak =
  /\b(?:could|might|may|can)\s+(?:potentially\s+|possibly\s+|also\s+|well\s+)?(?:prejudice|endanger|inhibit)\b/gi
/** The same said of what disclosure leads to, in words that are not those of the Act. */
const weakEffect =
  /\b(?:could|might|may)\s+(?:potentially\s+|possibly\s+|also\s+|well\s+|then\s+|therefore\s+)?(?:lead to|result in|allow|enable|facilitate|increase|assist|aid|expose|compromise|cause|harm|damage|threaten|undermine|put|hinder|impede|weaken|jeopardi[sz]e|encourage|invite|pose|reveal|help (?:an? |those |somebody |someone |the )?(?:attack\w*|criminals?|hackers?|wishing|others|to)|make it (?:easier|possible)|have an? (?:adverse|detrimental|negative|serious))\b/gi
const speaksOfDisclosure = /\b(?:disclos|releas|publish|publication|reveal|making (?:it|this) (?:public|available))/i
/** Words before it that deny it: "we do not say that disclosure could prejudice", "it is not enough that". */
const denies =
  /\b(?:not|never|nor|neither|cannot|no(?! doubt\b)|without|rather than|instead of|(?:do|does|did|is|was|ca|wo)n['’]t)\b(?! only\b| least\b)/i
const states = /\bwould(?: be likely to)?\b|\bis likely to\b/i

/** So far back is looked for what denies a phrase. */
const longestClause = 1000

/** The clause before a phrase, and the sentence that it stands in. What stands before "but" denies nothing after it. */
const before = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - longestClause), at)
    .split(/[.!?;:\n]|\b(?:but|however|because|since|as)\b/i)
    .at(-1) ?? ''

const sentenceAt = (text: string, at: number): string => {
  const from = Math.max(0, at - longestClause)
  const head =
    text
      .slice(from, at)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  const [tail = ''] = text.slice(at, at + longestClause).split(/[.!?\n]/)
  return head + tail
}

/**
 * The first phrase of a text that puts a harm test more weakly than the Act does, and is not denied in its own clause;
 * null where there is none. "Could lead to" and its like count where the sentence speaks of disclosure and the text
 * nowhere states the test itself: it then only says how the harm would come about.
 */
export const weakHarmIn = (text: string, isTestStated: boolean): string | null => {
  for (const found of text.matchAll(weak)) if (!denies.test(before(text, found.index))) return found[0]
  if (isTestStated || states.test(text)) return null
  for (const found of text.matchAll(weakEffect))
    if (!denies.test(before(text, found.index)) && speaksOfDisclosure.test(sentenceAt(text, found.index)))
      return found[0]
  return null
}

/** The effect that regulation 12(5) names, put more weakly than it does. */
const weakAdverse =
  /\b(?:(?:would|is|are) (?:\w+ )?(?:be )?likely to,?|could|might|may|can)\s+(?:\w+\s+)?(?:adversely\s+(?:affect|impact)|(?:have|cause|lead to|result in)\s+an?\s+(?:\w+\s+)?adverse\s+(?:effect|impact))\b/gi
/** The same in words of the Act, or in others. */
const weakAdverseElse =
  /\b(?:(?:would|is|are) (?:\w+ )?(?:be )?likely to,?|could|might|may)\s+(?:\w+\s+)?(?:prejudice|harm|damage|undermine|endanger|jeopardi[sz]e|impede|hinder|weaken)\b/gi
/** The test of regulation 12(5). */
const statesAdverse = /\bwould (?!be likely\b)(?:\S+ ){0,4}(?:adverse|prejudic|harm|damag|undermin|endanger)/i

/**
 * The first phrase of a text that puts the test of regulation 12(5), "would adversely affect", more weakly, and is not
 * denied in its own clause; null where there is none. Words other than those of the Regulations count only of
 * disclosure, and where the test itself is nowhere stated.
 */
export const weakAdverseIn = (text: string): string | null => {
  for (const found of text.matchAll(weakAdverse)) if (!denies.test(before(text, found.index))) return found[0]
  if (statesAdverse.test(text)) return null
  for (const found of text.matchAll(weakAdverseElse))
    if (!denies.test(before(text, found.index)) && speaksOfDisclosure.test(sentenceAt(text, found.index)))
      return found[0]
  return null
}
