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
    const strained = strainedIn(lines, relation, inside)
    for (let across = 0; across < lines.width; across += 1) {
      const own = relation.evidence.verdicts[across] as number
      if (own === verdict.none || !isWhole(lines, shown, across)) continue
      const isHeld = holdsIn(own) && !strained.has(across)
      const isSaid = isHeld
        ? isCredible(relation, inside, across)
        : strained.has(across) || isExpected(believed, relation, inside, across, tally)
      if (isSaid) facts.push(factOf(lines, shown, across, why, isHeld))
    }
  }
  return facts
}

const noPlaces: ReadonlySet<number> = new Set()

/**
 * Figures rounded to 5 or 3 at random may be out by more than rounding as printed; not the few of a relation that
 * holds as printed nearly everywhere.
 */
const strainedIn = (lines: Lines, relation: Candidate, inside: Uint8Array): ReadonlySet<number> => {
  if (lines.base === 0 || relation.kind !== 'sum') return noPlaces
  const strained = new Set<number>()
  let held = 0
  for (let across = 0; across < lines.width; across += 1) {
    const own = relation.evidence.verdicts[across] as number
    if (inside[across] !== 1 || (own !== verdict.rounding && own !== verdict.exact)) continue
    const at = relation.result * lines.width + across
    const { sum, tolerance } = sumAt(lines, relation, across) ?? { sum: 0, tolerance: 0 }
    if (Math.abs(sum - (lines.value[at] as number)) > tolerance + (lines.half[at] as number)) strained.add(across)
    else held += 1
  }
  return held > 2 * strained.size ? strained : noPlaces
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
const smallMiss = 0.2
const besideMiss = 0.05
/** What a single place must say of a relation that holds nowhere else. */
const alone = 0.3
/** One other digit would make so many others agree that it is hardly chance. */
const plainSlip = 1

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
  const own = relation.evidence.verdicts[across] as number
  const weight = relation.evidence.weights[across] as number
  const isPlainSlip = own === verdict.slip && weight >= plainSlip
  const isApart = isOfOtherWords(believed.lines, relation, across)
  if (isApart || (!isPlainSlip && isFiner(believed.lines, relation, across))) return false
  const failed = (fails[across] as number) - (isInside ? 1 : 0)
  const held = holds[across] as number
  // Means and ratios are often taken of other cells in one place, such as without a blank.
  if (relation.kind !== 'sum')
    return isInside && relation.holds >= 12 * relation.fails && isNear(believed.lines, relation, across, smallMiss)
  if (relation.holds < 4 * relation.fails && isTiny(believed.lines, relation, across)) return false
  if (own === verdict.slip && weight > 0) {
    if (relation.holds === 0) return relation.fails === 1 && weight >= alone
    if (relation.fails > Math.max(1, relation.holds)) return false
    if (2 * relation.fails > Math.max(2, relation.holds) && !isPlainSlip) return false
    return held > 0 || failed < 2 || isPlainSlip
  }
  if (relation.score < sureEnough || 2 * relation.fails > relation.holds) return false
  if (!isInside && (relation.isWhole !== true || relation.holds < 2 || relation.fails > 0)) return false
  if (!isNear(believed.lines, relation, across, isInside ? largestMiss : besideMiss)) return false
  return held > 0 ? held > 2 * failed : failed === 0
}

/** One unit of the last decimal of several of the figures: they may have been rounded before they were printed. */
const isTiny = (lines: Lines, relation: Candidate, across: number): boolean => {
  const sum = sumAt(lines, relation, across)
  if (sum === null || relation.kind !== 'sum') return false
  const { grain, scale, value, width } = lines
  const difference = Math.abs(sum.sum - (value[relation.result * width + across] as number))
  const fine = [relation.result, ...relation.operands].filter((line) => {
    const own = grain[line * width + across] as number
    return own > 0 && own < scale && difference <= 1.01 * own
  })
  return fine.length > 1 && difference < scale
}

/** A figure beyond all proportion to its operands is no sum of them that went wrong. */
const isNear = (lines: Lines, relation: Candidate, across: number, part: number): boolean => {
  const { scale, value, width } = lines
  const stated = (value[relation.result * width + across] as number) / scale
  const { computed } = given(lines, relation, across, [])
  return Math.abs(computed - stated) <= part * Math.max(Math.abs(computed), Math.abs(stated))
}

/**
 * Percentages, rates and averages do not add up, as a rule; where the relation holds in other places of that kind, it
 * is expected in all of them.
 */
const isOfOtherWords = ({ acrossWords, width }: Lines, { kind, evidence }: Candidate, across: number): boolean => {
  const isRate = (place: number): boolean => {
    const words = acrossWords[place]
    return words !== undefined && (words.isRate || words.isAverage || words.isChange)
  }
  if (kind !== 'sum' || !isRate(across)) return false
  for (let other = 0; other < width; other += 1) {
    const own = evidence.verdicts[other] as number
    if (other !== across && (own === verdict.exact || own === verdict.rounding) && isRate(other)) return false
  }
  return true
}

/** True where the figures of one place alone have more decimals: they are rates or means, whatever their heading. */
const isFiner = (
  { grain, scale, value, width }: Lines,
  { kind, result, operands, evidence }: Candidate,
  across: number,
): boolean => {
  // Only decimals tell: a whole total may end in noughts and its parts not.
  let finest = Infinity
  for (let other = 0; other < width; other += 1) {
    const own = evidence.verdicts[other] as number
    if (own !== verdict.exact && own !== verdict.rounding) continue
    for (const line of [result, ...operands]) {
      const at = line * width + other
      if ((value[at] as number) !== 0) finest = Math.min(finest, scale, (grain[at] as number) || scale)
    }
  }
  if (kind !== 'sum' || finest === Infinity) return false
  const finer = operands.filter((line) => {
    const at = line * width + across
    return (value[at] as number) !== 0 && (grain[at] as number) < finest
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

const factOf = (lines: Lines, relation: Candidate, across: number, why: string, isHeld: boolean): Fact => {
  const { direction, scale, width, value, half } = lines
  const { kind, operands, signs, times = 1 } = relation
  const at = relation.result * width + across
  const stated = (value[at] as number) / scale
  const result = cellAt(direction, relation.result, across)
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
    holds: isHeld
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
      Math.max(isHeld ? Math.abs(stated - computed) : 0, slack + (half[at] as number) / scale) +
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
