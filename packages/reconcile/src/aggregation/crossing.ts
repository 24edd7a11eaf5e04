import type { Candidate } from './candidate.js'
import { sumAt } from './evidence.js'
import type { Lines } from './lines.js'

/** What one sum that fails asks of one of its cells. */
export interface Change {
  /** How much would have to be added to the cell so that the sum holds. */
  readonly by: number
  readonly relation: Candidate
  /** True where the cell is the one that is added up to. */
  readonly isResult: boolean
}

/** What the sums of one direction say of the cells of a table. */
export interface Crossing {
  /** 1 for each cell in a sum that holds. */
  readonly isHeld: Uint8Array
  /** What each sum that fails asks of its cells, cell by cell. */
  readonly changes: ReadonlyMap<number, readonly Change[]>
}

/** The number of a cell, row by row, whichever way it is looked at. */
export const cellIndex = ({ direction, count, width }: Lines, line: number, across: number): number =>
  direction === 'down' ? line * width + across : across * count + line

/** How the cells of a sum that fails stand in other sums. */
export interface Crossed {
  /** True where one cell, changed, would make this sum and one of the other direction hold. */
  readonly isAgreed: boolean
  /** The part of the cells that are in a sum of the other direction that holds. */
  readonly held: number
  /**
   * True where one cell, changed, would make this sum and another of its own direction hold, and is the result of one
   * of them alone: were it only no sum of its parts, the sum that it is a part of would hold.
   */
  readonly isChained: boolean
  /** True where one cell that is a part of both, or the result of both, would make two of one direction hold. */
  readonly isShared: boolean
  /** The part of the cells that are in a sum of its own direction that holds. */
  readonly heldBeside: number
  /** True where every cell is in a sum that holds, of either direction: no one of them can be wrong alone. */
  readonly isSettled: boolean
}

/** What the sums of the other direction say, and those of its own. */
export interface Crossings {
  readonly other: Crossing
  readonly own: Crossing
}

/** Looks at the cells of one sum, at a place at which it fails. */
export const crossedAt = (lines: Lines, relation: Candidate, across: number, { other, own }: Crossings): Crossed => {
  const { result, operands, signs } = relation
  const { value, half, width } = lines
  const found = sumAt(lines, { kind: 'sum', result, operands, ...(signs && { signs }), prior: 0, shape: '' }, across)
  const missing = (value[result * width + across] as number) - (found?.sum ?? 0)
  const slack = (found?.tolerance ?? 0) + (half[result * width + across] as number)
  // Two that come near each other by chance do so where little is missing.
  const near = Math.min(slack, Math.abs(missing) / 20)
  let [cells, held, heldBeside, settled] = [0, 0, 0, 0]
  let [isAgreed, isChained, isShared] = [false, false, false]
  const look = (line: number, by: number, isResult: boolean): void => {
    const figure = value[line * width + across] as number
    if (figure !== figure) return
    const cell = cellIndex(lines, line, across)
    const isSame = (change: Change): boolean => Math.abs(change.by - by) <= near
    cells += 1
    const [isAcross, isBeside] = [other.isHeld[cell] as number, own.isHeld[cell] as number]
    held += isAcross
    heldBeside += isBeside
    settled += Math.max(isAcross, isBeside)
    if (other.changes.get(cell)?.some(isSame) === true) isAgreed = true
    for (const change of own.changes.get(cell) ?? []) {
      if (change.relation === relation || !isSame(change)) continue
      if (change.isResult === isResult) isShared = true
      else isChained = true
    }
  }
  look(result, -missing, true)
  for (const [index, line] of operands.entries()) look(line, signs?.[index] === -1 ? -missing : missing, false)
  const part = (count: number): number => (cells === 0 ? 0 : count / cells)
  return { isAgreed, isChained, isShared, held: part(held), heldBeside: part(heldBeside), isSettled: settled === cells }
}
