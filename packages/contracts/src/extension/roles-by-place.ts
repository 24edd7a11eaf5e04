import { sum } from './claims.js'
import type { Placed } from './roles.js'

/**
 * The column that a wording is published under: a bare length is an extension in one, the initial term in the other.
 */
export type Column = 'extension' | 'term'

/** "an option under which 36 months becomes 48 months": the change is the extension. */
export const changeOfTerm = (plain: string): readonly Placed[] | undefined => {
  const match =
    /\b(\d+) (year|month)(?: \()? ?(?:becomes?|becoming|(?:may |can |could )?(?:be )?(?:extended|extendable|increased?|raised|taken) (?:in total )?to(?: a total of)?) (\d{1,3})(?: (year|month)\b|\)?$)/.exec(
      plain,
    )
  if (!match) return undefined
  const from = Number(match[1]) * (match[2] === 'year' ? 12 : 1)
  const to = Number(match[3]) * ((match[4] ?? match[2]) === 'year' ? 12 : 1)
  if (to <= from) return undefined
  const at = { start: match.index, end: match.index + match[0].length, kind: 'single', unitGuessed: false } as const
  return [
    { ...at, months: from, parts: [from], role: 'initial' },
    { ...at, months: to - from, parts: [to - from], role: 'extension' },
  ]
}

/** The least that a term may be, where it stands for the term: nothing before it and no term or whole beside it. */
const leastAsTerm = (placed: readonly Placed[]): Placed | undefined =>
  placed.find(
    ({ role }, index) =>
      role === 'least' &&
      placed.every(
        (other, at) =>
          at === index ||
          (other.role !== 'initial' && other.role !== 'total' && (at > index || other.role === 'ignored')),
      ),
  )

/** What stands between a length and the same in parts: "24 months (2 x 12 months)". */
const inParts = /^ ?(?:\(|[:=-]|as|i\.?e\.?)(?: ?(?:as|i\.?e\.?))? ?$/
/** "24 months in 12 month periods", "24 months in increments of 12 months". */
const inSteps = /^,? ?\(?(?:taken |exercised )?in\b|^ ?[,;(:-] ?$/

/** Gives a role to every length that its words left open: by its place among the others. */
export const rolesByPlace = (placed: readonly Placed[], column: Column, plain: string): readonly Placed[] => {
  const isTerm = placed.some(({ role }) => role === 'break')
  const least = leastAsTerm(placed)
  const kept = placed
    .filter((one) => one === least || !['ignored', 'break', 'least'].includes(one.role))
    .map((one) => (one === least ? { ...one, role: 'initial' as const } : one))
  const marked = kept.some(({ role }) => role === 'extension' || role === 'step')
  const hasInitial = kept.some(({ role }) => role === 'initial')
  return kept.map((quantity, index) => {
    if (quantity.role !== 'unmarked' || quantity.kind === 'series') return quantity
    const next = kept[index + 1]
    if (
      column === 'extension' &&
      next !== undefined &&
      ((next.kind === 'product' &&
        next.months === quantity.months &&
        inParts.test(plain.slice(quantity.end, next.start))) ||
        (next.role === 'step' && inSteps.test(plain.slice(quantity.end, next.start))))
    )
      return { ...quantity, role: 'extension' }
    const first = index === 0 && !hasInitial && quantity.kind === 'single'
    return {
      ...quantity,
      role:
        (first && (marked || kept.length > 1)) || ((column === 'term' || isTerm) && first) ? 'initial' : 'extension',
    }
  })
}

/** What joins one length to the next without saying what either is: "12 months and a further 6 months". */
const joins =
  /^(?: |,|;|\+|and|then|plus|followed|by|with|an?|the|possible|further|additional|another|extra|more|optional|up|to|of|for|period|option|extension)*$/
/** Lengths in a row, the first of them not marked: the term and what follows, or extensions that follow one another. */
const isRun = (placed: readonly Placed[], plain: string): boolean =>
  placed.every(
    ({ role, start }, index) =>
      (index === 0 ? role === 'unmarked' : role === 'unmarked' || role === 'extension') &&
      (index === 0 ? plain.slice(0, start).trim() === '' : joins.test(plain.slice(placed[index - 1]?.end, start))),
  )

/**
 * The same lengths as extensions only, where no word says that one of them is the term: "24 months and then 12 months"
 * in a column about extensions, and "12 months, max 24 months", which are steps up to the most. `undefined` where a
 * word says so, or there is one length.
 */
export const allAsExtensions = (
  placed: readonly Placed[],
  column: Column,
  plain: string,
): readonly Placed[] | undefined => {
  if (column !== 'extension' || placed.length < 2 || !placed.every(({ kind }) => kind === 'single')) return undefined
  const [head] = placed
  // One claim of all of them: equal lengths that follow one another are not the same said twice.
  if (head && isRun(placed, plain)) {
    const parts = placed.map(({ months }) => months)
    return [
      { ...head, kind: 'product', role: 'extension', months: sum(parts), parts, end: placed.at(-1)?.end ?? head.end },
    ]
  }
  if (placed.every(({ role }) => role === 'unmarked'))
    return placed.map((quantity) => ({ ...quantity, role: 'extension' }))
  const [step, most, ...more] = placed
  return step?.role === 'unmarked' && most?.role === 'total' && more.length === 0
    ? [
        { ...step, role: 'step' },
        { ...most, role: 'extension' },
      ]
    : undefined
}
