import {
  addDays,
  namesOf,
  requireChoice,
  requireObject,
  ukBankHolidays,
  workingDayCounter,
  longDate,
  type Citation,
  type IsoDate,
  type Note,
} from '@imt/core'
import { procurementAct, publicContractsRegulations } from '../citations.js'
import { daysBeginningWith } from './days-beginning-with.js'
import {
  healthCareStandstill,
  type HealthCareStandstill,
  type HealthCareStandstillEnd,
} from './health-care-standstill.js'

/** When a standstill ends: the contract may be made the day after. */
export interface Standstill {
  /** The last day of the standstill, which ends at midnight at its end. */
  readonly ends: IsoDate
  readonly provisional: boolean
  readonly notes: readonly Note[]
  readonly citation: readonly Citation[]
}
/** A standstill under the Procurement Act 2023. */
export interface ActStandstill {
  readonly regime: 'PA2023'
  /** The day the contract award notice was published. */
  readonly published: IsoDate
}
/** A standstill under the Public Contracts Regulations 2015. */
export interface RegulationsStandstill {
  readonly regime: 'PCR2015'
  /** The day the award decision notice was sent. */
  readonly sent: IsoDate
  /** `electronic`: to all by fax or electronically. Otherwise the longer period is given. */
  readonly method: 'electronic' | 'other'
}

const awardNames = namesOf<ActStandstill | RegulationsStandstill>({
  regime: true,
  published: true,
  sent: true,
  method: true,
})
const healthCareNames = namesOf<HealthCareStandstill>({
  regime: true,
  published: true,
  process: true,
  representations: true,
  lastDecision: true,
})

/** The standstill of each set of rules. */
interface StandstillOf {
  (award: ActStandstill | RegulationsStandstill): Standstill
  (award: HealthCareStandstill): HealthCareStandstillEnd
}

/**
 * Returns the last day of the mandatory standstill. Under the Act: eight working days beginning with the day the award
 * notice is published, bank holidays in any part of the United Kingdom left out. Under the regulations of 2015: ten
 * calendar days after electronic sending (fifteen otherwise), rolled on where the last is no working day. Those
 * regulations do not say whose bank holidays count, so both ways are worked out and the later is given, with a note
 * where they differ. Under the Provider Selection Regime: eight working days of England after the day it begins, which
 * is the day after publication; with representations there is no fixed end, but a day before which it does not end.
 *
 * @param award - the regime and the day that starts the count
 * @throws {RangeError} when the day does not exist
 * @example
 * ```ts
 * standstill({ regime: 'PA2023', published: '2026-12-21' }).ends // => '2027-01-05'
 * standstill({ regime: 'PCR2015', sent: '2023-12-15', method: 'electronic' }).ends // => '2023-12-27'
 * standstill({ regime: 'PSR', process: 'competitive', published: '2026-11-06' }).ends // => '2026-11-18'
 * standstill({ regime: 'PSR', published: '2026-11-06', representations: true }).notBefore // => '2026-11-18'
 * ```
 * @see Procurement Act 2023 ss.51(2) and 123, https://www.legislation.gov.uk/ukpga/2023/54/section/51
 * @see Public Contracts Regulations 2015 regs 2(3), 2(4) and 87,
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/87
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 reg. 12,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/12
 */
export const standstill: StandstillOf = ((award: ActStandstill | RegulationsStandstill | HealthCareStandstill) => {
  requireObject(award, 'standstill: award')
  requireChoice(award.regime, ['PA2023', 'PCR2015', 'PSR'], 'standstill: award.regime')
  if (award.regime === 'PSR') return healthCareStandstill(requireObject(award, 'standstill: award', healthCareNames))
  requireObject(award, 'standstill: award', awardNames)
  return award.regime === 'PA2023' ? underAct(award) : underRegulations(award)
}) as StandstillOf

const underAct = (award: ActStandstill): Standstill => {
  const union = workingDayCounter(ukBankHolidays.union)
  const { date: ends, provisional } = union.add(addDays(award.published, -1), 8)
  const notes: Note[] = union.isWorkingDay(award.published)
    ? []
    : [
        {
          code: 'publishedOnNonWorkingDay',
          message: 'The notice was published on a day that is no working day: the count begins with the next one',
        },
      ]
  return {
    ends,
    provisional,
    notes,
    citation: [procurementAct('section/51', 's.51(2)'), procurementAct('section/123', 's.123')],
  }
}

const underRegulations = (award: RegulationsStandstill): Standstill => {
  const union = workingDayCounter(ukBankHolidays.union)
  if (award.method !== 'electronic' && award.method !== 'other')
    throw new RangeError(`standstill: method must be 'electronic' or 'other', got ${JSON.stringify(award.method)}`)
  const lastDay = addDays(award.sent, award.method === 'electronic' ? 10 : 15)
  const inEngland = workingDayCounter(ukBankHolidays.divisions['england-and-wales']).next(lastDay)
  const anywhere = union.next(lastDay)
  const notes: Note[] = [
    ...(award.method === 'other'
      ? [
          {
            code: 'fifteenDays',
            message:
              'Fifteen days from sending; where the recipients got it sooner, ten days from their receipt may end earlier: Check regulation 87',
          },
        ]
      : []),
    ...(inEngland.date === anywhere.date
      ? []
      : [
          {
            code: 'holidaysDiffer',
            message: `By the bank holidays of England and Wales the standstill would end on ${longDate(inEngland.date)}: the later day is given`,
          },
        ]),
  ]
  return {
    ends: anywhere.date > inEngland.date ? anywhere.date : inEngland.date,
    provisional: inEngland.provisional || anywhere.provisional,
    notes,
    citation: [
      {
        title: 'Civil Service Procurement Pathway on PCR 2015 reg. 87',
        url: 'https://www.procurementpathway.civilservice.gov.uk',
        read: '2026-11-22',
        verified: true,
      },
      publicContractsRegulations(2, 'reg. 2(3) and (4)'),
    ],
  }
}

/**
 * Returns the last day on which a contract termination notice can be published: thirty days beginning with the day the
 * contract ends. Expiry counts as termination.
 *
 * @param ended - the day the contract ends, `YYYY-MM-DD`
 * @throws {RangeError} when `ended` is not a day that exists
 * @example
 * ```ts
 * terminationNoticeDue('2026-12-01') // => '2026-12-30'
 * ```
 * @see Procurement Act 2023 s.80(1) and (3), https://www.legislation.gov.uk/ukpga/2023/54/section/80
 */
export const terminationNoticeDue = (ended: IsoDate): IsoDate => daysBeginningWith(ended, 30)
