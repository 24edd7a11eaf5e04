import { counted, longDate, type IsoDate } from '@imt/core'
import { callFindings, type CallFinding } from '../call-finding.js'
import { clock } from '../clock/clock.js'
import type { ClockEvent } from '../clock/event.js'
import type { Obligation, ObligationId } from '../clock/obligation.js'
import { pounds } from '../cost/estimate.js'
import { refusalCatalogue } from '../refusal/catalogue/catalogue.js'
import { asHtml, asMarkdown, asText, type LetterPart } from '../refusal/document.js'
import { finding } from '../refusal/finding.js'
import { regulatorOn } from '../refusal/regulators.data.js'
import { fill } from './fill.js'
import type { RequestLetter, RequestLetterKind } from './request-letter.js'
import { verifyLetter } from './verify-letter.js'
import { lateWordings, pointedWordings, reviewOutcomes, wordings } from './wording.data.js'

/** A letter written out. */
export interface ComposedLetter {
  readonly text: string
  readonly markdown: string
  readonly html: string
  /** What the forms are made of: `writeDocx` of `@imt/tables/docx` makes a Word document of it. */
  readonly parts: readonly LetterPart[]
  /** What `clock` and `checkRefusal` find in its days: clarification asked for late, a rest beyond the last day. */
  readonly findings: readonly CallFinding[]
  /** What whoever sends it should know, in sentences; not part of the letter. */
  readonly remarks: readonly string[]
}

const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text })
const heading = (text: string): LetterPart => ({ kind: 'heading', level: 2, text })

const titles: { readonly [Kind in RequestLetterKind]: string } = {
  acknowledgement: 'Your request',
  clarification: 'Your request: we need to know more',
  fees: 'Your request: a fee is payable',
  extension: 'Your request: we need more time',
  transfer: 'Your request: passed on',
  partAnswer: 'Your request: a part of our answer',
  reviewOutcome: 'Your request: our review',
  costEstimate: 'Estimate of cost: request',
}

/** The events of the course of a request that a letter makes. */
const eventsOf = (letter: RequestLetter): readonly ClockEvent[] => {
  const received: ClockEvent = { type: 'received', on: letter.receivedOn }
  switch (letter.kind) {
    case 'clarification':
      return [received, { type: 'clarificationSought', on: letter.sentOn }]
    case 'fees':
      return [received, { type: 'feesNoticeGiven', on: letter.sentOn }]
    case 'extension':
      return [received, { type: 'timeExtended', on: letter.sentOn }]
    case 'reviewOutcome':
      return [
        received,
        { type: 'responded', on: letter.answeredOn },
        { type: 'reviewRequested', on: letter.reviewRequestedOn },
        { type: 'reviewAnswered', on: letter.sentOn },
      ]
    default:
      return [received]
  }
}

type Dues = (id: ObligationId) => Obligation | undefined

const day = (due: IsoDate | null | undefined): string => (due ? longDate(due) : 'a day that we will tell you')

/** What stands in the slots of a letter. */
const slotsOf = (letter: RequestLetter, due: Dues): { readonly [slot: string]: string } => {
  const common = { received: longDate(letter.receivedOn), due: day(due('response')?.due) }
  switch (letter.kind) {
    case 'clarification':
      return { ...common, needed: letter.needed }
    case 'fees':
      return {
        ...common,
        amount: pounds(letter.pence),
        howToPay: letter.howToPay,
        payBy: day(due('feePayment')?.due),
      }
    case 'extension':
      return { ...common, complexity: letter.complexity, volume: letter.volume }
    case 'transfer':
      return { ...common, to: letter.to, what: letter.what }
    case 'partAnswer':
      return { ...common, restBy: longDate(letter.restBy) }
    case 'reviewOutcome':
      return {
        ...common,
        reviewRequested: longDate(letter.reviewRequestedOn),
        answered: longDate(letter.answeredOn),
        outcome: reviewOutcomes[letter.outcome],
      }
    case 'costEstimate': {
      const { working, exceeds } = letter.estimate
      return {
        ...common,
        asked: letter.asked,
        working,
        outcome: exceeds
          ? 'The limit is exceeded: section 12(1) is available, with advice on what could be had within it. It need not be used.'
          : 'The limit is not exceeded: section 12 is not available, and the request is to be answered.',
      }
    }
    case 'acknowledgement':
      return common
  }
}

