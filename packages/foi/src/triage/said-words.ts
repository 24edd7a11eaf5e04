import { asksAsItem, isBare, sentenceKind } from './sentence-kind.js'

/** So much of the beginning and of the end of a stretch is looked at. */
const most = 600

/** Returns a stretch in one line, the middle of a long one left out: what a pattern is held to. */
export const said = (text: string): string =>
  (text.length > 2 * most ? `${text.slice(0, most)} ${text.slice(-most)}` : text).replaceAll(/\s+/g, ' ').trim()

const aboutSelf =
  /\b(?:my name|i am (?!writing|requesting|seeking|asking|looking|interested)|i['’]m (?!writing|requesting|seeking|asking|looking|interested)|i live|my (?:address|e-?mail|phone|role|company)|fy enw)\b/i
const because = /\b(?:because|reasons?|background|context|grounds|note that|aware that|argu\w*|precedents?)\b/i
const followsOn =
  /^(?:and |also,? |but )?(?:if (?:so|yes|not|no|the answer|this|it|they|you (?:do|did|have))\b|(?:how many|what (?:proportion|percentage|number)|which|some|any|all) of (?:these|those|them|which)\b|of (?:these|those|them|which)\b|for each of (?:these|those|them)\b|os (?:felly|do)\b)/i
/** What is asked with so few words may leave out of what. */
const mostOfHanging = 12
const mostOfElliptic = 8
/** Words that stand for what was named before; IT in capitals is none. */
const pronoun = /\b(?:they|them|these|those|it|its|their|theirs)\b(?! (?:is|was) (?:policy|planned|intended)\b)/
const named =
  /^(?:how many|how much|which|what|whose) (?!of\b|is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|had\b|will\b|would\b|can\b|if\b)\w/i
// bound: 1,201 characters, by said
/** What a first half names, so that a pronoun in the second stands for it. */
const namesOne =
  /\b(?:the|your|this|any|an?) (?:[\w&/-]{1,30} ){0,4}(?:contracts?|agreements?|systems?|software|platforms?|services?|networks?|polic(?:y|ies)|strateg(?:y|ies)|licen[cs]es?|projects?|solutions?|products?|tools?|programmes?|teams?|departments?|servers?|equipment)\b/i
/** The end of a first half of a question. */
const joinedBefore = /(?:,|\band\b)[^,]{0,60}$/i
const asksFirst =
  /^(?:(?:and|also|but|so),? )?(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|will|can|for|by|at|in|on|with|to)\b/i
const joined =
  /^(?:and|also|but),? (?:if |for |by |at |in |on |with |to )?(?:how|what|which|who|whom|whose|when|where|why)\b/i
/** "How many were done in house?" leaves out of what. */
const elliptic =
  /^(?:(?:and|also|but),? )?how (?:many|much) (?:were|was|are|is|have been|has been|had been|in|on|at|by|within|over|under)\b/i
// bound: 1,201 characters, by said
const asksFor =
  /\b(?:state|provide|confirm|tell me|tell us|supply|send|give|list|answer|include|specify|know|advise|following(?: information| details| questions| data)?|details?|information|questions?|indicate|receive|request|requesting|ask(?:ing)? for|seek|seeking|(?:would|['’]d) like|require|need|want)\s*(?::|[-–])?\s*$/i
/** What follows is asked, whatever else the words say: "the following information for 2024, by month:". */
// bound: 1,201 characters, by said
const listed =
  /\b(?:provide|supply|send|give|state|confirm|answer|have|receive|want|like|request|need|see|know)\b(?: \S+){0,6}? (?:the )?following (?:information|details|questions?|data|items?|points?|documents?|figures?|statistics)\b/i
// bound: 1,201 characters, by said
const breakdown =
  /\b(?:broken down|break(?:ing)? (?:\w+ )?down|split|grouped|separated|analysed|breakdown|(?:(?<!fill )in|for|of|by|across|between) (?:each|any|all|every)? ?(?:of )?(?:the |these |those )?following(?: \w+){0,4}|years?|periods?|tick|select|choose|options?)\b[^?]{0,80}[:?]?\s*$/i
const ofThese =
  /\b(?:for|of|about|regarding|(?<!fill )in|at|by|on|from|to|with|using|use|used) (?:each |any |all )?(?:of )?(?:the |these )?following(?: [\w/&-]+){0,4}\b/i
const optionWord =
  /^(?:yes|no|don['’]?t know|unknown|not (?:known|applicable|sure)|n\/a|none|other\b.{0,30}|(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?|(?:less|more|fewer|over|under) than .{1,20}|[\d,.%£]{1,10}\s?[-–]\s?[\d,.%£]{1,10})[.;,]?$/i
/** How an item begins that is a wish, and nothing that is asked. */
const wishes =
  /^(?:(?:please|kindly|and|also|could you|can you|would you),? ){0,3}(?:send|reply|respond|contact|provide|supply|answer|acknowledge|confirm (?:receipt|that)|e-?mail|deal|i |we |if |should |where |the (?:response|information|answers?|data|request)|all (?:responses|answers|information)|within|by )/i
const nounPhrase =
  /^(?!(?:i|we|the (?:trust|public|act|ico)|this|it|there|thank|please note|under)\b)[^.!]{2,300}[.;,]?$/i
const thanks = /^(?:thank|many thanks|diolch|kind regards|i look forward)/i

/** Whether a stretch says who asks, or who they are. */
export const isAboutSelf = (text: string): boolean => aboutSelf.test(said(text))
/** Whether a stretch leads to reasons, and to nothing that is asked. */
export const isReason = (text: string): boolean => because.test(said(text))
/** Whether a question goes on from the one before it, by its first words. */
export const isFollowing = (text: string): boolean => followsOn.test(said(text))
/** Whether a question says only with the one before it what it asks about. */
export const hangsOn = (text: string): boolean => {
  const words = said(text)
  if (followsOn.test(words)) return true
  const count = words.split(' ').length
  if (count <= mostOfElliptic && (joined.test(words) || elliptic.test(words))) return true
  if (count > mostOfHanging || !words.endsWith('?') || !asksFirst.test(words)) return false
  // "How many laptops do you have, and who makes them?" names itself what the word stands for.
  const before = words.slice(0, pronoun.exec(words)?.index ?? 0)
  return before !== '' && !((named.test(before) || namesOne.test(before)) && joinedBefore.test(before))
}
/** Whether what is asked comes right behind these words. */
export const leadsToAsked = (text: string): boolean => asksFor.test(said(text))
const elsewhere = /\b(?:attached|attachment|enclosed|overleaf|below)\b/i
/** Whether a stretch says that what is asked stands elsewhere. */
export const isElsewhere = (text: string): boolean => elsewhere.test(said(text))
/** Whether an item thanks, and asks nothing. */
export const isThanks = (text: string): boolean => thanks.test(said(text)) && !text.includes('?')
/** Whether an item is a wish about the answer, and nothing that is asked. */
export const isWish = (text: string): boolean => wishes.test(said(text))
/** Whether an item is a phrase without a verb of its own, as a list of what is asked has them. */
export const isPhrase = (text: string): boolean => text.length <= 310 && nounPhrase.test(said(text))

/**
 * Whether the items below words are answers to choose from, periods, or what the words ask about, and no questions by
 * themselves.
 *
 * @param above - the words over them
 * @param items - the words of each
 */
export const areObjects = (above: string, items: readonly string[]): boolean => {
  const words = said(above)
  if (items.length > 1 && items.every((text) => optionWord.test(text.slice(0, 80)))) return true
  if (items.some((text) => asksAsItem(text) || text.length > 120)) return false
  if (asksFor.test(words) || listed.test(words)) return false
  const isQuestion = /\?$/.test(words) || sentenceKind(words) === 'asks' || asksAsItem(words)
  return isQuestion && (breakdown.test(words) || (ofThese.test(words) && !isBare(words.replace(ofThese, ' '))))
}

/** "If so:", "If yes, please state:", "If you do": the words over what is asked only where the answer before is yes. */
const condition =
  /^\W*(?:and )?(?:if|where) (?:so|yes|no|not|the answer (?:is|was) (?:yes|no)|(?:you|the trust|they) (?:do|does|did|have|has|are|is|answered)\b|applicable|this is (?:so|the case)|that is the case)\b/i

/** True for words that hang on the question before them, whatever they lead to. */
export const isCondition = (text: string): boolean => condition.test(text.slice(0, 200))
