import type { Extension } from '../extension/extension.js'
import { withoutLatestEnd } from '../extension/dates-within.js'
import { filled, saysYes } from './cell-text.js'
import { toCome } from './read-dates.js'
import { readRenewalCell, rollingMonths, saysOnlyHowOften, saysRolling } from './read-rolling.js'
import { remark, type Row } from './row.js'
import { allUsed, usedAndLeft } from './standing-words.data.js'
import { isWhole, type Candidate } from './term-candidates.js'

/** The texts of a row about its term, without what they say of notice. */
export type TermTexts = {
  readonly [F in 'start' | 'end' | 'revisedEnd' | 'period' | 'term' | 'extension' | 'renewal']?: string
}

const ofTerm = (initialMonths: number): Extension => ({
  initialMonths,
  options: [],
  maximumExtensionMonths: null,
  statedMaximumMonths: null,
  latestEnd: null,
})
/** The longest it may last in all. */
const ofWhole = (statedMaximumMonths: number): Extension => ({
  initialMonths: null,
  options: [],
  maximumExtensionMonths: null,
  statedMaximumMonths,
  latestEnd: null,
})
/** A term that is only limited: `Maximum 7 years`, `up to 7 years`, `7 years max`. */
const atMost =
  // bound: 200 characters, by readingsOfTerm
  /^\W*(?:(?:an? |the )?max(?:imum)?\b|up to\b|no (?:more|longer) than\b|not exceeding\b|at (?:the )?most\b)|\b(?:max|at (?:the )?most)\W*$/i
const ofOptions = (months: number, count = 1): Extension => ({
  initialMonths: null,
  options: months * count === 0 ? [] : [{ months, count }],
  maximumExtensionMonths: months * count,
  statedMaximumMonths: null,
  latestEnd: null,
})

const monthsOf = (count: string | undefined, unit = ''): number => Number(count) * (/^y/i.test(unit) ? 12 : 1)
/** Options of which the first is taken up and the other left. */
const ofParts = (used: number, left: number): Extension => ({
  ...ofOptions(used + left),
  options: [
    { months: used, count: 1 },
    { months: left, count: 1 },
  ],
})

/** Above it a bare figure counts months; up to it it may count years as well. */
const mostYears = 10

/** What the cells about lengths may mean, and how the extension is told where nothing decides. */
export interface LengthCells {
  readonly candidates: readonly [Candidate, ...Candidate[]] | null
  /** The initial term in months, as the column of terms states it. */
  readonly termMonths: number | null
  /** Where what is said of the extension stands. */
  readonly field: 'extension' | 'term' | 'period' | 'end' | 'renewal'
}

/** One length and nothing else is the most, where the words say so. */
const limited = (reading: Extension): Extension => {
  const { initialMonths, maximumExtensionMonths, statedMaximumMonths } = reading
  const [only, ...more] = [initialMonths, maximumExtensionMonths, statedMaximumMonths].filter(
    (months) => months !== null,
  )
  // Several lengths that nothing tells apart are no one length.
  const isOne = reading.ambiguous === undefined && reading.options.length < 2
  return only === undefined || more.length > 0 || only === 0 || !isOne ? reading : ofWhole(only)
}

/** A length or a count that was meant, whatever it says. */
const saysLength = /\d|\b(?:years?|yrs?|months?|mths?|weeks?|wks?)\b/i
/** The term of a whole that holds its extension: 36 months of "5 years including a 2 year extension". */
const withTermLeft = (reading: Extension): Extension => {
  const { initialMonths, statedMaximumMonths, maximumExtensionMonths, ambiguous } = reading
  if (initialMonths !== null || statedMaximumMonths === null || maximumExtensionMonths === null || ambiguous)
    return reading
  const left = statedMaximumMonths - maximumExtensionMonths
  return left > 0 && maximumExtensionMonths > 0 ? { ...reading, initialMonths: left } : reading
}

const bareFigure = /^\s*(\d{1,3})\s*$/
const isYearsPerhaps = (count: number): boolean => count <= mostYears

/**
 * A further term by which a contract renews itself is none of its options: "12 months, auto-renews for 12 months" has a
 * term and no option.
 */
const withoutRenewal = (text: string, readings: readonly Extension[]): readonly Extension[] => {
  if (!saysRolling(text) || /\b(?:options?|optional|exten\w*)\b|\+/i.test(text)) return readings
  const months = rollingMonths(text)
  return readings.flatMap((reading) => {
    const [only, ...more] = reading.options
    if (only === undefined || more.length > 0 || only.count !== 1 || only.months !== months) return [reading]
    return reading.initialMonths === null ? [] : [ofTerm(reading.initialMonths)]
  })
}

const lessADay = {
  code: 'lessADay',
  message: 'The words take a day off the term, and it was counted whole: state the last day.',
}

const rangeOfLengths = {
  code: 'severalLengths',
  message:
    'Two lengths stand as a range, and nothing says which of them holds: state the term and its extensions apart.',
}

