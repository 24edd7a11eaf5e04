import type { RegisteredRequest } from '../register/register.js'
import type { TimeClass } from './class-of.js'

/** The definitions by which requests are counted: two sets, never in one table. */
export type MeasureSet = 'code' | 'cabinetOffice'

/** A request with where it stands in the count of time. */
export interface Classed {
  readonly each: RegisteredRequest
  readonly time: TimeClass
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
