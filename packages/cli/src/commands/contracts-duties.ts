import {
  paymentsComplianceBegins,
  paymentsCompliancePeriod,
  regimeNames,
  type ContractEntry,
  type RegisterDuties,
} from '@imt/contracts'
import { addDays, addMonths, counted, listed, longDate, type IsoDate } from '@imt/core'
import type { AnswerTable } from '../answer.js'

/** So many months back a notice is asked for that should have been published by now. */
const monthsBack = 12
/** So many days the notice of a reporting period may take, or fewer. */
const daysForNotice = 30

/** The rules as a table names them, without their article. */
const regimeWords = (regime: RegisterDuties['regime']): string =>
  regime === 'unclear' || regime === 'not modelled' ? regime : regimeNames[regime].replace(/^the /, '')

/** What the tables of duties are made from. */
interface Duties {
  readonly register: readonly ContractEntry[]
  readonly duties: readonly RegisterDuties[]
  readonly asOf: IsoDate
  readonly until: IsoDate
  readonly place: (index: number) => string
}

/** A notice of one contract. */
type Due = RegisterDuties['notices'][number] & Pick<RegisterDuties, 'entry' | 'enteredInto' | 'ends'>

/** One with its last day, and what it is about where that is no one contract. */
interface DatedDue extends Due {
  readonly lastDay: IsoDate
  readonly contracts?: string
}

/** Whether a notice without a last day can still be asked for: long after the award, or the end, it is not. */
const isAsked = ({ stage, enteredInto, ends }: Due, asOf: IsoDate, since: IsoDate): boolean =>
  stage === 'before' || stage === 'award'
    ? enteredInto === undefined || enteredInto >= since
    : ends === undefined || ends >= asOf

const ofAuthority = ({ number }: Due): boolean => number === 'UK17'

/**
 * The notice that an authority publishes once for all its public contracts, for each reporting period with a last day
 * in the window: not one for each contract.
 */
const ofPeriods = (all: readonly Due[], since: IsoDate, until: IsoDate): readonly DatedDue[] => {
  const [first, ...more] = all.filter(ofAuthority)
  if (first === undefined) return []
  const found: DatedDue[] = []
  // A notice that is due in the window is of a period that ended up to thirty days before it.
  for (
    let period =
      paymentsCompliancePeriod(addDays(since, -daysForNotice)) ?? paymentsCompliancePeriod(paymentsComplianceBegins);
    period !== undefined && period.lastDay <= until;
    period = paymentsCompliancePeriod(addDays(period.to, 1))
  ) {
    const { from, to, lastDay } = period
    const made = [first, ...more].filter(
      ({ enteredInto, ends }) =>
        (enteredInto === undefined || enteredInto <= to) && (ends === undefined || ends >= from),
    )
    if (lastDay < since || made.length === 0) continue
    found.push({
      ...first,
      lastDay,
      words: `30 days beginning with the last day of the reporting period, ${longDate(to)}`,
      contracts: `one notice for all public contracts (${counted(made.length, 'contract')} here)`,
    })
  }
  return found
}

/** The notices whose last day lies near, the earliest first. */
export const dutiesTable = ({ register, duties, asOf, until, place }: Duties): AnswerTable => {
  const since = addMonths(asOf, -monthsBack)
  const all = duties.flatMap(({ notices, entry, enteredInto, ends }): readonly Due[] =>
    notices.map((notice) => ({ ...notice, entry, ...(enteredInto && { enteredInto }), ...(ends && { ends }) })),
  )
  const undated = all.filter((each) => each.lastDay === null && isAsked(each, asOf, since))
  const dated = [
    ...all.flatMap((each): readonly DatedDue[] =>
      each.lastDay === null || ofAuthority(each) || each.lastDay < since || each.lastDay > until
        ? []
        : [{ ...each, lastDay: each.lastDay }],
    ),
    ...ofPeriods(all, since, until),
  ].sort((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : one.entry - other.entry))
  const row = (each: Due & Pick<DatedDue, 'contracts'>, lastDay: IsoDate | null): readonly string[] => [
    lastDay ?? '',
    lastDay === null ? 'no last day that can be counted' : lastDay < asOf ? 'check that it was published' : '',
    each.name,
    { yes: 'yes', if: 'only if', optional: 'optional' }[each.required],
    each.why,
    each.words,
    `${each.provision}${each.verified ? '' : ' (source not verified)'}`,
    ...(each.contracts === undefined
      ? [register[each.entry]?.title ?? '', register[each.entry]?.reference ?? '', place(each.entry)]
      : [each.contracts, '', '']),
  ]
  const rows = dated.map((each) => row(each, each.lastDay))
  const contracts = new Set(undated.map(({ entry }) => entry)).size
  return {
    name: 'duties',
    title: `Notices with a last day from ${longDate(since)} to ${longDate(until)}, and those without one`,
    headers: ['By', 'State', 'Notice', 'Asked for', 'Why', 'Time limit', 'Provision', 'Contract', 'Reference', 'Where'],
    types: ['date'],
    rows: [...rows, ...undated.map((each) => row(each, null))],
    ...(undated.length > 0 && {
      unlessAll: {
        rows,
        says: `${counted(undated.length, 'notice')} of ${counted(contracts, 'contract')} ${undated.length === 1 ? 'has' : 'have'} no last day that can be counted from the register: ${listed([...new Set(undated.map(({ name }) => name))])}. --all shows ${undated.length === 1 ? 'it' : 'them'}.`,
      },
    }),
    remarks: [
      'Worked out only for contracts of which the register shows under which rules they were bought and when they were signed. Whether a notice was published is not seen here.',
    ],
  }
}

/** Under which rules each contract stands, and what would decide where that is open. */
export const regimesTable = ({ register, duties, place }: Duties): AnswerTable => ({
  name: 'rules',
  title: 'The procurement rules of each contract',
  headers: ['Contract', 'Reference', 'Rules', 'Because', 'Find out', 'Where'],
  rows: duties.map(({ entry, regime, because, asks }) => [
    register[entry]?.title ?? '',
    register[entry]?.reference ?? '',
    regimeWords(regime),
    because,
    asks.join('; '),
    place(entry),
  ]),
  remarks: [
    'The day on which a procurement commenced decides, and for a call-off its framework: no day of a start does.',
  ],
})