/** The routes onward, of a letter that says that something is not held, or gives a part. */
const routeParts = ({ regime, sentOn }: RequestLetter): readonly LetterPart[] => {
  const { name, address, complaints } = regulatorOn(sentOn)
  return [
    heading('If you are not satisfied'),
    paragraph(
      regime === 'EIR'
        ? `You may make representations to us in writing within 40 working days (regulation 11). You may then apply to the ${name} (regulation 18).`
        : `You may ask us, in writing, to review how we dealt with your request. You may then apply to the ${name} for a decision under section 50 of the Freedom of Information Act 2000.`,
    ),
    { kind: 'list', items: address },
    { kind: 'link', before: 'Online:', url: complaints },
  ]
}

/** How the other authority is reached, that the one who asked agreed, and the routes onward. */
const transferParts = (letter: RequestLetter & { readonly kind: 'transfer' }): readonly LetterPart[] => {
  const { to, reach, agreed } = letter
  return [
    ...(agreed === true ? [paragraph('You agreed that we pass your request, with your name, to them.')] : []),
    ...(reach === undefined ? [] : [paragraph(`How to reach ${to}: ${reach}`)]),
    ...routeParts(letter),
  ]
}

/** What the practice on transfers asks, where a letter does not say it. */
const transferRemarks = ({ agreed, reach, to }: RequestLetter & { readonly kind: 'transfer' }): readonly string[] => [
  ...(agreed === undefined
    ? [
        'It is not said whether the one who asked agreed that the request, and a name with it, goes to another body. The Code of Practice (section 45), which was not read, is on that: ask first, or set agreed',
      ]
    : []),
  ...(reach === undefined
    ? [`It is not said how ${to} is reached. Give its address, so that it can be asked: set reach`]
    : []),
]

/** What follows the wording of some letters. */
const furtherParts = (letter: RequestLetter): readonly LetterPart[] => {
  if (letter.kind === 'partAnswer')
    return [
      ...letter.given.flatMap(({ question, asked, information }) => [
        heading(`Question ${question}`),
        paragraph(`You asked: ${asked}`),
        paragraph(information),
      ]),
      heading('Still to come'),
      {
        kind: 'list',
        items: letter.rest.map(({ question, asked, why }) => `Question ${question} (${asked}): ${why}`),
      },
      ...routeParts(letter),
    ]
  if (letter.kind === 'transfer') return transferParts(letter)
  if (letter.kind !== 'reviewOutcome') return []
  const { name, address, complaints } = letter.regulator ?? regulatorOn(letter.sentOn)
  return [
    { kind: 'list', items: letter.reasons },
    ...(letter.given === undefined ? [] : [heading('What we give you now'), paragraph(letter.given)]),
    heading('If you are not satisfied'),
    paragraph(
      `You have the right to apply to the ${name} for a decision under section 50 of the Freedom of Information Act 2000${letter.regime === 'EIR' ? ' (regulation 18 of the Environmental Information Regulations 2004)' : ''}.`,
    ),
    { kind: 'list', items: address },
    { kind: 'link', before: 'Online:', url: complaints },
  ]
}

/** What whoever sends a letter should know of its days, and of practice. */
const remarksOf = (letter: RequestLetter, obligations: readonly Obligation[]): readonly string[] => {
  if (letter.kind === 'transfer') return transferRemarks(letter)
  if (letter.kind !== 'reviewOutcome') return []
  const late = obligations.flatMap(({ id, due, late: days, level }) =>
    (id === 'review' || id === 'reviewLatest') && due !== null && days !== null && days > 0
      ? [
          `The review was due by ${longDate(due)} (${level}) and is ${counted(days, 'working day')} late: say so in the letter`,
        ]
      : [],
  )
  const isEmpty = letter.outcome !== 'upheld' && letter.given === undefined
  return [
    ...late,
    ...(isEmpty
      ? [
          'The letter says that what changes is said below, and nothing is given with it: say in the reasons what is done instead, and by when, or set given',
        ]
      : []),
  ]
}

