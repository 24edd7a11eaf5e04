import type { Aggregation, AggregationState, At } from './aggregation.js'
import type { Believed } from './believed.js'
import type { Candidate } from './candidate.js'
import { crossingOf } from './crossing-of.js'
import type { Crossing, Crossings } from './crossing.js'
import { holdsIn, stretchesOf, verdict } from './evidence.js'
import {
  couldFail,
  featuresOfMiss,
  isBeside,
  isExpected,
  strainedIn,
  tallyOf,
  type Known,
  type Place,
} from './expected.js'
import { given } from './given.js'
import type { Direction, Lines } from './lines.js'
import { whyOf } from './why.js'

/** A cell of an equation, and how much the residual grows with it. */
export interface Term {
  readonly cell: At
  readonly weight: number
}

/** An aggregation as an equation of cells: `residual` is what is stated less what is computed. */
export interface Fact {
  readonly aggregation: Aggregation
  /** How much the residual grows with each cell; left out of a sum, whose signs say it. */
  readonly terms?: readonly Term[]
  readonly residual: number
  /** How far rounding lets the residual be from nought. */
  readonly slack: number
}

/** The cell of a line at a place across. */
const cellAt = (direction: Direction, line: number, across: number): At =>
  direction === 'down' ? [line, across] : [across, line]

/** A number as a plain decimal; one that was divided is cut to 12 digits. */
const plain = (value: number, isDivided: boolean): string => {
  const short = isDivided ? Number(value.toPrecision(12)) : value
  if (short === 0 || Math.abs(short) >= 1e-6) return String(short)
  let text = short.toFixed(15)
  while (text.endsWith('0')) text = text.slice(0, -1)
  return text
}

const stretchLeast = 2

/** What was gathered of relations that no longer change, for they are asked for by either direction. */
const gathered = new WeakMap<readonly Candidate[], Map<Candidate, Uint8Array>>()

/** Where each relation is believed: 1 for each place across. */
const insidesOf = ({ lines, relations }: Believed): ReadonlyMap<Candidate, Uint8Array> => {
  const known = gathered.get(relations)
  if (known?.size === relations.length) return known
  const insides = new Map<Candidate, Uint8Array>()
  for (const relation of relations) {
    const inside = new Uint8Array(lines.width)
    for (const { from, to } of stretchesOf(relation.evidence, relation.stretch, stretchLeast))
      inside.fill(1, from, to + 1)
    insides.set(relation, inside)
  }
  gathered.set(relations, insides)
  return insides
}

/** A place at which a believed sum fails, with what is known of it. */
export interface Miss {
  readonly fact: Fact
  readonly features: readonly number[]
}

/** What the sums of one direction say of its cells, for each other and for those of the other direction. */
export const crossingWith = (believed: Believed): Crossing => crossingOf(believed, insidesOf(believed))

/** Every place at or beside which a sum is believed and where it fails, expected or not: to fit weights to. */
export const missesOf = (believed: Believed, crossings: Crossings): Miss[] => {
  const { lines } = believed
  const insides = insidesOf(believed)
  const tally: Known = { ...tallyOf(believed, insides), crossings }
  return believed.relations.flatMap((relation) => {
    const inside = insides.get(relation) as Uint8Array
    const shown = turned(lines.words, relation)
    return Array.from({ length: lines.width }, (_, across) => across).flatMap((across) => {
      const place: Place = { relation, across, inside }
      if (!couldFail(believed, place) || !isWhole(lines, shown, across)) return []
      return [{ fact: factOf(lines, shown, across, '', false), features: featuresOfMiss(believed, place, tally) }]
    })
  })
}

/**
 * Every believed relation, cell by cell.
 *
 * @param crossings - what the sums of either direction say
 */
export const factsOf = (believed: Believed, crossings: Crossings): Fact[] => {
  const { lines } = believed
  const facts: Fact[] = []
  const insides = insidesOf(believed)
  const tally: Known = { ...tallyOf(believed, insides), crossings }
  for (const relation of believed.relations) {
    const inside = insides.get(relation) as Uint8Array
    const why = whyOf(lines, relation)
    const shown = turned(lines.words, relation)
    const strained = strainedIn(lines, relation, inside)
    for (let across = 0; across < lines.width; across += 1) {
      const own = relation.evidence.verdicts[across] as number
      if (own === verdict.none || !isWhole(lines, shown, across)) continue
      const isHeld = holdsIn(own) && !strained.has(across)
      const isSaid = isHeld
        ? isCredible(relation, inside, across)
        : strained.has(across) || isExpected(believed, { relation, across, inside }, tally)
      if (isSaid) facts.push(factOf(lines, shown, across, why, isHeld))
    }
  }
  return facts
}

