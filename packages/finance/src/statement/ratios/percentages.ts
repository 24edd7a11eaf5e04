import type { Figure } from '@imt/core'
import { reconcile, type RatioEquation } from '@imt/reconcile'
import type { Statement } from '../schema.js'
import { figureAt, linesOf, type Lines } from './lines.js'
import { namedPairs, namesOthers } from './named-pairs.js'
import { isPaymentPractice, paymentPair, type NamedPair } from './payment-practice.js'

/** A row and a column of a statement. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** A percentage, what it was found to be made from, and what it turns out to be. */
export interface Percentage extends Place {
  readonly figure: Figure
  readonly numerator: Place
  readonly denominator: Place
  /** What the two are called. */
  readonly part: string
  readonly whole: string
  /** `truncated`: right only if its last digits were cut off, not rounded. `ofZero`: a percentage of nothing. */
  readonly outcome: 'agrees' | 'truncated' | 'disagrees' | 'ofZero'
  /** What was paid in time is a part of what was paid: it is never more. */
  readonly isOfPayments: boolean
  /** What it would be, per cent; `null` of zero. */
  readonly computed: string | null
}

/** `size`: of the denominator without its sign. */
interface Pair extends NamedPair {
  readonly base: 'signed' | 'size'
  /** True where percentages are stated as parts of one: `0.94`. */
  readonly areParts?: boolean
  readonly isOfPayments?: boolean
  /** The place across that states the whole, where all are shares of one total of the line of their numerators. */
  readonly total?: number
}

interface Verdict {
  readonly across: number
  readonly figure: Figure
  readonly outcome: Percentage['outcome']
  readonly computed: string | null
}

/** Tables wider than this are not searched: every pair of columns is tried. Of rows, as many before each are. */
const widest = 16
const leastAgreeing = 3
/** Figures by which the pair is chosen; all are then checked. */
const sample = 60

const equation = (at: number, rounding: RatioEquation['rounding'], base: Pair['base']): RatioEquation => ({
  id: String(at),
  kind: 'ratio',
  result: `${String(at)} %`,
  numerator: `${String(at)} n`,
  denominator: `${String(at)} d`,
  scale: 100,
  rounding,
  base,
})

/** `0.94` of one as 94 per cent. */
const timesHundred = (figure: Figure): Figure => ({
  ...figure,
  value: figure.value?.times(100) ?? null,
  low: figure.low?.times(100) ?? null,
  high: figure.high?.times(100) ?? null,
  decimals: figure.decimals === null ? null : figure.decimals - 2,
})

/** True for a line whose percentages are all parts of one, without a sign that says otherwise. */
const areParts = (lines: Lines, line: number): boolean => {
  const figures = lines.across.flatMap((at) => lines.cellAt(line, at)?.percent ?? [])
  const values = figures.flatMap(({ value }) => value ?? [])
  return (
    figures.every(({ text }) => !text.includes('%')) &&
    values.every((value) => value.abs().lessThanOrEqualTo(1)) &&
    values.some((value) => !value.isInteger())
  )
}

const verdicts = (
  lines: Lines,
  line: number,
  pair: Pair,
  rounding: RatioEquation['rounding'],
  across = lines.across,
): readonly Verdict[] => {
  const cells = new Map<string, Figure>()
  const found = across.flatMap((at) => {
    const stated = lines.cellAt(line, at)?.percent
    const figure = stated && pair.areParts === true ? timesHundred(stated) : stated
    const numerator = figureAt(lines, pair.numerator, at)
    const denominator = figureAt(lines, pair.denominator, pair.total ?? at)
    if (!figure?.value || !numerator || !denominator?.value || numerator.unit !== denominator.unit) return []
    cells
      .set(`${String(at)} %`, figure)
      .set(`${String(at)} n`, numerator)
      .set(`${String(at)} d`, denominator)
    return [{ at, figure, isOfZero: denominator.value.isZero() }]
  })
  // Only the verdict on each is wanted, not what would repair it.
  const result = reconcile({
    cells,
    equations: found.filter(({ isOfZero }) => !isOfZero).map(({ at }) => equation(at, rounding, pair.base)),
    maximumChanges: 0,
  })
  const violated = new Map(result.violations.map((violation) => [violation.equation, violation.computed]))
  const unchecked = new Set(result.unchecked.map(({ equation: id }) => id))
  return found.flatMap(({ at, figure, isOfZero }): readonly Verdict[] => {
    const id = String(at)
    if (isOfZero) return [{ across: at, figure, outcome: 'ofZero', computed: null }]
    if (unchecked.has(id)) return []
    return [
      violated.has(id)
        ? { across: at, figure, outcome: 'disagrees', computed: violated.get(id) ?? null }
        : { across: at, figure, outcome: 'agrees', computed: null },
    ]
  })
}

interface Agreement {
  readonly agree: number
  readonly disagree: number
  /** A percentage of 0 agrees with every base: it is no evidence for one. */
  readonly telling: number
}

const agreementOf = (found: readonly Verdict[]): Agreement => ({
  agree: found.filter(({ outcome }) => outcome === 'agrees').length,
  disagree: found.filter(({ outcome }) => outcome === 'disagrees').length,
  telling: found.filter(({ outcome, figure }) => outcome === 'agrees' && figure.value?.isZero() === false).length,
})

const bases = ['size', 'signed'] as const

