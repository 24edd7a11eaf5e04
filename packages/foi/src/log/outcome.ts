import { requireText } from '@imt/core'
import { endsOnly } from './ends-only.js'
import { remembered } from './remembered.js'

/** What became of a request, as far as a log says. */
export type LogOutcome =
  | 'granted'
  | 'partly'
  | 'withheld'
  | 'neitherConfirmNorDeny'
  | 'notHeld'
  | 'costLimit'
  | 'vexatiousOrRepeated'
  | 'elsewhere'
  | 'withdrawn'
  /** The body asked what was meant, and nothing is said of a reply. */
  | 'clarification'
  /** Passed on to a body that holds the information. */
  | 'transferred'
  | 'open'
  | 'unknown'

/**
 * "No exemptions" and "nothing withheld" say that something did not happen: they are passed over before the words are
 * read.
 */
// bound: 1,000 characters, by outcomeOf
const denied =
  /\b(?:no|not|nothing|none|without(?: any)?)\b(?:\s+(?:information|was|were|is|are|been|being))*\s+(?:exempt\w*|with?held|refus\w+|redact\w+)|\b(?:with)?in (?:the )?(?:cost|appropriate) limit\b|\blimit (?:was |is )?not (?:exceeded|reached)\b|\bwhere held\b|\b(?:provided|supplied|obtained|given) in confidence\b|\bsupplied by\b/gi

/** What was not given is held back: put so that no word of giving is left of it. */
// bound: 1,000 characters, by outcomeOf
const notGiven =
  /\b(?:not|cannot|never|no|nothing|none)(?:\s+(?!yet\b|full\b|fully\b|in\b)\w+){0,3}?\s+(?:disclosed|supplied|provided|released|granted|successful)\b/gi

/** That a letter went out says nothing of what was in it, nor what would be if: "notice sent", "if released". */
// bound: 1,000 characters, by outcomeOf
const aboutLetters =
  /\b(?:to|will|would|may|can|could) be (?:released|provided|disclosed|supplied)\b|\bif (?:\w+ )?(?:disclosed|released)\b|\b(?:refusal|notice|letter|links?|exemptions?|advice|assistance|explanation|reasons?|clarification|response|reply)\s+(?:notice |letter )?(?:was |were |has been )?(?:sent|given|issued|provided|supplied)\b/gi

// bound: 1,000 characters, by outcomeOf
const given =
  /\b(?:granted|disclosed|supplied|provided|successful|released|remainder|(?:information|data|details|documents|records|everything|all)(?: was| were| has been)? (?:sent|given|issued|attached|enclosed|e-?mailed)|(?:sent|gave|issued) (?:them |you |out )?(?:everything|all|the (?:information|data|details)|(?:full )?information))\b/i
// bound: 1,000 characters, by outcomeOf
const heldBack =
  /\bwith?held\b|\brefus(?:al|ed?)\b|\bexempt(?:ions?|ed)?\b|\bdenied\b|\bredact(?:ed|ions?)\b|\bunsuccessful\b|\bundisclosed\b|\bnot given\b/i
// bound: 1,000 characters, by outcomeOf
const overCost =
  /cost limit|section 12\b|\bs\.?\s?12\b|\bexceed(?:s|ed|ing)? (?:the )?(?:costs?|appropriate|time|fees?)\b|\b(?:costs?|fees?)(?: and time)?(?: limit)? (?:was |were |is |are )?exceeded\b|\bexcess(?:ive)? costs?\b|\btoo (?:costly|expensive)\b|\b(?:grounds? of|due to|because of) (?:time and )?cost\b|\btime and cost\b|\bappropriate limit\b|\b(?:over|above|exceed(?:s|ed|ing)?|more than|longer than) (?:£(?:450|600)|(?:18|24) hours)\b/i