/** A sum of two lines needs both, if it is to be turned. */
const isWhole = (lines: Lines, { result }: Candidate, across: number): boolean => {
  const figure = lines.value[result * lines.width + across] as number
  return figure === figure
}

/**
 * Away from where a relation is believed, two noughts that agree say nothing; nor do they beside the one place that
 * bears it out, and nowhere of one that no place bears out.
 */
const isCredible = ({ evidence, holds }: Candidate, inside: Uint8Array, across: number): boolean =>
  (inside[across] === 1 && holds > 0) ||
  (isBeside(inside, across) && holds > 1) ||
  (evidence.weights[across] as number) >= 0.5

/**
 * A sum of two that undoes a difference is turned to state it: where income is cost and surplus, the surplus is income
 * less cost.
 */
const turned = (words: Lines['words'], relation: Candidate): Candidate => {
  const { kind, result, operands, signs } = relation
  if (kind !== 'sum' || operands.length !== 2 || signs !== undefined || words[result]?.isLeft === true) return relation
  const left = operands.filter((line) => words[line]?.isLeft === true)
  const [net] = left
  if (left.length !== 1 || net === undefined) return relation
  const other = operands.find((line) => line !== net) as number
  return { ...relation, result: net, operands: [result, other], signs: [1, -1] }
}

const factOf = (lines: Lines, relation: Candidate, across: number, why: string, isHeld: boolean): Fact => {
  const { direction, scale, width, value, half } = lines
  const { kind, operands, signs } = relation
  const at = relation.result * width + across
  const stated = (value[at] as number) / scale
  const result = cellAt(direction, relation.result, across)
  const used: { at: At; sign: 1 | -1 }[] = []
  let [sum, tolerance] = [0, 0]
  for (let index = 0; index < operands.length; index += 1) {
    const line = operands[index] as number
    const own = line * width + across
    const figure = value[own] as number
    if (figure !== figure) continue
    const sign = signs?.[index] ?? 1
    used.push({ at: cellAt(direction, line, across), sign })
    sum += sign === -1 ? -figure : figure
    tolerance += half[own] as number
  }
  const isSum = kind === 'sum'
  // Of a sum what the other cells give is known already, and each of them counts as it stands.
  const other = isSum ? undefined : given(lines, relation, across, used)
  const computed = other === undefined ? sum / scale : other.computed
  const slack = other === undefined ? tolerance / scale : other.slack
  const [row, column] = result
  const nearest = used[0]?.at ?? result
  const holds = !isHeld ? 'no' : isExact(computed, stated, kind) ? 'exact' : 'withinRounding'
  const id = `${kind} ${direction} ${row},${column} of ${used.length} from ${nearest[0]},${nearest[1]}`
  const figures = [plain(stated, false), plain(computed, !isSum)] as const
  // Written out, for there are many sums and to spread an object takes as long as all the rest here.
  const aggregation: Aggregation = isSum
    ? { id, result, holds, stated: figures[0], computed: figures[1], why, kind, operands: used }
    : ratioOf({ id, result, holds, stated: figures[0], computed: figures[1], why }, relation, used)
  return {
    aggregation,
    ...(other && { terms: termsOf(result, used, other.weights) }),
    residual: stated - computed,
    // What was called rounding when the relation was looked at is rounding here too.
    slack:
      Math.max(isHeld ? Math.abs(stated - computed) : 0, slack + (half[at] as number) / scale) +
      Math.abs(stated) * 1e-11,
  }
}

const termsOf = (result: At, used: readonly { readonly at: At }[], weights: readonly number[]): Term[] => [
  { cell: result, weight: 1 },
  ...used.map(({ at }, index) => ({ cell: at, weight: -(weights[index] as number) })),
]

/** A mean, a share or a change with its cells. */
const ratioOf = (
  state: AggregationState,
  { kind, times = 1 }: Candidate,
  used: readonly { readonly at: At }[],
): Aggregation => {
  const cells = used.map((one) => one.at)
  const [first, second] = cells as [At, At]
  if (kind === 'average') return { ...state, kind, operands: cells }
  return kind === 'share'
    ? { ...state, kind, part: first, whole: second, times }
    : { ...state, kind: 'change', later: first, earlier: second, times }
}

const isExact = (computed: number, stated: number, kind: Candidate['kind']): boolean =>
  kind === 'sum' ? computed === stated : Math.abs(computed - stated) <= Math.abs(stated) * 1e-12
