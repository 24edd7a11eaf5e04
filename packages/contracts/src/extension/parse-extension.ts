import type { Note, Parsed, PublishedDate } from '@imt/core'
import { latestEndOf, withoutDates } from './dates-within.js'
import { normalise } from './normalise.js'
import { quantitiesOf } from './quantities.js'
import { placeQuantities, type Placed } from './roles.js'

/** So many extensions of so many months each. */
export interface ExtensionOption {
  readonly months: number
  readonly count: number
}
/** What a wording says about a term and how far it may be extended, in months. */
export interface Extension {
  /** The initial term, where the wording states it. */
  readonly initialMonths: number | null
  /** The extensions in the order stated. */
  readonly options: readonly ExtensionOption[]
  /** What all extensions may add; 0 where the wording rules extension out, `null` where it states no length. */
  readonly maximumExtensionMonths: number | null
  /** The longest the contract may last in all, where the wording states it. */
  readonly statedMaximumMonths: number | null
  /** The date beyond which the contract cannot be extended, where the wording states it. */
  readonly latestEnd: PublishedDate | null
  /** Why the wording has more than one reading, and the other readings. Absent where it has one. */
  readonly ambiguous?: {
    readonly why: string
    readonly alternatives: readonly { readonly initialMonths: number | null; readonly maximumExtensionMonths: number }[]
  }
}

const longest = 2000
const refuse = (code: string, message: string): Parsed<Extension> => ({ ok: false, code, message })

// Said of extension anywhere, or the whole answer to a question about it. "No" is said of what follows it at once: "no
// break clause and an option to extend" denies the break only, "no more than" nothing.
const none =
  /^(?:no|none|nil|n\/a|not applicable)\W*$|\b(?:no|not?|without|nil)\b(?! (?:more|less|later|longer|fewer) than)(?: breaks?(?: clauses?)? or)?(?:(?!\b(?:and|but|with|breaks?|terminat\w*)\b)[^.,;:]){0,20}\b(?:exten\w*|options?|renew\w*)\b|\bnon-?extendable\b|\bnot extendable\b/
// An option to end early extends nothing.
const toBreak =
  /\b(?:options?|rights?) (?:to|of) (?=(?:break|terminat|cancel))|(?<=\b(?:break|termination)) options?\b/g
const speaks = /\b(?:exten\w*|options?|optional\w*|renew\w*|prolong\w*)\b/

