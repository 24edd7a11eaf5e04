import { refused, requireObject, counted, type Parsed, type PublishedDate } from '@imt/core'
import { sum, type Claim } from './claims.js'
import { latestEndOf, withoutDates } from './dates-within.js'
import type { Extension } from './extension.js'
import { distinctClaims, extensionOptions } from './extension-options.js'
import { normalise } from './normalise.js'
import { quantitiesOf } from './quantities.js'
import { placeQuantities, type Placed } from './roles.js'
import { allAsExtensions, changeOfTerm, rolesByPlace, type Column } from './roles-by-place.js'
import { partsOfWhole } from './whole-in-parts.js'
import { statedLengths } from './stated-lengths.js'
import { withMaximumInDoubt } from './maximum-in-doubt.js'
import { withTwoLengths } from './two-lengths.js'

const longest = 2000
const noLength = 'An extension is spoken of, and its length is not stated: state it in months.'

// Said of extension anywhere, or the whole answer to a question about it. "No" is said of what follows it at once: "no
// break clause and an option to extend" denies the break only, "no more than" nothing.
const none =
  /^(?:no|none|nil|n\/a|not applicable)(?: (?:more|further|remaining|left|available|outstanding))*\W*$|\b(?:no|not?|without|nil)\b(?! (?:more|less|later|longer|fewer) than)(?: breaks?(?: clauses?)? or)?(?:(?!\b(?:and|but|with|breaks?|terminat\w*)\b)[^.,;:]){0,20}\b(?:exten\w*|options?|renew\w*)\b|\bnon-?extendable\b|\bnot extendable\b/
// An option to end early extends nothing.
const toBreak =
  /\b(?:options?|rights?) (?:to|of) (?=(?:break|terminat|cancel))|(?<=\b(?:break|termination)) options?\b/g
const speaks = /\b(?:exten\w*|options?|optional\w*|renew\w*|prolong\w*)\b/

/**
 * Returns the initial term and the extensions that a wording states: `3+1+1`, `two years with the option to extend for
 * two further periods of 12 months`. A wording with more than one reading says so, with the readings.
 *
 * @param text - what a register or notice says about the term, its options or renewal
 * @param options - `column`: what the text is published under. Under `extension` (the default) a bare length is an
 *   extension; under `term` it is the initial term
 * @returns lengths in months; or a refusal: `tooLong`, `nothingStated`, `lengthNotStated` (extension is spoken of, no
 *   length is given) or `notInMonths`
 * @throws {TypeError} when `text` is not a string
 * @example
 * ```ts
 * valueOf(parseExtension('3+1+1')).maximumExtensionMonths // => 24
 * const wording = 'Two years, with the option to extend for two further periods of 12 months'
 * valueOf(parseExtension(wording)).options // => [{ months: 12, count: 2 }]
 * valueOf(parseExtension('5 years', { column: 'term' })).initialMonths // => 60
 * const unclear = parseExtension('May be renewed')
 * unclear.ok ? undefined : unclear.refusal.code // => 'lengthNotStated'
 * ```
 * @see Open Contracting Data Standard, issue 200, https://github.com/open-contracting/standard/issues/200
 */
export const parseExtension = (
  text: string,
  options: { readonly column?: 'extension' | 'term' } = {},
): Parsed<Extension> => {
  const { column = 'extension' } = requireObject(options, 'parseExtension: options', ['column'])
  if (typeof text !== 'string') throw new TypeError('parseExtension: text must be a string')
  const read = extensionReadings(text, column)
  return read.ok ? { ...read, value: read.value[0] } : read
}

/** What a wording may say: as it is read by itself, and what else it may mean, for other cells to decide. */
export type ExtensionReadings = readonly [Extension, ...(readonly Extension[])]

/** Like `parseExtension`, with the other readings of a wording that has them. */
export const extensionReadings = (text: string, column: Column): Parsed<ExtensionReadings> => {
  if (text.length > longest)
    return refused(
      'tooLong',
      `The wording has more than ${counted(longest, 'character')}: give the sentence about the term.`,
    )
  const words = normalise(text).replace(toBreak, '')
  return wholeByParts(words) ?? readingsOf(words, column)
}

