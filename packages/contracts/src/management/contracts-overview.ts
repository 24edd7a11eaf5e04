import { isoDate, longDate, namesOf, requireList, requireObject, type IsoDate } from '@imt/core'
import { isTurned } from './contracts-due.js'
import { contractRows, type RowLeftOut } from '../register/contract-rows.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { contractDates, type ContractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import type { DayRange } from '../term/day-range.js'

/** One contract with its dates in words; `null` where they are not known. */
export interface OverviewContract {
  /** Which row of the register it is, the first is 0. */
  readonly index: number
  readonly reference: string | null
  readonly title: string | null
  readonly suppliers: readonly string[]
  readonly status: ContractDates['status']
  /** The status in words: `current`, `renews itself`. */
  readonly standing: string
  readonly end: string | null
  readonly latestEnd: string | null
  readonly noticeBy: string | null
  readonly nextBreak: string | null
  /** Of a contract that goes on by itself: the first day on which it can end, if notice is given on the day itself. */
  readonly firstWayOut: string | null
  /** The same dates to reckon with: each as the days between which it lies. */
  readonly days: Readonly<Record<'end' | 'latestEnd' | 'noticeBy' | 'nextBreak' | 'firstWayOut', DayRange | null>>
}

/** The day to look from. */
export interface ContractsOverviewOptions {
  readonly asOf: IsoDate
}

/** The contracts of a register with their dates, and the rows that are none. */
export interface ContractsOverview {
  readonly contracts: readonly OverviewContract[]
  readonly leftOut: readonly RowLeftOut[]
}

const optionNames = namesOf<ContractsOverviewOptions>({ asOf: true })

const standings: Readonly<Record<ContractDates['status'], string>> = {
  notStarted: 'not begun',
  mayHaveStarted: 'may have begun',
  current: 'current',
  mayHaveEnded: 'may have ended',
  ended: 'ended',
  rolling: 'renews itself',
  open: 'without an end',
  unknown: 'end not known',
}

const standingOf = (reading: ContractReading, status: ContractDates['status']): string => {
  if (reading.terms.saidEnded === true) return 'ended, as its status says'
  return isTurned(reading) ? 'not known: its end lies before its start' : standings[status]
}

const inWords = (day: DayRange | null): string | null =>
  day === null
    ? null
    : day.earliest === day.latest
      ? longDate(day.earliest)
      : `${longDate(day.earliest)} to ${longDate(day.latest)}`

const daysOf = (day: DayRange | null): DayRange | null =>
  day === null ? null : { earliest: day.earliest, latest: day.latest }

/**
 * Returns every contract of a register with how it stands on a day and its dates in words: when it ends, at the latest,
 * the last day for notice and the next break.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`: the day to look from
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const overview = contractsOverview([{ title: 'Print', end: '31/03/2027', extension: '2 x 12 months' }], {
 *   asOf: '2026-11-28',
 * })
 * overview.contracts.map(({ standing, end, latestEnd }) => [standing, end, latestEnd])
 * // => [['current', '31 March 2027', '31 March 2029']]
 * ```
 */
export const contractsOverview = (
  register: readonly ContractEntry[],
  options: ContractsOverviewOptions,
): ContractsOverview => {
  requireList(register, 'contractsOverview: register')
  const { asOf } = requireObject(options, 'contractsOverview: options', optionNames)
  isoDate(asOf)
  const { contracts, leftOut } = contractRows(register)
  return {
    contracts: contracts.map(({ index, entry, reading }) => {
      const { status, currentEnd, maximumEnd, lastNoticeDay, nextBreak } = contractDates(reading.terms, { asOf })
      const reference = entry.reference?.trim() ?? ''
      const days = {
        end: daysOf(currentEnd),
        latestEnd: daysOf(maximumEnd),
        // Of an end that has passed no notice is left to give.
        noticeBy: currentEnd !== null && currentEnd.latest < asOf ? null : daysOf(lastNoticeDay),
        nextBreak: status === 'ended' ? null : daysOf(nextBreak),
        firstWayOut: daysOf(datesToAct(reading.terms, { asOf }).find(({ act }) => act === 'exit') ?? null),
      }
      return {
        index,
        reference: reference === '' ? null : reference,
        title: reading.title,
        suppliers: reading.suppliers,
        status,
        standing: standingOf(reading, status),
        end: inWords(days.end),
        latestEnd: inWords(days.latestEnd),
        noticeBy: inWords(days.noticeBy),
        nextBreak: inWords(days.nextBreak),
        firstWayOut: inWords(days.firstWayOut),
        days,
      }
    }),
    leftOut,
  }
}