// In this order: what is said more narrowly, and every negative, comes before what it denies.
const words: readonly (readonly [RegExp, LogOutcome])[] = [
  [
    // bound: 1,000 characters, by outcomeOf
    /\bnot held\b|\b(?:nil|none|nothing|no (?:such |relevant )?(?:information|data|records?|documents?)) (?:is |are |was |were )?(?:held|recorded|found)\b|\b(?:do|does|did)(?: not|n't|n’t) (?:\w+ )?hold\b|\bholds? (?:no|none|nothing)\b|\bnot (?:recorded|collected)\b/i,
    'notHeld',
  ],
  [overCost, 'costLimit'],
  [/vexatious|\brepeat(?:ed)?\b|section 14\b|\bs\.?\s?14\b/i, 'vexatiousOrRepeated'],
  [
    // bound: 1,000 characters, by outcomeOf
    /otherwise accessible|already (?:published|available)|accessible (?:by other|elsewhere)|\b(?:publicly|readily) available\b|\bpublic domain\b|\bpublished (?:on|online|elsewhere)\b|\bsignposted\b|\blinks? (?:to (?:\S+ ){0,4})?(?:sent|given|provided|supplied)\b|section 21\b|\bs\.?\s?21\b/i,
    'elsewhere',
  ],
  [
    // bound: 1,000 characters, by outcomeOf
    /\bwithdr(?:awn|ew)\b|\blapsed\b|\bcancell?ed\b|\babandoned\b|\btimed out\b|clarification (?:\w+ )?(?:not|never)|\bno clarification\b|\bno (?:reply|response) from (?:the )?(?:applicant|requester|requestor|enquirer|customer)\b/i,
    'withdrawn',
  ],
  [/\bclarif\w*/i, 'clarification'],
  // bound: 1,000 characters, by outcomeOf
  [/\b(?:transferred|redirected|passed|referred) (?:to|on)\b|^\W*(?:transferred|redirected)\W*$/i, 'transferred'],
  [
    // bound: 1,000 characters, by outcomeOf
    /\bunanswered\b|\bunresolved\b|\bnot yet\b|\bnot (?:been )?(?:answered|resolved|completed?)\b|\bwaiting (?:response|reply)\b|\bdelayed\b/i,
    'open',
  ],
  [heldBack, 'withheld'],
  [/\b(?:rejected|declined)\b|\bturned down\b/i, 'withheld'],
  [
    /\bopen\b|\bin progress\b|\bpending\b|\bawaiting\b|\boverdue\b|\bstill (?:being )?(?:worked|working|looking|dealt|considered|to)\b/i,
    'open',
  ],
  [given, 'granted'],
  [/\b(?:full|fully|resolved|answered|completed?)\b/i, 'granted'],
]
/** A request that ended so has no answer. */
const endings: ReadonlySet<LogOutcome> = new Set(['withdrawn', 'transferred'])
const neither = /neither confirm|\bncnd\b/i
// bound: 1,000 characters, by outcomeOf
const inPart =
  /\bpart(?:ly|ial|ially)?\b|\bsome information\b|\bnot (?:been )?(?:fully|wholly|entirely|completely)\b|\bnot (?:\w+ )?in full\b|\bnot all\b|\bsome (?:of (?:it|this|them|the \w+) )?(?:(?:was|were|is|are|\w+) )?(?:with?held|exempt|refused|redacted)\b|\bsome of (?:it|this|them|the \w+) (?:was |were )?(?:sent|given|released|disclosed|provided|supplied)\b|^\W*redact(?:ed|ions?)\b/i

/** True where words say that something was given and something held back, in whichever order. */
const isMixed = (said: string): boolean => {
  const contents = said.replace(aboutLetters, ' ')
  return given.test(contents) && (heldBack.test(contents) || overCost.test(contents))
}

/** The longest outcome, in characters: what is longer says more than one. */
const longest = 1000

const readOutcome = /* @__PURE__ */ remembered((published: string): LogOutcome => {
  const plain = published.replaceAll('_', ' ').replace(denied, ' ')
  if (neither.test(plain)) return 'neitherConfirmNorDeny'
  const said = plain.replace(notGiven, 'not given')
  if (inPart.test(plain) || isMixed(said)) return 'partly'
  // "Answered - question 3 withdrawn" is an answer.
  return (
    words.find(([pattern, outcome]) => pattern.test(said) && (!endings.has(outcome) || endsOnly(plain)))?.[1] ??
    'unknown'
  )
})

/**
 * Returns what became of a request, from the words under which a log publishes its outcome. Words that are not known
 * give `unknown`: nothing is guessed.
 *
 * @param published - the outcome as published; blank or left out is `unknown`
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * outcomeOf('Partially successful') // => 'partly'
 * outcomeOf('Information withheld') // => 'withheld'
 * outcomeOf('Information not released') // => 'withheld'
 * outcomeOf('Disclosed in full, no exemptions') // => 'granted'
 * outcomeOf('All information to be supplied') // => 'granted'
 * outcomeOf('Disclosed with redactions') // => 'partly'
 * outcomeOf('Amber') // => 'unknown'
 * ```
 */
export const outcomeOf = (published = ''): LogOutcome =>
  requireText(published, 'outcomeOf: published').length > longest ? 'unknown' : readOutcome(published)
