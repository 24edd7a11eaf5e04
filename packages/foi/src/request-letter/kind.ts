import { keptBackBeside } from '../letter/keeps-back.js'
import type { Line } from '../letter/line.js'
import { isConditional, type LetterSentence } from './sentence.js'
import type { PublishedLetterKind } from './schema.js'

// bound: 2,000 characters, by letterSentences
const feesNotice = /\bfees? notice\b|\bnotice of (?:the )?(?:fee|charge)s?\b/i
/** Names what is to be paid. */
// bound: 2,000 characters, by letterSentences
export const amountDue =
  /\b(?:fee|fees|charge|charges|cost|costs|payment|sum|total)\b[^.;]{0,80}£ ?\d|£ ?\d[\d.,]*[^.;]{0,60}\b(?:fee|charge|is payable|to pay|payment|in advance)\b/i
// bound: 2,000 characters, by letterSentences
const isDue =
  /\b(?:fees?|charges?|payment|cost|disbursements?)\b[^.;]{0,60}\b(?:(?:is|are|will be|becomes?) (?:payable|required|due|charged|made|needed)|must be (?:paid|made|received))\b|\b(?:require[sd]?|need|ask(?:ing)? for|request(?:ing)?)\b[^.;]{0,40}\b(?:payment|(?:a|the|this) (?:fee|charge))\b|\bplease (?:pay|send (?:us )?(?:a cheque|payment)|make (?:the |your )?payment)\b|\b(?:until|once|unless|after|before)\b[^.;]{0,60}\b(?:fee|charge|payment|it)\b[^.;]{0,30}\b(?:is |been |has been |are )?(?:paid|received)\b/i
// bound: 2,000 characters, by letterSentences
const noFee =
  /\b(?:no|not|without|free of|waive[ds]?) (?:\S+ ){0,3}(?:fee|charge)|\b(?:appropriate|cost|costs?) limit\b/i

// bound: 2,000 characters, by letterSentences
const passedOn =
  /\b(?:transferr?(?:ed|ing)|re-?direct(?:ed|ing)|forward(?:ed|ing)|pass(?:ed|ing)|re-?rout(?:ed|ing)|sen[dt](?:ing)?) (?:on |over )?(?:your|this|the|it)\b[^.;]{0,120}?\b(?:on )?to (?<body>.+)|\b(?:request|enquiry|e-?mail|letter|questions?)\b[^.;]{0,90}?\b(?:been|being|is|was|were|are) (?:now |today )?(?:transferred|redirected|forwarded|passed|sent)\b[^.;]{0,40}?\b(?:on )?to (?<other>.+)/i
/** "We believe that the council holds it, and have passed your request on": the body stands before. */
// bound: 2,000 characters, by letterSentences
const heldBy =
  /\b(?:believe|understand|think)\b[^.;]{0,20}? (?:that )?(?<holder>(?:the )?[A-Z][^.;]{2,120}?) (?:may |will |also )?(?:holds?|has|have) (?:it|this|the|some)\b[^.;]{0,60}\b(?:passed|transferred|forwarded|sent) (?:your|the) request\b/
/** Within the body, and not to another: what stands behind "to". */
// bound: 2,000 characters, by letterSentences
const inside =
  /^(?:the |our |my |its |an? )?(?:\S+ ){0,3}(?:relevant|appropriate|correct|right|departments?|teams?|directorates?|lead|colleagues?|officers?|managers?|you|section|division|unit)\b(?! (?:for|of) (?:health|education|work|transport|environment))/i
