import { namesOf, requireChoice, requireList, requireObject } from '@imt/core'
import type { Amount } from '../threshold/amount.js'
import { healthCareProcesses, type HealthCareProcess } from './health-care-standstill.js'
import { testsOfAct } from './modification-act.js'
import { testsOfHealthCare } from './modification-health-care.js'
import type { ModificationResult } from './modification-measures.js'
import { testsOfRegulations } from './modification-regulations.js'
import type { Provision } from './provision.js'

/** An earlier change that this one may belong together with. */
export interface EarlierChange {
  readonly addMonths?: number
  /** Pounds; less than 0 took away. */
  readonly valueChange?: Amount
}

/** A change to a contract that has been awarded. Leave out what does not change. */
export interface ContractChange {
  readonly regime: 'PCR2015' | 'PA2023' | 'PSR'
  /** `supplies` and `services`, as other functions have it, are `goods-or-services`. */
  readonly category: 'goods-or-services' | 'supplies' | 'services' | 'works' | 'light-touch'
  /** The longest term provided for on award, extensions included, in months. */
  readonly maximumTermMonths?: number
  /** Months that the change adds; less than 0 takes away. */
  readonly addMonths?: number
  /** Estimated value before the change, in pounds; under `PSR` the lifetime value when it was entered into. */
  readonly value?: Amount
  /** Pounds by which the change moves the value: more than 0 adds, less than 0 takes away. */
  readonly valueChange?: Amount
  /** Pounds of earlier changes, net: those made under the same small-value ground; under `PSR` all of them. */
  readonly earlierChanges?: Amount
  /** The threshold that applies, in pounds. */
  readonly threshold?: Amount
  /** True where another supplier takes the contract over. */
  readonly novation?: boolean
  /** Earlier changes: under `PA2023` each test is also run as if they had been one with this change. */
  readonly earlier?: readonly EarlierChange[]
  /** Under `PSR`: the process by which the contract was awarded. */
  readonly process?: HealthCareProcess
  /** Under `PSR`: whether the change is attributable to a decision of the authority. */
  readonly authorityDecision?: boolean
}

const changeNames = namesOf<ContractChange>({
  regime: true,
  category: true,
  maximumTermMonths: true,
  addMonths: true,
  value: true,
  valueChange: true,
  earlierChanges: true,
  threshold: true,
  novation: true,
  earlier: true,
  process: true,
  authorityDecision: true,
})
const changeCategories = ['goods-or-services', 'supplies', 'services', 'works', 'light-touch'] as const
const earlierNames = namesOf<EarlierChange>({ addMonths: true, valueChange: true })

/** How one test of a change comes out. */
export interface ModificationTest {
  readonly test:
    | 'substantial-term'
    | 'below-threshold-modification'
    | 'fifty-percent-cap'
    | 'change-notice'
    | 'light-touch'
    | 'corporate-restructuring'
    | 'replacement-contractor'
    | 'below-threshold-contract'
    | 'made-together'
    | 'cumulative-value'
    | 'awarded-by-process-a-or-b'
    | 'other-grounds'
  /** The ground or exemption that is asked about. */
  readonly question: string
  readonly result: ModificationResult
  /** The figures behind the result. */
  readonly working: string
  /** The result if the change could reasonably have been made together with the earlier ones. */
  readonly together?: { readonly result: ModificationResult; readonly working: string }
  readonly provision: string
  readonly citation: Provision
  /**
   * Whether the statement that the name of the test makes is true; `null` where it is open.
   *
   * @deprecated Read `result`, which means the same in every test.
   */
  readonly holds: boolean | null
}

/**
 * Returns how a change to a contract comes out in the tests that are arithmetic, by the rules that govern it: the sets
 * are never mixed. Scope, balance and the grounds are for a person to judge: `not ruled out` permits nothing. Light
 * touch contracts under the Act need no ground and no notice. Whether changes belong together is asked, with the result
 * both ways.
 *
 * @param change - months and pounds before and after; what is missing leaves its test open
 * @throws {RangeError} when an amount is no number, the value is negative, or the maximum term is not above 0
 * @throws {TypeError} when the regime, category or process is none that is known
 * @example
 * ```ts
 * const change = { regime: 'PA2023', category: 'goods-or-services', maximumTermMonths: 48, addMonths: 4 } as const
 * const [term] = modificationTests({ ...change, earlier: [{ addMonths: 3 }] })
 * term?.result // => 'not ruled out'
 * term?.working // => '4 of 48 months is 8.33 %: no more than 10 %'
 * term?.together?.result // => 'ruled out by the figures'
 * ```
 * @see Procurement Act 2023 ss.74 and 75 and Sch. 8, https://www.legislation.gov.uk/ukpga/2023/54/section/74
 * @see Public Contracts Regulations 2015 reg. 72, https://www.legislation.gov.uk/uksi/2015/102/regulation/72
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 reg. 13,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/13
 */
export const modificationTests = (change: ContractChange): readonly ModificationTest[] => {
  const { regime, category, novation, earlier, process, authorityDecision } = requireObject(
    change,
    'modificationTests: change',
    changeNames,
  )
  requireChoice(regime, ['PA2023', 'PCR2015', 'PSR'], 'modificationTests: change.regime')
  requireChoice(category, changeCategories, 'modificationTests: change.category')
  if (novation !== undefined) requireChoice(novation, [true, false], 'modificationTests: change.novation')
  if (authorityDecision !== undefined)
    requireChoice(authorityDecision, [true, false], 'modificationTests: change.authorityDecision')
  if (process !== undefined) requireChoice(process, healthCareProcesses, 'modificationTests: change.process')
  if (earlier !== undefined)
    for (const each of requireList(earlier, 'modificationTests: change.earlier'))
      requireObject(each, 'modificationTests: change.earlier[]', earlierNames)
  if (regime === 'PSR') return testsOfHealthCare(change)
  return regime === 'PA2023' ? testsOfAct(change) : testsOfRegulations(change)
}
