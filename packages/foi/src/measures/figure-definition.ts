import type { LogOutcome } from '../log/outcome.js'
import type { RegisteredRequest } from '../register/register.js'
import type { RequestLaw } from '../register/request.js'
import { classOf, sectionOf, type TimeClass } from './class-of.js'

/** The definitions by which requests are counted: two sets, never in one table. */
export type MeasureSet = 'code' | 'cabinetOffice'

/** All that the figures of a request are counted by. */
export interface Facts {
  readonly time: TimeClass
  readonly law: RequestLaw
  readonly outcome: LogOutcome
  readonly extended: boolean
  /** Extended, and the requester not told too late. */
  readonly extendedInTime: boolean
  /** Clarification was sought. */
  readonly clarified: boolean
  /** A fees notice was given. */
  readonly charged: boolean
  /** A review of the answer was asked for. */
  readonly reviewed: boolean
  /** Section 14(2) is cited. */
  readonly repeated: boolean
  /** Each section or regulation that it cites, once. */
  readonly sections: readonly string[]
  /** Section 21 is the only exemption of a request that was not granted. */
  readonly onlyElsewhere: boolean
}

const none: readonly string[] = []
const isExemption = (section: string): boolean => /^s(?:2[1-9]|3\d|4[0-4])[A-Z]?$/.test(section)
const withheld = ['withheld', 'partly', 'elsewhere']

/** Returns what the figures of a request are counted by. */
export const factsOf = (each: RegisteredRequest, asOf: string): Facts => {
  const { provisions, outcome, extended, days } = each.request
  const sections = provisions.length === 0 ? none : [...new Set(provisions.map(sectionOf))]
  return {
    time: classOf(each, asOf),
    law: each.law,
    outcome,
    extended,
    extendedInTime: extended && !each.time.extensionLate,
    clarified: days.clarificationSought !== undefined,
    charged: days.feesNotice !== undefined,
    reviewed: days.reviewRequested !== undefined,
    repeated: provisions.includes('s14(2)'),
    sections,
    onlyElsewhere: sections.includes('s21') && withheld.includes(outcome) && sections.filter(isExemption).length === 1,
  }
}

/** How many requests have the same facts. */
export interface Tally {
  readonly facts: Facts
  count: number
}

/** Puts requests of the same facts together: a figure is then looked up some hundred times, however many they are. */
export const tallyOf = (requests: Iterable<RegisteredRequest>, asOf: string): readonly Tally[] => {
  const tallies = new Map<string, Tally>()
  for (const each of requests) {
    const { provisions, outcome, extended, days } = each.request
    const moved = days.clarificationSought !== undefined ? 'c' : ''
    const key = `${classOf(each, asOf)} ${each.law} ${outcome} ${extended ? (each.time.extensionLate ? 'l' : 'e') : ''}${moved}${days.feesNotice !== undefined ? 'f' : ''}${days.reviewRequested !== undefined ? 'r' : ''} ${provisions.length === 0 ? '' : provisions.join()}`
    const known = tallies.get(key)
    if (known === undefined) tallies.set(key, { facts: factsOf(each, asOf), count: 1 })
    else known.count += 1
  }
  return [...tallies.values()]
}

/** One figure of a set: what it counts, and its definition as it is printed with it. */
export interface FigureDefinition {
  readonly id: string
  readonly title: string
  readonly definition: string
  readonly counts: (facts: Facts) => boolean
  /** The figure that it is printed as a share of. */
  readonly of?: string
}

const answered: readonly TimeClass[] = ['inTime', 'inExtension', 'late', 'untimed']
/** Answered, with both days. */
export const timed: readonly TimeClass[] = ['inTime', 'inExtension', 'late']
/** Still to be answered. */
export const unanswered: readonly TimeClass[] = ['open', 'overdue', 'openUntimed', 'onHold']

/** True for a request in one of these classes. */
export const isIn =
  (classes: readonly TimeClass[]) =>
  ({ time }: Facts): boolean =>
    classes.includes(time)
/** True for a request that was answered. */
export const isAnswered = isIn(answered)
