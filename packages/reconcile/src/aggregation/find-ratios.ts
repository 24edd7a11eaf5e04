import { budgetFor, nothingBelieved, type Believed } from './believed.js'
import type { Budget } from './budget.js'
import { candidateOf, type Candidate } from './candidate.js'
import { believe } from './choose.js'
import { lookAt, verdict, type Look, type Relation } from './evidence.js'
import type { Lines } from './lines.js'
import { isQuantity } from './product.js'

const threshold = 1
const mostLines = 60
const reach = 8

/** True for a line that could be a share or a change: some of its figures have decimals, a % or a word for it. */
const couldBeRatio = (lines: Lines, line: number): boolean => {
  const words = lines.words[line]
  if (words !== undefined && (words.isRate || words.isChange || words.isAverage)) return true
  let [some, small] = [0, 0]
  for (const across of lines.pivots[line] as Int32Array) {
    const at = line * lines.width + across
    if (lines.percent[at] === 1 || (lines.grain[at] as number) < lines.scale) some += 1
    if (Math.abs(lines.value[at] as number) < 1000 * lines.scale) small += 1
  }
  return some > 0 || small > 1
}

const priorOf = (lines: Lines, { kind, result, operands, times }: Relation, tried: number): number => {
  const words = lines.words[result]
  const [first, second] = operands as [number, number]
  const far = Math.max(Math.abs(result - first), Math.abs(result - second))
  let prior = 0.2 - Math.log10(Math.max(2, tried)) - Math.min(0.6, far / 20)
  if (kind === 'share') prior += words?.isRate === true ? 1 : 0
  else prior += words?.isChange === true ? 1.2 : words?.isRate === true ? 0.6 : -0.2
  const at = (lines.pivots[result] as Int32Array)[0]
  if (times === 100 && at !== undefined && lines.percent[result * lines.width + at] === 1) prior += 0.5
  return prior
}

/** A ratio of two lines that is not looked at yet. */
interface Ratio {
  readonly kind: 'share' | 'change'
  readonly times: 1 | 100
  readonly result: number
  readonly upper: number
  readonly lower: number
}

const kinds = [
  ['share', 1],
  ['share', 100],
  ['change', 1],
  ['change', 100],
] as const

/** Finds lines that are the ratio of two others, or the change from one to the other, in one direction. */
export const findRatios = (sums: Believed, averages: Believed): Believed => {
  const { lines } = sums
  const believed = nothingBelieved(lines, [])
  const all = lines.withFigures
  const candidates: Candidate[] = []
  const budget = budgetFor(believed, 'shares and changes')
  for (const [position, result] of all.entries()) {
    budget.turn((position + 1) / all.length)
    if (sums.byResult.has(result) || averages.byResult.has(result) || !couldBeRatio(lines, result)) continue
    for (const candidate of ratiosAt(believed, position, budget)) candidates.push(candidate)
  }
  believe(believed, withoutPrices(lines, candidates), false)
  return believed
}

/** Every ratio of two lines around one that it could be. */
const ratiosAt = (believed: Believed, position: number, budget: Budget): Candidate[] => {
  const result = believed.lines.withFigures[position] as number
  const near = linesAround(believed.lines, position)
  const found: Candidate[] = []
  for (const upper of near)
    for (const lower of near)
      for (const [kind, times] of kinds) {
        const candidate =
          upper === lower ? null : ratioCandidate(believed, { kind, times, result, upper, lower }, budget)
        if (candidate !== null) found.push(candidate)
      }
  return found
}

/** Few pairs of a table of small figures are met anywhere, and to gather what each says takes its time. */
const ratioCandidate = (believed: Believed, ratio: Ratio, budget: Budget): Candidate | null => {
  const { lines } = believed
  if (!isPossible(lines, ratio)) return null
  const { kind, times, result, upper, lower } = ratio
  const relation: Relation = { kind, result, operands: [upper, lower], times, prior: 0, shape: 'two' }
  if (!holdsAnywhere(lines, relation)) return null
  const prior = priorOf(lines, relation, Math.min(lines.withFigures.length, mostLines))
  return candidateOf(believed, { ...relation, prior }, threshold, budget)
}

/** The price of what a quantity was found to be bought at is the same product, said again. */
const withoutPrices = (lines: Lines, candidates: readonly Candidate[]): Candidate[] => {
  const said = new Set(
    candidates
      .filter((each) => isQuantity(lines, each))
      .map(({ result, operands: [amount = 0, price = 0] }) => `${String(price)} ${String(amount)} ${String(result)}`),
  )
  return candidates.filter(
    ({ kind, result, operands }) => kind !== 'share' || !said.has(`${String(result)} ${operands.join(' ')}`),
  )
}

/** The lines near one, or all others of a small table. */
const linesAround = ({ withFigures }: Lines, position: number): number[] => {
  const isSmall = withFigures.length <= mostLines
  const from = isSmall ? 0 : Math.max(0, position - reach)
  const to = isSmall ? withFigures.length : position + reach + 1
  return withFigures.slice(from, to).filter((line) => line !== withFigures[position])
}

/** True where a relation is met in any place: of ratios no others are believed, for no slip in them is forgiven. */
const holdsAnywhere = (lines: Lines, relation: Relation): boolean => {
  const look: Look = { verdict: verdict.none, weight: 0 }
  for (let across = 0; across < lines.width; across += 1) {
    lookAt(look, lines, relation, across)
    if (look.verdict === verdict.exact || look.verdict === verdict.rounding) return true
  }
  return false
}

const placesLookedAt = 4

/** A first look without ado: does any place come near? */
const isPossible = (
  { value, width, half, scale, pivots, finest, grain, isPadded }: Lines,
  { kind, times, result, upper, lower }: Ratio,
): boolean => {
  const places = pivots[result] as Int32Array
  for (let index = 0; index < places.length && index < placesLookedAt; index += 1) {
    const across = places[index] as number
    const ratio = (value[upper * width + across] as number) / (value[lower * width + across] as number)
    if (!(Math.abs(ratio) < Infinity)) continue
    const at = result * width + across
    const given = (kind === 'change' ? ratio - 1 : ratio) * times
    const printed = isPadded ? Math.min(grain[at] as number, scale) : 0
    const slack = Math.max(half[at] as number, (finest[result] as number) / 2, printed / 2) / scale
    if (Math.abs(given - (value[at] as number) / scale) <= slack + Math.abs(given) * 0.02 + 1e-9) return true
  }
  return false
}
