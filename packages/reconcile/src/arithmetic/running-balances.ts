import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { movementOf } from './movement-words.js'
import { turnedWays, type Turned } from './turned.js'

/** So many must follow from the one before them. */
const fewestHolding = 3
/** So few are enough for what says that it runs. */
const fewestSaid = 2
/** Beyond the ways that were tried, as a power of ten: so much must agree. */
const leastSaid = 1
const leastUnsaid = 2.5
/** Of wider tables not every two lines are tried, and longer ones are lists. */
const mostLines = 16
const mostPlaces = 400

const runs =
  /\bcumulative\b|\brunning\b|\bto date\b|\bytd\b|\bcumul\b|\bbalance\b|\bclosing\b|\bcarried forward\b|\b(?:at|period|month|quarter|year|week)[ -](?:the )?end\b|\boutstanding\b|\bwaiting list\b|\bon (?:the )?(?:list|books|roll)\b|\bin (?:stock|hand)\b|\bcaseload\b|\bopen at\b/i
const accumulates = /\bcumulative\b|\brunning total\b|\bto date\b|\bytd\b|\bcumul\b/i

/** What is added to the balance before, or taken from it. */
interface Move {
  readonly line: number
  readonly sign: 1 | -1
}

/** One step of a line that runs. */
interface Step {
  readonly across: number
  /** The place of the balance before it; none for the first of what accumulates. */
  readonly before: number | undefined
  readonly off: number
  readonly slack: number
  /** True where something moved. */
  readonly isTelling: boolean
  /** How much moved, whichever way. */
  readonly moved: number
}

interface Read {
  readonly turned: Turned
  readonly valueOf: (line: number, across: number) => number
  readonly halfOf: (line: number, across: number) => number
  /** The places that are no totals, averages or rates of others. */
  readonly places: readonly number[]
}

const isTotalPlace = (label: string): boolean => {
  const { isTotal, isAverage, isRate } = labelWords(label)
  return (isTotal && !/\bopening\b|\bclosing\b|\bbalance\b/i.test(label)) || isAverage || isRate
}

/** The places of a line that follow one another, and how each follows from the one before. */
const stepsOf = ({ places, valueOf, halfOf }: Read, line: number, moves: readonly Move[]): readonly Step[] => {
  const steps: Step[] = []
  let before: number | undefined
  for (const across of places) {
    const stated = valueOf(line, across)
    if (Number.isNaN(stated)) continue
    const parts = moves.map((move) => ({ sign: move.sign, value: valueOf(move.line, across), line: move.line }))
    if (parts.every(({ value }) => Number.isNaN(value))) {
      before = across
      continue
    }
    const moved = parts.reduce((sum, { value, sign }) => sum + (Number.isNaN(value) ? 0 : sign * value), 0)
    const from = before === undefined ? 0 : valueOf(line, before)
    const slack =
      halfOf(line, across) +
      (before === undefined ? 0 : halfOf(line, before)) +
      parts.reduce((sum, part) => sum + (Number.isNaN(part.value) ? 0 : halfOf(part.line, across)), 0)
    const isAny = parts.some(({ value }) => !Number.isNaN(value) && value !== 0)
    steps.push({ across, before, off: stated - from - moved, slack, isTelling: isAny, moved: Math.abs(moved) })
    before = across
  }
  return steps
}

/** So many steps must hold and tell something, each from a place before it. */
const fewestOf = (label: string): number => (runs.test(label) ? fewestSaid : fewestHolding)

const isHeld = ({ off, slack }: Step): boolean => Math.abs(off) <= slack

/** The ways in which a balance could move: by one line, by two, or by all whose words say which way. */
const waysOf = ({ turned }: Read, line: number, others: readonly number[]): readonly (readonly Move[])[] => {
  const one = others.flatMap((each) => ([1, -1] as const).map((sign): readonly Move[] => [{ line: each, sign }]))
  const two = others.flatMap((first, at) =>
    others.slice(at + 1).flatMap((second) =>
      ([1, -1] as const).flatMap((sign) =>
        ([1, -1] as const).map((other): readonly Move[] => [
          { line: first, sign },
          { line: second, sign: other },
        ]),
      ),
    ),
  )
  const said = others.flatMap((each): readonly Move[] => {
    const sign = each < line ? movementOf(turned.labels[each] ?? '') : 0
    return sign === 0 ? [] : [{ line: each, sign }]
  })
  return [...one, ...two, ...(said.length > 2 ? [said] : [])]
}

/** How much the steps that hold say, as a power of ten: the more digits moved as they should, the more. */
const weightOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (isHeld(step) ? Math.min(3, Math.log10(step.moved / (2 * step.slack) + 1)) : 0), 0)

