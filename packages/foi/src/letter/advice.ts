/** "Narrow", "refine" and their kind, said of a request. */
const narrows =
  /\b(?:narrow\w*|refin(?:e|ed|ing)|(?:reduc|confin|restrict|shorten|focus|split|break|divid)(?:e|es|ed|s?ed|s?ing|ten|ing)? (?:down |up )?(?:your|the|this|that|it|yourself)|limit(?:ed|ing) (?:your|the|this|that|it|yourself)|limit (?:your|this|it|yourself|the (?:\S+ )?(?:request|scope|period|search|questions?))|(?:request|requests|scope|search|it|one) (?:\w+ ){0,2}(?:limited|restricted|confined|reduced|focus(?:s?ed|es|ing)?|split) (?:to|on|down|into))\b/i
/** "A shorter period", "fewer members of staff", "one named team": less than was asked for. */
const less =
  /\b(?:(?:shorter|smaller|narrower|specific|particular|lesser|single) (?:\w+ )?(?:time ?(?:scale|frame|span)?|period|range|scope|number|set|sample|selection|dates?|team|department|ward|site|month|year)|fewer (?!than\b)\w+|(?:only|just) (?:\S+ ){0,3}(?:one|two|three|a single|part) )/i
/** What could be given, or would come within the limit; not what could not. */
// Eight words, none of which denies it.
// bound: 4,000 characters, by advises
const withinLimit =
  /\b(?:would|could|may|might|should|can|will|(?:is|are) (?:likely|able) to)\b(?!n?['’]t) (?:(?!not\b|unable\b|impossible\b|never\b|unlikely\b|difficult\b|(?:would|could)n)\S+ ){0,8}(?:within|below|under|inside) (?:the|that|this|our) (?:(?:appropriate|costs?|fees?|time|statutory|18[- ]hours?) ){0,3}(?:limit|threshold)\b|\bwithin the (?:cost |appropriate )?limit (?:if|by)\b|\b(?:could|can) (?:(?:probably|then|likely|perhaps|possibly|readily|well) )?(?:be )?(?:provide|suppl|answer|give|met\b|meet\b|send|search)|\b(?:would|should|may|might|could|will) (?:likely |then )?not exceed|\bunlikely to exceed/i
/** What the applicant is told to do about the request. */
const suggests =
  /\b(?:you (?:may|might|could|can) (?:also |therefore |instead )?(?:wish|want|like|prefer|consider|choose|ask(?! (?:\S+ ){0,4}review)|submit|make(?! an? (?:complaint|appeal))|send|specify|prioriti[sz]e|tell|resubmit)\b|(?:suggest|recommend|advise|propose|invite)(?:s|d|ing)? (?:that )?you\b|discuss (?:how|ways|with you|(?:your|the|this) (?:\w+ )?(?:request|scope))|(?:re-?submit|revis(?:e|ed|ing)|amend(?:ed|ing)?|rephras(?:e|ed|ing)|scal(?:e|ed|ing) (?:back|down)|prioriti[sz]e) (?:your|the|this|a|it|which|part)\b)/i
/** What would come of it if the applicant asked in another way. */
// bound: 4,000 characters, by advises
const ifYou =
  /\bif you (?:asked|ask|named|name|chose|choose|limited|told|tell|gave|give|picked|specified|wanted|agreed)\b[^.]{0,200}?\b(?:could|can|would|may|might|should|expect|think|believe)\b([^.;]*)/i
/** Something is given, or takes less. */
const meetsIt =
  /\b(?:provid|suppl(?:y|ied)|answer|help|assist|giv(?:e|ing)\b|sen[dt]\b|meet\b|met\b|disclos|releas|search|look|reconsider|respond|repl(?:y|ies)\b|deal\b|process|find\b|locate|reduc|less\b|fewer\b|shorter\b|(?:take|cost|need|come to) (?:\w+ )?£?\d|(?:within|below|under|inside) (?:the|that|this|our) (?:\w+ ){0,2}(?:limit|threshold)|not exceed)/i
const denies = /\b(?:refus\w*|not(?! exceed)|never|unable|unlikely|vexatious|charge|still exceeds?)\b|n['’]t\b/i
// bound: 4,000 characters, by advises
const meetsItIf =
  /\b(?:could|can|would|may|might|should) (?:then |probably )?(?:be able to )?(?:help|assist|provide|supply|answer|give|send)\b[^.;]{0,80}\bif you (?!appeal|complain|are|were|disagree)/i
const meetsIfAsked = (sentence: string): boolean => {
  const [, consequence = ''] = ifYou.exec(sentence) ?? []
  const [said = ''] = consequence
    .replace(/\bwithout (?:an? )?(?:\w+ )?charge\b|\bunlikely to exceed\b/gi, 'less')
    .split(/\b(?:but|although|though)\b/i)
  return meetsIt.test(said) && !denies.test(said)
}
const patterns: readonly RegExp[] = [meetsItIf, narrows, less, withinLimit, suggests]

/** So much of a sentence is looked at. */
const longestSentence = 4000

/** Whether a sentence of a refusal on cost says how the request could be met. */
export const advises = (sentence: string): boolean => {
  const whole = sentence.slice(0, longestSentence)
  return patterns.some((pattern) => pattern.test(whole)) || meetsIfAsked(whole)
}

/** The duty to advise and assist: section 16 of the Act, regulation 9 of the Regulations. */
const duty =
  /\b(?:sections?|sec\.?|s\.?) ?16(?![\d])|\b(?:regulations?|regs?\.?) ?9(?!\d)|\badvi[cs]e (?:and|or|&) assist|\bassist(?:ance)? (?:and|or|&) advi[cs]e/i

/** Whether a line names the duty to advise: whoever does may have met it, in words that were not told. */
export const namesAdvice = (line: string): boolean => duty.test(line)
