import { Decimal } from '@imt/core'
import type { Grid, Line } from './grid.js'
import type { Measure } from './measure.js'
import { believed, outcomeOf, type Doubt, type Reading, type Sum } from './sums.js'

/** More rows are not taken in every choice, each further one doubles them, but in runs of neighbours. */
const mostChosen = 8
/** More rows are taken one by one or all together. */
const mostInRuns = 44
/** More readings of one sum are not tried. */
const mostReadings = 1024

/** A total and the lines that may make it up, in one reading. */
interface Parts {
  readonly total: Line
  readonly terms: readonly (readonly [Line, 1 | -1])[]
}

const readingOf = ({ total, terms }: Parts, doubt: Doubt): Reading =>
  total.counts.flatMap((cell, period): readonly Sum[] => {
    const found = terms.flatMap(([line, sign]) => {
      const part = line.counts[period]
      return part === undefined ? [] : [{ cell: part, sign }]
    })
    return cell === undefined || found.length < terms.length ? [] : [{ total: cell, terms: found, doubt }]
  })

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((all, item) => [...all, ...all.map((chosen) => [...chosen, item])], [[]])

/** The choices of some of them that are tried, none of them first. */
const choicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  if (items.length <= mostChosen) return subsets(items)
  const single = items.map((item) => [item])
  if (items.length > mostInRuns) return [[], ...single, items]
  return [
    [],
    ...items.flatMap((_, from) => single.slice(from).map((__, length) => items.slice(from, from + length + 1))),
  ]
}

const plus = (lines: readonly Line[]): Parts['terms'] => lines.map((line) => [line, 1] as const)

/** The lines of one law and block, by what they count. */
interface Scope {
  /** The one line that counts this, here or else in the whole table; nothing where several do. */
  one(measure: Measure): Line | undefined
  all(measure: Measure): readonly Line[]
  /** Totals of something else than requests, by what their labels say. */
  totalsOf(words: RegExp): readonly Line[]
  /** Lines that no word explains. */
  readonly unknown: readonly Line[]
}

const scopeOf = (lines: readonly Line[], block: number): Scope => {
  const here = lines.filter((line) => line.block === block)
  const all = (measure: Measure): readonly Line[] => {
    const near = here.filter((line) => line.measure === measure)
    return near.length > 0 ? near : lines.filter((line) => line.measure === measure)
  }
  return {
    all,
    one: (measure) => {
      const found = all(measure)
      return found.length === 1 ? found[0] : undefined
    },
    totalsOf: (words) =>
      here.filter(
        ({ measure, label }) =>
          measure === 'average' && /^\W*(?:grand |overall )?totals?\b/i.test(label) && words.test(label),
      ),
    unknown: here.filter(({ measure, counts }) => measure === 'unknown' && counts.some((cell) => cell !== undefined)),
  }
}

const present = (...lines: readonly (Line | undefined)[]): readonly Line[] => lines.flatMap((line) => line ?? [])

/**
 * What adds up by its words, with what may come to it; and, where no such reading holds, with rows that no word
 * explains: they may be what is missing, and then nothing is claimed.
 *
 * @param byWords - whether its words say that these are all its parts
 */
const believedOf = (
  total: Line,
  { always, perhaps, doubt }: { always: Parts['terms']; perhaps: Parts['terms']; doubt: Doubt },
  unknown: readonly Line[],
  byWords = true,
): readonly Sum[] => {
  const choices = choicesOf(perhaps)
  const readings = choices.map((chosen) => readingOf({ total, terms: [...always, ...chosen] }, doubt))
  const held = believed(readings, false)
  if (held.length > 0) return held
  const sums = believed(readings, byWords)
  if (sums.length === 0 || unknown.length === 0) return sums
  const [, ...more] = choicesOf(plus(unknown))
  // What cannot be tried may be what is missing: nothing is claimed.
  if (more.length * choices.length > mostReadings) return []
  const wider = more.flatMap((terms) =>
    choices.map((chosen) => readingOf({ total, terms: [...always, ...chosen, ...terms] }, doubt)),
  )
  return believed(wider, false).length > 0 ? [] : sums
}

/**
 * The sums of outcomes; where they fail, those without what was given or refused in part, if these hold: then it is in
 * what was given, or in what was refused, as well.
 */
const believedOutcomes = (sums: readonly Sum[], partly: readonly Line[]): readonly Sum[] => {
  if (partly.length === 0 || sums.every((sum) => outcomeOf(sum) === 'holds')) return sums
  const apart = new Set(partly.flatMap(({ counts }) => counts))
  const within = sums.map((sum) => ({ ...sum, terms: sum.terms.filter(({ cell }) => !apart.has(cell)) }))
  return within.every((sum) => outcomeOf(sum) === 'holds') ? within : sums
}

/** True where more were answered in a period than were received in it, and nothing was open when it began. */
const goesBeyond = (received: Line, parts: readonly Line[]): boolean =>
  received.counts.some((cell, period) => {
    const found = parts.map(({ counts }) => counts[period]?.figure.value)
    const stated = cell?.figure.value
    if (stated === undefined || stated === null) return false
    const known = found.filter((value) => value !== undefined && value !== null)
    return known.length === parts.length && known.reduce((sum, value) => sum.plus(value), new Decimal(0)).gt(stated)
  })

const ofUses = /\b(?:exemptions?|exceptions?|uses?|used|applied|cited|engaged)\b/i

/** What says of a column that it counts uses. */
const timesUsed = /\b(?:times|uses|(?:number|count) of (?:times|uses|exemptions|exceptions))\b/i

