import type { NoticeAnswer } from '../refusal/notice.js'
import type { Sentence } from './question.js'
import { weighs } from './weighed.js'

const reasoned =
  /\b(?:because|since|as (?:it|they|this|these|the|disclos|releas|such)|would|could|might|may|in order to|so that|due to|therefore|reason|risk|harm|prejudice|endanger|inhibit|personal data|identif|commercial|confiden|privilege|attack|crime|unfair|expect|published|search|trawl|read through|manual|minutes|hours|vexatious|burden|disrupt|repeated|previous|prohibit|forbid|forbids|prevents?|restrict|actionable)/i
const number = /\d+[A-Z]?/gi
const likelyTo = /\b(?:would|is|are|be) (?:be )?(?:\w+ )?likely,? (?:otherwise,? )?to\b/i
const would =
  /\bwould (?:(?!be likely)\w+ ){0,3}?(?:prejudice|endanger|inhibit|harm|damage|allow|enable|help|assist|lead|result|put|give|increase|facilitate|compromise|undermine|weaken|expose|threaten|reveal|make)/i
const statesBoth = /\bwould,? or would be likely to\b/i
const harms = /\b(?:prejudice|endanger|inhibit)/i
/** Said of the exemptions of the letter, whichever they are. */
const ofExemptions = /\b(?:the|this|these|each|both) (?:\w+ )?(?:exemptions?|exceptions?)\b/i

/** Section 38 as it stands in the Act. */
// bound: 4,000 characters, by linesOf
const wordsOfTheAct =
  /\b(?:endanger|health|safety|physical|mental|of an[y ]? ?(?:other )?individuals?|individuals?|disclosure|would|likely|because (?:it|they) (?:is|are) exempt)\b/gi
// bound: 4,000 characters, by linesOf
const tellsHow =
  /\b(?:because|since|as (?:it|they|this|these|the)\b|so that|by (?:\w+ing|whom)|could|might|may|able|enable|allow|help|identif\w*|target\w*|attack\w*|harass\w*|threat\w*|abus\w*|distress|suicid\w*|self-harm|locat\w*|address\w*|staff|nurses?|patients?|visitors?|residents?|officers?|employees?|people|persons?|children|famil\w*|who\b|whose)/i

/** What is told of one sentence, whichever answer it is looked at for. */
export interface Facts {
  /** Numbers in it, which may be sections. */
  readonly numbers: ReadonlySet<string>
  readonly isOfExemptions: boolean
  /** It says why, and does not only name a provision or speak of the procedure. */
  readonly isReason: boolean
  readonly likelihood: NoticeAnswer['likelihood']
  readonly statesBoth: boolean
  readonly isOfHarm: boolean
  /** It tells more of harm than the words of the Act do: how it comes about, or to whom. */
  readonly tellsHow: boolean
}

const likelihoodIn = (text: string): NoticeAnswer['likelihood'] => {
  const words = text.replace(statesBoth, ' ')
  if (likelyTo.test(words)) return 'wouldBeLikelyTo'
  return would.test(words) ? 'would' : undefined
}

/** Where a sentence turns to something else: "; the public interest …", ", and on balance …". */
const clause = /;|, (?:and|but|while) (?=(?:on balance|the (?:balance|public interest)|we|there is)\b)/i
/** Fewer words name a provision, and give no reason. */
const fewestWords = 5

const isReason = (whole: string): boolean => {
  // A defence of the public interest is one against an action for breach of confidence, and no balance.
  const speaks = (text: string): boolean => weighs.test(text.replace(/\bpublic interest defen[cs]e\b/gi, ' '))
  // Of a sentence that weighs too, what stands in clauses of its own.
  const text = speaks(whole)
    ? whole
        .split(clause)
        .filter((part) => !speaks(part) && part.trim().split(' ').length >= fewestWords)
        .join('; ')
    : whole
  const bare = text
    .replace(/\b(?:sections?|secs?\.|ss?\.?|regulations?|regs?\.?) ?\d{1,2}[A-Z]?(?: ?\(\w{1,4}\))*/gi, ' ')
    .replace(/\bof the (?:freedom of information )?act(?: 2000)?\b/gi, ' ')
    .replace(/\b(?:exempt from disclosure|would like|you may|may wish|if you would)\b/gi, ' ')
  return reasoned.test(bare)
}

// A memo, not state: a sentence is the same for every answer of its letter.
const known: WeakMap<Sentence, Facts> = /* @__PURE__ */ new WeakMap()

/** Returns what a sentence says, worked out once. */
export const factsOf = (one: Sentence): Facts => {
  const before = known.get(one)
  if (before !== undefined) return before
  const { text } = one
  const facts: Facts = {
    numbers: new Set((text.match(number) ?? []).map((each) => each.toUpperCase())),
    isOfExemptions: ofExemptions.test(text),
    isReason: isReason(text),
    likelihood: likelihoodIn(text),
    statesBoth: statesBoth.test(text),
    isOfHarm: harms.test(text),
    tellsHow: tellsHow.test(text.replace(wordsOfTheAct, ' ')),
  }
  known.set(one, facts)
  return facts
}
