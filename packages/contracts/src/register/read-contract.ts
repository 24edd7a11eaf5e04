import { isIsoDate, parsePublishedDate, type IsoDate, type Note, type Parsed } from '@imt/core'
import type { Extension } from '../extension/extension.js'
import { parseExtension } from '../extension/parse-extension.js'
import type { Route } from '../term/lead-times.data.js'
import type { ContractTerms } from '../term/contract-dates.js'
import { rangeOf, type DayRange } from '../term/day-range.js'
import { parseNoticePeriod, type NoticePeriod } from '../term/notice-period.js'
import {
  boundOnly,
  latestTaken,
  plainDay,
  readTerm,
  rollingMonths,
  saysRolling,
  type PublishedTerm,
} from './read-dates.js'
import { readContractValue, type PublishedValue } from './read-value.js'
import type { ContractEntry } from './schema.js'

/** A remark on how one cell of an entry was read, or why it was not. */
export interface CellNote extends Note {
  readonly field: keyof ContractEntry
}

/**
 * What an entry of a register means, as far as it can be read. Nothing is guessed: what could not be read is in
 * `notes`.
 */
export interface ContractReading {
  readonly title: string | null
  readonly suppliers: readonly string[]
  /** What `contractDates` works from. */
  readonly terms: ContractTerms
  readonly start: DayRange | null
  /** The end as it stands: after an extension that was agreed. */
  readonly end: DayRange | null
  /** The end before an extension, where it is published beside the new one. */
  readonly initialEnd: DayRange | null
  readonly maximumEnd: DayRange | null
  /** Whether options to extend are provided for, agreed and taken up: `null` where nothing says. */
  readonly extendable: boolean | null
  readonly extended: boolean | null
  readonly extension: Extension | null
  readonly rolling: { readonly months: number | null } | null
  readonly value: PublishedValue | null
  readonly annualValue: PublishedValue | null
  readonly commenced: IsoDate | null
  readonly signed: DayRange | null
  readonly frameworkEnd: DayRange | null
  readonly route: Route | null
  readonly notes: readonly CellNote[]
}

const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

const routes: readonly (readonly [RegExp, Route])[] = [
  [/\b(?:further competition|mini[- ]?competition|call[- ]?off|framework)\b/i, 'further-competition'],
  [
    /\b(?:direct award|single tender|stw|sta|without (?:prior )?(?:publication|competition)|waiver|quotation)\b/i,
    'direct-award',
  ],
  [/\b(?:open|restricted|competitive|negotiated|tender(?:ed)?|dialogue|dynamic)\b/i, 'open'],
]
/** The route that a wording names. */
export const readRoute = (text: string): Route | null =>
  /\bdirect award\b/i.test(text) ? 'direct-award' : (routes.find(([words]) => words.test(text))?.[1] ?? null)

const yes = /^\s*(?:y|yes|true|extended)\b/i
const no = /^\s*(?:n|no|none|false|nil)\b/i
const answer = (text: string | undefined): boolean | null =>
  !filled(text) ? null : no.test(text) ? false : yes.test(text) || /\d/.test(text) ? true : null

/** A wording, where it says how far the term can be extended. */
const withExtension = (extension: Extension | null): Extension | null =>
  extension === null || extension.maximumExtensionMonths === null ? null : extension

/**
 * Returns what an entry of a register means: its term, extensions, notice, value and route, with a remark on every cell
 * that could not be read or has more than one reading.
 *
 * @param entry - the texts of one row, as published
 * @example
 * ```ts
 * const reading = readContract({ title: 'Rostering', end: '01/04/2024', revisedEnd: '28-02-2033' })
 * reading.end // => { earliest: '2033-02-28', latest: '2033-02-28' }
 * reading.extended // => true
 * readContract({ title: 'Medisec', period: '01/01/2013 – Rolling contract.' }).rolling // => { months: null }
 * ```
 */
export const readContract = (entry: ContractEntry): ContractReading =>
  readWith(entry, {
    extension: (text, column) => parseExtension(text, { column }),
    notice: parseNoticePeriod,
    dates: readTerm,
  })

/** Reads the wordings of an entry: afresh, or remembering what it read. */
interface Wordings {
  extension(text: string, column: 'extension' | 'term'): Parsed<Extension>
  notice(text: string): Parsed<NoticePeriod>
  dates(text: string, as: 'start' | 'end' | 'period'): PublishedTerm
}