const grouped = (parts: readonly number[]): ExtensionOption[] => {
  const groups: ExtensionOption[] = []
  for (const months of parts) {
    const last = groups.at(-1)
    if (last?.months === months) groups[groups.length - 1] = { months, count: last.count + 1 }
    else groups.push({ months, count: 1 })
  }
  return groups
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

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
 * parseExtension('3+1+1').value.maximumExtensionMonths // => 24
 * parseExtension('Two years, with the option to extend for two further periods of 12 months').value.options // => [{ months: 12, count: 2 }]
 * parseExtension('5 years', { column: 'term' }).value.initialMonths // => 60
 * parseExtension('May be renewed').code // => 'lengthNotStated'
 * ```
 * @see Open Contracting Data Standard, issue 200, https://github.com/open-contracting/standard/issues/200
 */
export const parseExtension = (
  text: string,
  { column = 'extension' }: { readonly column?: 'extension' | 'term' } = {},
): Parsed<Extension> => {
  if (typeof text !== 'string') throw new TypeError('parseExtension: text must be a string')
  if (text.length > longest)
    return refuse('tooLong', `The wording has more than ${longest} characters: give the sentence about the term.`)
  const words = normalise(text).replace(toBreak, '')
  const { plain, initialFromDates } = withoutDates(words)
  const latestEnd = latestEndOf(words)
  const all = placeQuantities(plain, quantitiesOf(plain))
  const isLeast = (one: Placed): boolean => all.some(({ role, start }) => role === 'least' && start === one.start)
  const settled = becoming(plain) ?? settle(all, column)
  // "At least 4 years, and may be prolonged": what is asked for, the length of the extension, is not stated.
  const placed = settled.every(isLeast) && speaks.test(plain) && !none.test(plain) ? [] : settled
  if (placed.length === 0) {
    if (latestEnd !== null)
      return {
        ok: true,
        value: {
          initialMonths: initialFromDates,
          options: [],
          maximumExtensionMonths: null,
          statedMaximumMonths: null,
          latestEnd,
        },
        notes: [],
      }
    if (none.test(plain))
      return {
        ok: true,
        value: {
          initialMonths: initialFromDates,
          options: [],
          maximumExtensionMonths: 0,
          statedMaximumMonths: null,
          latestEnd,
        },
        notes: [],
      }
    if (/\b\d+ (?:week|day)\b/.test(plain))
      return refuse('notInMonths', 'The length is stated in days or weeks: it is not turned into months.')
    if (speaks.test(plain))
      return refuse('lengthNotStated', 'An extension is spoken of, and its length is not stated: state it in months.')
    return refuse('nothingStated', 'No term or extension is stated.')
  }
  if (none.test(plain) && placed.every(({ kind }) => kind === 'single')) {
    return {
      ok: true,
      value: {
        initialMonths: placed[0]?.months ?? null,
        options: [],
        maximumExtensionMonths: 0,
        statedMaximumMonths: null,
        latestEnd: null,
      },
      notes: [],
    }
  }
  const parsed = read(placed, { column, latestEnd, initialFromDates, plain })
  return parsed.ok && !parsed.value.ambiguous && placed.some(isLeast)
    ? {
        ...parsed,
        value: {
          ...parsed.value,
          ambiguous: { why: 'the least that the term may last is stated, not how long it lasts', alternatives: [] },
        },
      }
    : parsed
}

/** "an option under which 36 months becomes 48 months": the change is the extension. */
const becoming = (plain: string): readonly Placed[] | undefined => {
  const match =
    /\b(\d+) (year|month) (?:becomes?|becoming|(?:may |can |could )?(?:be )?(?:extended|increased?|raised|taken) (?:in total )?to(?: a total of)?) (\d+) (year|month)\b/.exec(
      plain,
    )
  if (!match) return undefined
  const from = Number(match[1]) * (match[2] === 'year' ? 12 : 1)
  const to = Number(match[3]) * (match[4] === 'year' ? 12 : 1)
  if (to <= from) return undefined
  const at = { start: match.index, end: match.index + match[0].length, kind: 'single', unitGuessed: false } as const
  return [
    { ...at, months: from, parts: [from], role: 'initial' },
    { ...at, months: to - from, parts: [to - from], role: 'extension' },
  ]
}

/** Gives a role to every length that its words left open: by its place among the others. */
const settle = (placed: readonly Placed[], column: 'extension' | 'term'): readonly Placed[] => {
  const isTerm = placed.some(({ role }) => role === 'break')
  const least = placed.find(
    ({ role }, index) =>
      role === 'least' &&
      placed.every(
        (other, at) =>
          at === index ||
          (other.role !== 'initial' && other.role !== 'total' && (at > index || other.role === 'ignored')),
      ),
  )
  const kept = placed
    .filter((one) => one === least || !['ignored', 'break', 'least'].includes(one.role))
    .map((one) => (one === least ? { ...one, role: 'initial' as const } : one))
  const marked = kept.some(({ role }) => role === 'extension' || role === 'step')
  const hasInitial = kept.some(({ role }) => role === 'initial')
  return kept.map((quantity, index) => {
    if (quantity.role !== 'unmarked' || quantity.kind === 'series') return quantity
    const first = index === 0 && !hasInitial && quantity.kind === 'single'
    return {
      ...quantity,
      role:
        (first && (marked || kept.length > 1)) || ((column === 'term' || isTerm) && first) ? 'initial' : 'extension',
    }
  })
}

interface Claim {
  readonly months: number
  readonly parts: readonly number[]
}
const joins =
  /^ ?(?:(?:extension|option|period)s? )*(?:and|plus|followed by|then|&)(?: then)?(?: an?)?(?: (?:further|additional|another|optional|of|for))* ?$/

/**
 * The extensions claimed; lengths that follow one another in words ("12 months and a further 6 months") make one claim.
 */
const joined = (extensions: readonly Placed[], plain: string): Claim[] =>
  extensions.reduce<(Claim & { readonly end: number })[]>((claims, { start, end, months, parts }) => {
    const last = claims.at(-1)
    if (last && joins.test(plain.slice(last.end, start)))
      claims[claims.length - 1] = { months: last.months + months, parts: [...last.parts, ...parts], end }
    else claims.push({ months, parts, end })
    return claims
  }, [])

interface Around {
  readonly column: 'extension' | 'term'
  readonly latestEnd: PublishedDate | null
  readonly initialFromDates: number | null
  readonly plain: string
}

const read = (placed: readonly Placed[], { column, latestEnd, initialFromDates, plain }: Around): Parsed<Extension> => {
  const notes: Note[] = []
  const series = placed.filter(({ kind }) => kind === 'series')
  const others = placed.filter(({ kind }) => kind !== 'series')
  const step = others.find(({ role }) => role === 'step')
  // "At most 10 years: 3 years to start with": the longer one is the whole.
  const initials = others.filter(({ role }) => role === 'initial').map(({ months }) => months)
  let initialMonths = initials.length > 0 ? Math.min(...initials) : initialFromDates
  const totals = [
    ...others.filter(({ role }) => role === 'total').map(({ months }) => months),
    ...initials.filter((months) => months !== initialMonths),
  ]
  let claims = joined(
    others.filter(({ role }) => role === 'extension'),
    plain,
  )

  let ambiguous: Extension['ambiguous']
  for (const { start, parts, role, months, unitGuessed } of series) {
    const [first = 0, ...rest] = parts
    const added = role === 'extension' || plain.slice(0, start).trimEnd().endsWith('+')
    if (initialMonths === months && claims.length === 0 && !added) {
      // "4 years (2 + 1 + 1)": the parts of the whole.
      totals.push(months)
      initialMonths = first
      claims.push({ months: sum(rest), parts: rest })
      continue
    }
    const restates = (value: number): boolean => claims.some((claim) => claim.months === value)
    if (restates(months)) claims.push({ months, parts })
    else if (restates(sum(rest))) {
      initialMonths ??= first
      claims.push({ months: sum(rest), parts: rest })
    } else if (initialMonths !== null && initialMonths === first && !added)
      claims.push({ months: sum(rest), parts: rest })
    else if (added || initialMonths !== null) claims.push({ months, parts })
    else if (parts.every((part) => part === first) && !unitGuessed && column === 'extension') {
      claims.push({ months, parts })
      ambiguous = {
        why: 'equal lengths joined by plus signs may be extensions only, or a term and its extensions',
        alternatives: [{ initialMonths: first, maximumExtensionMonths: sum(rest) }],
      }
    } else {
      initialMonths = first
      claims.push({ months: sum(rest), parts: rest })
      if (parts.every((part) => part === first))
        ambiguous = {
          why: 'equal lengths joined by plus signs may be a term and its extensions, or extensions only',
          alternatives: [{ initialMonths: null, maximumExtensionMonths: months }],
        }
    }
    if (unitGuessed)
      notes.push({
        code: 'unitAssumed',
        message: `The numbers joined by plus signs have no unit: they were read as ${parts.every((part) => part % 12 === 0) && parts.some((part) => part <= 120) ? 'years where small, months where multiples of six' : 'months'}`,
      })
  }

  // A length that is the sum of the others is the longest the contract may last; one said twice is said once.
  if (initialMonths !== null && claims.length > 1) {
    const whole = claims.find((claim) =>
      claims.some((other) => other !== claim && other.months + (initialMonths as number) === claim.months),
    )
    if (whole) {
      claims = claims.filter((claim) => claim !== whole)
      totals.push(whole.months)
    }
  }
  const distinct = claims.filter((claim, index) => claims.findIndex(({ months }) => months === claim.months) === index)
  const finest = (months: number): readonly number[] =>
    claims
      .filter((claim) => claim.months === months)
      .reduce<readonly number[]>((best, { parts }) => (parts.length > best.length ? parts : best), [])
  const inSteps = (parts: readonly number[]): readonly number[] => {
    const [only] = parts
    const each =
      step?.months ??
      (/\b(?:annual(?:ly)?|yearly|each year|year by year|every year|1 year at a time|per annum)\b/.test(plain)
        ? 12
        : undefined)
    return parts.length === 1 && only !== undefined && each !== undefined && each < only && only % each === 0
      ? Array.from({ length: only / each }, () => each)
      : parts
  }
  const chosen = distinct.length === 0 && step ? [{ months: step.months, parts: step.parts }] : distinct
  const parts = chosen.flatMap(({ months }) =>
    inSteps(
      finest(months).length > 0 ? finest(months) : (chosen.find((claim) => claim.months === months)?.parts ?? []),
    ),
  )
  let maximumExtensionMonths: number | null = chosen.length === 0 ? null : sum(chosen.map(({ months }) => months))
  const statedMaximumMonths = totals.length === 0 ? null : Math.max(...totals)
  let options = grouped(parts)
  if (maximumExtensionMonths === null && none.test(plain)) maximumExtensionMonths = 0
  if (
    maximumExtensionMonths === null &&
    initialMonths !== null &&
    statedMaximumMonths !== null &&
    statedMaximumMonths > initialMonths
  ) {
    maximumExtensionMonths = statedMaximumMonths - initialMonths
    options = [{ months: maximumExtensionMonths, count: 1 }]
  }
  if (maximumExtensionMonths === null && initialMonths === null && statedMaximumMonths === null)
    return refuse('lengthNotStated', 'An extension is spoken of, and its length is not stated: state it in months.')

  if (chosen.length > 1 && !ambiguous) {
    const largest = Math.max(...chosen.map(({ months }) => months))
    ambiguous = {
      why: 'more than one extension is stated: they may follow one another, or say the same thing twice',
      alternatives: [{ initialMonths, maximumExtensionMonths: largest }],
    }
  }
  if (
    initialMonths !== null &&
    maximumExtensionMonths !== null &&
    statedMaximumMonths !== null &&
    initialMonths + maximumExtensionMonths !== statedMaximumMonths &&
    !ambiguous
  ) {
    ambiguous = {
      why: `the term and its extensions come to ${initialMonths + maximumExtensionMonths} months, and a maximum of ${statedMaximumMonths} is stated`,
      alternatives: [{ initialMonths, maximumExtensionMonths: Math.max(0, statedMaximumMonths - initialMonths) }],
    }
  }
  return {
    ok: true,
    value: {
      initialMonths,
      options,
      maximumExtensionMonths,
      statedMaximumMonths,
      latestEnd,
      ...(ambiguous && { ambiguous }),
    },
    notes,
  }
}
