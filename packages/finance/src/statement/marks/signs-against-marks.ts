import type { Statement } from '../schema.js'
import { markColumns } from './mark-columns.js'
import { senseOf, type Sense } from './sense.js'

/** A variance whose sign is that of the other mark, by all others of its column. */
export interface SignAgainstMark {
  readonly row: number
  readonly marks: number
  readonly variance: number
  readonly stated: Sense
  /** What variances of its sign are marked as elsewhere. */
  readonly shown: Sense
}

/** So many others of each sign have to bear out what it stands for. */
const fewestOfSign = 2

/**
 * Returns the variances whose sign contradicts their mark, in columns that have signs of their own: all others of the
 * column, of both marks, bear out which sign stands for which.
 */
export const signsAgainstMarks = (statement: Statement): readonly SignAgainstMark[] =>
  markColumns(statement).flatMap(({ marks, variance }): readonly SignAgainstMark[] => {
    if (variance === undefined) return []
    const signed = statement.rows.flatMap(({ cells }, row) => {
      const { value } = cells[variance]?.amount ?? {}
      const sense = senseOf(cells[marks]?.words?.trim() ?? '')
      return value && !value.isZero() && (sense === 'favourable' || sense === 'adverse')
        ? [{ row, sense, isBelow: value.isNegative() }]
        : []
    })
    const isOneWay = ({ sense, isBelow }: (typeof signed)[number]): boolean => (sense === 'adverse') === isBelow
    const oneWay = signed.filter(isOneWay)
    const other = signed.filter((each) => !isOneWay(each))
    const [usual, [odd, another]] = oneWay.length > other.length ? [oneWay, other] : [other, oneWay]
    const below = usual.filter(({ isBelow }) => isBelow).length
    const isBorneOut = below >= fewestOfSign && usual.length - below >= fewestOfSign
    if (odd === undefined || another !== undefined || !isBorneOut) return []
    const shown = odd.sense === 'adverse' ? 'favourable' : 'adverse'
    return [{ row: odd.row, marks, variance, stated: odd.sense, shown }]
  })
