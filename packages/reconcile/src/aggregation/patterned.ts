import { budgetFor, type Believed } from './believed.js'
import type { Budget } from './budget.js'
import { candidateOf, isHopeless, type Candidate } from './candidate.js'
import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

const mostStep = 12

/** Sums of every second, third ... line: groups that repeat, such as men and women under each year. */
export const stridedSums = (believed: Believed, mostOperands: number, threshold: number): Candidate[] => {
  const { lines } = believed
  const found: Candidate[] = []
  const all = lines.withFigures
  const strides = stridesOf(all.length)
  const budget = budgetFor(believed, 'sums of lines at even distances')
  const course = { believed, threshold, budget, found }
  for (let position = 0; position < all.length; position += 1) {
    budget.turn((position + 1) / all.length)
    const places = lines.pivots[all[position] as number] as Int32Array
    const ends = places.length > 1 ? [places[0] as number, places.at(-1) as number] : places
    if (!budget.spend(strides.length * ends.length)) continue
    for (const stride of strides) {
      // A table has ends: most strides of a small one have not two lines.
      const second = position + stride.way * (stride.offset + stride.step)
      if (second < 0 || second >= all.length) continue
      for (const across of ends) {
        const counts = countsAt(lines, position, stride, across, mostOperands)
        if (counts.length > 0) addStrided(course, position, stride, counts)
      }
    }
  }
  return found
}

interface Course {
  readonly believed: Believed
  readonly threshold: number
  readonly budget: Budget
  readonly found: Candidate[]
}

/** Looks closer at strides that come to the result at one place. */
const addStrided = (
  { believed, threshold, budget, found }: Course,
  position: number,
  stride: Stride,
  counts: readonly number[],
): void => {
  const { withFigures } = believed.lines
  const { way, step, offset } = stride
  const result = withFigures[position] as number
  const lineAt = (index: number): number => withFigures[position + way * (offset + index * step)] as number
  for (const count of counts) {
    const prior = priorOf(believed.lines, position, stride, count)
    if (isHopeless(believed, { result, count, lineAt }, prior, threshold)) {
      budget.spend(count * believed.lines.width)
      continue
    }
    const relation = stridedRelation(believed.lines, position, stride, count)
    const candidate = candidateOf(believed, relation, threshold, budget)
    if (candidate !== null) found.push(candidate)
  }
}

interface Stride {
  readonly way: 1 | -1
  readonly step: number
  /** From the result to the nearest operand. */
  readonly offset: number
}

const large = 200

/** Every stride of a table; in a large one the result stands where a further operand would. */
const stridesOf = (count: number): Stride[] => {
  const found: Stride[] = []
  for (let step = 2; step <= Math.min(mostStep, count / 2); step += 1)
    for (let offset = count > large ? step : 1; offset <= step; offset += 1)
      found.push({ way: -1, step, offset }, { way: 1, step, offset })
  return found
}

const none: readonly number[] = []

/** How many operands of a stride come to the result at one place. */
const countsAt = (
  { withFigures, value, half, width }: Lines,
  position: number,
  { way, step, offset }: Stride,
  across: number,
  mostOperands: number,
): readonly number[] => {
  const { length } = withFigures
  const result = (withFigures[position] as number) * width + across
  const target = value[result] as number
  let sum = 0
  let slack = half[result] as number
  let count = 0
  let figures = 0
  let found: number[] | undefined
  for (let at = position + way * offset; at >= 0 && at < length && count < mostOperands; at += way * step) {
    count += 1
    const own = (withFigures[at] as number) * width + across
    const figure = value[own] as number
    if (figure === figure && figure !== 0) {
      figures += 1
      sum += figure
      slack += half[own] as number
      if (figures > 1 && Math.abs(sum - target) <= slack) (found ??= []).push(count)
    }
  }
  return found ?? none
}

const isWholeAt = ({ withFigures }: Lines, position: number, { way, step, offset }: Stride, count: number): boolean => {
  const next = position + way * (offset + count * step)
  return next < 0 || next >= withFigures.length
}

const priorOf = (lines: Lines, position: number, stride: Stride, count: number): number => {
  const isTotal = lines.words[lines.withFigures[position] as number]?.isTotal === true
  return (
    (isWholeAt(lines, position, stride, count) ? 0 : -0.6) +
    (stride.offset === stride.step ? 0 : -0.4) +
    (isTotal ? 0.7 : 0) -
    (count === 2 ? 1.3 : 0.8)
  )
}

const stridedRelation = (lines: Lines, position: number, stride: Stride, count: number): Relation => {
  const all = lines.withFigures
  const { way, step, offset } = stride
  const operands = Array.from({ length: count }, (_, index) => all[position + way * (offset + index * step)] as number)
  return {
    kind: 'sum',
    result: all[position] as number,
    operands,
    prior: priorOf(lines, position, stride, count),
    shape: 'every few',
    isWhole: isWholeAt(lines, position, stride, count),
    skipped: offset - 1,
  }
}

