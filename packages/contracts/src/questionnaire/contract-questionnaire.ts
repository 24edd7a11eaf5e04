import { counted, formatFigure, frozen, longDate, requireList, requireObject, type IsoDate } from '@imt/core'
import { registerReader } from '../register/day-orders.js'
import type { ContractReading } from '../register/read-contract.js'
import type { PublishedValue } from '../register/read-value.js'
import type { ContractEntry } from '../register/schema.js'
import { rowOf } from '../register/total-entry.js'
import { contractDates } from '../term/contract-dates.js'
import { everyMonths, type DayRange } from '../term/day-range.js'
import { ownerRole } from './owner-role.js'

/** The answer to the usual questions about one contract, in words for a requester. */
export interface ContractAnswer {
  readonly reference: string
  readonly title: string
  readonly supplier: string
  readonly value: string
  readonly start: string
  readonly duration: string
  readonly extensions: string
  readonly expiry: string
  readonly latestExpiry: string
  readonly review: string
  readonly noticeBy: string
  readonly owner: string
}
/** One question of the questionnaire. */
export interface Question {
  readonly key: keyof ContractAnswer
  readonly question: string
}

/** The questions, in the order in which requesters mostly put them. */
export const contractQuestions: readonly Question[] = /* @__PURE__ */ frozen([
  { key: 'reference', question: 'Contract reference' },
  { key: 'title', question: 'What the contract is for' },
  { key: 'supplier', question: 'Supplier' },
  { key: 'value', question: 'Value' },
  { key: 'start', question: 'Start date' },
  { key: 'duration', question: 'Duration' },
  { key: 'extensions', question: 'Extensions provided for' },
  { key: 'expiry', question: 'Expiry date' },
  { key: 'latestExpiry', question: 'Latest expiry date, with all extensions' },
  { key: 'review', question: 'Review date' },
  { key: 'noticeBy', question: 'Last day to give notice' },
  { key: 'owner', question: 'Role that answers for the contract' },
])

/** What is said where a register does not say. */
export const unrecorded = 'Not recorded'
const inWords = (day: DayRange | null, fallback = unrecorded): string =>
  day === null
    ? fallback
    : day.earliest === day.latest
      ? longDate(day.earliest)
      : `Between ${longDate(day.earliest)} and ${longDate(day.latest)}`

const vatWords = { inclusive: ', VAT included', exclusive: ', without VAT' } as const
const perWords = (per: PublishedValue['per']): string =>
  per === 'unit' ? ' for each unit' : per === 'hour' ? ' an hour' : ` a ${per}`
const valueWords = (value: PublishedValue | null): string | undefined => {
  if (value === null) return undefined
  const { figure, per, vat, months } = value
  if (figure.kind === 'absent') return figure.absence === 'withheld' ? 'Withheld' : undefined
  const period = per === 'life' ? (months === undefined ? '' : ` over ${counted(months, 'month')}`) : perWords(per)
  return `${formatFigure(figure)}${period}${vat === null ? '' : vatWords[vat]}`
}

const monthsBetween = ({ start, end, terms }: ContractReading): string => {
  if (terms.initialMonths !== undefined) return counted(terms.initialMonths, 'month')
  return start && end ? `${inWords(start)} to ${inWords(end).replace(/^B/, 'b')}` : unrecorded
}

const extensionWords = (reading: ContractReading, published: string | undefined): string => {
  const { extension, extendable, maximumEnd, end } = reading
  if (extension && extension.maximumExtensionMonths !== null) {
    if (extension.maximumExtensionMonths === 0) return 'None'
    const options = extension.options.map(({ months, count }) => `${count} of ${counted(months, 'month')}`).join(', ')
    return extension.ambiguous
      ? `As published: ${published ?? ''}`
      : `${options} (${counted(extension.maximumExtensionMonths, 'month')} in all)`
  }
  if (extendable === true && maximumEnd !== null && end !== null && maximumEnd.earliest > end.latest)
    return `Up to ${inWords(maximumEnd).replace(/^B/, 'b')}`
  return extendable === true ? 'Yes, length not recorded' : extendable === false ? 'None' : unrecorded
}

/** The answers about one contract. */
export const answerFor = (entry: ContractEntry, reading: ContractReading, asOf: IsoDate): ContractAnswer => {
  const dates = contractDates(reading.terms, { asOf })
  const { role, withheld } = ownerRole(entry.owner)
  const rolls =
    reading.rolling === null
      ? ''
      : reading.rolling.months === null
        ? 'Renews itself'
        : `Renews itself ${everyMonths(reading.rolling.months)}`
  const filled = (text: string | undefined): string =>
    text === undefined || text.trim() === '' ? unrecorded : text.trim()
  const expiry = inWords(
    dates.currentEnd,
    rolls === '' ? (reading.terms.openEnded ? 'No end is agreed' : unrecorded) : rolls,
  )
  return {
    reference: filled(entry.reference),
    title: reading.title ?? unrecorded,
    supplier: reading.suppliers.length > 0 ? reading.suppliers.join('; ') : unrecorded,
    value: valueWords(reading.value) ?? valueWords(reading.annualValue) ?? unrecorded,
    start: inWords(reading.start),
    duration: monthsBetween(reading),
    extensions: extensionWords(reading, entry.extension),
    expiry: dates.currentEnd !== null && rolls !== '' ? `${expiry} (${rolls.replace(/^R/, 'r')})` : expiry,
    latestExpiry: inWords(dates.maximumEnd),
    review: inWords(dates.review),
    noticeBy: inWords(dates.lastNoticeDay),
    owner: role ?? (withheld ? 'Left out: what is recorded may be a name, not a role' : unrecorded),
  }
}

/**
 * Returns the answers to the contract questionnaire that requesters send: supplier, value, duration, extensions,
 * expiry, review and the role that answers for each contract. What the register does not hold is "Not recorded", never
 * guessed; what may be a person's name is left out, and so are rows that are totals.
 *
 * @param entries - the contracts, as published or held
 * @param options - `asOf` is the day of the answer
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const [answer] = contractQuestionnaire(
 *   [
 *     {
 *       title: 'Print',
 *       supplier: 'Ricoh',
 *       value: '£12,000 per annum',
 *       start: '01/04/2024',
 *       term: '24 months',
 *       extension: '2 x 12 months',
 *     },
 *   ],
 *   { asOf: '2024-06-01' },
 * )
 * answer?.value // => '£12,000 a year'
 * answer?.expiry // => '31 March 2026'
 * answer?.latestExpiry // => '31 March 2028'
 * answer?.extensions // => '2 of 12 months (24 months in all)'
 * answer?.review // => 'Not recorded'
 * ```
 * @see Freedom of Information Act 2000 s.1, https://www.legislation.gov.uk/ukpga/2000/36/section/1
 */
export const contractQuestionnaire = (
  entries: readonly ContractEntry[],
  options: { readonly asOf: IsoDate },
): readonly ContractAnswer[] => {
  requireList(entries, 'contractQuestionnaire: entries')
  const { asOf } = requireObject(options, 'contractQuestionnaire: options', ['asOf'])
  const { read } = registerReader(entries)
  return entries.flatMap((entry) => {
    if (rowOf(entry).kind === 'total') return []
    return [answerFor(entry, read(entry), asOf)]
  })
}
