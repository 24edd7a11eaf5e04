import { addDays, addMonths, counted, longDate, termEnd, ukBankHolidays, type IsoDate } from '@imt/core'
import { counterOf } from '../clock/response-due.js'
import { limitsOf } from '../clock/regime.js'
import { durationsIn, fewestCalendarDays, type Duration } from '../procedure/durations.js'
import { saidOf, type LetterCheck } from './check.js'
import type { PublishedLetterKind } from './schema.js'
import type { ModelledLaw } from '../refusal/modelled.js'
import type { ModelledLetter } from './modelled.js'
import { letterSources, type LetterTopic } from './sources.data.js'

const counterFor = (law: ModelledLaw): ReturnType<typeof counterOf> =>
  counterOf(law === 'FOISA' ? ukBankHolidays.divisions.scotland : ukBankHolidays.union, 'calendar')

/** A last day under a law, and the same where a request that came on a day not worked counts from the next. */
export interface LastDay {
  readonly due: IsoDate
  readonly latest: IsoDate
}

/** So many working days after a day. */
export const workingDaysAfter = (law: ModelledLaw, from: IsoDate, days: number): LastDay => {
  const counter = counterFor(law)
  return { due: counter.add(from, days).date, latest: counter.add(counter.next(from).date, days).date }
}

/** What is told of a letter that comes after the last day for it. */
const lateWords: { readonly [K in PublishedLetterKind]?: (late: string, due: string) => string } = {
  disclosure: (late, due) =>
    `The request was due for an answer by ${due}, and this one came ${late === '' ? 'after it' : `${late} later`}. Say what moved the day, or count it as late`,
  clarification: (late, due) =>
    `Particulars are asked for ${late === '' ? '' : `${late} `}after ${due}, the last day for an answer. Ask within that time: a request that cannot be answered as it stands is to be told so before it is overdue`,
  fees: (late, due) =>
    `The fee is asked for ${late === '' ? '' : `${late} `}after ${due}, the last day for an answer, and a fees notice is given within it. Answer without the fee, or say what moved the day`,
  extension: (late, due) =>
    `More time is taken ${late === '' ? '' : `${late} `}after ${due}, when the time had run out. Answer now, and say that it is late`,
  transfer: (late, due) =>
    `The request is passed on ${late === '' ? '' : `${late} `}after ${due}, the last day for an answer. Say that it is late, and what moved the day if something did`,
}

const topics: { readonly [K in PublishedLetterKind]?: LetterTopic } = {
  clarification: 'clarification',
  fees: 'fees',
  extension: 'moreTime',
  transfer: 'transfer',
}

/** Whether a letter was sent in the time for an answer, and not before the request. */
export const checkSent = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { kind, law, receivedOn, requestedOn, sentOn, isMoved } = letter
  const from = receivedOn ?? requestedOn
  if (sentOn === undefined || from === undefined) return []
  if (sentOn < from)
    return [
      {
        of: 'misstated',
        at: '/sentOn',
        amiss: {
          key: 'sent',
          message: `The letter is of ${longDate(sentOn)}, before the request of ${longDate(from)}. One of the two days is wrong`,
          isNote: false,
          citation: [letterSources.answer[law]],
          stated: longDate(sentOn),
        },
      },
    ]
  const words = lateWords[kind]
  if (words === undefined || isMoved === true) return []
  const { due, latest } = workingDaysAfter(law, from, limitsOf(law).response.amount)
  if (sentOn <= latest) return [{ of: 'misstated', at: '/sentOn' }]
  const between = counterFor(law).between(due, sentOn).days
  // Sent on a day not worked, no working day may lie between.
  const late = between === 0 ? '' : counted(between, 'working day')
  const isUnsure = receivedOn === undefined
  const message = words(late, longDate(due))
  return [
    {
      of: 'misstated',
      at: '/sentOn',
      amiss: {
        key: 'late',
        message: isUnsure
          ? `Check the days: counted from ${longDate(from)}, which the request bears, ${message.charAt(0).toLowerCase()}${message.slice(1)}`
          : message,
        isNote: isUnsure,
        citation: [letterSources[topics[kind] ?? 'answer'][law]],
        stated: longDate(sentOn),
        computed: due,
      },
    },
  ]
}

interface Stated {
  readonly days: number
  readonly topic: LetterTopic
  readonly what: string
  /** Why no more; to end a sentence. */
  readonly why: string
}

const allowedOf = ({ kind, law }: ModelledLetter): Stated | undefined => {
  const { response, review } = limitsOf(law)
  if (kind === 'acknowledgement')
    return { days: response.amount, topic: 'answer', what: 'an answer', why: 'the twentieth working day after receipt' }
  if (kind === 'disclosure')
    return {
      days: response.amount,
      topic: 'answer',
      what: 'the rest of the answer',
      why: 'the twentieth working day after receipt; only what a qualified exemption is weighed for may take longer',
    }
  if (kind === 'reviewAcknowledgement')
    return {
      days: review.amount,
      topic: 'review',
      what: 'the outcome of the review',
      why: `working day ${review.amount} after the request for it`,
    }
  if (kind === 'extension' && law === 'EIR')
    return { days: 40, topic: 'moreTime', what: 'an answer', why: 'the fortieth working day after receipt' }
  return undefined
}