/** What is sent after the last day, where no event of `clock` says so. */
const sentLate: { readonly [Kind in RequestLetterKind]?: string } = {
  acknowledgement: 'The answer itself was due by then: send it, or say in the letter when it comes',
  transfer: 'That the information is not held was to be said by then: say in the letter that it is late',
  partAnswer: 'All of the answer was due by then: say in the letter that it is late',
}

const lateFindings = (letter: RequestLetter, due: Dues): readonly CallFinding[] => {
  const last = due('response')?.due
  const words = sentLate[letter.kind]
  if (words === undefined || !last || letter.sentOn <= last) return []
  return callFindings(refusalCatalogue, [
    finding(
      'notice-late',
      '/sentOn',
      ['sentOn'],
      `The letter is of ${longDate(letter.sentOn)}, after ${longDate(last)}, the last day for an answer. ${words}`,
    ),
  ])
}

const restLate = (letter: RequestLetter, due: Dues): readonly CallFinding[] => {
  const last = due('response')?.due
  return letter.kind === 'partAnswer' && last && letter.restBy > last
    ? callFindings(refusalCatalogue, [
        finding(
          'notice-late',
          '/restBy',
          ['restBy'],
          `The rest is promised for ${longDate(letter.restBy)}, after ${longDate(last)}, the last day. Answer it sooner, or say under which provision there is more time`,
        ),
      ])
    : []
}

/**
 * Returns a letter on a request that is no refusal, written out as plain text, Markdown and an accessible page of HTML:
 * an acknowledgement, a question for clarification, a fees notice, an extension under the Regulations, a transfer, a
 * part of the answer, the outcome of a review, or an estimate of cost for the file. Its days are those of `clock`. It
 * is a draft: what it says was decided by a person.
 *
 * @param letter - its kind with what that kind says; `wording` for paragraphs of the body's own, with every slot of the
 *   usual ones
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when days are in an order that is impossible, a slot is missing from `wording`, or the law has
 *   no letter of this kind: more time under the Act is a notice that `composeRefusal` writes (`pending`)
 * @example
 * ```ts
 * const { text } = composeLetter({
 *   kind: 'acknowledgement',
 *   authority: 'Example NHS Trust',
 *   reference: 'FOI-1',
 *   receivedOn: '2026-10-05',
 *   sentOn: '2026-10-06',
 *   sentBy: 'FOI Officer',
 * })
 * text.includes('by 2 November 2026 at the latest') // => true
 * ```
 * @see Freedom of Information Act 2000 ss.1(3), 9 and 10, https://www.legislation.gov.uk/ukpga/2000/36/part/I
 */
export const composeLetter = (letter: RequestLetter): ComposedLetter => {
  verifyLetter(letter)
  const { kind, regime = 'FOIA', authority, reference, sentOn, sentBy, wording } = letter
  const isPointed = letter.kind === 'transfer' && letter.agreed === false
  const onTime = (isPointed ? pointedWordings : wordings[kind])[regime]
  if (onTime.length === 0)
    throw new RangeError(
      kind === 'extension'
        ? "composeLetter: regime must be 'EIR' for an extension, got 'FOIA': under the Act more time is a notice that composeRefusal writes, with the outcome 'pending'"
        : "composeLetter: regime must be 'FOIA' for an estimate of cost, got 'EIR': the Regulations have no limit",
    )
  const { obligations, findings } = clock({ regime, events: eventsOf(letter) })
  const due: Dues = (id) => obligations.find((each) => each.id === id)
  const last = due('response')?.due
  // A day that has passed is not promised.
  const usual = (last && sentOn > last && lateWordings[kind]?.[regime]) || onTime
  const parts: readonly LetterPart[] = [
    {
      kind: 'heading',
      level: 1,
      text: `${isPointed ? 'Your request: held by another body' : titles[kind]} ${reference}`,
    },
    paragraph(`${authority}, ${longDate(sentOn)}`),
    ...fill(wording ?? usual, usual, slotsOf(letter, due)).map(paragraph),
    ...furtherParts(letter),
    paragraph(`${kind === 'costEstimate' ? 'Estimated' : 'Sent'} by: ${sentBy}.`),
  ]
  return {
    text: asText(parts),
    markdown: asMarkdown(parts),
    html: asHtml(parts),
    parts,
    findings: [...findings, ...lateFindings(letter, due), ...restLate(letter, due)],
    remarks: remarksOf(letter, obligations),
  }
}
