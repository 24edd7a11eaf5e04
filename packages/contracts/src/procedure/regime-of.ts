import {
  isIsoDate,
  listed,
  longDate,
  namesOf,
  requireChoice,
  requireDay,
  requireObject,
  type IsoDate,
  type Note,
} from '@imt/core'
import { regimeOn } from '../threshold/regime.js'
import { frameworksNamed } from './frameworks-named.js'
import { healthCareIn, type MixedProcurement } from './health-care-in.js'
import { nations, nationWords, type Nation } from './nation.js'
import {
  decided,
  healthTransition,
  note,
  notModelled,
  regimeNames,
  regimes,
  unclear,
  type AnswerPart,
  type ProcurementRegime,
  type RegimeAnswer,
} from './regime-answer.js'

/** What is known of how a contract was bought. Leave out what is not known. */
export interface ProcuredContract {
  /** The day its own procurement commenced: a notice was submitted, or a supplier approached. */
  readonly commenced?: IsoDate
  /** The day it was awarded or signed. */
  readonly awarded?: IsoDate
  /** The day it starts. It decides nothing, and is taken so that it can be said. */
  readonly start?: IsoDate
  /** The framework or dynamic purchasing system it was called off from, as the register names it; `null`: none. */
  readonly framework?: string | null
  /** The rules of that framework, where they are known. */
  readonly frameworkRegime?: ProcurementRegime
  /** The day the procurement of the framework commenced. */
  readonly frameworkCommenced?: IsoDate
  /** The day the framework was concluded. */
  readonly frameworkConcluded?: IsoDate
  /** Whether it was called off from a framework, where none is named. */
  readonly callOff?: boolean
  /** England, unless said otherwise. */
  readonly nation?: Nation
  /** Whether health care services for patients are bought: `none`, unless said otherwise. */
  readonly healthCare?: 'none' | 'all' | MixedProcurement
}

const contractNames = namesOf<ProcuredContract>({
  commenced: true,
  awarded: true,
  start: true,
  framework: true,
  frameworkRegime: true,
  frameworkCommenced: true,
  frameworkConcluded: true,
  callOff: true,
  nation: true,
  healthCare: true,
})

const actBegins: IsoDate = '2025-02-24'
const regulationsBegin: IsoDate = '2015-02-26'
const healthCareBegins: IsoDate = '2024-01-01'

const callOffWords = 'whether it was called off from a framework, and from which'
const commencedWords = 'the day its procurement commenced: a notice was submitted, or a supplier approached'

const before2006 =
  'Its procurement commenced before 31 January 2006, when the Public Contracts Regulations 2006 began: earlier rules are not modelled'

/** By a day of its own alone: the procurement commenced, or the contract was awarded, on that day. */
const byDay = (day: IsoDate, because: string, part: Omit<AnswerPart, 'because'> = {}): RegimeAnswer => {
  const regime = regimeOn(day)
  return regime === undefined ? notModelled(before2006) : decided(regime, { because, ...part })
}

/** A framework of which only a day is known; its call-offs go with it. */
const byFrameworkDays = ({ frameworkCommenced, frameworkConcluded }: ProcuredContract): RegimeAnswer | undefined => {
  if (frameworkCommenced !== undefined)
    return byDay(
      frameworkCommenced,
      `It was called off from a framework whose procurement commenced on ${longDate(frameworkCommenced)}: the rules of the framework govern it`,
    )
  return frameworkConcluded !== undefined && frameworkConcluded < actBegins
    ? byDay(
        frameworkConcluded,
        `It was called off from a framework concluded on ${longDate(frameworkConcluded)}, before the Procurement Act 2023 began: the rules of the framework govern it`,
        { notes: slowNotes(frameworkConcluded) },
      )
    : undefined
}

/** A procurement can take so long that its end is under the rules of its beginning. */
const slowNotes = (day: IsoDate): readonly Note[] =>
  day >= regulationsBegin
    ? [
        note(
          'commencementNotStated',
          'If the procurement commenced before 26 February 2015, the Public Contracts Regulations 2006 govern it: Check that day',
        ),
      ]
    : []

