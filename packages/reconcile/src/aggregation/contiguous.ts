import { budgetFor, type Believed } from './believed.js'
import type { Budget } from './budget.js'
import { candidateOf, type Candidate } from './candidate.js'
import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'
import { createRunning, type Running } from './running.js'

/** How far is looked, and for what. */
export interface Scan {
  /** Lines passed over between the result and the run: from the least to the most. */
  readonly nearest: number
  readonly farthest: number
  /** The longest run of a line that is not called a total. */
  readonly mostOperands: number
  readonly threshold: number
  readonly kind: 'sum' | 'average'
}

/** How likely a block is to be what a line comes from, by its shape and its words. */
type Prior = (
  lines: Lines,
  result: number,
  block: readonly number[],
  skipped: number,
  isWhole: boolean,
  tried: number,
) => number

const sumPrior: Prior = (lines, result, block, skipped, isWhole, tried) => {
  const words = lines.words[result]
  let prior = 0.4 - Math.log10(Math.max(2, tried)) / 2
  prior += skipped === 0 ? 0.8 : -0.25 * skipped
  prior += isWhole ? 0.8 : -0.3
  if (words?.isTotal === true) prior += 1
  if (words?.isAverage === true) prior -= 1
  if (lines.bold[result] === true && !block.some((line) => lines.bold[line] === true)) prior += 0.6
  if (block.length > 2) prior += 0.3
  return prior
}

/** A mean has decimals, as a rule, or is called one. */
const couldBeMean = ({ words, pivots, grain, width, scale }: Lines, line: number): boolean =>
  words[line]?.isAverage === true ||
  (pivots[line] as Int32Array).some((across) => (grain[line * width + across] as number) < scale)

const averagePrior: Prior = (lines, result, block, skipped, isWhole, tried) => {
  const words = lines.words[result]
  let prior = -0.3 - Math.log10(Math.max(2, tried)) / 2
  prior -= 0.1 * skipped
  prior += isWhole ? 0.5 : -0.2
  prior += words?.isAverage === true ? 1.5 : 0
  if (block.length > 2) prior += 0.4
  return prior
}

/** One walk away from a line, of which each block so far could be what the line sums up. */
interface Walk {
  readonly position: number
  readonly step: 1 | -1
  readonly skipped: number
  readonly mostOperands: number
}

/** What is the same for all walks of one scan. */
interface Course {
  readonly believed: Believed
  readonly view: readonly number[]
  readonly scan: Scan
  readonly running: Running
  readonly budget: Budget
  readonly tried: number
}

const isEndOfGroup = ({ believed }: Course, line: number, beyond: number | undefined): boolean =>
  beyond === undefined ||
  isParted(believed.lines, line, beyond) ||
  believed.byResult.has(beyond) ||
  believed.lines.words[beyond]?.isTotal === true ||
  isHigher(believed.lines, beyond, line)

/** True where a line without figures stands between two. */
const isParted = ({ breaks }: Believed['lines'], line: number, beyond: number): boolean =>
  (breaks[Math.max(line, beyond)] as number) > (breaks[Math.min(line, beyond)] as number)

/** True for a line that is set in less than another. */
const isHigher = ({ depth }: Believed['lines'], line: number, other: number): boolean =>
  depth !== null && (depth[line] as number) < (depth[other] as number)

/** Every block of a walk that comes to the result somewhere. */
const walk = (course: Course, { position, step, skipped, mostOperands }: Walk, found: Candidate[]): void => {
  const { believed, view, scan, running, tried, budget } = course
  const { lines } = believed
  const result = view[position] as number
  const isTotal = lines.words[result]?.isTotal === true
  const isSlipEnough = isTotal || (lines.pivots[result] as Int32Array).length < 4
  const prioritise = scan.kind === 'sum' ? sumPrior : averagePrior
  const { block } = running
  running.start(result)
  for (
    let at = position + step * (1 + skipped);
    at >= 0 && at < view.length && block.length < mostOperands;
    at += step
  ) {
    const line = view[at] as number
    if (!budget.spend(running.places())) return
    running.add(line)
    if (running.isBeyond(isSlipEnough)) return
    if (block.length < 2) continue
    // Where the group ends is asked only of a block that comes near, or need not.
    const isPlain = isSlipEnough && skipped === 0 && isEndOfGroup(course, line, view[at + step])
    const weight = running.weight(isPlain, isPlain && isTotal)
    if (weight === 0) continue
    const isWhole = isPlain || isEndOfGroup(course, line, view[at + step])
    const prior = prioritise(lines, result, block, skipped, isWhole, tried)
    if (lines.isPivotsOnly[result] === true && weight + prior < scan.threshold) continue
    const shape = skipped === 0 ? 'run' : 'far run'
    const relation: Relation = { kind: scan.kind, result, operands: [...block], prior, shape, skipped, isWhole }
    const candidate = candidateOf(believed, relation, scan.threshold, budget)
    if (candidate !== null) found.push(candidate)
  }
}

/** The room for running sums, made once for what is believed: all scans of it look for sums, or all for means. */
const rooms = new WeakMap<Believed, Running>()

const runningOf = (believed: Believed, isMean: boolean): Running => {
  const known = rooms.get(believed)
  if (known !== undefined) return known
  const made = createRunning(believed.lines, isMean)
  rooms.set(believed, made)
  return made
}

/**
 * Finds lines that are the sum (or the mean) of a run of lines before or after them. A view that leaves out lines that
 * are counted in another already makes a total of sub-totals a run too.
 */
export const contiguousRuns = (believed: Believed, view: readonly number[], scan: Scan): Candidate[] => {
  const { lines } = believed
  const isMean = scan.kind === 'average'
  const running = runningOf(believed, isMean)
  const tried = Math.min(scan.mostOperands, view.length)
  const budget = budgetFor(believed, isMean ? 'means of runs of lines' : 'sums of runs of lines')
  const course: Course = { believed, view, scan, running, tried, budget }
  const found: Candidate[] = []
  for (const [position, result] of view.entries()) {
    const places = (lines.pivots[result] as Int32Array).length
    budget.turn((position + 1) / view.length)
    if (places === 0) continue
    const words = lines.words[result]
    const isLong = isMean ? words?.isAverage === true : words?.isTotal === true
    const farthest = isMean && !couldBeMean(lines, result) ? Math.min(1, scan.farthest) : scan.farthest
    for (let skipped = scan.nearest; skipped <= farthest; skipped += 1) {
      const mostOperands = isLong && skipped < 2 ? view.length : tried
      walk(course, { position, step: -1, skipped, mostOperands }, found)
      walk(course, { position, step: 1, skipped, mostOperands }, found)
    }
  }
  return found
}
