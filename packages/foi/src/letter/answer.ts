import type { NoticeAnswer } from '../refusal/notice.js'
import type { UnreadPart } from '../refusal/unread.js'
import { confirmsHolding, neitherConfirms } from '../refusal/holding.js'
import { statedEstimate } from '../cost/stated-estimate.js'
import { advises } from './advice.js'
import { describesClass } from './describes-class.js'
import { dayIn } from './days.js'
import { keepsBack } from './keeps-back.js'
import { underNone } from './under-none.js'
import { reliedIn, type Group, type ReliedInLetter } from './relied-in.js'
import { factsOf } from './sentence-facts.js'
import { concludes, sentence, weighedIn, weighs } from './weighed.js'
import type { Sentence } from './question.js'
import type { Line } from './line.js'
import type { ScottishLaw } from './law-of-letter.js'

/** The exception for information that is not held: an answer under it alone withholds nothing. */
const notHeldUnder = { EIR: 'reg12(4)(a)', EISR: 'reg10(4)(a)', FOISA: '' } as const

/** An answer with where its parts stand. */
export interface AnswerRead {
  readonly answer: NoticeAnswer
  readonly places: ReadonlyMap<string, Line>
}

// bound: 4,000 characters, by linesOf
const pendingWords =
  /\b(?:(?:further|more|additional|extra) time|extend(?:ed|ing)?(?: the)? (?:time|deadline|period)|extension|\b(?:time|deadline|period)\b[^.]{0,60}\b(?:extended|extension)|(?:not|yet) (?:yet )?(?:come|to (?:come|reach|make|decide))\b|not yet (?:reached|been reached|decided|made|taken)|no decision has (?:yet )?been|still (?:considering|weighing)|continu(?:e|ing) to (?:consider|weigh))\b/i
/** What was written before this letter. */
// bound: 4,000 characters, by linesOf
const ofEarlier =
  /\b(?:further to|following|in) (?:my|our|the) (?:\w+ )?(?:letter|e-?mail|response|reply|notice)s? (?:of|dated|to you)\b|\b(?:wrote|written|told|informed|advised|notified)\b[^.]{0,20}\b(?:you|previously)\b(?![^.]*\bnow\b)/i
const costWords =
  /\b(?:exceed(?:s|ed|ing)?|in excess of|over|above) the (?:appropriate |cost |costs |18.hours? |fees )?(?:limit|threshold)\b/i