/** "60 months (36 initial + 24 extension)": the term and the extensions, where they come to the whole. */
const wholeByParts = (words: string): Parsed<ExtensionReadings> | undefined => {
  const whole = partsOfWhole(words)
  const parsed = whole && readingsOf(normalise(whole.parts), 'term')
  if (parsed?.ok !== true) return undefined
  const [reading] = parsed.value
  const { initialMonths, maximumExtensionMonths, ambiguous } = reading
  const comesToIt = (initialMonths ?? 0) + (maximumExtensionMonths ?? 0) === whole?.months
  return comesToIt && initialMonths !== null && maximumExtensionMonths && !ambiguous
    ? { ...parsed, value: [reading] }
    : undefined
}

const readingsOf = (words: string, column: Column): Parsed<ExtensionReadings> => {
  const { plain, initialFromDates, lastOfRange } = withoutDates(words)
  const ofTerm: Around = { column, latestEnd: latestEndOf(words, column === 'extension'), initialFromDates, plain }
  const all = placeQuantities(plain, quantitiesOf(plain))
  const around = addsRange(words, all, ofTerm) ? { ...ofTerm, initialFromDates: null, latestEnd: lastOfRange } : ofTerm
  const isLeast = (one: Placed): boolean => all.some(({ role, start }) => role === 'least' && start === one.start)
  const roles = changeOfTerm(plain) ?? rolesByPlace(all, column, plain)
  // "At least 4 years, and may be prolonged": what is asked for, the length of the extension, is not stated.
  const placed = roles.every(isLeast) && speaks.test(plain) && !none.test(plain) ? [] : roles
  if (placed.length === 0) return withoutLengths(around)
  if (none.test(plain) && placed.every(({ kind }) => kind === 'single'))
    return termAlone({ initialMonths: placed[0]?.months ?? null, maximumExtensionMonths: 0, latestEnd: null })
  const own = withLengths(placed, around)
  const extensions = allAsExtensions(all, column, plain)
  const others = extensions === undefined ? undefined : withLengths(extensions, around)
  const parsed: typeof own = own.ok && others?.ok ? { ...own, value: [...own.value, others.value[0]] } : own
  if (!parsed.ok || parsed.value[0].ambiguous) return parsed
  return placed.some(isLeast)
    ? {
        ...parsed,
        value: [
          {
            ...parsed.value[0],
            ambiguous: { why: 'the least that the term may last is stated, not how long it lasts', alternatives: [] },
          },
        ],
      }
    : withTwoLengths(withMaximumInDoubt(parsed, placed, plain), all, column, plain)
}

/** "Up to 2 years (1 September 2027 to 31 August 2029)" under extension: the days are those that the extension adds. */
const addsRange = (
  words: string,
  [only, ...more]: readonly Placed[],
  { column, latestEnd, initialFromDates }: Around,
): boolean =>
  column === 'extension' &&
  latestEnd === null &&
  more.length === 0 &&
  only?.months === initialFromDates &&
  ['extension', 'unmarked'].includes(only?.role ?? '') &&
  /^[^\d]{0,60}\d{1,3} (?:year|month)\b/.test(words)

/** What is known of a wording beside its lengths. */
interface Around {
  readonly column: Column
  readonly latestEnd: PublishedDate | null
  readonly initialFromDates: number | null
  /** The wording without its dates. */
  readonly plain: string
}

const termAlone = ({
  initialMonths,
  maximumExtensionMonths,
  latestEnd,
}: Pick<Extension, 'initialMonths' | 'maximumExtensionMonths' | 'latestEnd'>): Parsed<ExtensionReadings> => ({
  ok: true,
  value: [{ initialMonths, options: [], maximumExtensionMonths, statedMaximumMonths: null, latestEnd }],
  notes: [],
})

/** Reads a wording that states no length in months: a date, a "no", or nothing that can be used. */
const withoutLengths = ({ latestEnd, initialFromDates, plain }: Around): Parsed<ExtensionReadings> => {
  if (latestEnd !== null) return termAlone({ initialMonths: initialFromDates, maximumExtensionMonths: null, latestEnd })
  if (none.test(plain)) return termAlone({ initialMonths: initialFromDates, maximumExtensionMonths: 0, latestEnd })
  if (/\b\d+ (?:week|day)\b/.test(plain))
    return refused('notInMonths', 'The length is stated in days or weeks: it is not turned into months.')
  return speaks.test(plain)
    ? refused('lengthNotStated', noLength)
    : refused('nothingStated', 'No term or extension is stated.')
}

