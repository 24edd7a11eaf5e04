import {
  addMonths,
  type Decimal,
  namesOf,
  requireChoice,
  requireDay,
  requireList,
  requireObject,
  type IsoDate,
  type Note,
} from '@imt/core'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { authorities, type Authority } from '../threshold/authority.js'
import { categories, thresholdRow, type Category } from '../threshold/threshold-row.js'
import type { NoticeDue } from './notice-due.js'
import type { HealthCareProcess } from './health-care-standstill.js'
import { noticesDue } from './notices-due.js'
import { note, type ProcurementRegime, type RegimeAnswer } from './regime-answer.js'
import { regimeOfReading } from './regime-of-entry.js'

/** Settings of `registerDuties`. */
export interface RegisterDutiesOptions {
  /** The day to look from. */
  readonly asOf: IsoDate
  /** Who buys: an NHS trust, unless said otherwise. */
  readonly authority?: Authority
  /** What is bought: services, unless said otherwise. */
  readonly category?: Category
}
const optionNames = namesOf<RegisterDutiesOptions>({ asOf: true, authority: true, category: true })

/** What the rules ask for a contract of a register, as far as the register shows it. */
export interface RegisterDuties {
  /** Which entry of the register, counted from 0. */
  readonly entry: number
  readonly regime: RegimeAnswer['regime']
  readonly because: string
  readonly notices: readonly NoticeDue[]
  /** The days that the register gives, as far as they are exact. */
  readonly enteredInto?: IsoDate
  readonly ends?: IsoDate
  /** What to find out before more can be said. */
  readonly asks: readonly string[]
}

const exact = (day: ContractReading['signed']): IsoDate | undefined =>
  day !== null && day.earliest === day.latest ? day.latest : undefined

/** The stated whole-life value, and whether it is above the threshold; `null` where VAT or a gap leaves it open. */
const valueOf = (
  { value }: ContractReading,
  commenced: IsoDate,
  authority: Authority,
  category: Category,
): { readonly amount?: Decimal; readonly above: boolean | null } => {
  const amount = value?.per === 'life' ? (value.figure.high ?? value.figure.value) : null
  const row = thresholdRow(commenced, authority, category)
  if (amount === null || row === undefined) return { above: null }
  const stated = value?.vat ?? null
  const least = row.vat === 'exclusive' && stated !== 'exclusive' ? amount.dividedBy('1.2') : amount
  const most = row.vat === 'inclusive' && stated !== 'inclusive' ? amount.times('1.2') : amount
  return { amount, above: least.gte(row.amount) ? true : most.lt(row.amount) ? false : null }
}

/** What is bought by the words of a row: the light-touch services of the Act, where it says so. */
const categoryOf = ({ route, category, notes }: ContractEntry, otherwise: Category): Category =>
  [route, category, notes].some(
    (text) => text !== undefined && /(?<!\bnot (?:an? |under )?)\blight[- ]touch\b/i.test(text.slice(0, 1000)),
  )
    ? 'light-touch'
    : otherwise

const commencedAsked = 'the day its procurement commenced'

/**
 * The day by which thresholds are looked up where the day on which the procurement commenced is not stated, and what
 * governs the contract is: that of its signature. Under the regulations of 2015 more than a threshold hangs on it.
 */
const standIn = (regime: ProcurementRegime | undefined, enteredInto: IsoDate | undefined): IsoDate | undefined =>
  regime === 'PA2023' || regime === 'PSR' ? enteredInto : undefined

/** So long a procurement may take: a threshold of that time may be the one that counts. */
const longest = 24

/** The same as `valueOf`, where the day that decides the threshold may be any of some time before the signature. */
const valueAbove = (
  reading: ContractReading,
  {
    only,
    commenced,
    day,
    authority,
    category,
  }: {
    readonly only: ProcurementRegime
    readonly commenced: IsoDate | null
    readonly day: IsoDate
    readonly authority: Authority
    readonly category: Category
  },
): ReturnType<typeof valueOf> => {
  const own = valueOf(reading, day, authority, category)
  // The Provider Selection Regime has no threshold.
  if (only === 'PSR') return { ...own, above: true }
  if (commenced !== null) return own
  const earliest = addMonths(day, -longest)
  const before = valueOf(reading, earliest < actBegins ? actBegins : earliest, authority, category)
  return { ...own, above: own.above === before.above ? own.above : null }
}
const actBegins: IsoDate = '2025-02-24'

