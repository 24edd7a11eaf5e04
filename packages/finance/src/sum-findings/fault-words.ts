import { Decimal, formatAmount, type JsonPointer } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import type { Finance } from '../section.js'
import { labelOf } from '../relations/label.js'
import type { Fault, Verdict } from './sum-check.js'

type Violated = Fault['violated'][number]

const slips = {
  oneDigit: 'one digit differs',
  transposition: 'two digits change places',
  sign: 'only the sign differs',
  powerOfTen: 'the number is ten, a hundred or a thousand times too large or small',
  rowOmitted: 'the difference is one row left out',
  rowDoubled: 'the difference is one row counted twice',
} as const

/** The published text of a cell, without its padding. */
export const textOf = (verdict: Verdict, cell: JsonPointer): string => verdict.cells.get(cell)?.text.trim() ?? ''

/** A plain number as an amount of the verdict's unit. */
export const amountOf = (verdict: Verdict, plain: string): string => formatAmount(new Decimal(plain), verdict.unit)

/** The total of a violated relation. */
export const totalOf = ({ relation: { equation } }: Violated): JsonPointer =>
  (equation.kind === 'ratio' ? equation.result : equation.total) as JsonPointer

/** The size of a difference, without its sign. */
export const sizeOf = (difference: string): string => difference.replace(/^-/, '')

/** What the total states, what its parts come to, and by how much they differ. */
export const comparison = (finance: Finance, verdict: Verdict, { relation, violation }: Violated): string => {
  const total = (relation.equation.kind === 'ratio' ? relation.equation.result : relation.equation.total) as JsonPointer
  const { row, table, under } = labelOf(finance, total)
  if (violation.computed === null || violation.difference === null)
    return `"${row}" does not agree with ${relation.parts}`
  const side = violation.difference.startsWith('-') ? 'less' : 'more'
  const verb =
    relation.equation.kind === 'equal' ? 'is' : /^(?:its|the) 1 /.test(relation.parts) ? 'comes to' : 'come to'
  return `"${row}" is stated as ${textOf(verdict, total)} in the ${table}${under}, ${amountOf(verdict, sizeOf(violation.difference))} ${side} than ${relation.parts}, which ${verb} ${amountOf(verdict, violation.computed)}`
}

/** Why a repair is the only one. */
export const proofOf = (verdict: Verdict, changes: Repair['changes'], change: Repair['changes'][number]): string => {
  const what = verdict.unit === 'gbp' ? 'money' : 'staff'
  const slip = change.plausibility === null ? '' : `; ${slips[change.plausibility]}`
  const alone =
    changes.length === 1
      ? 'It is the only single change'
      : `Together with ${changes.length === 2 ? 'the other change' : `the ${String(changes.length - 1)} other changes`} that this report names, it is the only set of ${String(changes.length)} changes`
  return `${alone} with which all ${String(verdict.checked.length)} ${what} sums of this publication agree${slip}.`
}

/** What to do about a figure that must be wrong. */
export const advice = (
  finance: Finance,
  verdict: Verdict,
  main: Violated,
  change: Repair['changes'][number],
  proved: boolean,
): string => {
  const at = change.cell as JsonPointer
  const { row } = labelOf(finance, at)
  if (proved) return `Change ${change.from.trim()} to ${change.to.trim()}${at === totalOf(main) ? '' : ` at "${row}"`}`
  if (change.plausibility === null)
    return `No single slip of the pen explains the difference. Check the date and scope of "${row}" (${textOf(verdict, at)})`
  return `It is "${row}" (${textOf(verdict, at)}) that disagrees with the rest, and the figures leave open what it should say. Check it against the ledger`
}

/** What to do where the figures cannot decide. */
export const undecided = ({ violated, component }: Fault): string =>
  violated.find(({ relation }) => relation.doubt !== undefined)?.relation.doubt ??
  (component.search === 'stopped'
    ? 'The search for the wrong figure was stopped before it was complete. Check these figures against the ledger'
    : 'The figures alone cannot tell which of them is wrong. Check them against the ledger')