/** A contract that was called off from a framework: the rules of the framework decide. */
const ofCallOff = (contract: ProcuredContract): RegimeAnswer => {
  const { framework, frameworkRegime, commenced, awarded } = contract
  const day = commenced ?? awarded
  const named = typeof framework === 'string' ? frameworksNamed(framework, day) : []
  if (frameworkRegime !== undefined)
    return decided(frameworkRegime, {
      because: `It was called off from a framework under ${regimeNames[frameworkRegime]}: the rules of the framework govern it`,
      frameworks: named,
    })
  const known = byFrameworkDays(contract)
  if (known !== undefined) return known
  const rules = [...new Set(named.map(({ regime }) => regime))]
  const [only] = rules
  if (only !== undefined && rules.length === 1)
    return decided(only, {
      because: `${listed(
        named.map(({ name }) => name),
        'or',
      )} is under ${regimeNames[only]}${named.length === 1 ? ` (${named[0]?.because ?? ''})` : ''}, and a call-off is under the rules of its framework, whatever its own date`,
      frameworks: named,
    })
  if (rules.length > 1)
    return unclear(
      rules,
      [
        `which of them it was: ${listed(
          named.map(({ name }) => name),
          'or',
        )}`,
      ],
      {
        because: `The frameworks that may be meant are under different rules: ${listed(named.map(({ name, regime }) => `${name} under ${regimeNames[regime]}`))}`,
        frameworks: named,
      },
    )
  if (day !== undefined && day < actBegins)
    return byDay(
      day,
      `It was called off before ${longDate(actBegins)}, so its framework is older than the Procurement Act 2023`,
      { notes: slowNotes(day) },
    )
  return unclear(
    ['PCR2015', 'PA2023'],
    ['the rules of the framework: its number, or the day its own procurement commenced'],
    {
      because:
        'It was called off from a framework, whose own rules govern it whatever the date of the call-off, and which framework it was is not known here',
    },
  )
}

/** A contract without a framework: the day its procurement commenced decides. */
const ofContract = ({ commenced, awarded, start, framework, callOff }: ProcuredContract): RegimeAnswer => {
  if (commenced !== undefined) {
    if (awarded !== undefined && awarded < commenced && regimeOn(awarded) !== regimeOn(commenced))
      return unclear(
        [regimeOn(awarded), regimeOn(commenced)].flatMap((each) => each ?? []),
        ['which of the two days is right'],
        {
          because: `It was awarded on ${longDate(awarded)}, before the day its procurement is said to have commenced, ${longDate(commenced)}`,
        },
      )
    return byDay(commenced, `Its procurement commenced on ${longDate(commenced)}`, {
      notes:
        commenced >= actBegins && framework === undefined && callOff === undefined
          ? [
              note(
                'callOffNotStated',
                'A call-off from a framework that is older than the Act is under the rules of the framework, whatever its own date: Check whether it is one',
              ),
            ]
          : [],
    })
  }
  if (awarded !== undefined && awarded < actBegins)
    return byDay(awarded, `It was awarded on ${longDate(awarded)}, before the Procurement Act 2023 began`, {
      notes: slowNotes(awarded),
    })
  return unclear(
    awarded === undefined ? ['PCR2006', 'PCR2015', 'PA2023'] : ['PCR2015', 'PA2023'],
    [commencedWords, ...(framework === null || callOff === false ? [] : [callOffWords])],
    {
      because:
        awarded === undefined
          ? start === undefined
            ? 'Nothing that is stated decides which rules govern it'
            : `That it starts on ${longDate(start)} does not decide which rules govern it`
          : `It was awarded on ${longDate(awarded)}: its procurement may have commenced before ${longDate(actBegins)}`,
    },
  )
}

const namesNone = /^(?:n\/?a|no|none|nil|not applicable|-)?$/i

const general = (contract: ProcuredContract): RegimeAnswer => {
  const { framework, frameworkRegime, frameworkCommenced, frameworkConcluded, callOff } = contract
  const named = typeof framework === 'string' && !namesNone.test(framework.trim())
  const isCallOff =
    named ||
    callOff === true ||
    frameworkRegime !== undefined ||
    frameworkCommenced !== undefined ||
    frameworkConcluded !== undefined
  return isCallOff ? ofCallOff(named ? contract : { ...contract, framework: null }) : ofContract(contract)
}