/** Reads the lengths of a wording: the options that they make, the longest that they add, and whether they agree. */
const withLengths = (placed: readonly Placed[], around: Around): Parsed<ExtensionReadings> => {
  const { latestEnd, plain } = around
  const lengths = statedLengths(placed, around)
  const { initialMonths, totals, notes } = lengths
  const step = placed.find(({ kind, role }) => kind !== 'series' && role === 'step')
  const distinct = distinctClaims(lengths.claims)
  const claims: readonly Claim[] = distinct.length === 0 && step ? [step] : distinct
  const statedMaximumMonths = totals.length === 0 ? null : totals.reduce((most, months) => Math.max(most, months))
  const { options, maximumExtensionMonths } =
    claims.length > 0
      ? {
          options: extensionOptions(claims, step, plain),
          maximumExtensionMonths: sum(claims.map(({ months }) => months)),
        }
      : extensionLeft(initialMonths, statedMaximumMonths, plain)
  if (maximumExtensionMonths === null && initialMonths === null && statedMaximumMonths === null)
    return refused('lengthNotStated', noLength)
  const ambiguous =
    lengths.ambiguous ??
    severalClaims(claims, initialMonths) ??
    disagreement(initialMonths, maximumExtensionMonths, statedMaximumMonths)
  const own: Extension = {
    initialMonths,
    options,
    maximumExtensionMonths,
    statedMaximumMonths,
    latestEnd,
    ...(ambiguous && { ambiguous }),
  }
  const others = lengths.other
    ? [
        asRead(
          lengths.other.initialMonths,
          distinctClaims(lengths.other.claims),
          { latestEnd, statedMaximumMonths: null },
          plain,
        ),
      ]
    : lengths.ambiguous === undefined && ambiguous
      ? ambiguous.alternatives.map(({ initialMonths: term, maximumExtensionMonths: months }) =>
          asRead(term, months === 0 ? [] : [{ months, parts: [months] }], own, plain),
        )
      : []
  return { ok: true, value: [own, ...others], notes }
}

/** Another reading of a wording: its term, and what it claims. */
const asRead = (
  initialMonths: number | null,
  claims: readonly Claim[],
  { statedMaximumMonths, latestEnd }: Pick<Extension, 'statedMaximumMonths' | 'latestEnd'>,
  plain: string,
): Extension => ({
  initialMonths,
  options: extensionOptions(claims, undefined, plain),
  maximumExtensionMonths: sum(claims.map(({ months }) => months)),
  statedMaximumMonths,
  latestEnd,
})

/** The extension where none is claimed: none at all, or what lies between the term and the longest it may last. */
const extensionLeft = (
  initialMonths: number | null,
  statedMaximumMonths: number | null,
  plain: string,
): Pick<Extension, 'options' | 'maximumExtensionMonths'> => {
  if (none.test(plain)) return { options: [], maximumExtensionMonths: 0 }
  if (initialMonths === null || statedMaximumMonths === null || statedMaximumMonths <= initialMonths)
    return { options: [], maximumExtensionMonths: null }
  const months = statedMaximumMonths - initialMonths
  return { options: [{ months, count: 1 }], maximumExtensionMonths: months }
}

const severalClaims = (claims: readonly Claim[], initialMonths: number | null): Extension['ambiguous'] =>
  claims.length > 1
    ? {
        why: 'more than one extension is stated: they may follow one another, or say the same thing twice',
        alternatives: [
          { initialMonths, maximumExtensionMonths: claims.reduce((most, { months }) => Math.max(most, months), 0) },
        ],
      }
    : undefined

const disagreement = (
  initialMonths: number | null,
  maximumExtensionMonths: number | null,
  statedMaximumMonths: number | null,
): Extension['ambiguous'] => {
  if (initialMonths === null || maximumExtensionMonths === null || statedMaximumMonths === null) return undefined
  const together = initialMonths + maximumExtensionMonths
  return together === statedMaximumMonths
    ? undefined
    : {
        why: `the term and its extensions come to ${counted(together, 'month')}, and a maximum of ${statedMaximumMonths} is stated`,
        alternatives: [{ initialMonths, maximumExtensionMonths: Math.max(0, statedMaximumMonths - initialMonths) }],
      }
}