/**
 * The uses of each provision and their total. A request may cite several, so that requests may be fewer than uses: then
 * the sum is believed only where the table bears it out, or its total says that it counts uses.
 */
const sumsOfProvisions = (scope: Scope, overlaps: boolean): readonly Sum[] => {
  const parts = scope.all('provision')
  const [total, ...others] = [...scope.all('total'), ...scope.totalsOf(ofUses)]
  if (overlaps || total === undefined || others.length > 0 || parts.length < 2) return []
  const known = plus([...parts, ...scope.all('otherwise')])
  const isOfUses = ofUses.test(total.label) || total.counts.some((cell) => cell && timesUsed.test(cell.under))
  return believedOf(total, { always: known, perhaps: [], doubt: 'some' }, scope.unknown, isOfUses)
}

/** Reviews asked for, or answered, with what they came to; and those in time and late. */
const sumsOfReviews = (scope: Scope): readonly Sum[] => {
  const [asked, answered, onTime, late, open] = (
    ['reviews', 'reviewsAnswered', 'reviewsOnTime', 'reviewsLate', 'reviewsOpen'] as const
  ).map(scope.one)
  const total = answered ?? asked
  if (total === undefined) return []
  const perhaps = plus(present(open))
  const ways = [scope.all('reviewOutcome'), onTime && late ? [onTime, late] : []].filter((parts) => parts.length >= 2)
  return ways.flatMap((parts) => {
    // Of those asked for, some may be open: only a list that goes beyond them is wrong by its words.
    const isOfAll = answered !== undefined || open !== undefined
    const isBeyond = goesBeyond(total, parts)
    const doubt = isOfAll ? 'none' : isBeyond ? 'some' : 'likely'
    return believedOf(total, { always: plus(parts), perhaps, doubt }, scope.unknown, isOfAll || isBeyond)
  })
}

const sumsOf = (scope: Scope, overlaps: boolean): readonly Sum[] => {
  const [received, answered, onTime, late, open] = (['received', 'answered', 'onTime', 'late', 'open'] as const).map(
    scope.one,
  )
  const inTime = present(onTime, late)
  const ended = plus(scope.all('ended'))
  const extended = plus(scope.all('extended'))
  const done = answered === undefined ? (inTime.length === 2 ? inTime : []) : [answered]
  const carried = scope.all('carriedIn').map((line) => [line, -1] as const)
  const outcomes = [...scope.all('granted'), ...scope.all('partly'), ...scope.all('refused')]
  const hasOutcomes = !overlaps && scope.all('granted').length > 0 && outcomes.length >= 2
  const inOthers = scope.all('granted').length > 0 && scope.all('refused').length > 0 ? scope.all('partly') : []
  const otherwise = scope.all('otherwise')
  const decided = plus([...outcomes, ...otherwise])
  const parts = done.length > 0 ? plus(done) : hasOutcomes ? decided : []
  return [
    received !== undefined && parts.length > 0 && (open !== undefined || answered === undefined)
      ? believedOutcomes(
          believedOf(
            received,
            {
              always: [...parts, ...plus(present(open))],
              perhaps: [...ended, ...carried, ...(done.length === 2 ? extended : [])],
              // Without what is open, only a list that goes beyond what was answered seems to account for all.
              doubt: open === undefined ? 'likely' : 'some',
            },
            scope.unknown,
            open !== undefined ||
              ended.length > 0 ||
              (done.length === 0 && otherwise.length > 0) ||
              (done.length === 2 && carried.length === 0 && goesBeyond(received, done)),
          ),
          done.length === 0 ? inOthers : [],
        )
      : [],
    answered !== undefined && inTime.length === 2
      ? believedOf(answered, { always: plus(inTime), perhaps: extended, doubt: 'none' }, scope.unknown)
      : [],
    ...sumsOfProvisions(scope, overlaps),
    ...sumsOfReviews(scope),
    ...(hasOutcomes ? present(answered, scope.all('total')[0]) : []).map((result) =>
      believedOutcomes(believedOf(result, { always: decided, perhaps: ended, doubt: 'some' }, scope.unknown), inOthers),
    ),
  ].flat()
}

/** Requests under each law, and all of them together. */
const byLaw = (lines: readonly Line[]): readonly Sum[] => {
  const measures = [...new Set(lines.map(({ measure }) => measure))]
  return measures.flatMap((measure): readonly Sum[] => {
    if (measure === 'unknown' || measure === 'average' || measure === 'share') return []
    const alike = lines.filter((line) => line.measure === measure)
    const [total, ...others] = alike.filter(({ regime }) => regime === undefined)
    const parts = alike.filter(({ regime }) => regime !== undefined)
    const laws = new Set(parts.map(({ regime }) => regime))
    return total !== undefined && others.length === 0 && laws.size === parts.length && parts.length >= 2
      ? believed([readingOf({ total, terms: plus(parts) }, 'some')], false)
      : []
  })
}

/** Returns the sums down a table of statistics: what its words say of the things that it counts. */
export const sumsDown = ({ lines, overlaps }: Grid): readonly Sum[] => {
  const laws = [...new Set(lines.map(({ regime }) => regime))].filter((regime) => regime !== undefined)
  const groups =
    laws.length > 1 ? [undefined, ...laws].map((law) => lines.filter(({ regime }) => regime === law)) : [lines]
  const sums = groups.flatMap((group) =>
    [...new Set(group.map(({ block }) => block))].flatMap((block) => sumsOf(scopeOf(group, block), overlaps)),
  )
  return [...sums, ...(laws.length > 1 ? byLaw(lines) : [])]
}
