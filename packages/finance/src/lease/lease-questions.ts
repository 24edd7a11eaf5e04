import { grouped, namesOf, requireChoice, requireObject, requireWholeNumber, type Citation } from '@imt/core'
import { readNotNegative, type Amount } from '../money/amount.js'
import { leaseSources, lowValueBelow } from './lease-sources.data.js'

/** What is known of a contract that may hold a lease, such as one for printing or a data centre; leave out the rest. */
export interface LeaseAnswers {
  /** It names things, or they are plain from where they stand; a part of a thing that is not apart is none. */
  readonly identifiedAsset?: boolean
  /** The supplier can put another thing in its place at any time and would gain by it. */
  readonly supplierMaySubstitute?: boolean
  /** The body gets nearly all that the use of the thing brings. */
  readonly allBenefits?: boolean
  /** The body decides how and for what the thing is used. */
  readonly directsUse?: boolean
  /** Months, with the options that are reasonably certain. */
  readonly termMonths?: number
  readonly purchaseOption?: boolean
  /** What one thing is worth when new, pounds sterling. */
  readonly valueWhenNew?: Amount
}

/** Why it is, or is not, a candidate. */
export type LeaseReason = keyof typeof messages

/** What the answers make of a contract. It is never a verdict: whether it holds a lease is for an accountant to say. */
export interface LeaseCandidate {
  /** `ruledOut` if an answer speaks against a lease, `leftOut` if one may be left out all the same. */
  readonly outcome: 'candidate' | 'leftOut' | 'ruledOut'
  readonly reasons: readonly { readonly code: LeaseReason; readonly message: string }[]
  readonly questions: readonly string[]
  readonly citation: readonly Citation[]
}

const messages = {
  noIdentifiedAsset: 'By the answers it names no thing, and no lease is without one',
  supplierMaySubstitute: 'By the answers the supplier can put another thing in its place, so that none is named',
  notAllBenefits: 'By the answers others have a good part of what the use of the thing brings',
  useNotDirected: 'By the answers the body does not decide how the thing is used',
  shortTerm: 'If it holds a lease, the lease is of twelve months or fewer without an option to buy, and is left out',
  lowValue: 'If it holds a lease, the thing is of low value, and the lease may be left out',
  nothingAgainst: 'No answer speaks against a lease',
} as const

const asked = [
  ['identifiedAsset', 'it names things, or they are plain from where they stand'],
  ['supplierMaySubstitute', 'the supplier cannot put others in their place at any time and gain by it'],
  ['allBenefits', 'the body gets nearly all that their use brings'],
  ['directsUse', 'the body decides how and for what they are used'],
  ['termMonths', 'it runs for more than twelve months, options that are reasonably certain included'],
  ['valueWhenNew', `a thing is worth £${grouped(lowValueBelow)} or more when new`],
] as const satisfies readonly (readonly [keyof LeaseAnswers, string])[]

const names = namesOf<LeaseAnswers>({
  identifiedAsset: true,
  supplierMaySubstitute: true,
  allBenefits: true,
  directsUse: true,
  termMonths: true,
  purchaseOption: true,
  valueWhenNew: true,
})

/**
 * Returns whether what is known of a contract leaves it a candidate for a lease, with the questions that are open:
 * managed print, data centres and devices as a service often hold one.
 *
 * @param answers - what is known; what is not is asked
 * @throws {TypeError} when an answer is neither true nor false, an amount is no plain decimal, or a name is unknown
 * @throws {RangeError} when the term is no whole number of at least 1, or the value is negative
 * @see IFRS 16, paragraphs 9 and B9 to B31 (from general knowledge, not read)
 * @example
 * ```ts
 * const printing = leaseQuestions({ identifiedAsset: true, termMonths: 60, valueWhenNew: '7500' })
 * printing.outcome // => 'candidate'
 * printing.questions[0]
 * // => 'Check whether the supplier cannot put others in their place at any time and gain by it'
 * leaseQuestions({ directsUse: false }).outcome // => 'ruledOut'
 * ```
 */
export const leaseQuestions = (answers: LeaseAnswers): LeaseCandidate => {
  requireObject(answers, 'leaseQuestions: answers', names)
  const { identifiedAsset, supplierMaySubstitute, allBenefits, directsUse, purchaseOption, termMonths } = answers
  for (const [name, value] of Object.entries({
    identifiedAsset,
    supplierMaySubstitute,
    allBenefits,
    directsUse,
    purchaseOption,
  }))
    if (value !== undefined) requireChoice(value, [true, false], `leaseQuestions: answers.${name}`)
  if (termMonths !== undefined) requireWholeNumber(termMonths, 'leaseQuestions: answers.termMonths', 1)
  const value =
    answers.valueWhenNew === undefined
      ? undefined
      : readNotNegative(answers.valueWhenNew, 'leaseQuestions: answers.valueWhenNew')
  const against: readonly (readonly [LeaseReason, boolean])[] = [
    ['noIdentifiedAsset', identifiedAsset === false],
    ['supplierMaySubstitute', supplierMaySubstitute === true],
    ['notAllBenefits', allBenefits === false],
    ['useNotDirected', directsUse === false],
  ]
  const apart: readonly (readonly [LeaseReason, boolean])[] = [
    ['shortTerm', termMonths !== undefined && termMonths <= 12 && purchaseOption === false],
    ['lowValue', value?.lessThan(lowValueBelow) ?? false],
  ]
  const held = (some: typeof against): readonly LeaseReason[] => some.flatMap(([code, is]) => (is ? [code] : []))
  const out = held(against)
  const left = held(apart)
  const codes: readonly LeaseReason[] = out.length > 0 ? out : left.length > 0 ? left : ['nothingAgainst']
  const open = asked.filter(([name]) => answers[name] === undefined).map(([, words]) => `Check whether ${words}`)
  const option =
    termMonths !== undefined && termMonths <= 12 && purchaseOption === undefined
      ? ['Check whether it has an option to buy: a lease with one is never short']
      : []
  return {
    outcome: out.length > 0 ? 'ruledOut' : left.length > 0 ? 'leftOut' : 'candidate',
    reasons: codes.map((code) => ({ code, message: messages[code] })),
    questions: out.length > 0 ? [] : [...open, ...option],
    citation: leaseSources,
  }
}
