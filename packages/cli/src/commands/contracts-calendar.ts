import { toCalendar, type ContractEntry, type NotInCalendar } from '@imt/contracts'
import type { IsoDate } from '@imt/core'
import type { Answer } from '../answer.js'
import { calendarSequence } from './calendar-sequence.js'

/** Why a contract has no day in a calendar. */
const noDayWords: Readonly<Record<NotInCalendar, string>> = {
  total: 'it is a total',
  ended: 'it has ended',
  open: 'no end is agreed',
  rolling: 'it renews itself, and how often is not known',
  noEnd: 'no end is known',
  past: 'its days have passed',
}

/** The calendar of a register, and which of its contracts have no day in it. */
export const calendarOf = (
  register: readonly ContractEntry[],
  { domain, asOf, place }: { domain: string; asOf: IsoDate; place: (index: number) => string },
): Pick<Answer, 'calendar' | 'notInCalendar'> => {
  const notInCalendar: string[] = []
  const calendar = toCalendar(register, {
    name: 'Contracts',
    domain,
    asOf,
    sequence: calendarSequence(asOf),
    leftOut: (index, why) => {
      const title = register[index]?.title ?? ''
      if (why !== 'total') notInCalendar.push(`${place(index)}${title === '' ? '' : ` (${title})`}: ${noDayWords[why]}`)
    },
  })
  return { calendar, notInCalendar }
}