/** Sums of all lines of one label, such as `Sub-total`, before a line or after it. */
export const labelledSums = (believed: Believed, threshold: number): Candidate[] => {
  const { lines } = believed
  const groups = new Map<string, number[]>()
  for (const line of lines.withFigures) {
    const name = nameOf(lines.label[line] ?? '')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [line])
    else group.push(line)
  }
  const found: Candidate[] = []
  const budget = budgetFor(believed, 'sums of all lines of one label')
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > mostOfLabel) continue
    for (const result of linesAbout(lines, group)) {
      const operands = group.filter((line) => line !== result)
      if (operands.length < 2) continue
      const prior = 0.6 + (lines.words[result]?.isTotal === true ? 0.7 : 0)
      const relation: Relation = { kind: 'sum', result, operands, prior, shape: 'of one label' }
      const candidate = candidateOf(believed, relation, threshold, budget)
      if (candidate !== null) found.push(candidate)
    }
  }
  return found
}

/** A label without its figures and marks; all sub-totals have one name, and so have all totals. */
const nameOf = (text: string): string => {
  const label = text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
  if (!label.includes('total')) return label
  if (/^sub ?totals?\b/u.test(label) || /\bsub ?totals?$/u.test(label)) return 'subtotal'
  return /^total\b/u.test(label) ? 'total' : label
}

const mostOfLabel = 400
const nearEnough = 8

/** The lines after a group and before it, its last and its first included. */
const linesAbout = ({ withFigures }: Lines, group: readonly number[]): number[] => {
  const first = withFigures.indexOf(group[0] as number)
  const last = withFigures.indexOf(group.at(-1) as number)
  return [
    ...withFigures.slice(last, last + nearEnough),
    ...withFigures.slice(Math.max(0, first - nearEnough), first + 1),
  ]
}

/** Sums of two lines anywhere near: also what a difference undoes. */
export const pairSums = (believed: Believed, reach: number, threshold: number): Candidate[] => {
  const { lines } = believed
  const found: Candidate[] = []
  const budget = budgetFor(believed, 'sums and differences of two lines')
  const all = lines.withFigures
  const most = Math.min(all.length, 2 * reach + 1)
  const room: SideBySide = { figures: new Float64Array(most), halves: new Float64Array(most) }
  for (const [position, result] of all.entries()) {
    budget.turn((position + 1) / all.length)
    const near = lines.withFigures
      .slice(Math.max(0, position - reach), position + reach + 1)
      .filter((line) => line !== result)
    const pivots = lines.pivots[result] as Int32Array
    const places = pivots.length > 4 ? pivots.filter((_, index) => index % 4 === 0) : pivots
    for (const across of places) {
      if (!budget.spend(near.length ** 2)) break
      for (const [first, second] of pairsAt(lines, result, near, across, room)) {
        const prior = pairPrior(lines, result, first, second, near.length)
        const relation: Relation = { kind: 'sum', result, operands: [first, second], prior, shape: 'two' }
        const candidate = candidateOf(believed, relation, threshold, budget)
        if (candidate !== null) found.push(candidate)
      }
    }
  }
  return found
}

/** Room for the figures of one place, for each is looked at with each; written over and over. */
interface SideBySide {
  readonly figures: Float64Array
  readonly halves: Float64Array
}

/** Every two lines that come to the result at one place. */
const pairsAt = (
  { value, half, width }: Lines,
  result: number,
  near: readonly number[],
  across: number,
  { figures, halves }: SideBySide,
): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  const target = value[result * width + across] as number
  const slack = half[result * width + across] as number
  const { length } = near
  for (let index = 0; index < length; index += 1) {
    const at = (near[index] as number) * width + across
    figures[index] = value[at] as number
    halves[index] = half[at] as number
  }
  for (let first = 0; first < length; first += 1) {
    const one = figures[first] as number
    if (one !== one || one === 0 || one === target) continue
    const missing = target - one
    const slackOfTwo = slack + (halves[first] as number)
    for (let second = first + 1; second < length; second += 1)
      if (Math.abs(missing - (figures[second] as number)) <= slackOfTwo + (halves[second] as number))
        found.push([near[first] as number, near[second] as number])
  }
  return found
}

const pairPrior = (lines: Lines, result: number, first: number, second: number, tried: number): number => {
  const far = Math.max(Math.abs(result - first), Math.abs(result - second), Math.abs(first - second))
  const isNear = far <= 2
  const isTotal = [result, first, second].some((line) => lines.words[line]?.isTotal === true)
  return (isNear ? 0.2 : -0.4 - Math.min(1, far / 12)) + (isTotal ? 0.4 : 0) - 0.7 * Math.log10(Math.max(2, tried))
}