/** A body by a word of its name, or said to be another. */
// bound: 2,000 characters, by letterSentences
const otherBody =
  /^(?:(?:the )?(?:another|other)\b[^.;]{0,30}\b(?:authority|body|organisation)|them\b|(?:the )?(?:[A-Z][\w'’&-]*,? |of |for |the |and |& ){0,10}(?:Trust|Council|Board|Authority|University|College|Police|Constabulary|Agency|Hospitals?|Ministry|Ombudsman|ICB|Office|England|Scotland|Wales|Executive|Commission|Service|UK|Limited|Ltd)\b|(?:the )?Department (?:for|of) |(?:the )?[A-Z]{3,6}\b)/

// bound: 2,000 characters, by letterSentences
const asksMore =
  /\b(?:need|require[sd]?|requires|ask(?:ing)?(?: you)? for|seek(?:ing)?|requesting|would like)\b[^.;]{0,40}\b(?:clarification|(?:some |any )?(?:further|more|additional) (?:information|details?|particulars|clarity|specifics))\b|\b(?:please|could you|can you|would you|grateful if you|ask you to|like you to|invite you to)\b[^.;]{0,40}\b(?:clarif(?:y|ication)|specify|be more specific|(?:confirm|tell us|let us know|say|state|explain|indicate|advise)(?: us)?:? (?:which|what|whether|more|by|the (?:period|time|date|dates|years?))|(?:provide|supply|give|send)(?: us)?(?: with)? (?:\S+ )?(?:more|further|additional) (?:\S+ )?(?:information|details?|particulars|clarity))\b|\btoo (?:general|broad|vague|wide|unclear)\b|\bneeds? (?:to know more|more from you|more (?:detail|information))\b|\bwhich (?:of [^.;?]{1,60} )?(?:do|did) you (?:mean|want|need)\b|\bbefore we can (?:find|identify|locate|search)\b/i
// bound: 2,000 characters, by letterSentences
const wasClarified =
  /\b(?:thank you for (?:your |the |providing (?:\S+ )?)?(?:clarif|further|additional)|following your clarif|you (?:have )?clarified|as clarified|your clarification (?:of|on|dated|received))/i

// bound: 2,000 characters, by letterSentences
const reviewAsked =
  /\b(?:your (?:\S+ ){0,3}request for (?:an? )?(?:internal )?review|request(?:ed|ing)? (?:an |for an )?internal review|ask(?:ed|ing)? (?:us |for |that we )?(?:to )?(?:an? )?(?:review|reconsider|internal review)|your (?:representations?|requirement for review)|you (?:have )?(?:made|sent) (?:\S+ )?representations?)\b/i
// bound: 2,000 characters, by letterSentences
const reviewToCome =
  /\b(?:review|representations?|reconsider\w*)\b[^.;]{0,120}\b(?:will|aim|expect|hope|being|now be)\b|\b(?:will|aim|expect|hope)\b[^.;]{0,120}\b(?:review|reconsider|outcome|representations?)\b/i
// bound: 2,000 characters, by letterSentences
const reviewDone =
  /\b(?:uphold|upheld|overturn(?:ed)?|review(?:er)? (?:has )?(?:now )?(?:finds?|found|concludes?|concluded|been completed|is complete)|i (?:have )?(?:conclude[ds]?|f(?:i|ou)nd)|outcome of (?:the|your|my|our|this) (?:internal )?review|completed (?:the|my|our|an|your) (?:internal )?review|(?:our|the) (?:\S+ )?(?:answer|response|decision) (?:was|is) (?:not )?(?:right|correct|wrong)|looked at it again)\b/i

// bound: 2,000 characters, by letterSentences
const closes =
  /\b(?:we|i|trust|council|board|authority) (?:have |has |are |am )?(?:now |therefore |also |consequently )*(?:closed|closing)\b|\b(?:request|case|file|it|matter|enquiry)\b[^.;]{0,40}\b(?:has|have|is|was|are) (?:been |now |therefore |being )*(?:closed|lapsed|withdrawn)\b|\b(?:treat(?:ed|ing)?|regard(?:ed|ing)?|consider(?:ed|ing)?|deem(?:ed)?)\b[^.;]{0,40}\b(?:as |to be |to have been )(?:\S+ )?(?:withdrawn|lapsed|closed)\b|\bconfirm\w* (?:\S+ ){0,4}(?:withdrawn|withdrawal)\b/i

// bound: 2,000 characters, by letterSentences
const moreTime =
  /\b(?:extend(?:ed|ing)?|extension)\b[^.;]{0,80}\b(?:time|deadline|period|days?|response|limit|date|answer|by)\b|\b(?:more|further|additional|extra) time\b|\bneeds? (?:\S+ )?longer\b|\b(?:un|not (?:yet )?(?:been |be )?|n['’]t be )able to (?:respond|reply|answer|provide|meet|complete|send|give)\b[^.;]{0,120}\b(?:within|deadline|by|time|yet|today)\b|\b(?:delay(?:ed)?|late|overdue|taking longer)\b/i

// bound: 2,000 characters, by letterSentences
const gives =
  /\b(?:please (?:find|see|refer to)|(?:information|response|answers?|data|figures?|details?|documents?|copy|copies|reply|table|spreadsheet)\b[^.;]{0,80}\b(?:(?:is|are|can be found) (?:set out|provided|given|attached|enclosed|below|as follows|shown|listed|detailed|available|included|contained|at)|below|attached|enclosed)|as follows|(?:is|are) (?:set out|provided|attached|enclosed|shown|detailed) (?:below|with|to|here|in)?|i (?:attach|enclose)|we (?:attach|enclose)|(?:our|the (?:trust|council)['’]s) (?:response|answer|reply)s? (?:(?:to (?:your|the|each|question) [^.;]{0,60})?(?:is|are)\b)|answers? your (?:request|questions?)|disclos(?:e|ed|ing) (?:it|this|the (?:requested |following )?information)|(?:can )?(?:confirms?|advise) that\b|releas(?:e|ed|ing) (?:it|this|the))\b/i
const givesNothing =
  /\b(?:copy of (?:your|the) (?:request|original|e-?mail|letter)|our (?:leaflet|guide|procedure|policy)|(?:confirm|advise) that (?:we|your|the (?:trust|council|board|authority)) (?:(?:have|has) )?(?:received|request|are (?:dealing|processing)|is (?:dealing|processing|being))|your request (?:has been|was|is being)|received your)\b/i

// bound: 2,000 characters, by letterSentences
const receives =
  /\back(?:nowledg\w*)\b|\b(?:have |has |was |been )?(?:received|logged|registered)\b[^.;]{0,80}\b(?:request|e-?mail|letter|enquiry|correspondence)\b|\b(?:request|e-?mail|letter|enquiry)\b[^.;]{0,80}\b(?:received|logged|registered|receiving attention|being (?:dealt with|processed|considered|handled|looked into)|will be (?:dealt with|processed|handled|considered|answered))\b|\bthank you for your\b/i
// bound: 2,000 characters, by letterSentences
const willAnswer =
  /\b(?:will|shall|aim(?:s)?|expect|endeavour|hope|intend|should|try|can expect|required|have (?:until|20|twenty)|working days)\b[^.;]{0,120}\b(?:respon[ds]\w*|repl(?:y|ies)|answer(?:ed)?|write|contact|hear|provide|receive|dealt|process(?:ed)?|within|by)\b|\b(?:response|reply|answer|deadline)\b[^.;]{0,60}\b(?:due|expected|by|within)\b/i

// bound: 2,000 characters, by letterSentences
const routes =
  /\b(?:internal review|review of (?:our|this|the) (?:response|decision|answer|reply|handling)|information commission)/i

/** A letter as the words that tell its kind are looked for in it. */
export interface LetterToTell {
  readonly sentences: readonly LetterSentence[]
  readonly lines: readonly Line[]
  /** Questions that are put, each with an answer of its own. */
  readonly answered: number
  /** One head stands over what was asked, and one over what is answered. */
  readonly isPaired: boolean
}

/** True for a sentence that passes a request on to another body. */
export const passesOn = (text: string): boolean => {
  const { body, other } = passedOn.exec(text)?.groups ?? {}
  const target = body ?? other ?? heldBy.exec(text)?.groups?.['holder']
  return target !== undefined && otherBody.test(target) && !inside.test(target) && !isConditional(text)
}

/** "We believe that the council holds it", where nothing is passed on to it. */
// bound: 2,000 characters, by letterSentences
const namesHolder =
  /\b(?:believe|understand|think)\b[^.;]{0,20}? (?:that )?(?<holder>(?:the )?[A-Z][^.;]{2,120}?) (?:may |will |might |also )?(?:holds?|hold|has|have) (?:it|this|the|some|that)\b/

/** True for a sentence that names another body as the one that holds what was asked for. */
const pointsOn = (text: string): boolean => {
  const holder = namesHolder.exec(text)?.groups?.['holder']
  return holder !== undefined && otherBody.test(holder) && !inside.test(holder)
}

/** True for a sentence that asks for more, so that what is asked for can be found. */
export const asksForMore = (text: string): boolean =>
  asksMore.test(text) &&
  !wasClarified.test(text) &&
  !/\bif you (?:need|require|have|would like)\b/i.test(text) &&
  !(isConditional(text) && /\bmay (?:need|ask|contact)|\bmight\b|\bif we (?:need|require)\b|^if\b/i.test(text))

/** True for a sentence that says that a request was closed. */
export const closesRequest = (text: string): boolean =>
  closes.test(text) && !isConditional(text) && !/\bwill be\b/i.test(text)

/** More time taken in so many words, whatever else a letter gives. */
// bound: 2,000 characters, by letterSentences
const extendsTime =
  /\b(?:extend(?:ed|ing|s)?|extension)\b[^.;]{0,80}\b(?:to|until|by|of)\b[^.;]{0,40}\d|\b(?:extend(?:ed|ing)?|extension)\b[^.;]{0,120}\bregulation 7\b|\bregulation 7\b[^.;]{0,120}\b(?:extend(?:ed|ing)?|extension)\b/i

/** True for a sentence that takes more time, or says that the time was not kept. */
export const takesMoreTime = (text: string): boolean =>
  moreTime.test(text) && !/\b(?:if|may (?:need|be|have)|might)\b/i.test(text)

// bound: 2,000 characters, by letterSentences
const deniesIt = /\bnot (?:\S+ )?(?:hold|held|attached|enclosed)\b/i
/** True for a sentence that gives information, or says where in the letter it stands. */
export const givesInformation = (text: string): boolean =>
  gives.test(text) && !givesNothing.test(text) && !deniesIt.test(text)

type Some = (test: (text: string) => boolean) => boolean

/** Whether a letter asks for a fee: by its head, or in a sentence. */
const asksFee = (some: Some, heads: readonly string[]): boolean => {
  const isCharged =
    some((text) => isDue.test(text) && !isConditional(text) && !noFee.test(text)) &&
    some((text) => (amountDue.test(text) && !noFee.test(text)) || /\b(?:fees?|charges?)\b/i.test(text))
  return (isCharged || heads.some((text) => feesNotice.test(text))) && some((text) => isDue.test(text))
}

/** Of a letter on a review, whether it was done or is to come. */
const ofReview = (some: Some, heads: readonly string[]): PublishedLetterKind | undefined => {
  const isOfReview =
    some((text) => reviewAsked.test(text) && !isConditional(text)) ||
    heads.some((text) => text.length < 120 && /\binternal review\b/i.test(text))
  if (!isOfReview) return undefined
  if (some((text) => reviewDone.test(text) && !isConditional(text) && !/\bwill\b/i.test(text))) return 'reviewOutcome'
  return some((text) => reviewToCome.test(text) && !isConditional(text)) ? 'reviewAcknowledgement' : undefined
}

/** What a letter on a request is that refuses nothing; undefined where its words do not say. */
export const kindOf = ({ sentences, lines, answered, isPaired }: LetterToTell): PublishedLetterKind | undefined => {
  const some: Some = (test) => sentences.some(({ flat }) => test(flat))
  const heads = lines.slice(0, 12).map(({ text }) => text)
  if (asksFee(some, heads)) return 'fees'
  if (some(closesRequest)) return 'closed'
  if (some(passesOn)) return 'transfer'
  if (answered === 0 && some((text) => extendsTime.test(text) && takesMoreTime(text))) return 'extension'
  const review = ofReview(some, heads)
  if (review !== undefined) return review
  const isGiven = answered > 0 || isPaired || some(givesInformation)
  if (answered === 0 && !isPaired && some((text) => deniesIt.test(text)) && some(pointsOn)) {
    const texts = sentences.map(({ flat }) => ({ text: flat }))
    return keptBackBeside(texts, deniesIt).length > 0 ? undefined : 'transfer'
  }
  if (!isGiven && some(asksForMore)) return 'clarification'
  if (!isGiven && some(takesMoreTime)) return 'extension'
  if (isGiven) return 'disclosure'
  // An answer in other words: it promises nothing, and tells the routes onward.
  const promises = (text: string): boolean => willAnswer.test(text) && !routes.test(text) && !isConditional(text)
  if (!some(promises) && some((text) => routes.test(text))) return 'disclosure'
  return some((text) => receives.test(text)) && some(promises) ? 'acknowledgement' : undefined
}