const vexatiousWords = /\b(?:is|are|as|deemed|considered|be) (?:\w+ )?vexatious\b/i
const link = /https?:\/\/[^\s<>"')\]]+/i
const placed = /\b(?:page|table|tab|sheet|paragraph|line|row|appendix|annex) [\w.]+/i
const published = /\b(?:website|web ?page|web site|publish|online|link|publication scheme)\b/i
const expects = /\b(?:by|until|before|on|expect|aim|hope|no later)\b/i
const cameOn = /\b(?:received|receipt|dated|your (?:request|e-?mail|letter) (?:of|on)|you (?:asked|wrote))\b/i
const completes =
  /\b(?:expect(?:ed|s)?|due|will|aim(?:s|ing)?|plan(?:ned|s)?|anticipat(?:ed|es?)|being|likely) (?:\w+ ){0,4}(?:complet(?:ed?|ion)|finish(?:ed)?|finalis(?:ed?|ation)|prepar(?:ed|ing)|publish(?:ed)?|publication|available)\b/i
const inDays = /\b\d{1,2} working days\b|\bwithin \w+ (?:working )?(?:days|weeks)\b/i
const qualifiedPerson = /\bqualified person\b/i
/** All that a letter says, but for its opening, routes and signature. */
export interface Whole {
  readonly sentences: readonly Sentence[]
  /** The sentence that advises how a request could be met. */
  readonly advice: () => Sentence | undefined
  /** Whether the letter names the duty to advise, wherever it does. */
  readonly namesAdvice: boolean
  /** The sentence on the opinion of the qualified person. */
  readonly opinion: () => Sentence | undefined
  /** The letter is under a law of Scotland, whose numbers are others. */
  readonly scots: ScottishLaw | undefined
}

/** Looks through a letter once for what any of its answers may ask for. */
export const wholeOf = (sentences: readonly Sentence[], namesAdvice: boolean, scots?: ScottishLaw): Whole => {
  const once = (fits: (text: string) => boolean): (() => Sentence | undefined) => {
    let looked: { readonly found: Sentence | undefined } | undefined
    return () => (looked ??= { found: sentences.find(({ text }) => fits(text)) }).found
  }
  return {
    sentences,
    advice: once(advises),
    namesAdvice,
    opinion: once((text) => qualifiedPerson.test(text)),
    scots,
  }
}

/** The first level of likelihood that sentences state. */
const likelihoodOf = (sentences: readonly Sentence[]): NoticeAnswer['likelihood'] => {
  for (const one of sentences) {
    const { likelihood } = factsOf(one)
    if (likelihood !== undefined) return likelihood
  }
  return undefined
}

/** An answer while it is read: what it says, and what stands elsewhere in the letter. */
interface Context {
  readonly own: readonly Sentence[]
  readonly whole: Whole
  readonly reasons: readonly Sentence[]
  /** The sentences elsewhere that speak of its provisions, or of the exemptions of the letter. */
  readonly related: () => readonly Sentence[]
}

/** What was read of one kind of outcome. */
interface Found {
  readonly parts: Partial<NoticeAnswer>
  readonly unread?: readonly UnreadPart[]
  readonly places?: readonly (readonly [string, Line])[]
}
const nothing: Found = { parts: {} }

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ')

/** Of what is unfinished, the day on which it is to be finished; unread where the words tell it in another way. */
const completionIn = (own: readonly Sentence[]): Found => {
  const told = own.find(({ text }) => completes.test(text))
  if (told === undefined) return nothing
  const on = dayIn(told.text)
  return on === undefined ? { parts: {}, unread: ['completion'] } : { parts: { completion: { on } } }
}

const readRefused = ({ own, whole, reasons, related }: Context): Found => {
  const weighed = weighedIn(own, whole.sentences)
  // Where nothing says more than the words of the Act, no chain is told of.
  const mayHoldChain = [...own, ...reasons, ...related()].some((one) => factsOf(one).tellsHow)
  const unread: UnreadPart[] = [...(mayHoldChain ? ['chain' as const] : []), ...weighed.unread]
  const hasOwnReasons = reasons.some((one) => own.includes(one))
  const likelihood =
    likelihoodOf(own) ??
    likelihoodOf(related()) ??
    (hasOwnReasons ? undefined : (likelihoodOf(reasons) ?? likelihoodOf(whole.sentences)))
  // Who quotes the Act states both levels, and may mean either.
  const isQuoted = (): boolean => [...own, ...related()].some((one) => factsOf(one).statesBoth)
  const isOfHarmElsewhere = (): boolean =>
    !own.some((one) => factsOf(one).isOfHarm) && whole.sentences.some((one) => factsOf(one).isOfHarm)
  if (likelihood === undefined && (isQuoted() || isOfHarmElsewhere())) unread.push('likelihood')
  const opinion = whole.opinion()
  const on = opinion === undefined ? undefined : dayIn(opinion.text)
  if (opinion !== undefined && on === undefined) unread.push('opinion')
  const completion = completionIn(own)
  for (const part of completion.unread ?? []) unread.push(part)
  return {
    parts: {
      ...weighed.part,
      ...completion.parts,
      ...(likelihood !== undefined && { likelihood }),
      ...(on !== undefined && { opinion: { on } }),
    },
    unread,
    places: weighed.line ? [['/conclusion', weighed.line]] : [],
  }
}

const readLink = ({ own }: Context): Found => {
  const found = sentence(own, link)
  if (found === undefined) return sentence(own, published) === undefined ? nothing : { parts: {}, unread: ['link'] }
  // bound: 4,000 characters, by linesOf
  const url = (link.exec(found.text)?.[0] ?? '').replace(/[.,;:]+$/, '')
  const place = placed.exec(found.text.replace(url, ' '))?.[0]
  return {
    parts: { link: { url, ...(place === undefined ? {} : { place }) } },
    unread: ['link'],
    places: [['/link', found.line]],
  }
}

const readCost = ({ own, whole }: Context): Found => {
  const advice = whole.advice()
  const stated = statedEstimate(textOf(own))
  const [pounds, ...more] = new Set(stated?.pounds ?? [])
  const [limit, ...limits] = new Set(stated?.limitPounds ?? [])
  const isPlain = pounds !== undefined && limit !== undefined && more.length + limits.length === 0
  return {
    parts: {
      ...(advice && { advice: advice.text }),
      ...(isPlain && { cost: { pence: Math.round(pounds * 100), limitPence: Math.round(limit * 100) } }),
    },
    ...(!advice && whole.namesAdvice && { unread: ['advice'] }),
    places: advice ? [['/advice', advice.line]] : [],
  }
}

const readPending = ({ own }: Context): Found => {
  for (const one of own) {
    // The day on which the request came is none that is expected.
    const decisionBy = expects.test(one.text) && !cameOn.test(one.text) ? dayIn(one.text) : undefined
    if (decisionBy !== undefined) return { parts: { decisionBy }, places: [['/decisionBy', one.line]] }
  }
  return inDays.test(textOf(own)) ? { parts: {}, unread: ['decisionBy'] } : nothing
}

const readers: { readonly [O in NoticeAnswer['outcome']]?: (context: Context) => Found } = {
  withheld: readRefused,
  neitherConfirmNorDeny: readRefused,
  accessibleElsewhere: readLink,
  costLimit: readCost,
  pending: readPending,
  // Whether an earlier request was by the same person, and complied with, no letter shows.
  repeated: () => ({ parts: {}, unread: ['earlier'] }),
}

/** What is read of one outcome of an answer. */
const withOutcome = (
  outcome: NoticeAnswer['outcome'],
  relied: readonly ReliedInLetter[],
  question: { readonly number: string; readonly asked?: string },
  own: readonly Sentence[],
  whole: Whole,
): AnswerRead => {
  const provisions = relied.map(({ id }) => id)
  const sections = provisions.map((id) => /^(?:s|reg)(\d+[A-Z]?)/.exec(id)?.[1] ?? '')
  const ownOnes = new Set(own)
  const isRelated = (one: Sentence): boolean => {
    const { isOfExemptions, numbers } = factsOf(one)
    return !ownOnes.has(one) && (isOfExemptions || sections.some((each) => numbers.has(each)))
  }
  let relatedOnes: readonly Sentence[] | undefined
  const related = (): readonly Sentence[] => (relatedOnes ??= whole.sentences.filter(isRelated))
  const ownReasons = own.filter((one) => factsOf(one).isReason)
  // Reasons for a provision may stand under a heading of its own, below the answers.
  const isElsewhere = ownReasons.length === 0 && related().length > 0
  const reasons = isElsewhere ? whole.sentences.filter((one) => !ownOnes.has(one) && factsOf(one).isReason) : ownReasons
  const found = readers[outcome]?.({ own, whole, reasons, related }) ?? nothing
  const mayHoldReasons = reasons.length === 0 && (isElsewhere || describesClass(own, provisions, whole.scots))
  const unread = [...(mayHoldReasons ? ['reasons' as const] : []), ...(found.unread ?? [])]
  const [firstOwn] = own
  const [firstReason] = reasons
  return {
    answer: {
      question: question.number,
      ...(question.asked === undefined ? {} : { asked: question.asked }),
      outcome,
      text: textOf(own),
      provisions,
      ...(reasons.length > 0 && { reasons: reasons.map(({ text }) => text) }),
      ...found.parts,
      ...(unread.length > 0 && { unread }),
    },
    places: new Map([
      ...(firstOwn ? [['', firstOwn.line] as const] : []),
      ...relied.map(({ line }, index) => [`/provisions/${index}`, line] as const),
      ...(firstReason ? [['/reasons', firstReason.line] as const] : []),
      ...(found.places ?? []),
    ]),
  }
}

/**
 * Reads what a letter says to one question: one answer, or several where parts of it are refused on grounds of
 * different kinds.
 *
 * @param question - its number, and the words in which it was put
 * @param own - the sentences of its answer
 * @param whole - the sentences of the letter, but for its opening, routes and signature
 */
export const readAnswer = (
  question: { readonly number: string; readonly asked?: string },
  own: readonly Sentence[],
  whole: Whole,
): readonly AnswerRead[] => {
  const text = own.map((one) => one.text).join(' ')
  const isUndecided =
    own.some((one) => pendingWords.test(one.text) && !ofEarlier.test(one.text)) &&
    weighs.test(text) &&
    !own.some((one) => weighs.test(one.text) && concludes.test(one.text))
  const relied = reliedIn(own, whole.scots, isUndecided)
  const of = (group: Group): readonly ReliedInLetter[] => relied.filter((each) => each.group === group)
  const read = (outcome: NoticeAnswer['outcome'], provisions: readonly ReliedInLetter[]): AnswerRead =>
    withOutcome(outcome, provisions, question, own, whole)
  const found: AnswerRead[] = []
  const [exempt, neither] = [of('exempt'), of('neither')]
  const isNeither = neitherConfirms(text)
  if (isUndecided && (exempt.length > 0 || relied.length === 0)) found.push(read('pending', exempt))
  else if (isNeither && !(exempt.length > 0 && neither.length > 0 && confirmsHolding(text)))
    found.push(read('neitherConfirmNorDeny', neither.length > 0 ? neither : exempt))
  else if (isNeither) {
    // Both are said in one answer: of different parts of the request, for all that can be told.
    const halves = own.filter((one) => !neitherConfirms(one.text))
    found.push(
      withOutcome('withheld', exempt, question, halves, whole),
      withOutcome(
        'neitherConfirmNorDeny',
        neither,
        question,
        own.filter((one) => !halves.includes(one)),
        whole,
      ),
    )
  } else if (exempt.length > 0)
    found.push(
      read(exempt.every(({ id }) => id === notHeldUnder[whole.scots ?? 'EIR']) ? 'notHeld' : 'withheld', exempt),
    )
  else if (neither.length > 0 && keepsBack(own)) found.push(read('withheld', neither))
  if (of('s21').length > 0) found.push(read('accessibleElsewhere', of('s21')))
  if (
    of('cost').length > 0 ||
    own.some((one) => costWords.test(one.text) && !/\b(?:not|n['’]t|if|would it|whether)\b/i.test(one.text))
  )
    found.push(read('costLimit', of('cost')))
  if (of('repeated').length > 0) found.push(read('repeated', of('repeated')))
  if (
    of('vexatious').length > 0 ||
    own.some((one) => vexatiousWords.test(one.text) && !/\bnot\b|\bif\b/i.test(one.text))
  )
    found.push(read('vexatious', of('vexatious')))
  if (found.length > 0) return found
  return underNone(own).map(([outcome, part]) => withOutcome(outcome, [], question, part, whole))
}
