import type { CellId, Equation } from '../equation/equation.js'
import { problemIn, repetition, validateEquation } from '../equation/validate-equation.js'
import type { Unchecked } from '../reconciliation.js'

/**
 * An entry that is known to be there: indices of cells and equations are in range by construction. Loops over all cells
 * read the array directly, since one function that sees every kind of array is slow.
 */
export const entryAt = <Entry>(list: ArrayLike<Entry>, index: number): Entry => list[index] as Entry

/** Equations turned into arrays of indices, once, for any number of sets of values. */
export interface Structure {
  /** Every cell that an equation names, in order of first mention. */
  readonly cells: readonly CellId[]
  readonly index: ReadonlyMap<CellId, number>
  /** The usable equations, in order. */
  readonly equations: readonly Equation[]
  /** Equations that cannot be used, whatever the values. */
  readonly setAside: readonly Unchecked[]
  /**
   * Members of equation `e` are `member[start[e]]` to before `start[e + 1]`: total first, then terms; or result,
   * numerator, denominator.
   */
  readonly start: Int32Array
  readonly member: Int32Array
  /** +1 for a total, minus the sign for its terms: a sum holds when the weighted sum is zero. 0 in ratios. */
  readonly weight: Int8Array
  /** Equations of cell `c` are `rows[rowStart[c]]` to before `rowStart[c + 1]`. */
  readonly rowStart: Int32Array
  readonly rows: Int32Array
  /** The weight of the cell in each of those equations. */
  readonly rowWeight: Int8Array
  /** The system of each cell: cells that no chain of equations joins never meet, and may be scaled apart. */
  readonly system: Int32Array
  readonly systems: number
}

const transpose = (
  start: Int32Array,
  member: Int32Array,
  weight: Int8Array,
  cells: number,
): Pick<Structure, 'rowStart' | 'rows' | 'rowWeight'> => {
  const rowStart = new Int32Array(cells + 1)
  for (const cell of member) rowStart[cell + 1] = (rowStart[cell + 1] as number) + 1
  for (let cell = 0; cell < cells; cell += 1)
    rowStart[cell + 1] = (rowStart[cell + 1] as number) + (rowStart[cell] as number)
  const next = rowStart.slice()
  const rows = new Int32Array(member.length)
  const rowWeight = new Int8Array(member.length)
  for (let equation = 0; equation < start.length - 1; equation += 1) {
    for (let at = start[equation] as number; at < (start[equation + 1] as number); at += 1) {
      const cell = member[at] as number
      const to = next[cell] as number
      rows[to] = equation
      rowWeight[to] = weight[at] as number
      next[cell] = to + 1
    }
  }
  return { rowStart, rows, rowWeight }
}

const systemsOf = (start: Int32Array, member: Int32Array, cells: number): Pick<Structure, 'system' | 'systems'> => {
  const parent = Int32Array.from({ length: cells }, (_, cell) => cell)
  const root = (cell: number): number => {
    let at = cell
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  for (let equation = 0; equation < start.length - 1; equation += 1) {
    const first = root(member[start[equation] as number] as number)
    for (let at = (start[equation] as number) + 1; at < (start[equation + 1] as number); at += 1)
      parent[root(member[at] as number)] = first
  }
  const system = new Int32Array(cells).fill(-1)
  let systems = 0
  for (let cell = 0; cell < cells; cell += 1) {
    const top = root(cell)
    if (system[top] === -1) {
      system[top] = systems
      systems += 1
    }
    system[cell] = system[top] as number
  }
  return { system, systems }
}

/** Builds the arrays. Linear in the number of cells that the equations name. */
export const structureOf = (equations: readonly Equation[]): Structure => {
  if (!Array.isArray(equations)) throw new TypeError('equations must be an array of equations')
  const cells: CellId[] = []
  const index = new Map<CellId, number>()
  const usable: Equation[] = []
  const setAside: Unchecked[] = []
  const start = [0]
  const member: number[] = []
  const weight: number[] = []
  const ids = new Set<string>()
  /** The last equation that named a cell, to see a cell named twice. */
  const lastIn: number[] = []
  let twice: CellId[] = []
  const name = (cell: CellId, value: number): void => {
    let at = index.get(cell)
    if (at === undefined) {
      at = cells.length
      index.set(cell, at)
      cells.push(cell)
      lastIn.push(-1)
    }
    if (lastIn[at] === position) twice.push(cell)
    lastIn[at] = position
    member.push(at)
    weight.push(value)
  }
  let position = 0
  for (const equation of equations) {
    validateEquation(equation, position)
    const problem = problemIn(equation, ids)
    if (problem) setAside.push(problem)
    else {
      if (equation.kind === 'ratio')
        for (const cell of [equation.result, equation.numerator, equation.denominator]) name(cell, 0)
      else {
        name(equation.total, 1)
        for (const term of equation.terms) name(term.cell, -term.sign)
      }
      ids.add(equation.id)
      if (twice.length === 0) {
        usable.push(equation)
        start.push(member.length)
      } else {
        setAside.push(repetition(equation, [...new Set(twice)]))
        member.length = weight.length = start.at(-1) as number
        twice = []
      }
    }
    position += 1
  }
  const starts = Int32Array.from(start)
  const members = Int32Array.from(member)
  const weights = Int8Array.from(weight)
  return {
    cells,
    index,
    equations: usable,
    setAside,
    start: starts,
    member: members,
    weight: weights,
    ...transpose(starts, members, weights, cells.length),
    ...systemsOf(starts, members, cells.length),
  }
}