const processes: readonly (readonly [RegExp, HealthCareProcess])[] = [
  [/\b(?:direct award process|DAP)[ -]?A\b/i, 'direct-award-a'],
  [/\b(?:direct award process|DAP)[ -]?B\b/i, 'direct-award-b'],
  [/\b(?:direct award process|DAP)[ -]?C\b/i, 'direct-award-c'],
  [/\bmost suitable provider\b|\bMSP\b/i, 'most-suitable-provider'],
  [/\bcompetitive process\b/i, 'competitive'],
  [/\burgent\b/i, 'urgent'],
]

/** The process of the Provider Selection Regime that the route names. */
const processOf = ({ route }: ContractEntry): HealthCareProcess | undefined => {
  const named = processes.filter(([words]) => words.test((route ?? '').slice(0, 200)))
  return named.length === 1 ? named[0]?.[1] : undefined
}

const thresholdOpen: Note = note(
  'thresholdOpen',
  'Only if the contract is above the threshold: what the register states does not settle that',
)

/**
 * Returns for each contract of a register which rules govern it and which notices they ask for, with the last day of
 * each or the words of the provision. Only what the register itself shows is worked out: what else is needed is asked.
 * Whether a notice was published is not seen here.
 *
 * @param entries - the texts of each row, as published; totals are passed over
 * @param options - the day to look from, who buys, and what
 * @throws {RangeError} when `asOf` is not a day that exists
 * @throws {TypeError} when the authority or category is none that is known
 * @example
 * ```ts
 * const register = [
 *   { title: 'Network', value: '£250,000', commenced: '01/03/2026', signed: '30/06/2026', end: '29/06/2030' },
 *   { title: 'Hosting', value: '£250,000', start: '01/04/2026' },
 * ]
 * const [network, hosting] = registerDuties(register, { asOf: '2026-11-29' })
 * network?.notices.find(({ number }) => number === 'UK7')?.lastDay // => '2026-07-29'
 * hosting?.regime // => 'unclear'
 * hosting?.notices // => []
 * ```
 * @see Procurement Act 2023 ss.50 to 55, 69 to 71, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
export const registerDuties = (
  entries: readonly ContractEntry[],
  options: RegisterDutiesOptions,
): readonly RegisterDuties[] => {
  requireList(entries, 'registerDuties: entries')
  const {
    asOf,
    authority = 'nhs-trust',
    category: ofRegister = 'services',
  } = requireObject(options, 'registerDuties: options', optionNames)
  requireDay(asOf, 'registerDuties: options.asOf')
  requireChoice(authority, authorities, 'registerDuties: options.authority')
  requireChoice(ofRegister, categories, 'registerDuties: options.category')
  const reader = registerReader(entries)
  return entries.flatMap((entry, index): readonly RegisterDuties[] => {
    if (rowOf(entry).kind !== 'contract') return []
    const reading = reader.read(entry)
    const category = categoryOf(entry, ofRegister)
    const answer = regimeOfReading(entry, reading)
    const { commenced, rolling } = reading
    const enteredInto = exact(reading.signed)
    const ends = rolling === null ? exact(reading.end) : undefined
    const about = {
      entry: index,
      regime: answer.regime,
      because: answer.because,
      ...(enteredInto !== undefined && { enteredInto }),
      ...(ends !== undefined && { ends }),
    }
    const [only] = answer.candidates
    const day = commenced ?? standIn(only, enteredInto)
    if (only === undefined || answer.candidates.length > 1 || day === undefined)
      return [
        {
          ...about,
          notices: [],
          asks: answer.wouldDecide.length > 0 || only === undefined ? answer.wouldDecide : [commencedAsked],
        },
      ]
    const { amount, above } = valueAbove(reading, { only, commenced, day, authority, category })
    const process = only === 'PSR' ? processOf(entry) : undefined
    const notices = noticesDue({
      commenced: day,
      authority,
      category,
      regime: only,
      aboveThreshold: above !== false,
      asOf,
      ...(process && { process }),
      ...(amount && { value: amount }),
      ...(enteredInto !== undefined && { enteredInto }),
      ...(ends !== undefined && { ends }),
      ...(answer.frameworks.length > 0 && { awardedBy: 'framework' as const }),
    })
    return [
      {
        ...about,
        notices:
          above === null
            ? notices.map((due) => ({ ...due, required: 'if' as const, notes: [thresholdOpen, ...due.notes] }))
            : notices,
        asks: [
          ...(commenced === null && above === null ? [commencedAsked] : []),
          ...(above === null ? ['the estimated value over the whole life, VAT and options included'] : []),
          ...(enteredInto === undefined ? ['the day the contract was entered into'] : []),
        ],
      },
    ]
  })
}