/** True where the steps of a line show that it runs so: one wrong balance breaks two steps that follow each other. */
const isShown = (steps: readonly Step[], label: string, ways: number): boolean => {
  const held = steps.filter((step) => isHeld(step) && step.isTelling && step.before !== undefined).length
  const failing = steps.filter((step) => !isHeld(step) && step.before !== undefined)
  const isSaid = runs.test(label)
  if (held < fewestOf(label) || failing.length > (isSaid ? held : (held + 1) / 2)) return false
  if (weightOf(steps) < (isSaid ? leastSaid : leastUnsaid) + Math.log10(ways)) return false
  const [first, second, ...more] = failing
  return more.length === 0 && (first === undefined || second === undefined || first.across === second.before)
}

const sumOf = (
  figures: Figures,
  { turned, valueOf }: Read,
  line: number,
  moves: readonly Move[],
  step: Step,
): SumAggregation => {
  const result = turned.at(line, step.across)
  const stated = valueOf(line, step.across)
  const operands = [
    ...(step.before === undefined ? [] : [{ at: turned.at(line, step.before), sign: 1 as const }]),
    ...moves.flatMap(({ line: own, sign }) =>
      Number.isNaN(valueOf(own, step.across)) ? [] : [{ at: turned.at(own, step.across), sign }],
    ),
  ]
  return {
    id: `running ${turned.direction} ${result.join()}`,
    kind: 'sum',
    result,
    operands,
    holds: Math.abs(step.off) < 1e-9 * figures.scale ? 'exact' : isHeld(step) ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(Number(((stated - step.off) / figures.scale).toPrecision(15))),
    why: 'most of its line is the figure before it with what came and less what went',
  }
}

/**
 * Returns the sums of balances that run on from one place to the next: what was there before, with what came and less
 * what went, and what has come to date. It is asked for lines that nothing else explains, and believes a way in which
 * a balance moves if it holds nearly everywhere.
 */
export const runningBalances = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const figures = figuresOf(grid, options)
  const index = ([row, column]: At): number => row * figures.columns + column
  const results = new Set(found.aggregations.map(({ result }) => result.join()))
  return turnedWays(grid, figures).flatMap((turned) => {
    const places = Array.from({ length: turned.width }, (_, across) => across)
    const read: Read = {
      turned,
      places: turned.width > mostPlaces ? [] : places.filter((at) => !isTotalPlace(turned.across[at] ?? '')),
      valueOf: (line, across) => figures.value[index(turned.at(line, across))] ?? NaN,
      halfOf: (line, across) => figures.half[index(turned.at(line, across))] ?? 0,
    }
    const statedIn = (line: number): readonly number[] => places.filter((at) => !Number.isNaN(read.valueOf(line, at)))
    const lines = Array.from({ length: turned.count }, (_, line) => line).filter((line) => statedIn(line).length > 2)
    if (lines.length < 2 || lines.length > mostLines || turned.width > mostPlaces) return []
    return lines.flatMap((line): readonly SumAggregation[] => {
      const stated = statedIn(line)
      const label = turned.labels[line] ?? ''
      const words = labelWords(label)
      const open = stated.filter((across) => !results.has(turned.at(line, across).join()))
      if (words.isAverage || words.isRate || words.isChange || open.length * 2 < stated.length) return []
      const steps = read.places.filter((at) => !Number.isNaN(read.valueOf(line, at))).length - 1
      if (steps < fewestOf(label)) return []
      const others = lines.filter((other) => other !== line)
      const ways = waysOf(read, line, others)
      const judged = ways.flatMap((moves) => {
        const steps = stepsOf(read, line, moves)
        return isShown(steps, label, ways.length) ? [{ moves, steps, held: steps.filter(isHeld).length }] : []
      })
      const best = judged.reduce<(typeof judged)[number] | undefined>(
        (one, two) =>
          one === undefined || two.held > one.held || (two.held === one.held && two.moves.length < one.moves.length)
            ? two
            : one,
        undefined,
      )
      if (best === undefined) return []
      // The first has nothing before it: of what accumulates it is all that came until then.
      const isFrom0 = accumulates.test(label)
      return best.steps
        .filter((step) => step.before !== undefined || (isFrom0 && isNearEnough(step, read, line)))
        .map((step) => sumOf(figures, read, line, best.moves, step))
    })
  })
}

/** What began before the table begins does not begin with what came first. */
const isNearEnough = ({ off, across }: Step, { valueOf }: Read, line: number): boolean =>
  Math.abs(off) <= 9 * Math.abs(valueOf(line, across)) && Math.abs(off) < Math.abs(valueOf(line, across) - off)
