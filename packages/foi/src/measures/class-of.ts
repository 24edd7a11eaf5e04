import type { RegisteredRequest } from '../register/register.js'

/** Where a request stands in the count of time: each in exactly one. */
export type TimeClass =
  /** Answered by the twentieth working day. */
  | 'inTime'
  /** Answered after it, within an extension that counts or is not dated. */
  | 'inExtension'
  | 'late'
  /** Answered, and its days do not say whether in time. */
  | 'untimed'
  /** Not answered, its last day not passed. */
  | 'open'
  /** Not answered, its last day passed. */
  | 'overdue'
  /** Not answered, and its last day is not known. */
  | 'openUntimed'
  /** Waits for clarification or a fee. */
  | 'onHold'
  /** Withdrawn, lapsed, transferred or not valid. */
  | 'ended'

/** Whether a request was answered by the day of its register. */
const isAnswered = ({ answered, state, request }: RegisteredRequest, asOf: string): boolean =>
  (answered !== null && answered <= asOf) ||
  state === 'answered' ||
  // A review or a complaint follows an answer, or is about the lack of one: only the day or the outcome tells.
  ((state === 'review' || state === 'regulator') &&
    answered === null &&
    !['unknown', 'open', 'clarification'].includes(request.outcome))

/** Returns where a request stands in the count of time. */
export const classOf = (each: RegisteredRequest, asOf: string): TimeClass => {
  const { state, time, answered } = each
  if (['withdrawn', 'lapsed', 'transferred', 'notValid'].includes(state)) return 'ended'
  const { due, extended, received } = time
  if (isAnswered(each, asOf)) {
    if (answered === null || due === null || received === null || answered < received) return 'untimed'
    if (answered <= due) return 'inTime'
    return extended !== null && answered <= extended ? 'inExtension' : 'late'
  }
  if (state === 'onHold') return 'onHold'
  if (due === null || received === null) return 'openUntimed'
  return asOf <= (extended !== null && extended > due ? extended : due) ? 'open' : 'overdue'
}

/** The section or regulation that a provision is of: `s40` for `s40(2)`, `reg12(5)(e)` for itself. */
export const sectionOf = (provision: string): string => /^s\d+[A-Z]?/.exec(provision)?.[0] ?? provision
