import { createBudget, figuresFor, type Budget } from './budget.js'
import type { Candidate } from './candidate.js'
import type { Relation } from './evidence.js'
import type { Lines } from './lines.js'

/** What is believed of a table in one direction so far. */
export interface Believed {
  readonly lines: Lines
  readonly relations: Candidate[]
  /** Relations by the line of the result. */
  readonly byResult: Map<number, Candidate[]>
  readonly equal: readonly Relation[]
  /** Believed equations in echelon form, by the line that each is solved for. */
  readonly solved: Map<number, ReadonlyMap<number, number>>
  /** True since one was forgotten: they are solved anew when somebody asks, for many may be forgotten before that. */
  isUnsolved: boolean
  /** Lines that are counted in another: a total of totals does not count them again. */
  readonly isHidden: Uint8Array
  readonly seen: Set<number>
  /** Equations that were believed. */
  readonly said: Set<string>
  /** What may be looked at, question by question. */
  readonly budgets: Budget[]
}

/** Beyond so many operands an equation is not compared with combinations of others. */
const mostTerms = 200
const mostSteps = 400

/** Begins with nothing believed but that some lines are the same. */
export const nothingBelieved = (lines: Lines, equal: readonly Relation[] = equalLines(lines)): Believed => {
  const believed: Believed = {
    lines,
    relations: [],
    byResult: new Map(),
    equal,
    solved: new Map(),
    isUnsolved: false,
    isHidden: new Uint8Array(lines.count),
    seen: new Set(),
    said: new Set(),
    budgets: [],
  }
  for (const equation of believed.equal) solve(believed, equation)
  return believed
}

/** Room for a question over the lines of a table. */
export const budgetFor = (
  { budgets, lines: { count, width } }: Believed,
  what: string,
  figures = figuresFor(count * width),
): Budget => {
  const known = budgets.find((one) => one.what === what)
  if (known !== undefined) return known
  const made = createBudget(what, figures)
  budgets.push(made)
  return made
}

/** Subtracts believed equations from one, until nothing is left (it says nothing new) or no line is left to solve. */
const reduced = (believed: Believed, relation: Relation): Map<number, number> => {
  const left = new Map<number, number>([[relation.result, 1]])
  for (const [index, operand] of relation.operands.entries()) {
    const weight = (left.get(operand) ?? 0) - (relation.signs?.[index] ?? 1)
    left.set(operand, weight)
  }
  let steps = 0
  for (let isDone = false; !isDone && steps < mostSteps;) {
    isDone = true
    for (const [line, weight] of left) {
      const equation = believed.solved.get(line)
      if (equation === undefined || weight === 0) continue
      for (const [other, by] of equation) {
        const next = (left.get(other) ?? 0) - weight * by
        if (Math.abs(next) < 1e-9) left.delete(other)
        else left.set(other, next)
      }
      steps += 1
      isDone = false
      break
    }
  }
  return left
}

/** Adds an equation to what later ones are compared with. */
export const solve = (believed: Believed, relation: Relation): void => {
  if (believed.isUnsolved || !isSolvable(believed, relation)) return
  const left = reduced(believed, relation)
  const first = left.entries().next().value
  if (first !== undefined)
    believed.solved.set(first[0], new Map([...left].map(([other, by]) => [other, by / first[1]])))
}

const solveAnew = (believed: Believed): void => {
  believed.isUnsolved = false
  believed.solved.clear()
  for (const equation of believed.equal) solve(believed, equation)
  for (const relation of believed.relations) solve(believed, relation)
}

/** True where an equation follows from those that are believed. */
export const isImplied = (believed: Believed, relation: Relation): boolean => {
  if (!isSolvable(believed, relation)) return false
  if (believed.isUnsolved) solveAnew(believed)
  return reduced(believed, relation).size === 0
}

const isSolvable = ({ relations }: Believed, { kind, operands }: Relation): boolean =>
  kind === 'sum' && operands.length <= mostTerms && relations.length <= mostSteps

/** Lines that state the same figures twice, such as a total carried forward: a sum of one is no news of the other. */
const equalLines = (lines: Lines): Relation[] => {
  const known = new Map<number, number[]>()
  const found: Relation[] = []
  if (lines.withFigures.length > mostSteps) return found
  for (const line of lines.withFigures) {
    const key = mixOf(lines, line)
    const alike = known.get(key)
    if (alike === undefined) known.set(key, [line])
    else {
      const other = alike.find((one) => isSame(lines, one, line))
      if (other === undefined) alike.push(line)
      else if (digitsOf(lines, line) >= 4)
        found.push({ kind: 'sum', result: line, operands: [other], prior: 0, shape: 'copy' })
    }
  }
  return found
}

/** One number for the figures of a line, noughts and gaps apart. */
const mixOf = ({ value, width }: Lines, line: number): number => {
  let mix = 0
  for (let across = 0; across < width; across += 1) {
    const figure = value[line * width + across] as number
    if (figure === figure && figure !== 0) mix = (Math.imul(mix, 31) + (figure % 2_147_483_647) + across * 7) | 0
  }
  return mix
}

const isSame = ({ value, width }: Lines, left: number, right: number): boolean => {
  for (let across = 0; across < width; across += 1)
    if ((value[left * width + across] || 0) !== (value[right * width + across] || 0)) return false
  return true
}

const digitsOf = ({ value, grain, width }: Lines, line: number): number => {
  let digits = 0
  for (let at = line * width; at < (line + 1) * width; at += 1) {
    const figure = value[at] as number
    if (figure === figure && figure !== 0) digits += Math.log10(Math.abs(figure) / (grain[at] as number) + 1)
  }
  return digits
}

/** A line that stands for all lines of the same figures. */
const originalOf = (believed: Believed, line: number): number =>
  believed.equal.find(({ result }) => result === line)?.operands[0] ?? line

const sidesOf = (believed: Believed, { result, operands, signs }: Relation): string => {
  const sides: [number[], number[]] = [[originalOf(believed, result)], []]
  for (const [index, line] of operands.entries()) sides[signs?.[index] === -1 ? 0 : 1].push(originalOf(believed, line))
  return sides
    .map((side) => side.sort((left, right) => left - right).join(','))
    .sort()
    .join('=')
}

/** True where the same equation is believed already, be it of lines with the same figures; it counts as said now. */
export const isSaidAlready = (believed: Believed, candidate: Relation): boolean => {
  const sides = sidesOf(believed, candidate)
  if (believed.said.has(sides)) return true
  believed.said.add(sides)
  return false
}
