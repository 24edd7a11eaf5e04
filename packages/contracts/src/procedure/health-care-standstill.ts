import {
  addDays,
  longDate,
  requireChoice,
  requireDay,
  ukBankHolidays,
  weekday,
  workingDayCounter,
  type IsoDate,
  type Note,
  type WorkingDayCounter,
} from '@imt/core'
import { healthCareProvision, type Provision } from './provision.js'

/** The processes of the Provider Selection Regime, and awards outside them. */
export type HealthCareProcess =
  | 'direct-award-a'
  | 'direct-award-b'
  | 'direct-award-c'
  | 'most-suitable-provider'
  | 'competitive'
  | 'urgent'
  /** An award based on a framework agreement without a competition. */
  | 'direct-call-off'

/** The processes that are known. */
export const healthCareProcesses: readonly HealthCareProcess[] = [
  'direct-award-a',
  'direct-award-b',
  'direct-award-c',
  'most-suitable-provider',
  'competitive',
  'urgent',
  'direct-call-off',
]

/** Names of the processes for readers. */
export const processNames: { readonly [P in HealthCareProcess]: string } = {
  'direct-award-a': 'Direct Award Process A',
  'direct-award-b': 'Direct Award Process B',
  'direct-award-c': 'Direct Award Process C',
  'most-suitable-provider': 'the Most Suitable Provider Process',
  competitive: 'the Competitive Process',
  urgent: 'an urgent award',
  'direct-call-off': 'a call-off without a competition',
}

/** A standstill under the Provider Selection Regime. */
export interface HealthCareStandstill {
  readonly regime: 'PSR'
  /** The day the notice of intention to make an award was published. */
  readonly published: IsoDate
  readonly process?: HealthCareProcess
  /** Whether written representations were received in time. */
  readonly representations?: boolean
  /** The day on which providers were informed of the last further decision. */
  readonly lastDecision?: IsoDate
}

/** When a standstill under the Provider Selection Regime ends. */
export interface HealthCareStandstillEnd {
  /** False where the process has none. */
  readonly required: boolean
  /** The last day of the standstill, which ends at midnight at its end; `null` where there is none or no fixed end. */
  readonly ends: IsoDate | null
  /** With representations: the standstill does not end before the end of this day. */
  readonly notBefore: IsoDate | null
  readonly provisional: boolean
  readonly notes: readonly Note[]
  readonly citation: readonly Provision[]
}

/** Whether a process has a standstill (reg. 12(1)). */
export const hasStandstill = (process: HealthCareProcess): boolean =>
  process === 'direct-award-c' || process === 'most-suitable-provider' || process === 'competitive'

/**
 * The nth working day after a day, by regulation 12(12): not a weekend, a bank holiday of England, Christmas Day, Good
 * Friday or the first Monday in May, which is a public holiday here even in a year in which its bank holiday is moved.
 */
const workingDayAfter = (counter: WorkingDayCounter, from: IsoDate, count: number): IsoDate => {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    const isFirstMondayInMay = day.slice(5, 7) === '05' && Number(day.slice(8)) <= 7 && weekday(day) === 'Monday'
    if (counter.isWorkingDay(day) && !isFirstMondayInMay) left--
  }
  return day
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)
const citation: readonly Provision[] = [
  healthCareProvision('regulation/12', 'reg. 12(1), (2) and (9)'),
  healthCareProvision('regulation/12', 'reg. 12(12)'),
]
const citationOfRepresentations = healthCareProvision('regulation/12', 'reg. 12(3), (4) and (10)')

/**
 * Begins "on the day after the day" of publication, working day or not, and ends "at midnight at the end of the 8th
 * working day after the day the standstill period began" (reg. 12(2) and (9)). With representations no day is fixed.
 * The later day is the safe one: until then no contract may be entered into.
 */
export const healthCareStandstill = (award: HealthCareStandstill): HealthCareStandstillEnd => {
  const { published, process, representations = false, lastDecision } = award
  requireDay(published, 'standstill: award.published')
  requireChoice(representations, [true, false], 'standstill: award.representations')
  if (process !== undefined) requireChoice(process, healthCareProcesses, 'standstill: award.process')
  if (lastDecision !== undefined) requireDay(lastDecision, 'standstill: award.lastDecision')
  if (published < '2024-01-01')
    throw new RangeError(
      `standstill: award.published must be on or after 2024-01-01, when the Provider Selection Regime began, got ${published}`,
    )
  if (process !== undefined && !hasStandstill(process))
    return {
      required: false,
      ends: null,
      notBefore: null,
      provisional: false,
      notes: [{ code: 'noStandstill', message: `There is no standstill for ${processNames[process]}` }],
      citation: [healthCareProvision('regulation/12', 'reg. 12(1)')],
    }
  const counter = workingDayCounter(ukBankHolidays.divisions['england-and-wales'])
  const begins = addDays(published, 1)
  const eighth = workingDayAfter(counter, begins, 8)
  const processNote: readonly Note[] =
    process === undefined
      ? [
          {
            code: 'processNotStated',
            message:
              'Only Direct Award Process C, the Most Suitable Provider Process and the Competitive Process have a standstill: Check which was followed',
          },
        ]
      : []
  if (!representations)
    return {
      required: true,
      ends: eighth,
      notBefore: null,
      provisional: counter.standing(begins, eighth).provisional,
      notes: processNote,
      citation,
    }
  const fifth = lastDecision === undefined ? undefined : workingDayAfter(counter, lastDecision, 5)
  const notBefore = fifth === undefined ? eighth : later(eighth, fifth)
  return {
    required: true,
    ends: null,
    notBefore,
    provisional: counter.standing(begins, notBefore).provisional,
    notes: [
      ...processNote,
      {
        code: 'noFixedEnd',
        message:
          fifth === undefined
            ? `With representations the standstill has no fixed end: it lasts at least until ${longDate(eighth)}, and until the decision was reviewed, a further decision made and 5 working days have passed since the providers were informed of it`
            : `With representations the standstill has no fixed end: it lasts at least until ${longDate(notBefore)}, and longer where the authority is not ready or makes a further decision`,
      },
    ],
    citation: [...citation, citationOfRepresentations],
  }
}
