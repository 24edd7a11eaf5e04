import type { Unchecked } from '../reconciliation.js'
import type { CellId, Equation, RatioEquation, SumEquation } from './equation.js'

const fail = (position: number, what: string): never => {
  throw new TypeError(`equations[${position}]: ${what}`)
}

const validateRatio = (equation: RatioEquation, position: number): void => {
  if (typeof equation.result !== 'string') fail(position, 'result must be the name of a cell')
  if (typeof equation.numerator !== 'string') fail(position, 'numerator must be the name of a cell')
  if (typeof equation.denominator !== 'string') fail(position, 'denominator must be the name of a cell')
  if (![1, 100].includes(equation.scale)) throw new RangeError(`equations[${position}]: scale must be 1 or 100`)
  if (!['nearest', 'truncated', 'either'].includes(equation.rounding))
    throw new RangeError(`equations[${position}]: rounding must be nearest, truncated or either`)
  if (!['signed', 'size'].includes(equation.base ?? 'signed'))
    throw new RangeError(`equations[${position}]: base must be signed or size`)
}

const validateSum = (equation: SumEquation, position: number): void => {
  if (equation.kind !== 'sum' && equation.kind !== 'equal')
    throw new RangeError(`equations[${position}]: kind must be sum, equal or ratio`)
  if (typeof equation.total !== 'string') fail(position, 'total must be the name of a cell')
  if (!Array.isArray(equation.terms)) fail(position, 'terms must be an array')
  if (!['nearest', 'truncated', 'none'].includes(equation.rounding ?? 'nearest'))
    throw new RangeError(`equations[${position}]: rounding must be nearest, truncated or none`)
  if (equation.row !== undefined && typeof equation.row !== 'string') fail(position, 'row must be a string')
  for (const term of equation.terms) {
    if (typeof term !== 'object' || term === null || typeof term.cell !== 'string')
      fail(position, 'every term must have the name of a cell')
    if (term.sign !== 1 && term.sign !== -1) throw new RangeError(`equations[${position}]: sign must be 1 or -1`)
  }
}

/** Throws for what the types rule out: these are mistakes of the program, not of a publication. */
export const validateEquation = (equation: Equation, position: number): void => {
  if (typeof equation !== 'object' || equation === null) fail(position, 'must be an object')
  if (typeof equation.id !== 'string') fail(position, 'id must be a string')
  if (equation.kind === 'ratio') validateRatio(equation, position)
  else validateSum(equation, position)
}

/**
 * What makes an equation unusable before its cells are looked at, or `undefined`. Equations that depend on each other
 * in a circle are fine.
 */
export const problemIn = (equation: Equation, ids: ReadonlySet<string>): Unchecked | undefined => {
  const { id } = equation
  if (ids.has(id))
    return {
      equation: id,
      reason: 'duplicateEquation',
      cells: [],
      message: `Another equation is already called ${id}: give each its own id.`,
    }
  if (equation.kind === 'ratio' || equation.terms.length > 0) return undefined
  return {
    equation: id,
    reason: 'noTerms',
    cells: [equation.total],
    message: `The total of ${id} has nothing to be compared with.`,
  }
}

/** What a cell that an equation names twice makes of it: a total of itself, or an addend counted twice. */
export const repetition = (equation: Equation, twice: readonly CellId[]): Unchecked => {
  const { id } = equation
  if (equation.kind !== 'ratio' && twice.includes(equation.total)) {
    return {
      equation: id,
      reason: 'totalAmongTerms',
      cells: [equation.total],
      message: `The total of ${id} is one of its own addends.`,
    }
  }
  return { equation: id, reason: 'repeatedCell', cells: twice, message: `${id} counts a cell twice.` }
}
