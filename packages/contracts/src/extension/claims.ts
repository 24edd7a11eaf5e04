import type { Extension } from './extension.js'
import type { Placed } from './roles.js'
import type { Column } from './roles-by-place.js'

/** An extension that a wording claims: what it comes to, and the lengths that make it up, in months. */
export interface Claim {
  readonly months: number
  readonly parts: readonly number[]
}

/** What months come to together. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

// bound: 100 characters, by claimsInWords
const joins =
  /^ ?(?:(?:extension|option|optional|period)s? )*(?:and|plus|\+|followed by|then|&)(?: then)?(?: an?)?(?: (?:further|additional|another|optional|option|extension|period|up to|of|for))* ?$/

/** "Option 1: 12 months; option 2: 12 months", "first extension 12 months, second extension 6 months". */
const numbered =
  // bound: 40 characters, by claimsInWords
  /^[ ,;.]*(?:(?:and|then) )?(?:the )?(?:(?:extension|option|period|renewal|year)s? ?(?:period |no\.? ?)?\(?(?:[2-9b-f]|ii|iii|iv)\)?|(?:second|third|fourth|fifth|2nd|3rd|4th|5th)(?: (?:extension|option|period|renewal|optional|term|of)){1,3})(?: ?[:=-]| is| of| for)? ?$/

/** The unit that a length ends with. */
const unitAt = (plain: string, end: number): string => (plain.slice(0, end).endsWith('year') ? 'year' : 'month')

const isNumbered = (between: string): boolean => between.length <= 40 && numbered.test(between)

/**
 * The extensions claimed; lengths that follow one another in words ("12 months and a further 6 months") make one claim.
 */
export const claimsInWords = (extensions: readonly Placed[], plain: string): Claim[] =>
  extensions.reduce<(Claim & { readonly end: number })[]>((claims, { start, end, months, parts }) => {
    const last = claims.at(-1)
    const between = plain.slice(last?.end ?? 0, start)
    const isListed = last?.months === months && unitAt(plain, last.end) === unitAt(plain, end)
    if (
      last &&
      ((between.length <= 100 && joins.test(between)) ||
        isNumbered(between) ||
        (isListed && /^ ?[,;] ?$/.test(between)))
    )
      claims[claims.length - 1] = { months: last.months + months, parts: [...last.parts, ...parts], end }
    else claims.push({ months, parts, end })
    return claims
  }, [])

/** What lengths joined by plus signs say. */
export interface SeriesReading {
  readonly initialMonths: number | null
  readonly claim: Claim
  /** The whole that the series takes apart, where the wording states it beside the series. */
  readonly total?: number
  readonly ambiguous?: Extension['ambiguous']
  /** What the series may say as well, if other cells rule out what it is read as. */
  readonly other?: { readonly initialMonths: number | null; readonly claim: Claim }
}

/**
 * Says whether lengths joined by plus signs are a term and its extensions ("3+1+1") or extensions only ("plus 1+1"):
 * by what else the wording states, then by its column.
 *
 * @param stated - what is known before this series is read
 */
export const readSeries = (
  { start, parts, role, months, unitGuessed }: Placed,
  stated: {
    readonly initialMonths: number | null
    readonly claims: readonly Claim[]
    readonly column: Column
    readonly plain: string
  },
): SeriesReading => {
  const { initialMonths, claims, column, plain } = stated
  const [first = 0, ...rest] = parts
  const allExtend: Claim = { months, parts }
  const restExtends: Claim = { months: sum(rest), parts: rest }
  const added = role === 'extension' || plain.slice(0, start).trimEnd().endsWith('+')
  const restates = (claimed: Claim): boolean => claims.some((claim) => claim.months === claimed.months)

  // "4 years (2 + 1 + 1)": the parts of the whole.
  if (initialMonths === months && claims.length === 0 && !added)
    return {
      initialMonths: first,
      claim: restExtends,
      total: months,
      ...(column === 'extension' && { other: { initialMonths: null, claim: allExtend } }),
    }
  // "3+1+1 (5 years)": so is this, unless equal parts stand in a column of extensions.
  if (
    restates(allExtend) &&
    initialMonths === null &&
    !added &&
    (column === 'term' || !parts.every((part) => part === first))
  )
    return {
      initialMonths: first,
      claim: restExtends,
      total: months,
      ...(column === 'extension' && { other: { initialMonths: null, claim: allExtend } }),
    }
  if (restates(allExtend)) return { initialMonths, claim: allExtend }
  if (restates(restExtends)) return { initialMonths: initialMonths ?? first, claim: restExtends }
  if (initialMonths !== null && initialMonths === first && !added) return { initialMonths, claim: restExtends }
  if (added || initialMonths !== null) return { initialMonths, claim: allExtend }

  const asTerm = { initialMonths: first, claim: restExtends }
  const asExtensions = { initialMonths, claim: allExtend }
  if (column === 'term') return asTerm
  if (!parts.every((part) => part === first)) return { ...asTerm, other: asExtensions }
  if (!unitGuessed)
    return {
      ...asExtensions,
      other: asTerm,
      ambiguous: {
        why: 'equal lengths joined by plus signs may be extensions only, or a term and its extensions',
        alternatives: [{ initialMonths: first, maximumExtensionMonths: restExtends.months }],
      },
    }
  return {
    ...asTerm,
    other: asExtensions,
    ambiguous: {
      why: 'equal lengths joined by plus signs may be a term and its extensions, or extensions only',
      alternatives: [{ initialMonths: null, maximumExtensionMonths: months }],
    },
  }
}
