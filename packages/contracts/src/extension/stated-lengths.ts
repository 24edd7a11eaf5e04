import type { Note } from '@imt/core'
import { claimsInWords, readSeries, type Claim } from './claims.js'
import type { Extension } from './extension.js'
import type { Placed } from './roles.js'
import type { Column } from './roles-by-place.js'

/** The lengths of a wording by what they stand for, in months. */
export interface StatedLengths {
  readonly initialMonths: number | null
  /** What is said of extensions: one thing said in two ways makes two claims. */
  readonly claims: readonly Claim[]
  /** What is said of the longest that the contract may last. */
  readonly totals: readonly number[]
  readonly ambiguous: Extension['ambiguous']
  readonly notes: readonly Note[]
  /** The same with another reading of the one series in it: left out where there is none. */
  readonly other?: { readonly initialMonths: number | null; readonly claims: readonly Claim[] }
}

const unitAssumed = (parts: readonly number[]): Note => ({
  code: 'unitAssumed',
  message: `The numbers joined by plus signs have no unit: they were read as ${parts.every((part) => part % 12 === 0) && parts.some((part) => part <= 120) ? 'years where small, months where multiples of six' : 'months'}`,
})

const withExtensions =
  /\b(?:including|inclusive of|includes)\b[^.;,]{0,20}\b\d{1,2} (?:year|month)[^.;,]{0,20}\b(?:exten|option)/

/** Sorts the lengths of a wording, each with its role, into the initial term, the extensions claimed and the whole. */
export const statedLengths = (
  placed: readonly Placed[],
  {
    column,
    initialFromDates,
    plain,
  }: {
    readonly column: Column
    readonly initialFromDates: number | null
    readonly plain: string
  },
): StatedLengths => {
  const others = placed.filter(({ kind }) => kind !== 'series')
  // "At most 10 years: 3 years to start with": the longer one is the whole.
  const initials = others.filter(({ role }) => role === 'initial').map(({ months }) => months)
  let initialMonths =
    initials.length > 0 ? initials.reduce((least, months) => Math.min(least, months)) : initialFromDates
  const totals = [
    ...others.filter(({ role }) => role === 'total').map(({ months }) => months),
    ...initials.filter((months) => months !== initialMonths),
  ]
  let claims: readonly Claim[] = claimsInWords(
    others.filter(({ role }) => role === 'extension'),
    plain,
  )

  let ambiguous: Extension['ambiguous']
  const notes: Note[] = []
  let other: StatedLengths['other']
  for (const series of placed) {
    if (series.kind !== 'series') continue
    const reading = readSeries(series, { initialMonths, claims, column, plain })
    other = reading.other && {
      initialMonths: reading.other.initialMonths,
      claims: [...claims, reading.other.claim],
    }
    initialMonths = reading.initialMonths
    // The whole that the series takes apart is no extension of its own.
    claims = [...claims.filter(({ months }) => months !== reading.total), reading.claim]
    ambiguous = reading.ambiguous ?? ambiguous
    if (reading.total !== undefined) totals.push(reading.total)
    // Parts of a whole that is stated take their unit from it.
    else if (series.unitGuessed) notes.push(unitAssumed(series.parts))
  }

  // "01/04/2024 to 31/03/2028, including a 1 year extension": the days are those of the whole.
  const included = claims.reduce((all, { months }) => all + months, 0)
  if (
    initialFromDates !== null &&
    initialMonths === initialFromDates &&
    initials.length === 0 &&
    included > 0 &&
    included < initialFromDates &&
    withExtensions.test(plain)
  ) {
    totals.push(initialFromDates)
    initialMonths = initialFromDates - included
  }

  // A length that is the sum of the others is the longest the contract may last.
  const term = initialMonths
  const whole =
    term !== null && claims.length > 1
      ? claims.find((claim) => claims.some((other) => other !== claim && other.months + term === claim.months))
      : undefined
  if (whole) totals.push(whole.months)
  return {
    initialMonths,
    claims: claims.filter((claim) => claim !== whole),
    totals,
    ambiguous,
    notes,
    ...(other && !whole && { other }),
  }
}