/** The Provider Selection Regime is told apart first; `undefined` where it is not in question. */
const ofHealthCare = (contract: ProcuredContract): RegimeAnswer | undefined => {
  const { commenced, awarded, framework } = contract
  const { is, wouldDecide } = healthCareIn(contract.healthCare)
  if (is === false) return undefined
  const day = commenced ?? (awarded !== undefined && awarded < healthCareBegins ? awarded : undefined)
  if (day !== undefined && day < healthCareBegins) {
    const otherwise = general(contract)
    return {
      ...otherwise,
      citation: [...otherwise.citation, healthTransition],
      notes: [
        ...otherwise.notes,
        note(
          'changesUnderProviderSelection',
          'Changes of a contract for health care services follow regulation 13 of the Provider Selection Regime, however it was awarded (reg. 29(2))',
        ),
      ],
    }
  }
  const open = [
    ...wouldDecide,
    ...(day === undefined ? [commencedWords] : []),
    ...(/\bdynamic purchasing|\bDPS\b/i.test(framework ?? '')
      ? ['whether it was called off from a dynamic purchasing system that was still running (reg. 29(1)(c))']
      : []),
  ]
  if (open.length === 0)
    return decided('PSR', {
      because: `What is mainly bought is health care services, and the procurement commenced on ${longDate(day ?? healthCareBegins)}: the Provider Selection Regime governs it, call-offs from earlier frameworks included`,
    })
  const otherwise = general(contract)
  return unclear(
    ['PSR', ...otherwise.candidates.filter((each) => each !== 'PSR')],
    [...open, ...otherwise.wouldDecide.filter((each) => !open.includes(each))],
    {
      because: 'Whether the Provider Selection Regime for health care services governs it is open',
      frameworks: otherwise.frameworks,
      notes: otherwise.notes,
    },
  )
}

/**
 * Returns which rules govern a contract. The day its procurement commenced decides and, for a call-off, the rules of
 * the framework; never the day it starts. Health care services are told apart first: information technology comes
 * under the Provider Selection Regime only where it is bought with them, they are worth more, and the two could
 * not reasonably be supplied under separate contracts. England only.
 *
 * @param contract - what is known of how it was bought
 * @throws {RangeError} when a day does not exist, or an amount is negative or no number
 * @throws {TypeError} when a nation or regime is none that is known
 * @example
 * ```ts
 * regimeOf({ commenced: '2025-02-23' }).regime // => 'PCR2015'
 * regimeOf({ commenced: '2025-02-24', framework: null }).regime // => 'PA2023'
 * regimeOf({ commenced: '2026-06-01', framework: 'G-Cloud 14 (RM1557.14)' }).regime // => 'PCR2015'
 * const started = regimeOf({ start: '2026-06-01' })
 * started.regime // => 'unclear'
 * started.wouldDecide[1] // => 'whether it was called off from a framework, and from which'
 * ```
 * @see Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)
 *   reg. 5, https://www.legislation.gov.uk/uksi/2024/716/regulation/5
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348) regs 3 and 29,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/3
 */
export const regimeOf = (contract: ProcuredContract): RegimeAnswer => {
  requireObject(contract, 'regimeOf: contract', contractNames)
  const { nation = 'england', frameworkRegime } = contract
  for (const name of ['commenced', 'awarded', 'start', 'frameworkCommenced', 'frameworkConcluded'] as const) {
    const day = contract[name]
    if (day !== undefined && !isIsoDate(day)) requireDay(day, `regimeOf: contract.${name}`)
  }
  requireChoice(nation, nations, 'regimeOf: contract.nation')
  if (frameworkRegime !== undefined) requireChoice(frameworkRegime, regimes, 'regimeOf: contract.frameworkRegime')
  if (nation !== 'england') return notModelled(nationWords[nation])
  return ofHealthCare(contract) ?? general(contract)
}