/** True of `3-5 years`: neither of the two is the length. */
const isRangeOfLengths = (text: string): boolean => {
  const [, least, most] =
    /(?<![\d.,/+x*-]|\d )(\d{1,2}) ?(?:-|\u2013|to|or|\/) ?(\d{1,2}) ?(?:years?|yrs?|months?|mths?)\b/i.exec(
      text.slice(0, 200),
    ) ?? []
  return least !== undefined && Number(least) < Number(most)
}

/** The term column: a bare length is the initial term; a small bare figure may count months or years. */
const readingsOfTerm = (row: Row, text: string | undefined): readonly Extension[] => {
  if (!filled(text)) return []
  const [, figure] = bareFigure.exec(text) ?? []
  if (figure !== undefined) {
    const count = Number(figure)
    return count === 0 ? [] : isYearsPerhaps(count) ? [ofTerm(count), ofTerm(count * 12)] : [ofTerm(count)]
  }
  if (saysOnlyHowOften(text)) return /^\W*(?:annual|yearly)/i.test(text) ? [ofTerm(12)] : []
  if (isRangeOfLengths(text)) {
    remark(row, 'term', rangeOfLengths)
    return []
  }
  if (/\bless (?:an?|one|1) day\b/i.test(text)) remark(row, 'term', lessADay)
  const parsed = row.wordings.extension(text, 'term')
  if (parsed.ok)
    return withoutRenewal(text, parsed.value).map((reading) =>
      withTermLeft(text.length <= 200 && atMost.test(text) ? limited(reading) : reading),
    )
  if (parsed.refusal.code !== 'nothingStated' || (saysLength.test(text) && !saysRolling(text)))
    remark(row, 'term', parsed.refusal)
  return []
}

/** True of an answer to "can it be extended?" that states no length. */
const isAnswerOnly = (text: string): boolean => (saysYes(text) || /^n\/?a\b/i.test(text)) && !/\d/.test(text)

/** `N`, `Nil`, `None.`: the whole answer to whether there is an extension. */
const saysNone = /^(?:n|no|none|nil|false) ?[.!]?$/i

/**
 * A whole in the column of extensions, "up to 24 months in total": where the term is longer than that, it is the whole
 * of the extensions.
 */
const asAllExtensions = (readings: readonly Extension[]): readonly Extension[] => {
  const [only, ...more] = readings
  return only !== undefined && more.length === 0 && isWholeOnly(only) ? [ofOptions(only.statedMaximumMonths)] : []
}

/** True of a reading that says nothing but how long it may last in all. */
const isWholeOnly = (reading: Extension): reading is Extension & { readonly statedMaximumMonths: number } =>
  reading.statedMaximumMonths !== null &&
  reading.initialMonths === null &&
  reading.maximumExtensionMonths === null &&
  reading.latestEnd === null

/** A dash says neither that there is an extension nor that there is none, as a blank does. */
const dash = /^[\s.\u2010-\u2015-]+$/

