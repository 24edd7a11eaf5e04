import type { Aggregation, At } from './aggregation.js'
import type { Believed } from './believed.js'
import type { Candidate } from './candidate.js'
import { holdsIn, ratioAt, stretchesOf, sumAt, verdict } from './evidence.js'
import type { Direction, Lines } from './lines.js'
import { whyOf } from './why.js'

/** An aggregation as an equation of cells: `residual` is what is stated less what is computed. */
export interface Fact {
  readonly aggregation: Aggregation
  /** How much the residual grows with each cell. */
  readonly terms: readonly { readonly cell: At; readonly weight: number }[]
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

interface Tally {
  readonly holds: Int32Array
  readonly fails: Int32Array
}

/** How many believed relations hold at each place across, and how many do not. */
const tallyOf = (believed: Believed, insides: ReadonlyMap<Candidate, Uint8Array>): Tally => {
  const holds = new Int32Array(believed.lines.width)
  const fails = new Int32Array(believed.lines.width)
  for (const relation of believed.relations) {
    const inside = insides.get(relation)
    const { verdicts } = relation.evidence
    for (let across = 0; across < verdicts.length; across += 1) {
      const own = verdicts[across] as number
      if (own === verdict.exact || own === verdict.rounding) holds[across] = (holds[across] as number) + 1
      else if (inside?.[across] === 1 && (own === verdict.no || own === verdict.slip))
        fails[across] = (fails[across] as number) + 1
    }
  }
  return { holds, fails }
}

const stretchLeast = 2

/** Every believed relation, cell by cell. */
export const factsOf = (believed: Believed): Fact[] => {
  const { lines } = believed
  const facts: Fact[] = []
  const insides = new Map<Candidate, Uint8Array>()
  for (const relation of believed.relations) {
    const inside = new Uint8Array(lines.width)
    for (const { from, to } of stretchesOf(relation.evidence, relation.stretch, stretchLeast))
      inside.fill(1, from, to + 1)
    insides.set(relation, inside)
  }
  const tally = tallyOf(believed, insides)
  for (const relation of believed.relations) {
    const inside = insides.get(relation) as Uint8Array
    const why = whyOf(lines, relation)
    const shown = turned(lines.words, relation)
    for (let across = 0; across < lines.width; across += 1) {
      const own = relation.evidence.verdicts[across] as number
      if (own === verdict.none || !isWhole(lines, shown, across)) continue
      const isSaid = holdsIn(own)
        ? isCredible(relation, inside, across)
        : isExpected(believed, relation, inside, across, tally)
      if (isSaid) facts.push(factOf(lines, shown, across, why))
    }
  }
  return facts
}

/** A sum of two lines needs both, if it is to be turned. */
const isWhole = (lines: Lines, { result }: Candidate, across: number): boolean => {
  const figure = lines.value[result * lines.width + across] as number
  return figure === figure
}

const isBeside = (inside: Uint8Array, across: number): boolean =>
  inside[across - 1] === 1 || inside[across + 1] === 1 || inside[across - 2] === 1 || inside[across + 2] === 1

/** Away from where a relation is believed, two noughts that agree say nothing. */
const isCredible = ({ evidence }: Candidate, inside: Uint8Array, across: number): boolean =>
  inside[across] === 1 || isBeside(inside, across) || (evidence.weights[across] as number) >= 0.5

const sureEnough = 1
const largestMiss = 0.5

/**
 * A relation that holds in most places is expected in all that are of their kind: not in a column of percentages, nor
 * where nothing else adds up either.
 */
const isExpected = (
  believed: Believed,
  relation: Candidate,
  inside: Uint8Array,
  across: number,
  { holds, fails }: Tally,
): boolean => {
  const isInside = inside[across] === 1
  if (!isInside && !isBeside(inside, across)) return false
  if (isApart(believed.lines, relation, across)) return false
  // Means and ratios are often taken of other cells in one place, such as without a blank.
  if (relation.kind !== 'sum' && relation.holds < 10 * relation.fails) return false
  const own = relation.evidence.verdicts[across] as number
  const held = holds[across] as number
  const failed = (fails[across] as number) - (isInside ? 1 : 0)
  if (own === verdict.slip && (relation.evidence.weights[across] as number) > 0) return held > 0 || failed < 2
  if (relation.score < sureEnough || !isNear(believed.lines, relation, across)) return false
  if (held > 0) return held > 2 * failed
  const isPlain =
    relation.isWhole === true && relation.shape === 'run' && believed.lines.words[relation.result]?.isTotal === true
  return failed === 0 && (isInside || relation.holds > 1 || (isPlain && own === verdict.slip))
}

/** A figure beyond all proportion to its operands is no sum of them that went wrong. */
const isNear = (lines: Lines, relation: Candidate, across: number): boolean => {
  if (relation.kind !== 'sum') return true
  const sum = sumAt(lines, relation, across)
  const stated = lines.value[relation.result * lines.width + across] as number
  if (sum === null) return false
  return Math.abs(sum.sum - stated) <= largestMiss * Math.max(Math.abs(sum.sum), Math.abs(stated))
}

/** Percentages, rates and averages do not add up, by their words or because they alone have more decimals. */
const isApart = (
  { acrossWords, grain, value, width }: Lines,
  { kind, result, operands, evidence }: Candidate,
  across: number,
): boolean => {
  if (kind !== 'sum') return false
  const words = acrossWords[across]
  if (words !== undefined && (words.isRate || words.isAverage || words.isChange)) return true
  let coarsest = Infinity
  for (let other = 0; other < width; other += 1) {
    const own = evidence.verdicts[other] as number
    if ((own === verdict.exact || own === verdict.rounding) && value[result * width + other] !== 0)
      coarsest = Math.min(coarsest, grain[result * width + other] as number)
  }
  if (coarsest === Infinity) return false
  const finer = operands.filter((line) => {
    const at = line * width + across
    return (value[at] as number) !== 0 && (grain[at] as number) < coarsest
  }).length
  return finer > operands.length / 2
}

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

const factOf = (lines: Lines, relation: Candidate, across: number, why: string): Fact => {
  const { direction, scale, width, value, half } = lines
  const { kind, operands, signs, times = 1 } = relation
  const at = relation.result * width + across
  const stated = (value[at] as number) / scale
  const result = cellAt(direction, relation.result, across)
  const own = relation.evidence.verdicts[across] as number
  const used: { at: At; sign: 1 | -1 }[] = []
  for (let index = 0; index < operands.length; index += 1) {
    const line = operands[index] as number
    const figure = value[line * width + across] as number
    if (figure === figure) used.push({ at: cellAt(direction, line, across), sign: signs?.[index] ?? 1 })
  }
  const { computed, slack, weights } = given(lines, relation, across, used)
  const nearest = used[0]?.at ?? result
  const place = `${String(result[0])},${String(result[1])}`
  const state = {
    id: `${kind} ${direction} ${place} of ${String(used.length)} from ${String(nearest[0])},${String(nearest[1])}`,
    result,
    holds: holdsIn(own)
      ? isExact(computed, stated, kind)
        ? ('exact' as const)
        : ('withinRounding' as const)
      : ('no' as const),
    stated: plain(stated, false),
    computed: plain(computed, kind !== 'sum'),
    why,
  }
  const cells = kind === 'sum' ? [] : used.map((one) => one.at)
  const [first, second] = cells as [At, At]
  const terms = [{ cell: result, weight: 1 }]
  for (let index = 0; index < used.length; index += 1)
    terms.push({ cell: (used[index] as { at: At }).at, weight: -(weights[index] as number) })
  return {
    aggregation:
      kind === 'sum'
        ? { ...state, kind, operands: used }
        : kind === 'average'
          ? { ...state, kind, operands: cells }
          : kind === 'share'
            ? { ...state, kind, part: first, whole: second, times }
            : { ...state, kind, later: first, earlier: second, times },
    terms,
    residual: stated - computed,
    // What was called rounding when the relation was looked at is rounding here too.
    slack:
      Math.max(holdsIn(own) ? Math.abs(stated - computed) : 0, slack + (half[at] as number) / scale) +
      Math.abs(stated) * 1e-11,
  }
}

const isExact = (computed: number, stated: number, kind: Candidate['kind']): boolean =>
  kind === 'sum' ? computed === stated : Math.abs(computed - stated) <= Math.abs(stated) * 1e-12

interface Given {
  readonly computed: number
  readonly slack: number
  /** How much the computed figure grows with each of its cells. */
  readonly weights: readonly number[]
}

const given = (lines: Lines, relation: Candidate, across: number, used: readonly { sign: 1 | -1 }[]): Given => {
  const { kind, times = 1, operands } = relation
  const { scale, value, width } = lines
  if (kind === 'share' || kind === 'change') {
    const ratio = ratioAt(lines, relation, across) ?? { value: 0, slack: 0 }
    const [upper, lower] = operands.map((line) => (value[line * width + across] as number) / scale) as [number, number]
    return { computed: ratio.value, slack: ratio.slack, weights: [times / lower, (-times * upper) / lower ** 2] }
  }
  const sum = sumAt(lines, relation, across) ?? { sum: 0, tolerance: 0, count: 1 }
  const divisor = kind === 'sum' ? 1 : sum.count
  return {
    computed: sum.sum / divisor / scale,
    slack: sum.tolerance / divisor / scale,
    weights: used.map(({ sign }) => sign / divisor),
  }
}
