import { Decimal } from '@imt/core'
import type { Grid, Line, Placed } from './grid.js'
import { believed, outcomeOf, type Sum } from './sums.js'

const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi
const quarter = /\bq(?:tr|uarter)? ?[1-4]\b|\b(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter\b/i
const year = /\b(?:19|20)\d\d\b/
const total =
  /^\W*(?:grand |overall |annual |yearly |full[ -]year )?totals?\b|\btotals?\W*$|^\W*(?:the )?(?:full |whole )?year\W*$|^\W*(?:full|whole) year\b|^\W*all (?:requests|quarters|months)\W*$/i
/** Columns that are no part of anything. */
const apart =
  /%|\bper ?cent|\btargets?\b|\bchange\b|\bvariance\b|\baverage\b|\bmean\b|\bprevious\b|\bprior\b|\blast\b|\bnotes?\b|\bto date\b|\bytd\b|\brolling\b/i

type Kind = 'month' | 'quarter' | 'year' | 'total' | 'apart' | 'other'

/** What a period is, by its words: one month, three or more in one cell, a year. */
export const kindOf = (label: string): Kind => {
  if (apart.test(label)) return 'apart'
  if (total.test(label)) return 'total'
  const months = label.match(month)?.length ?? 0
  if (quarter.test(label) || months >= 2) return 'quarter'
  if (months === 1) return 'month'
  return year.test(label) ? 'year' : 'other'
}

/** Requests that are open at the end of each quarter are not added up, nor are means and shares. */
const isFlow = ({ measure }: Line): boolean =>
  !['open', 'reviewsOpen', 'carriedIn', 'average', 'share'].includes(measure)

/** Which periods may make up another. */
interface Parts {
  readonly of: number
  readonly among: readonly (readonly number[])[]
  /** Quarters or months, and the year that they make: nothing else can be meant. */
  readonly isCertain: boolean
}

/** Periods of one kind, so many that they make up a year or quarter. */
const isWhole = (kinds: readonly Kind[]): boolean =>
  (kinds.length === 4 && kinds.every((kind) => kind === 'quarter')) ||
  ((kinds.length === 12 || kinds.length === 3) && kinds.every((kind) => kind === 'month'))

/** A year at the end of its own quarters or months is their total; one before them is rather the year before. */
const withYear = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.at(-1) === 'year' && isWhole(kinds.slice(0, -1)) ? [...kinds.slice(0, -1), 'total'] : kinds

const partsOf = (labels: readonly Kind[]): readonly Parts[] => {
  const kinds = withYear(labels)
  const found: Parts[] = []
  const hasMonths = kinds.includes('month')
  /** Quarters of months, and totals. */
  const totals: number[] = []
  let since: number[] = []
  const plain: number[] = []
  kinds.forEach((kind, at) => {
    if (kind === 'apart') return
    const isSub = kind === 'quarter' && hasMonths
    if (kind !== 'total' && !isSub) {
      since.push(at)
      plain.push(at)
      return
    }
    const among = [since, ...(kind === 'total' ? [plain, totals] : [])]
      .filter((parts) => parts.length >= 2)
      .map((parts) => [...parts])
    const isOfKind = among.some((parts) => isWhole(parts.map((part) => kinds[part] ?? 'other')))
    if (among.length > 0) found.push({ of: at, among, isCertain: isOfKind })
    totals.push(at)
    since = []
  })
  // A total that stands before its parts.
  if (kinds[0] === 'total' && !kinds.includes('total', 1) && plain.length >= 2)
    found.push({ of: 0, among: [plain], isCertain: isWhole(plain.map((part) => kinds[part] ?? 'other')) })
  return found
}

/** A total that differs from its parts in every count of the table: a period is rather lost than many counts wrong. */
export interface LostPeriod {
  /** The sums that fail, one for each thing that is counted. */
  readonly sums: readonly Sum[]
  /** The period that stands in the table twice, by its cell in the first of the sums. */
  readonly twice?: Placed
}

/** What the table states along its lines. */
export interface Along {
  readonly sums: readonly Sum[]
  readonly lost: readonly LostPeriod[]
}

const missingFrom = ({ total, terms }: Sum): Decimal | undefined =>
  [total, ...terms.map(({ cell }) => cell)].every(({ figure }) => figure.value !== null)
    ? terms.reduce((left, { cell: { figure } }) => left.minus(figure.value ?? 0), new Decimal(total.figure.value ?? 0))
    : undefined

/** Of a total that agrees with its parts in none of several counts, the period that would explain them all. */
const lostPeriod = (sums: readonly Sum[]): LostPeriod | undefined => {
  const missing = sums.map(missingFrom)
  if (sums.length < fewestCounts || !sums.every((sum) => outcomeOf(sum) === 'fails')) return undefined
  const places = sums[0]?.terms.map((_, place) => place) ?? []
  const isWithout = (place: number): boolean =>
    sums.every(({ terms }, at) => terms[place]?.cell.figure.value?.negated().equals(missing[at] ?? 0) === true)
  const [twice, another] = places.filter(isWithout)
  if (twice !== undefined) {
    const cell = sums[0]?.terms[twice]?.cell
    const isNamedTwice = sums[0]?.terms.filter(({ cell: { under } }) => under === cell?.under).length === 2
    if (cell !== undefined && (another === undefined || isNamedTwice)) return { sums, twice: cell }
  }
  // Of another period there is as much as of those that stand there, or it is no period that is lost.
  const isPlausible = sums.every(({ terms }, at) => {
    const left = missing[at]
    const most = terms.reduce((size, { cell: { figure } }) => Decimal.max(size, figure.value ?? 0), new Decimal(0))
    return left !== undefined && left.isPositive() && left.lte(most.times(largestOfMost))
  })
  return isPlausible ? { sums } : undefined
}

/** One count alone may have its total mistyped. */
const fewestCounts = 2
const largestOfMost = 2

/** Returns the sums along a table of statistics: quarters to the year, months to the quarter, each law to all. */
export const sumsAlong = ({ lines, periods }: Grid): Along => {
  const found = partsOf(periods.map(kindOf)).map(({ of, among, isCertain }): Along => {
    const flows = lines.filter(isFlow)
    const readings = among.map((parts) =>
      flows.flatMap(({ counts }): readonly Sum[] => {
        const cell = counts[of]
        const terms = parts.flatMap((part) => {
          const own = counts[part]
          return own === undefined ? [] : [{ cell: own, sign: 1 as const }]
        })
        return cell === undefined || terms.length < parts.length ? [] : [{ total: cell, terms, doubt: 'none' }]
      }),
    )
    const sums = believed(readings, isCertain)
    const isOneReading = new Set(among.map((parts) => parts.join())).size === 1
    const lost = sums.length === 0 && isOneReading ? lostPeriod(readings[0] ?? []) : undefined
    return { sums, lost: lost === undefined ? [] : [lost] }
  })
  return { sums: found.flatMap(({ sums }) => sums), lost: found.flatMap(({ lost }) => lost) }
}
