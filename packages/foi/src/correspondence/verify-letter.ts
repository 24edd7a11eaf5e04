import { longDate, requireChoice, requireDay, requireList, requireObject, requireText, type IsoDate } from '@imt/core'
import type { RequestLetter, RequestLetterKind } from './request-letter.js'

const common = ['kind', 'authority', 'reference', 'regime', 'receivedOn', 'sentOn', 'sentBy', 'wording'] as const

/** What each kind says beside what all say. */
const own: { readonly [Kind in RequestLetterKind]: readonly string[] } = {
  acknowledgement: [],
  clarification: ['needed'],
  fees: ['pence', 'howToPay'],
  extension: ['complexity', 'volume'],
  transfer: ['to', 'what', 'reach', 'agreed'],
  partAnswer: ['given', 'rest', 'restBy'],
  reviewOutcome: ['answeredOn', 'reviewRequestedOn', 'outcome', 'reasons', 'given', 'regulator'],
  costEstimate: ['asked', 'estimate'],
}
const kinds = Object.keys(own) as readonly RequestLetterKind[]

/** Texts of each kind that have to be there. */
const texts: { readonly [Kind in RequestLetterKind]?: readonly string[] } = {
  clarification: ['needed'],
  fees: ['howToPay'],
  extension: ['complexity', 'volume'],
  transfer: ['to', 'what'],
  costEstimate: ['asked'],
}

const inOrder = (name: string, day: IsoDate, before: string, earlier: IsoDate): void => {
  if (day < earlier)
    throw new RangeError(
      `composeLetter: ${name} must not lie before ${before}, got ${longDate(day)} and ${longDate(earlier)}`,
    )
}

const several = (list: readonly unknown[], name: string): void => {
  if (requireList(list, `composeLetter: ${name}`).length === 0)
    throw new RangeError(`composeLetter: ${name} must hold one or more, got none`)
}

/** A text that has words: an empty one would leave a hole in the letter. */
const words = (text: unknown, name: string): void => {
  if (requireText(text as string, `composeLetter: ${name}`).trim() === '')
    throw new RangeError(`composeLetter: ${name} must say something, got nothing`)
}

/** The same name, however it is written. */
const sameName = (one: string, other: string): boolean =>
  one.trim().replace(/\s+/g, ' ').toLowerCase() === other.trim().replace(/\s+/g, ' ').toLowerCase()

/** Questions of a part answer: each says what was asked, and what is given or waited for. */
const verifyQuestions = (list: readonly object[], name: string, says: 'information' | 'why'): void => {
  list.forEach((one, index) => {
    const at = `${name}[${index}]`
    const question: Partial<Record<string, unknown>> = { ...one }
    requireObject(question, `composeLetter: ${at}`, ['question', 'asked', says])
    for (const key of ['question', 'asked', says]) words(question[key], `${at}.${key}`)
  })
}

/** How another authority is reached, and whether the request may go to it. */
const verifyReach = ({ reach, agreed }: { readonly reach?: unknown; readonly agreed?: unknown }): void => {
  if (reach !== undefined) words(reach, 'reach')
  if (agreed !== undefined && typeof agreed !== 'boolean')
    throw new TypeError(`composeLetter: agreed must be true or false, got ${JSON.stringify(agreed)}`)
  if (agreed === false && reach === undefined)
    throw new RangeError(
      'composeLetter: reach must be given where agreed is false: the one who asked is told how the other authority is asked',
    )
}

/** Throws where a letter cannot be written: something is missing, or its days are in an order that is impossible. */
export const verifyLetter = (letter: RequestLetter): void => {
  requireObject(letter, 'composeLetter: letter')
  const { kind } = letter
  requireChoice(kind, kinds, 'composeLetter: kind')
  const known = [...common, ...own[kind]]
  requireObject<Partial<Record<string, unknown>>>({ ...letter }, 'composeLetter: letter', known)
  words(letter.authority, 'authority')
  words(letter.reference, 'reference')
  words(letter.sentBy, 'sentBy')
  requireDay(letter.receivedOn, 'composeLetter: receivedOn')
  requireDay(letter.sentOn, 'composeLetter: sentOn')
  if (letter.regime !== undefined) requireChoice(letter.regime, ['FOIA', 'EIR'], 'composeLetter: regime')
  if (letter.wording !== undefined)
    requireList(letter.wording, 'composeLetter: wording').forEach((text, index) =>
      requireText(text, `composeLetter: wording[${index}]`),
    )
  const values: Partial<Record<string, unknown>> = { ...letter }
  for (const name of texts[kind] ?? []) words(values[name], name)
  inOrder('sentOn', letter.sentOn, 'receivedOn', letter.receivedOn)
  switch (letter.kind) {
    case 'fees':
      if (!Number.isSafeInteger(letter.pence) || letter.pence <= 0)
        throw new RangeError(
          `composeLetter: pence must be a whole number of pence above 0, got ${String(letter.pence)}`,
        )
      return
    case 'transfer':
      if (sameName(letter.to, letter.authority))
        throw new RangeError(`composeLetter: to must be another authority, got ${JSON.stringify(letter.to)}`)
      verifyReach(letter)
      return
    case 'partAnswer':
      several(letter.given, 'given')
      several(letter.rest, 'rest')
      verifyQuestions(letter.given, 'given', 'information')
      verifyQuestions(letter.rest, 'rest', 'why')
      requireDay(letter.restBy, 'composeLetter: restBy')
      inOrder('restBy', letter.restBy, 'sentOn', letter.sentOn)
      return
    case 'reviewOutcome':
      several(letter.reasons, 'reasons')
      requireChoice(letter.outcome, ['upheld', 'partlyUpheld', 'overturned'], 'composeLetter: outcome')
      letter.reasons.forEach((reason, index) => {
        words(reason, `reasons[${index}]`)
      })
      // What is given now was refused before: an answer that stands as it was gives nothing more.
      if (letter.outcome === 'upheld' && letter.given !== undefined)
        throw new RangeError(
          "composeLetter: given must be left out where outcome is 'upheld': the first answer stands. Set 'partlyUpheld' or 'overturned'",
        )
      requireDay(letter.answeredOn, 'composeLetter: answeredOn')
      requireDay(letter.reviewRequestedOn, 'composeLetter: reviewRequestedOn')
      inOrder('answeredOn', letter.answeredOn, 'receivedOn', letter.receivedOn)
      inOrder('reviewRequestedOn', letter.reviewRequestedOn, 'answeredOn', letter.answeredOn)
      inOrder('sentOn', letter.sentOn, 'reviewRequestedOn', letter.reviewRequestedOn)
      return
    case 'costEstimate':
      requireObject(letter.estimate, 'composeLetter: estimate')
      return
    default:
      return
  }
}