const remember = <T>(most: number, read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/**
 * Returns a function like `readContract` that remembers what it read: an entry for as long as the entry lives, and
 * wordings that come back in many entries. Give one to everything that looks at the same register. Entries must not
 * change.
 *
 * @example
 * ```ts
 * const read = contractReader()
 * const entry = { title: 'Print', end: '31/03/2027' }
 * read(entry) === read(entry) // => true
 * ```
 */
export const contractReader = (): ((entry: ContractEntry) => ContractReading) => {
  const readings = new WeakMap<ContractEntry, ContractReading>()
  const asExtension = remember(5000, (text) => parseExtension(text))
  const asTerm = remember(5000, (text) => parseExtension(text, { column: 'term' }))
  const datesAs = (as: 'start' | 'end' | 'period'): ((text: string) => PublishedTerm) =>
    remember(5000, (text) => readTerm(text, as))
  const worded = { start: datesAs('start'), end: datesAs('end'), period: datesAs('period') }
  const wordings: Wordings = {
    extension: (text, column) => (column === 'term' ? asTerm(text) : asExtension(text)),
    notice: remember(5000, parseNoticePeriod),
    // Plain days are as quick to read as to look up.
    dates: (text, as) => (text.length === 10 ? readTerm(text, as) : worded[as](text)),
  }
  return (entry) => {
    const known = readings.get(entry)
    if (known) return known
    const reading = readWith(entry, wordings)
    readings.set(entry, reading)
    return reading
  }
}

const readWith = (entry: ContractEntry, wordings: Wordings): ContractReading => {
  const notes: CellNote[] = []
  const remark = (field: keyof ContractEntry, code: string, message: string): void =>
    void notes.push({ field, code, message })

  const termOf = (
    field: 'start' | 'end' | 'revisedEnd' | 'period',
    as: 'start' | 'end' | 'period',
  ): PublishedTerm | undefined => {
    const text = entry[field]
    if (!filled(text)) return undefined
    const read = wordings.dates(text, as)
    if (read.unread) remark(field, read.unread.code, read.unread.message)
    if (read.remark) remark(field, read.remark.code, read.remark.message)
    return read
  }
  const dayOf = (
    field: 'maximumEnd' | 'review' | 'signed' | 'commenced' | 'frameworkEnd' | 'breakDate',
  ): DayRange | null => {
    const text = entry[field]
    if (!filled(text)) return null
    const day = plainDay(text)
    if (day) return day
    const parsed = parsePublishedDate(text)
    if (!parsed.ok) remark(field, parsed.code, parsed.message)
    if (!parsed.ok || parsed.value.kind !== 'range') return (parsed.ok ? rangeOf(parsed.value) : undefined) ?? null
    const { earliest, latest } = parsed.value
    const isEnd = field === 'maximumEnd' || field === 'frameworkEnd'
    if (latest !== null && isEnd) {
      if (earliest === null) remark(field, latestTaken.code, latestTaken.message)
      return { earliest: latest, latest }
    }
    if (earliest === null || latest === null) remark(field, boundOnly.code, boundOnly.message)
    return rangeOf(parsed.value) ?? null
  }
  const wordingOf = (
    field: 'extension' | 'term' | 'period' | 'end',
    column: 'extension' | 'term',
  ): Extension | null => {
    const text = entry[field]
    if (!filled(text)) return null
    if (field === 'term' && /^\s*\d{1,3}\s*$/.test(text))
      return {
        initialMonths: Number(text),
        options: [],
        maximumExtensionMonths: null,
        statedMaximumMonths: null,
        latestEnd: null,
      }
    if (field === 'extension' && /^\s*\d{1,3}\s*$/.test(text))
      return {
        initialMonths: null,
        options: [{ months: Number(text), count: 1 }],
        maximumExtensionMonths: Number(text),
        statedMaximumMonths: null,
        latestEnd: null,
      }
    if (field === 'extension' && (yes.test(text) || /^n\/?a\b/i.test(text)) && !/\d/.test(text)) return null
    const parsed = wordings.extension(text, column)
    if (!parsed.ok) {
      if (field === 'extension' || (field === 'term' && parsed.code !== 'nothingStated'))
        remark(field, parsed.code, parsed.message)
      return null
    }
    if (parsed.value.ambiguous)
      remark(field, 'ambiguousExtension', `The wording has more than one reading: ${parsed.value.ambiguous.why}`)
    return parsed.value
  }
  const valueOf = (field: 'value' | 'annualValue'): PublishedValue | null => {
    const text = entry[field]
    if (!filled(text)) return null
    const parsed = readContractValue(text)
    if (!parsed.ok) {
      remark(field, parsed.code, parsed.message)
      return null
    }
    const column = filled(entry.valueVat)
      ? /^\s*(?:excl|ex\b|net|without|no\b|n\b)/i.test(entry.valueVat)
        ? 'exclusive'
        : /^\s*(?:incl|inc\b|gross|with|yes\b|y\b)/i.test(entry.valueVat)
          ? 'inclusive'
          : null
      : null
    return {
      ...parsed.value,
      vat: parsed.value.vat ?? column,
      per: field === 'annualValue' ? 'year' : parsed.value.per,
    }
  }

  const first = termOf('start', 'start')
  const last = termOf('end', 'end')
  const revised = termOf('revisedEnd', 'end')
  const period = termOf('period', 'period')
  const inTerm = wordingOf('term', 'term')
  const inExtension = wordingOf('extension', 'extension')
  // A cell with both dates may go on to say how far the term can be extended.
  const besideDates =
    inExtension === null && /\b(?:option|exten|potential|\+)/i.test(`${entry.period ?? ''}${entry.end ?? ''}`)
      ? (wordingOf('period', 'extension') ?? wordingOf('end', 'extension'))
      : null
  const extension = inExtension ?? withExtension(besideDates) ?? withExtension(inTerm)

  const start = first?.start ?? period?.start ?? null
  const named = last?.end ?? period?.end ?? null
  const end = revised?.end ?? named
  const initialEnd = last?.initialEnd ?? period?.initialEnd ?? (revised?.end && named ? named : null)
  const renewed =
    filled(entry.renewal) &&
    !no.test(entry.renewal) &&
    !/\bn\/a\b/i.test(entry.renewal) &&
    (yes.test(entry.renewal) || saysRolling(entry.renewal))
  const rolls =
    renewed ||
    [first, last, period, revised].some((read) => read?.rollsEvery !== undefined) ||
    (filled(entry.term) && saysRolling(entry.term))
  const renewedYearly = renewed && entry.renewal !== undefined && yes.test(entry.renewal) ? 12 : null
  const rolling = rolls
    ? {
        months:
          [entry.renewal, entry.end, entry.period, entry.term, entry.start]
            .filter(filled)
            .map(rollingMonths)
            .find((months) => months !== null) ?? renewedYearly,
      }
    : null

  const maximum = dayOf('maximumEnd')
  const statedLatest = extension?.latestEnd ? (rangeOf(extension.latestEnd) ?? null) : null
  const maximumEnd = maximum ?? statedLatest
  const review = dayOf('review')
  const breakDay = dayOf('breakDate')
  const breaks = [...(last?.breaks ?? []), ...(period?.breaks ?? []), ...(breakDay ? [breakDay] : [])]
  const commenced = dayOf('commenced')
  const extended = answer(entry.extensionExercised) ?? (initialEnd !== null ? true : null)

  const noticeText = entry.noticePeriod
  const notice = filled(noticeText) && !/^n\/?a\b/i.test(noticeText) ? wordings.notice(noticeText) : undefined
  if (notice && !notice.ok) remark('noticePeriod', notice.code, notice.message)
  const route = filled(entry.route)
    ? readRoute(entry.route)
    : filled(entry.framework) && !no.test(entry.framework)
      ? 'further-competition'
      : null
  const initialMonths = inTerm?.initialMonths ?? extension?.initialMonths ?? undefined
  const openEnded = end === null && [first, last, period].some((read) => read?.openEnded === true)

  return {
    title: filled(entry.title) ? entry.title : filled(entry.description) ? entry.description : null,
    suppliers:
      filled(entry.supplier) && !/^\s*(?:n\/a|none|no (?:system|department)|tbc|unknown)\b/i.test(entry.supplier)
        ? entry.supplier.split(/\s*;\s*/).filter(filled)
        : [],
    terms: {
      ...(start && { start }),
      ...(end && { end }),
      ...(initialMonths !== undefined && Number.isInteger(initialMonths) && initialMonths > 0 && { initialMonths }),
      ...(extension &&
        extension.maximumExtensionMonths !== null &&
        Number.isInteger(extension.maximumExtensionMonths) && {
          maximumExtensionMonths: extension.maximumExtensionMonths,
        }),
      ...(maximumEnd && { maximumEnd }),
      ...(extended === true && { extended: true }),
      ...(rolling && { rollsEvery: rolling.months }),
      ...(openEnded && { openEnded: true }),
      ...(notice?.ok && { notice: notice.value }),
      ...(breaks.length > 0 && { breaks }),
      ...(review && { review }),
      ...(route && { route }),
    },
    start,
    end,
    initialEnd,
    maximumEnd,
    extendable:
      extension && extension.maximumExtensionMonths !== null
        ? extension.maximumExtensionMonths > 0
        : answer(entry.extension),
    extended,
    extension,
    rolling,
    value: valueOf('value'),
    annualValue: valueOf('annualValue'),
    commenced:
      commenced && commenced.earliest === commenced.latest && isIsoDate(commenced.earliest) ? commenced.earliest : null,
    signed: dayOf('signed'),
    frameworkEnd: dayOf('frameworkEnd'),
    route,
    notes,
  }
}
