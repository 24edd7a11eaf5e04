import { isoDate, namesOf, requireList, requireObject, type IsoDate } from '@imt/core'
import { ownerRole } from '../questionnaire/owner-role.js'
import {
  contractLeftOut,
  contractRows,
  type ContractLeftOut,
  type ContractRow,
  type RowLeftOut,
} from '../register/contract-rows.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { contractDates, type ContractDatesOptions, type DerivedDay } from '../term/contract-dates.js'
import { actInWords, datesToAct, onDays, type Act } from '../term/dates-to-act.js'
import { asRange, type DayRange } from '../term/day-range.js'

/**
 * What falls due. Beside the acts of `datesToAct`: `expiry`, the end of the term that is running; `break`; `latestEnd`,
 * beyond which it cannot be extended; `ended`, an end that has passed; `mayHaveEnded`, one that has passed where the
 * contract was extended, or may have been, or is known to the month only.
 */
export type DueKind = Act | 'expiry' | 'break' | 'latestEnd' | 'ended' | 'mayHaveEnded'

/** What falls due for one contract. */
export interface ContractDue extends DerivedDay {
  /** Which row of the register it is, the first is 0. */
  readonly index: number
  readonly reference: string | null
  readonly title: string | null
  readonly suppliers: readonly string[]
  /** The role that answers for it; `null` where none is recorded, or where what is recorded may be a name. */
  readonly owner: string | null
  readonly due: DueKind
  /** In words: `Last day to give notice for the break on 31 March 2027`. */
  readonly words: string
  readonly overdue: 'no' | 'perhaps' | 'yes'
}

/** What is missing of a contract, or wrong with it; `saidEnded`: its status says that it is over. */
export type NotDated = 'noEnd' | 'noNotice' | 'noPeriod' | 'cellNotRead' | 'endBeforeStart' | 'saidEnded'

/** A contract, or a part of one, of which nothing can be due: what is missing. */
export interface ContractNotDated extends ContractLeftOut<NotDated> {}

/** What falls due in a window, and what of the register that does not speak of. */
export interface ContractsDue {
  readonly asOf: IsoDate
  readonly until: IsoDate
  /** Overdue first, then by day. */
  readonly due: readonly ContractDue[]
  /** Contracts looked at. */
  readonly contracts: number
  /** Contracts without an end, and cells that could not be read: nothing is due of them, and that is no all-clear. */
  readonly notDated: readonly ContractNotDated[]
  /** Contracts that their status says are over: nothing is due of them. */
  readonly saidEnded: readonly ContractNotDated[]
  /** Rows that are no contracts. */
  readonly leftOut: readonly RowLeftOut[]
}

/** The window, and what `contractDates` takes. */
export interface ContractsDueOptions extends ContractDatesOptions {
  /** The last day of the window. */
  readonly until: IsoDate
}

const optionNames = namesOf<ContractsDueOptions>({ asOf: true, until: true, workingDays: true, leadTimes: true })

const overdueOn = (asOf: IsoDate, { earliest, latest }: DayRange): ContractDue['overdue'] =>
  latest < asOf ? 'yes' : earliest < asOf ? 'perhaps' : 'no'

type Found = Omit<ContractDue, 'index' | 'reference' | 'title' | 'suppliers' | 'owner'>

/** The ends of a contract that lie in the window, and one that has passed. */
const endsOf = ({ reading }: ContractRow, settings: ContractDatesOptions): readonly Found[] => {
  const { terms } = reading
  const { asOf } = settings
  const { currentEnd, maximumEnd, status } = contractDates(terms, settings)
  const found: Found[] = []
  const add = (due: DueKind, day: DerivedDay, words: string, overdue = overdueOn(asOf, day)): void => {
    found.push({ ...day, due, words, overdue })
  }
  // One that renews itself for a length that is not stated, after its first term: which term runs is not known.
  const isRunning = currentEnd !== null && (status !== 'rolling' || currentEnd.latest >= asOf)
  if (isRunning) {
    if (status === 'ended') add('ended', currentEnd, 'Ended, and still listed', 'yes')
    else if (currentEnd.latest < asOf) add('mayHaveEnded', currentEnd, 'Ended, unless it was extended', 'perhaps')
    else if (status === 'rolling') add('expiry', currentEnd, 'End of the running term: it renews itself', 'no')
    else add('expiry', currentEnd, 'Ends', overdueOn(asOf, currentEnd))
  }
  if (status === 'ended') return found
  if (maximumEnd !== null && maximumEnd.latest >= asOf && maximumEnd.latest !== currentEnd?.latest)
    add('latestEnd', maximumEnd, 'Cannot be extended beyond')
  for (const each of terms.breaks ?? []) {
    const day = asRange(each, 'contractsDueWithin: breaks')
    if (day.latest >= asOf) add('break', { ...day, basis: 'stated', because: 'the break as published' }, 'Break')
  }
  return found
}

