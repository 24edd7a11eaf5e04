import {
  addDays,
  addMonths,
  longDate,
  namesOf,
  requireDay,
  requireList,
  requireObject,
  type IsoDate,
  type LeftOut,
} from '@imt/core'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { contractDates } from '../term/contract-dates.js'
import type { DayRange } from '../term/day-range.js'
import { daysBeginningWith } from './days-beginning-with.js'
import { pipelineValue } from './pipeline-value.js'
import { actProvision, type Provision } from './provision.js'

/** Settings of `pipelineDraft`. */
export interface PipelineOptions {
  /** The first day of the financial year, a 1 April. */
  readonly from: IsoDate
}
const optionNames = namesOf<PipelineOptions>({ from: true })

/** A contract whose successor may belong into the pipeline notice. A draft: what no register shows is asked. */
export interface PipelineLine {
  /** Which entry of the register, counted from 0. */
  readonly entry: number
  readonly title: string
  /** Whether the contract now is worth more than £2 million. */
  readonly over: 'yes' | 'cannot tell'
  readonly value: string
  /** When the contract ends, and at the latest with every option; `null` where no end is known. */
  readonly ends: DayRange | null
  readonly why: string
  /** What to find out before the line is published. */
  readonly asks: readonly string[]
}

/** A contract whose successor has no line in the pipeline notice, and why: `at` is its row, from 0. */
export interface PipelineLeftOut extends LeftOut<number, 'notOver' | 'calledOff' | 'endsBefore' | 'endsAfter'> {
  /** @deprecated Read `at`, which is the same. */
  readonly entry: number
  readonly title: string
}

/** Draft lines of a pipeline notice (UK1). */
export interface PipelineDraft {
  /** The days within which a tender or transparency notice is intended. */
  readonly reportingPeriod: { readonly from: IsoDate; readonly to: IsoDate }
  /** The last day for the notice. */
  readonly lastDay: IsoDate
  readonly lines: readonly PipelineLine[]
  /** Every other contract of the register, and why it has no line. */
  readonly leftOut: readonly PipelineLeftOut[]
  /** What decides whether there is a duty at all, and what belongs into the notice beside the register. */
  readonly asks: readonly string[]
  readonly citation: readonly Provision[]
}

const nameOf = ({ title, description, reference }: ContractEntry, index: number): string =>
  [title, description, reference].find((text) => text !== undefined && text.trim() !== '') ?? `Row ${index + 1}`

/** When notices about a successor can be expected: from a year before the first end to the last one. */
const expected = (ends: DayRange): DayRange => ({ earliest: addMonths(ends.earliest, -12), latest: ends.latest })

const endsOf = (reading: ContractReading, asOf: IsoDate): DayRange | null => {
  const { currentEnd, maximumEnd } = contractDates(reading.terms, { asOf })
  if (currentEnd === null) return maximumEnd && { earliest: maximumEnd.earliest, latest: maximumEnd.latest }
  const latest = maximumEnd !== null && maximumEnd.latest > currentEnd.latest ? maximumEnd.latest : currentEnd.latest
  return { earliest: currentEnd.earliest, latest }
}

const successor = 'when a tender or transparency notice for the successor is intended, and whether there is to be one'

/**
 * Returns draft lines for a pipeline notice (UK1) from a register: contracts of more than £2 million that end near
 * enough for a notice about their successor within 18 months of 1 April. What no register shows (an intention, a need
 * that is new) is asked. Call-offs from frameworks are left out, each with the reason.
 *
 * @param entries - the texts of each row, as published
 * @param options - `from` is the 1 April with which the financial year begins
 * @throws {RangeError} when `from` is no 1 April, or before 2025
 * @example
 * ```ts
 * const register = [
 *   { title: 'Network', value: '£2,400,000', start: '01/04/2024', end: '31/03/2028' },
 *   { title: 'Print', value: '£2,000,000 inc VAT', end: '31/03/2028' },
 * ]
 * const draft = pipelineDraft(register, { from: '2027-04-01' })
 * draft.lastDay // => '2027-05-26'
 * draft.reportingPeriod.to // => '2028-09-30'
 * draft.lines.map(({ title }) => title) // => ['Network']
 * draft.leftOut[0]?.why // => 'The contract comes to £2,000,000 with VAT, which is not more than £2 million'
 * ```
 * @see Procurement Act 2023 s.93, https://www.legislation.gov.uk/ukpga/2023/54/section/93
 */
export const pipelineDraft = (entries: readonly ContractEntry[], options: PipelineOptions): PipelineDraft => {
  requireList(entries, 'pipelineDraft: entries')
  const { from } = requireObject(options, 'pipelineDraft: options', optionNames)
  if (!requireDay(from, 'pipelineDraft: options.from').endsWith('-04-01') || from < '2025-04-01')
    throw new RangeError(`pipelineDraft: options.from must be a 1 April from 2025 on, got ${from}`)
  const to = addDays(addMonths(from, 18), -1)
  const reader = registerReader(entries)
  const lines: PipelineLine[] = []
  const leftOut: PipelineLeftOut[] = []
  for (const [index, entry] of entries.entries()) {
    if (rowOf(entry).kind !== 'contract') continue
    const title = nameOf(entry, index)
    const leave = (code: PipelineLeftOut['code'], why: string): unknown =>
      leftOut.push({ at: index, code, entry: index, title, why })
    const reading = reader.read(entry)
    const { over, words, asks } = pipelineValue(reading)
    if (over === 'no') {
      leave('notOver', words)
      continue
    }
    if (reading.route === 'further-competition' || (entry.framework ?? '').trim() !== '') {
      leave(
        'calledOff',
        'It was called off from a framework: a successor has a line only if it is not called off from one',
      )
      continue
    }
    const ends = endsOf(reading, from)
    const rolls = reading.rolling !== null || reading.terms.openEnded === true
    if (ends !== null && !rolls) {
      const window = expected(ends)
      if (window.earliest > to || window.latest < from) {
        if (window.latest < from)
          leave('endsBefore', `It ends by ${longDate(ends.latest)}, before the reporting period begins`)
        else
          leave(
            'endsAfter',
            `It ends on ${longDate(ends.earliest)} at the earliest, more than a year after the reporting period`,
          )
        continue
      }
    }
    lines.push({
      entry: index,
      title,
      over,
      value: words,
      ends: rolls ? null : ends,
      why:
        ends === null || rolls
          ? 'No end is agreed or was read: whether a successor falls into the reporting period is open'
          : `It ends ${ends.earliest === ends.latest ? `on ${longDate(ends.latest)}` : `between ${longDate(ends.earliest)} and ${longDate(ends.latest)}, options included`}`,
      asks: [...asks, successor, 'whether the successor is to be called off from a framework: then it has no line'],
    })
  }
  return {
    reportingPeriod: { from, to },
    lastDay: daysBeginningWith(from, 56),
    lines,
    leftOut,
    asks: [
      'whether the authority considers that it will pay more than £100 million under contracts in the financial year: otherwise there is no duty',
      'which contracts are planned that have no predecessor in the register',
    ],
    citation: [actProvision('section/93', 's.93(1) to (4)')],
  }
}
