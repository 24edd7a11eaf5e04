import type { Candidate } from './candidate.js'
import { sumAt } from './evidence.js'
import type { Lines } from './lines.js'

/** What the sums of the other direction say of the cells of a table. */
export interface Crossing {
  /** 1 for each cell in a sum that holds. */
  readonly isHeld: Uint8Array
  /** By how much a cell would have to be other so that a sum which fails would hold, for each such sum. */
  readonly changes: ReadonlyMap<number, readonly number[]>
}

/** The number of a cell, row by row, whichever way it is looked at. */
export const cellIndex = ({ direction, count, width }: Lines, line: number, across: number): number =>
  direction === 'down' ? line * width + across : across * count + line

/** How the cells of a sum that fails stand in the other direction. */
export interface Crossed {
  /** True where one cell, changed, would make this sum and one of the other direction hold. */
  readonly isAgreed: boolean
  /** The part of the cells that are in a sum of the other direction that holds. */
  readonly held: number
}

/** Looks at the cells of one sum, at a place at which it fails. */
export const crossedAt = (
  lines: Lines,
  { result, operands, signs }: Candidate,
  across: number,
  { isHeld, changes }: Crossing,
): Crossed => {
  const { value, half, width } = lines
  const found = sumAt(lines, { kind: 'sum', result, operands, ...(signs && { signs }), prior: 0, shape: '' }, across)
  const missing = (value[result * width + across] as number) - (found?.sum ?? 0)
  const slack = (found?.tolerance ?? 0) + (half[result * width + across] as number)
  let [cells, held, isAgreed] = [0, 0, false]
  const look = (line: number, by: number): void => {
    const figure = value[line * width + across] as number
    if (figure !== figure) return
    const cell = cellIndex(lines, line, across)
    cells += 1
    held += isHeld[cell] as number
    const others = changes.get(cell)
    // Two that come near each other by chance do so where little is missing.
    const near = Math.min(slack, Math.abs(missing) / 20)
    if (others?.some((other) => Math.abs(other - by) <= near) === true) isAgreed = true
  }
  look(result, -missing)
  for (const [index, line] of operands.entries()) look(line, signs?.[index] === -1 ? -missing : missing)
  return { isAgreed, held: cells === 0 ? 0 : held / cells }
}