/** The pair that explains most of a line of percentages; the nearest before it where several do. */
const bestOf = (
  lines: Lines,
  line: number,
  pairs: readonly NamedPair[],
  isEnough: (agreement: Agreement) => boolean,
): Pair | undefined => {
  const across = lines.across.slice(0, sample)
  let best: (Pair & { readonly score: number }) | undefined
  for (const { numerator, denominator } of pairs) {
    for (const base of bases) {
      const agreement = agreementOf(verdicts(lines, line, { numerator, denominator, base }, 'either', across))
      if (!isEnough(agreement)) continue
      const near = (numerator < line ? 0.25 : 0) + (numerator === line - 1 ? 0.25 : 0)
      const score = agreement.agree - agreement.disagree + near
      if (best === undefined || score > best.score) best = { numerator, denominator, base, score }
    }
  }
  return best
}

const totalWords = /\btotals?\b|^(?:all|overall|whole)\b/i

/** Figures of one line of which percentages are shares of a total in the same line: "% of spend" beside the spend. */
const shareOfTotal = (lines: Lines, line: number, near: readonly number[]): Pair | undefined => {
  const across = lines.across.slice(0, sample)
  const totals = across.filter((at) => totalWords.test(lines.acrossNames[at] ?? ''))
  const beside = [...near].sort((one, other) => Math.abs(one - line) - Math.abs(other - line))
  for (const numerator of beside)
    for (const total of totals) {
      const pair: Pair = { numerator, denominator: numerator, base: 'signed', total, areParts: areParts(lines, line) }
      const found = verdicts(lines, line, pair, 'either', across).filter((each) => each.across !== total)
      const { agree, disagree, telling } = agreementOf(found)
      if (telling >= leastAgreeing && disagree <= Math.max(1, Math.floor(agree / 8))) return pair
    }
  return undefined
}

const hasFigures = (lines: Lines, line: number): boolean =>
  lines.across.some((at) => figureAt(lines, line, at) !== undefined)

/** What a percentage may be made from: all columns of a table that is not too wide, or the rows before it. */
const near = (lines: Lines, line: number): readonly number[] => {
  const figures = lines.names.flatMap((_, each) => (each !== line && hasFigures(lines, each) ? [each] : []))
  if (lines.along === 'row') return figures.filter((each) => each < line).slice(-widest)
  return lines.names.length > widest ? [] : figures
}

const allPairs = (lines: readonly number[]): readonly NamedPair[] =>
  lines.flatMap((numerator) =>
    lines.flatMap((denominator) => (numerator === denominator ? [] : [{ numerator, denominator }])),
  )

/** What a line of percentages is made from: what its table is known to state, what most show, or what it says. */
const pairOf = (lines: Lines, line: number, isOfPayments: boolean): Pair | undefined => {
  const isFigures = (each: number): boolean => hasFigures(lines, each)
  const known = isOfPayments ? paymentPair(lines.names, isFigures, line) : undefined
  if (known !== undefined) return { ...known, base: 'signed', areParts: areParts(lines, line), isOfPayments: true }
  const found = bestOf(
    lines,
    line,
    allPairs(near(lines, line)).filter((pair) => !namesOthers(lines.names, line, pair)),
    ({ agree, disagree, telling }) => telling >= leastAgreeing && agree >= 2 * disagree,
  )
  if (found !== undefined) return found
  const named = namedPairs(lines.names, isFigures, line)
  return (
    bestOf(lines, line, named, ({ agree, disagree, telling }) => telling > 0 && agree >= disagree) ??
    shareOfTotal(lines, line, near(lines, line))
  )
}

/**
 * Returns the percentages whose two parts can be found in the table, in columns of percentages and in rows of them,
 * with a verdict on each. The parts are the two columns, or rows, that explain most of them, at least three; those that
 * the name says (`ICT as % of total`), if they explain half; and of payments to suppliers what was paid within the
 * target and what was paid.
 */
export const percentagesOf = (statement: Statement): readonly Percentage[] => {
  const isOfPayments = isPaymentPractice(statement)
  return linesOf(statement).flatMap((lines) =>
    lines.names.flatMap((_, line): readonly Percentage[] => {
      if (lines.arePercents[line] !== true) return []
      const pair = pairOf(lines, line, isOfPayments)
      if (pair === undefined) return []
      const nearest = new Map(verdicts(lines, line, pair, 'nearest').map((each) => [each.across, each]))
      const placeOf = (own: number, at: number): Place =>
        lines.along === 'column' ? { row: at, column: own } : { row: own, column: at }
      return verdicts(lines, line, pair, 'either').map(({ across, figure, outcome, computed }): Percentage => {
        const rounded = nearest.get(across)
        const isCutOff = outcome === 'agrees' && rounded?.outcome === 'disagrees'
        return {
          ...placeOf(line, across),
          figure,
          numerator: placeOf(pair.numerator, across),
          denominator: placeOf(pair.denominator, pair.total ?? across),
          part: nameOf(statement, lines, pair.numerator),
          whole:
            pair.total === undefined
              ? nameOf(statement, lines, pair.denominator)
              : (lines.acrossNames[pair.total] ?? '').trim(),
          outcome: isCutOff ? 'truncated' : outcome,
          isOfPayments: pair.isOfPayments === true,
          computed: isCutOff ? rounded.computed : computed,
        }
      })
    }),
  )
}

const nameOf = ({ columns, rows }: Statement, { along }: Lines, line: number): string =>
  (along === 'column' ? columns[line]?.heading : rows[line]?.label) ?? ''