/** The extension column: a bare figure counts months, or years, and `2 x 12` has the unit of its second figure. */
const readingsOfExtension = (row: Row, text: string | undefined): readonly Extension[] => {
  if (!filled(text) || isAnswerOnly(text) || dash.test(text)) return []
  if (saysNone.test(text.trim())) return [ofOptions(0)]
  const [, count, each] = /^\s*(?:\+\s*)?(\d{1,2})(?:\s*[x*\u00d7]\s*(\d{1,2}))?\s*$/i.exec(text) ?? []
  if (count !== undefined) {
    const [months, times] = each === undefined ? [Number(count), 1] : [Number(each), Number(count)]
    if (months > mostYears || months === 0) return [ofOptions(months, times)]
    return each === undefined || months % 6 === 0
      ? [ofOptions(months, times), ofOptions(months * 12, times)]
      : [ofOptions(months * 12, times)]
  }
  // "No - one year only" has no option, whatever length it names.
  if (/^\s*(?:no|none|nil)\s*[-\u2013\u2014:;,.(]/i.test(text) && !/\b(?:but|option|exten)/i.test(text))
    return [ofOptions(0)]
  const apart = usedAndLeft.exec(text.slice(0, 200))
  if (apart !== null) return [ofParts(monthsOf(apart[1], apart[2]), monthsOf(apart[3], apart[4]))]
  if (allUsed.test(text.slice(0, 200)) && !saysLength.test(text)) return [ofOptions(0)]
  if (isRangeOfLengths(text)) {
    remark(row, 'extension', rangeOfLengths)
    return []
  }
  const parsed = row.wordings.extension(text, 'extension')
  if (parsed.ok) return [...withoutRenewal(text, parsed.value), ...asAllExtensions(parsed.value)]
  if (!saysRolling(text)) remark(row, 'extension', parsed.refusal)
  return []
}

/** `01/04/2024 - 31/03/2027 (+2)`: so many years or months more. */
// bound: 200 characters, by readingsBeside
const bareAdded = /\d{2}\s{0,3}\(?\s?\+ ?(\d{1,2})\s?\)?\s{0,3}$/
// bound: 200 characters, by readingsBeside
const addedLength = /\d{2}\s{0,3}\(?\s?\+ ?\d{1,2} ?(?:years?|yrs?|months?|mths?|[ym])\b[^\d]{0,30}$/i

/** A wording in a cell about something else, where it says how far the term can be extended. */
const readingsBeside = (row: Row, text: string | undefined): readonly Extension[] => {
  if (!filled(text)) return []
  const [, bare] = bareAdded.exec(text.slice(-200)) ?? []
  if (bare !== undefined) {
    const count = Number(bare)
    return count === 0 ? [] : isYearsPerhaps(count) ? [ofOptions(count), ofOptions(count * 12)] : [ofOptions(count)]
  }
  const parsed = row.wordings.extension(text, 'extension')
  if (!parsed.ok) return []
  const [{ maximumExtensionMonths, latestEnd }] = parsed.value
  // "Extended to" a day tells of the end as it stands; "may be extended to" it, of the latest.
  // "31/03/2027 (+24 months)": what is added to a day is no term.
  const [added, ...more] = parsed.value
  if (
    added.initialMonths !== null &&
    maximumExtensionMonths === null &&
    more.length === 0 &&
    addedLength.test(text.slice(-200))
  )
    return [ofOptions(added.initialMonths)]
  return maximumExtensionMonths !== null ||
    (latestEnd !== null && (toCome.test(text) || withoutLatestEnd(text) !== text))
    ? parsed.value
    : []
}

const speaksOfExtension = (text: string): boolean =>
  /\b(?:option|exten|potential|ext\b|opt\b|plus\b|max|latest\b)|\+|\(\d{1,2} ?[x*\u00d7]/i.test(text)

/** The cells about extensions, by the first that says how far the term can be extended. */
const extensions = (
  row: Row,
  { extension, period, end, renewal }: TermTexts,
): { readonly readings: readonly Extension[]; readonly field: LengthCells['field'] } => {
  const inColumn = readingsOfExtension(row, extension)
  if (inColumn.length > 0) return { readings: inColumn, field: 'extension' }
  if (speaksOfExtension(`${period ?? ''}${end ?? ''}`)) {
    const inPeriod = readingsBeside(row, period)
    if (inPeriod.length > 0) return { readings: inPeriod, field: 'period' }
    const inEnd = readingsBeside(row, end)
    if (inEnd.length > 0) return { readings: inEnd, field: 'end' }
  }
  if (filled(renewal) && readRenewalCell(renewal).kind === 'other') {
    const inRenewal = readingsBeside(row, renewal)
    if (inRenewal.length > 0) return { readings: inRenewal, field: 'renewal' }
  }
  return { readings: [], field: 'extension' }
}

/** What a term and an extension come to together. */
const together = (term: Extension | undefined, extension: Extension | undefined): readonly Candidate[] => {
  const saysMore = term !== undefined && (term.maximumExtensionMonths ?? term.statedMaximumMonths) !== null
  const said = extension ?? (saysMore ? term : null)
  const own = extension?.initialMonths ?? null
  const stated = term?.initialMonths ?? null
  const candidate: Candidate = {
    initialMonths: stated ?? own,
    extension: said,
    ...(own !== null && { restates: true as const }),
    ...(stated !== null && own !== null && stated !== own && { contradictory: true as const }),
  }
  const more = said?.maximumExtensionMonths ?? 0
  // "48 months" beside "2 x 12 months": the term may be stated with its extensions.
  const counted: Candidate | undefined =
    extension !== undefined && own === null && isWhole(stated) && isWhole(more) && more > 0 && more < stated
      ? { initialMonths: stated - more, extension: said, onlyIfProved: true }
      : undefined
  return counted === undefined ? [candidate] : [candidate, counted]
}

/** Reads the cells about the length of the term and its extensions, with a remark where one could not be read. */
export const readLengthCells = (row: Row, texts: TermTexts): LengthCells => {
  const terms = readingsOfTerm(row, texts.term)
  const { readings, field } = extensions(row, texts)
  const termMonths = terms.length === 1 ? (terms[0]?.initialMonths ?? null) : null
  if (terms.length === 0 && readings.length === 0) return { candidates: null, termMonths, field }
  const isUnitOpen = terms.length > 1 && bareFigure.test(texts.term ?? '')
  const [whole, instead] = readings
  const isInstead = whole !== undefined && isWholeOnly(whole) && field === 'extension'
  const found = (terms.length === 0 ? [undefined] : terms).flatMap((term) =>
    (readings.length === 0 ? [undefined] : readings)
      .flatMap((extension) =>
        isInstead && extension === instead
          ? together(term, extension).map((each) => ({ ...each, insteadOfWhole: whole.statedMaximumMonths }))
          : together(term, extension),
      )
      .map((candidate): Candidate => (isUnitOpen ? { ...candidate, unitOpen: true } : candidate)),
  )
  const [first, ...others] = found
  const inTerm = readings.length === 0 && first?.extension !== null
  return { candidates: first === undefined ? null : [first, ...others], termMonths, field: inTerm ? 'term' : field }
}
