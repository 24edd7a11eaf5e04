import { isIsoDate, namesOf, requireChoice, requireDay, requireObject, type IsoDate } from '@imt/core'
import type { Amount } from '../threshold/amount.js'
import { authorities, type Authority } from '../threshold/authority.js'
import { categories, type Category } from '../threshold/threshold-row.js'
import { healthCareProcesses, type HealthCareProcess } from './health-care-standstill.js'
import type { NoticeDue } from './notice-due.js'
import { noticesOfAct } from './notices-of-act.js'
import { noticesOfHealthCare } from './notices-of-health-care.js'
import { noticesOfRegulations } from './notices-of-regulations.js'
import { note, regimeNames, regimes, type ProcurementRegime } from './regime-answer.js'
import { regimeOf } from './regime-of.js'

/** How a contract was awarded. */
export type AwardedBy = 'competition' | 'direct-award' | 'urgent' | 'user-choice' | 'framework' | 'dynamic-market'
const waysOfAward: readonly AwardedBy[] = [
  'competition',
  'direct-award',
  'urgent',
  'user-choice',
  'framework',
  'dynamic-market',
]

/** A contract for which notices may be due. Leave out what is not known. */
export interface AwardedContract {
  /** The day the procurement commenced: it decides the rules, but for a call-off. */
  readonly commenced: IsoDate
  readonly authority: Authority
  readonly category: Category
  /** The day the contract was entered into: the last signature. */
  readonly enteredInto?: IsoDate
  /** The day it ends or ended, by expiry or otherwise. */
  readonly ends?: IsoDate
  /** Estimated value in pounds, on the VAT basis of the rules. */
  readonly value?: Amount
  /** False for a contract below the threshold. */
  readonly aboveThreshold: boolean
  /** The framework it was called off from, as a register names it: its rules govern the call-off; `null`: none. */
  readonly framework?: string | null
  /** The rules that govern it, where they are known. */
  readonly regime?: ProcurementRegime
  readonly awardedBy?: AwardedBy
  /** True for a framework itself. */
  readonly isFramework?: boolean
  /** Below the threshold: whether it was advertised openly, not to chosen suppliers only. */
  readonly advertised?: boolean
  /** Whether preliminary market engagement was carried out. */
  readonly marketEngagement?: boolean
  /** Whether key performance indicators were set; false where the authority considers none appropriate. */
  readonly keyPerformanceIndicators?: boolean
  /** The day on which section 71(5) first applied to a breach or to poor performance. */
  readonly failure?: IsoDate
  /** True where it was decided not to award the contract. */
  readonly notAwarded?: boolean
  /** Under the Provider Selection Regime: the process that was followed. */
  readonly process?: HealthCareProcess
  /** The day to look from: it picks the reporting period of notices that come back. */
  readonly asOf?: IsoDate
}

const contractNames = namesOf<AwardedContract>({
  commenced: true,
  authority: true,
  category: true,
  enteredInto: true,
  ends: true,
  value: true,
  aboveThreshold: true,
  framework: true,
  regime: true,
  awardedBy: true,
  isFramework: true,
  advertised: true,
  marketEngagement: true,
  keyPerformanceIndicators: true,
  failure: true,
  notAwarded: true,
  process: true,
  asOf: true,
})

/** Refuses a misspelt word or a day that does not exist: from JavaScript it would be passed over in silence. */
const checked = (contract: AwardedContract): AwardedContract => {
  requireObject(contract, 'noticesDue: contract', contractNames)
  for (const name of ['commenced', 'enteredInto', 'ends', 'failure', 'asOf'] as const) {
    const day = contract[name]
    if (day !== undefined && !isIsoDate(day)) requireDay(day, `noticesDue: contract.${name}`)
  }
  const { authority, category, regime, awardedBy, process } = contract
  requireChoice(authority, authorities, 'noticesDue: contract.authority')
  requireChoice(category, categories, 'noticesDue: contract.category')
  if (regime !== undefined) requireChoice(regime, regimes, 'noticesDue: contract.regime')
  if (awardedBy !== undefined) requireChoice(awardedBy, waysOfAward, 'noticesDue: contract.awardedBy')
  if (process !== undefined) requireChoice(process, healthCareProcesses, 'noticesDue: contract.process')
  return contract
}

const underRegime = (regime: ProcurementRegime, contract: AwardedContract): readonly NoticeDue[] => {
  if (regime === 'PSR') return noticesOfHealthCare(contract)
  if (regime === 'PA2023') return noticesOfAct(contract)
  return regime === 'PCR2015' ? noticesOfRegulations(contract) : []
}

/**
 * Returns the notices that a contract asks for before it is entered into, once it is, while it runs and once it ends:
 * each with its last day, or the words of the provision where it sets none. "Days beginning with" counts the first day
 * itself. That a notice is due says nothing of whether it was published. Where it is unclear which rules govern the
 * contract, the notices of each are given, with a note of what would decide.
 *
 * @param contract - the day its procurement commenced, who buys and what, when it was entered into and when it ends
 * @returns in the order of the life of a contract; none where no rules are known
 * @throws {RangeError} when a date is not a day that exists
 * @throws {TypeError} when a word is none that is known
 * @example
 * ```ts
 * const due = noticesDue({
 *   commenced: '2026-03-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   enteredInto: '2026-12-01',
 *   aboveThreshold: true,
 *   value: 200000,
 * })
 * due.map(({ number }) => number) // => ['UK6', 'UK7', 'UK9', 'UK8', 'UK17']
 * due[1]?.name // => 'UK7 contract details notice'
 * due[1]?.lastDay // => '2026-12-30'
 * due[1]?.provision // => 's.53(1)(b)'
 * ```
 * @see Procurement Act 2023 ss.50 to 55, 69 to 71, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
export const noticesDue = (contract: AwardedContract): readonly NoticeDue[] => {
  const { regime, commenced, framework, awardedBy } = checked(contract)
  if (regime !== undefined) return underRegime(regime, contract)
  const answer = regimeOf({
    commenced,
    ...(framework !== undefined && { framework }),
    ...(awardedBy === 'framework' && { callOff: true }),
  })
  if (answer.candidates.length < 2)
    return answer.candidates
      .flatMap((only) => underRegime(only, contract))
      .map((each) => withStanding(each, answer.verified))
  return answer.candidates.flatMap((each) =>
    underRegime(each, contract).map((due) => ({
      ...due,
      required: 'if' as const,
      notes: [
        note(
          'regimeUnclear',
          `Only if it is under ${regimeNames[each]}. What would decide: ${answer.wouldDecide.join('; ')}`,
        ),
        ...due.notes,
      ],
    })),
  )
}

/** What rests on a framework that was not read in a source is not verified either. */
const withStanding = (due: NoticeDue, verified: boolean): NoticeDue =>
  verified
    ? due
    : {
        ...due,
        verified: false,
        notes: [...due.notes, note('notVerified', 'Which rules govern it rests on what was not read in a source')],
      }