/** All that may fall due of a contract. */
const allOf = (row: ContractRow, settings: ContractDatesOptions): readonly Found[] => [
  ...endsOf(row, settings),
  ...datesToAct(row.reading.terms, settings).map((each): Found => {
    const { act, of, overdue, earliest, latest, basis, because } = each
    const forWhat = act === 'endNotice' ? ` for the end ${onDays(of)}` : ''
    return { earliest, latest, basis, because, due: act, words: `${actInWords(each)}${forWhat}`, overdue }
  }),
]

/** What is missing of a contract: an end, or cells that could not be read. */
const missing = (row: ContractRow, status: string): readonly ContractNotDated[] => {
  const { notes, terms } = row.reading
  const of = (code: NotDated, why: string): ContractNotDated => contractLeftOut(row, code, why)
  const ends =
    status === 'unknown'
      ? [of('noEnd', 'no end is known: nothing of it can be due')]
      : status === 'open' && terms.notice === undefined
        ? [of('noNotice', 'no end is agreed, and no notice period is stated')]
        : status === 'rolling' && terms.rollsEvery === null && terms.notice === undefined
          ? [of('noPeriod', 'it renews itself, and neither how often nor a notice period is stated')]
          : []
  return [
    ...ends,
    ...notes.map(({ at, message }) => of('cellNotRead', `${at ?? 'a cell'} was not read in one way: ${message}`)),
  ]
}

/** True where the end lies before the start: nothing that is counted from either can be relied on. */
export const isTurned = ({ start, end }: ContractReading): boolean =>
  start !== null && end !== null && end.latest < start.earliest

const inOrder = (one: ContractDue, other: ContractDue): number => {
  const rank = (each: ContractDue): string => `${each.overdue === 'no' ? 1 : 0}${each.earliest}${each.latest}`
  return rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : one.index - other.index
}

/**
 * Returns what falls due in a register between two days: contracts that end, notice for an end, a renewal or a break,
 * options to take up, breaks, reviews, latest ends and when to begin to buy, and the first way out of what goes on by
 * itself; with what is overdue. What cannot be told is named: contracts without an end, cells that were
 * not read, rows that are no contracts.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf` and `until`, both included; `workingDays` and `leadTimes` as of `contractDates`
 * @throws {RangeError} when a day does not exist, or `until` lies before `asOf`
 * @example
 * ```ts
 * const { due } = contractsDueWithin(
 *   [{ title: 'Print', owner: 'Head of IT', end: '31/03/2027', noticePeriod: '3 months' }],
 *   { asOf: '2026-11-28', until: '2027-05-28' },
 * )
 * due.map(({ due, latest }) => [due, latest])
 * // => [['buy', '2026-06-30'], ['endNotice', '2026-12-31'], ['expiry', '2027-03-31']]
 * due[0]?.owner // => 'Head of IT'
 * ```
 */
export const contractsDueWithin = (register: readonly ContractEntry[], options: ContractsDueOptions): ContractsDue => {
  requireList(register, 'contractsDueWithin: register')
  const { until, ...settings } = requireObject(options, 'contractsDueWithin: options', optionNames)
  const { asOf } = settings
  if (isoDate(until) < isoDate(asOf)) throw new RangeError('contractsDueWithin: until must not lie before asOf')
  const { contracts, leftOut } = contractRows(register)
  const due: ContractDue[] = []
  const notDated: ContractNotDated[] = []
  const saidEnded: ContractNotDated[] = []
  for (const row of contracts) {
    const { index, entry, reading } = row
    const { title, suppliers, terms } = reading
    if (terms.saidEnded === true) {
      saidEnded.push(contractLeftOut(row, 'saidEnded', `its status says so: ${entry.status?.trim() ?? ''}`))
      continue
    }
    if (isTurned(reading)) {
      notDated.push(
        contractLeftOut(
          row,
          'endBeforeStart',
          'its end lies before its start, and one of the two is wrong: nothing was counted',
        ),
      )
      continue
    }
    for (const each of missing(row, contractDates(terms, settings).status)) notDated.push(each)
    const reference = entry.reference?.trim() ?? ''
    const who = {
      index,
      reference: reference === '' ? null : reference,
      title,
      suppliers,
      owner: ownerRole(entry.owner).role,
    }
    for (const found of allOf(row, settings))
      if (found.earliest <= until || found.overdue !== 'no') due.push({ ...who, ...found })
  }
  return { asOf, until, due: due.sort(inOrder), contracts: contracts.length, notDated, saidEnded, leftOut }
}
