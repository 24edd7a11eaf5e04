import type { RegisteredRequest } from '../register/register.js'
import { classOf, sectionOf, type TimeClass } from './class-of.js'

/** The definitions by which requests are counted: two sets, never in one table. */
export type MeasureSet = 'code' | 'cabinetOffice'

/** A request with what its figures are counted by, worked out once. */
export interface Classed {
  readonly each: RegisteredRequest
  readonly time: TimeClass
  /** Each section or regulation that it cites, once. */
  readonly sections: readonly string[]
  /** Section 21 is the only exemption of a request that was not granted. */
  readonly onlyElsewhere: boolean
}

const none: readonly string[] = []
const isExemption = (section: string): boolean => /^s(?:2[1-9]|3\d|4[0-4])[A-Z]?$/.test(section)
const withheld = ['withheld', 'partly', 'elsewhere']

/** Returns what the figures of a request are counted by. */
export const classed = (each: RegisteredRequest, asOf: string): Classed => {
  const { provisions, outcome } = each.request
  const sections = provisions.length === 0 ? none : [...new Set(provisions.map(sectionOf))]
  const onlyElsewhere =
    sections.includes('s21') && withheld.includes(outcome) && sections.filter(isExemption).length === 1
  return { each, time: classOf(each, asOf), sections, onlyElsewhere }
}

/** One figure of a set: what it counts, and its definition as it is printed with it. */
export interface FigureDefinition {
  readonly id: string
  readonly title: string
  readonly definition: string
  readonly counts: (classed: Classed) => boolean
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
  ({ time }: Classed): boolean =>
    classes.includes(time)
/** True for a request that was answered. */
export const isAnswered = isIn(answered)
