import type { Figure } from '@imt/core'
import { namedDirection, type Direction } from '../../income-sign/direction.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'

/** Whether a row is better for the body when its figure, with its sign, is higher (1) or lower (-1). */
export interface Better {
  readonly when: 1 | -1
  /** `out` where the row is money spent: what the message calls it. */
  readonly direction: Direction
  /** False where it is taken for spending only because nothing calls it income. */
  readonly isNamed: boolean
}

/** What is left of income and costs: whether more of it is better depends on how it is signed. */
const left = /\b(?:net|surplus|deficit|balance|position|contribution|ebitda)\b/i
const total = /\btotals?\b/i

type Sign = 1 | -1

const signOf = (figure: Figure | undefined): Sign | undefined =>
  figure?.value === null || figure?.value === undefined || figure.value.isZero()
    ? undefined
    : figure.value.isNegative()
      ? -1
      : 1

const commonest = (signs: readonly Sign[]): Sign | undefined => {
  const sum = signs.reduce((all, sign) => all + sign, 0)
  return sum === 0 ? undefined : sum > 0 ? 1 : -1
}

interface Line {
  readonly direction: Direction | undefined
  readonly sign: Sign | undefined
}

/** How spending is signed: by the rows that are called spending, or by all that are not called income. */
const signOfSpending = (lines: readonly Line[]): Sign | undefined => {
  const signsOf = (directions: readonly Line['direction'][]): readonly Sign[] =>
    lines.flatMap(({ direction, sign }) => (sign !== undefined && directions.includes(direction) ? [sign] : []))
  return commonest(signsOf(['out'])) ?? commonest(signsOf([undefined]))
}

/**
 * Returns for each row of a statement when it is better for the body; nothing where that is not known.
 *
 * Income is better the larger it is. Of all else the sign of spending tells: a row of the other sign is a credit or
 * income in a table of net spending, so that each row is better the less is spent in sum.
 *
 * @param statement - as published
 * @param column - the figures by whose signs the rows are told apart
 */
export const betterWhen = ({ rows }: Statement, column: number): readonly (Better | undefined)[] => {
  const lines = rows.map(({ label, cells }): Line | undefined =>
    left.test(label) || isNotAdded(label) || total.test(label)
      ? undefined
      : { direction: namedDirection(label), sign: signOf(cells[column]?.amount) },
  )
  const known = lines.flatMap((line) => (line === undefined ? [] : [line]))
  const spending = signOfSpending(known)
  const income = commonest(
    known.flatMap(({ direction, sign }) => (direction === 'in' && sign !== undefined ? [sign] : [])),
  )
  const areAllNamedOut = known.every(({ direction }) => direction === 'out')
  return rows.map(({ label, cells }): Better | undefined => {
    if (left.test(label) || isNotAdded(label)) return undefined
    const sign = signOf(cells[column]?.amount)
    const direction = namedDirection(label)
    if (sign === undefined) return undefined
    if (direction === 'in') return { when: sign, direction, isNamed: true }
    if (spending === undefined) return undefined
    // A total over income and spending of one sign: what it adds up is not known.
    if (total.test(label) && direction === undefined && income === spending) return undefined
    const isSpent = sign === spending
    return {
      when: spending === 1 ? -1 : 1,
      direction: isSpent ? 'out' : 'in',
      isNamed: isSpent && (direction === 'out' || (total.test(label) && areAllNamedOut)),
    }
  })
}
