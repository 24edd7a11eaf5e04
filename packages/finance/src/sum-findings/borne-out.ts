import { Decimal, pointerTo, type JsonPointer } from '@imt/core'
import { oncePer } from '../once-per.js'
import type { PlacedFigure } from '../relation/relation.js'
import type { Finance } from '../section.js'
import { percentagesOf, type Percentage, type Place } from '../statement/ratios/percentages.js'
import { sumChecks, type Violated } from './sum-check.js'

/** A percentage that disagrees because of a figure that a failing sum holds: with what the sum asks for it agrees. */
export interface BorneOut {
  /** The place of the percentage. */
  readonly percentAt: JsonPointer
  /** What the percentage is called and states: `"Drugs", % of spend (14%)`. */
  readonly percent: string
  /** The figure that both say is wrong. */
  readonly cell: PlacedFigure
  readonly violated: Violated
}

/** What a failing sum asks for in place of each of its figures. */
const askedFor = ({ relation: { total, terms }, violation: { difference } }: Violated): Map<JsonPointer, Decimal> => {
  const asked = new Map<JsonPointer, Decimal>()
  if (difference === null) return asked
  const off = new Decimal(difference)
  const add = ({ at, figure: { value } }: PlacedFigure, by: Decimal): void => {
    if (value !== null) asked.set(at, value.plus(by))
  }
  add(total, off.negated())
  for (const { cell, sign } of terms) add(cell, off.times(sign))
  return asked
}

/** True where a percentage is that of two figures, rounded or cut off, whatever the sign of its base. */
const agrees = ({ figure: { value, decimals } }: Percentage, part: Decimal, whole: Decimal): boolean => {
  if (value === null || whole.isZero()) return false
  const made = part.times(100).div(whole)
  const step = new Decimal(10).pow(-(decimals ?? 0))
  return [made, made.negated()].some((each) => each.minus(value).abs().lt(step))
}

/** Returns the percentages of statements that a sum which fails explains, each with the figure that is wrong. */
export const borneOut: (finance: Finance) => readonly BorneOut[] = oncePer((finance: Finance) => {
  const failing = sumChecks(finance).flatMap(({ faults }) => faults.flatMap(({ violated }) => violated))
  if (failing.length === 0) return []
  return (finance.statements ?? []).flatMap((statement, index) => {
    const at = ({ row, column }: Place, key: string): JsonPointer =>
      pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, key)
    const valueAt = ({ row, column }: Place): Decimal | null => {
      const { amount, count } = statement.rows[row]?.cells[column] ?? {}
      return (amount ?? count)?.value ?? null
    }
    const disagreeing = percentagesOf(statement).filter(({ outcome }) => outcome === 'disagrees')
    return disagreeing.flatMap((percentage): readonly BorneOut[] => {
      const [part, whole] = [valueAt(percentage.numerator), valueAt(percentage.denominator)]
      if (part === null || whole === null) return []
      for (const violated of failing) {
        const asked = askedFor(violated)
        const inPlaceOf = (place: Place): Decimal | undefined =>
          asked.get(at(place, 'amount')) ?? asked.get(at(place, 'count'))
        const [otherPart, otherWhole] = [inPlaceOf(percentage.numerator), inPlaceOf(percentage.denominator)]
        const wrong =
          otherPart !== undefined && agrees(percentage, otherPart, whole)
            ? percentage.numerator
            : otherWhole !== undefined && agrees(percentage, part, otherWhole)
              ? percentage.denominator
              : undefined
        const { total, terms } = violated.relation
        const cell = [total, ...terms.map((term) => term.cell)].find(
          (each) => wrong !== undefined && [at(wrong, 'amount'), at(wrong, 'count')].includes(each.at),
        )
        if (cell === undefined) continue
        const [label, heading] = [statement.rows[percentage.row]?.label, statement.columns[percentage.column]?.heading]
        return [
          {
            percentAt: at(percentage, 'percent'),
            percent: `"${label ?? ''}", ${heading ?? ''} (${percentage.figure.text.trim()})`,
            cell,
            violated,
          },
        ]
      }
      return []
    })
  })
})
