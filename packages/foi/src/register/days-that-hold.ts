import type { IsoDate } from '@imt/core'
import type { FoiRequest, RequestDay } from './request.js'
import { answeredOn } from './state-of.js'
import { receivedOn } from './time-of.js'

/** A request without the days that cannot be right, and what is to be checked of them. */
export interface HeldDays {
  readonly request: FoiRequest
  readonly remarks: readonly string[]
}

const moving = [
  ['clarificationSought', 'on which clarification was asked for'],
  ['clarificationReceived', 'on which clarification came'],
  ['feesNotice', 'of the fees notice'],
  ['feeReceived', 'on which the fee came'],
  ['extended', 'on which the requester was told of the extension'],
  ['partAnswered', 'on which part was answered'],
  ['withdrawn', 'on which it was withdrawn'],
  ['transferred', 'on which it was transferred'],
  ['reviewRequested', 'on which the review was asked for'],
  ['complained', 'of the complaint to the regulator'],
] as const

const pairs = [
  {
    asked: 'clarificationSought',
    came: 'clarificationReceived',
    askedWords: 'clarification was asked for',
    cameWords: 'clarification came',
  },
  { asked: 'feesNotice', came: 'feeReceived', askedWords: 'the fees notice was given', cameWords: 'the fee came' },
] as const

const noRemarks: readonly string[] = []

/** What is wrong with the two days of a pair, if something is. */
const wrongWith = (
  { askedWords, cameWords }: (typeof pairs)[number],
  [asked, came]: readonly [asked: IsoDate | undefined, came: IsoDate | undefined],
  [received, answered]: readonly [received: IsoDate | null, answered: IsoDate | null],
): string | undefined => {
  if (asked === undefined) return came === undefined ? undefined : `${cameWords}, and no day says when ${askedWords}`
  if (received !== null && asked < received) return `${askedWords} before the request was received`
  if (came === undefined) return undefined
  if (came < asked) return `${cameWords} before ${askedWords}`
  if (answered !== null && asked <= answered && answered < came) return `it was answered before ${cameWords}`
  return undefined
}

/**
 * Returns a request without the days that would move its time and cannot: those after the day of the register have not
 * happened, and clarification or a fee the wrong way round stops no clock. Its time is then the plain count.
 *
 * @param asOf - the day of the register
 */
export const daysThatHold = (request: FoiRequest, asOf: IsoDate): HeldDays => {
  const { days, stated } = request
  if (moving.every(([day]) => days[day] === undefined)) return { request, remarks: noRemarks }
  const remarks: string[] = []
  const dropped = new Set<RequestDay>()
  const [received, answered] = [receivedOn(request), answeredOn(request)]
  let isTurned = false
  for (const pair of pairs) {
    // Two days in the wrong order are told as such, though one of them lies ahead.
    const wrong = wrongWith(pair, [days[pair.asked], days[pair.came]], [received, answered])
    if (wrong === undefined) continue
    isTurned = true
    dropped.add(pair.asked).add(pair.came)
    remarks.push(`Check its days: by them ${wrong}. They are left out, and its last day is counted without them.`)
  }
  for (const [day, words] of moving)
    if (!dropped.has(day) && (days[day] ?? '') > asOf) {
      dropped.add(day)
      remarks.push(`Check the day ${words}: it lies after the day of this register, so it has not happened yet.`)
    }
  if (dropped.size === 0) return { request, remarks }
  const kept: FoiRequest['days'] = Object.fromEntries(
    Object.entries(days).filter(([day]) => !dropped.has(day as RequestDay)),
  )
  const isExtended = request.extended && !(dropped.has('extended') && days.extendedTo === undefined)
  // It waits for nothing by days that cannot be right: it stays in view.
  const words = isTurned && stated === 'onHold' ? { stated: 'open' as const } : {}
  return { request: { ...request, ...words, days: kept, extended: isExtended }, remarks }
}