/** The last day that a letter names for what is to come, against that of the law. */
export const checkStatedDays = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { kind, law, receivedOn, requestedOn, sentOn } = letter
  const allowed = allowedOf(letter)
  const from = receivedOn ?? requestedOn
  if (allowed === undefined) return []
  const { days, topic, what, why } = allowed
  return saidOf(letter, 'day').flatMap(({ at, day }): LetterCheck[] => {
    if (day === undefined) return []
    const amissWith = (key: string, message: string, isNote: boolean, computed?: IsoDate): LetterCheck => ({
      of: 'misstated',
      at,
      amiss: {
        key,
        message,
        isNote,
        citation: [letterSources[topic][law]],
        stated: longDate(day),
        ...(computed === undefined ? {} : { computed }),
      },
    })
    if (sentOn !== undefined && day < sentOn)
      return [
        amissWith(
          'day',
          `${longDate(day)} is named for ${what}, and the letter is of ${longDate(sentOn)}, after it. One of the two days is wrong`,
          false,
        ),
      ]
    if (from === undefined) return []
    const { due, latest } = workingDaysAfter(law, from, days)
    if (day <= latest) return [{ of: 'misstated', at }]
    // Under the Act a review has no time but that of the Code, and 40 working days at most.
    const isWithinMost =
      kind === 'reviewAcknowledgement' && law === 'FOIA' && day <= workingDaysAfter(law, from, 40).latest
    const isNote = isWithinMost || receivedOn === undefined
    const message = `${longDate(day)} is named for ${what}. Counted from ${longDate(from)} it is due by ${longDate(due)}, ${why}${isWithinMost ? '; up to 40 are for exceptional cases' : ''}`
    return [amissWith('day', isNote ? `Check the day: ${message}` : message, isNote, due)]
  })
}

/** The fewest days that a time may mean, counted from a day that is left out or not. */
const shortest = (law: ModelledLaw, from: IsoDate, duration: Duration): IsoDate => {
  const { amount, unit } = duration
  if (unit === 'workingDays') return counterFor(law).add(from, amount).date
  if (unit === 'months') return addMonths(from, amount)
  return addDays(from, fewestCalendarDays(duration))
}

/** The last day for paying, by the law. */
const lastToPay = (law: ModelledLaw, sentOn: IsoDate): IsoDate =>
  law === 'EIR'
    ? counterFor(law).add(sentOn, limitsOf(law).feePayment.amount).date
    : termEnd(sentOn, limitsOf(law).feePayment.amount)

/** A day to reckon with where a letter bears none: a term of so many months or working days is as long from any. */
const anyDay: IsoDate = '2026-01-05'

/** How long a fees notice leaves for paying. */
export const checkPayment = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law, sentOn } = letter
  const term = law === 'EIR' ? '60 working days after the notice' : 'three months beginning with the day of the notice'
  return saidOf(letter, 'payment').flatMap(({ at, words, day }): LetterCheck[] => {
    const [duration] = durationsIn(words)
    const from = sentOn ?? anyDay
    const last = day ?? (duration && shortest(law, from, duration))
    if (last === undefined || (day !== undefined && sentOn === undefined)) return []
    const least = lastToPay(law, from)
    if (last >= least) return [{ of: 'misstated', at }]
    const stated = day === undefined ? (duration?.words ?? '') : longDate(day)
    return [
      {
        of: 'misstated',
        at,
        amiss: {
          key: 'payment',
          message: `"${stated}" is given for paying. ${law === 'EIR' ? 'The Regulations give' : 'The law gives'} ${term}${sentOn === undefined ? '' : `, to ${longDate(least)}`}: until then the request is not to be closed for want of payment`,
          isNote: false,
          citation: [letterSources.feePayment[law]],
          stated,
          ...(sentOn === undefined ? {} : { computed: least }),
        },
      },
    ]
  })
}

/** So many months a request for particulars is kept open, by the Code of Practice. */
const monthsOpen = 2

/** When a request is closed for want of particulars. */
export const checkClosing = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { kind, law, sentOn } = letter
  const code = `The Code of Practice, which was not read, is said to look for two months`
  const amissAt = (at: LetterCheck['at'], message: string, stated: string): LetterCheck => ({
    of: 'misstated',
    at,
    amiss: { key: 'closes', message, isNote: true, citation: [letterSources.clarification[law]], stated },
  })
  if (kind === 'clarification')
    return saidOf(letter, 'closes').flatMap(({ at, words, day }): LetterCheck[] => {
      const [duration] = durationsIn(words)
      const from = sentOn ?? anyDay
      const last = day ?? (duration && shortest(law, from, duration))
      if (last === undefined || (day !== undefined && sentOn === undefined)) return []
      if (last >= addDays(addMonths(from, monthsOpen), -3)) return [{ of: 'misstated', at }]
      const stated = day === undefined ? (duration?.words ?? '') : longDate(day)
      return [
        amissAt(
          at,
          `Check "${stated}", after which the request is to be closed: no law sets such a time. ${code}, and particulars that come later still begin the time for an answer`,
          stated,
        ),
      ]
    })
  const [asked] = saidOf(letter, 'needed').filter(({ day }) => day !== undefined)
  const [closed] = saidOf(letter, 'closed')
  if (kind !== 'closed' || asked?.day === undefined || closed === undefined || sentOn === undefined) return []
  if (sentOn >= addDays(addMonths(asked.day, monthsOpen), -3)) return [{ of: 'misstated', at: closed.at }]
  return [
    amissAt(
      closed.at,
      `Check the closing: particulars were asked for on ${longDate(asked.day)}, and the request is closed on ${longDate(sentOn)}. ${code}`,
      longDate(sentOn),
    ),
  ]
}
