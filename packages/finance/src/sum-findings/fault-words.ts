import { Decimal, formatAmount, grouped, forCount, listed } from '@imt/core'
import type { Repair } from '@imt/reconcile'
import type { PlacedFigure } from '../relation/relation.js'
import { countedAs } from './counted-as.js'
import type { Fault, SumCheck, Violated } from './sum-check.js'

const slips = {
  oneDigit: 'one digit differs',
  transposition: 'two digits change places',
  sign: 'only the sign differs',
  powerOfTen: 'the number is ten, a hundred or a thousand times too large or small',
  rowOmitted: 'the difference is one row left out',
  rowDoubled: 'the difference is one row counted twice',
} as const

/** The published text of a cell, without its padding. */
export const textOf = ({ figure }: PlacedFigure): string => figure.text.trim()

/** What a row is called, in quotation marks; a total may stand below its lines without a name. */
export const nameOf = ({ row }: PlacedFigure): string => (row === '' ? 'The row without a name' : `"${row}"`)

/** A plain number as an amount of the unit that is checked. */
export const amountOf = ({ unit }: SumCheck, plain: string): string => formatAmount(new Decimal(plain), unit)

/** The size of a difference, without its sign. */
export const sizeOf = (difference: string): string => difference.replace(/^-/, '')

/** What the total states, what its parts come to, and by how much they differ. */
export const comparison = (check: SumCheck, { relation, violation }: Violated): string => {
  const { total, kind, parts } = relation
  if (violation.computed === null || violation.difference === null)
    return `${nameOf(total)} does not agree with ${parts}`
  const side = violation.difference.startsWith('-') ? 'less' : 'more'
  const verb = kind === 'equal' ? 'is' : /^(?:its|the) 1 /.test(parts) ? 'comes to' : 'come to'
  return `${nameOf(total)} is stated as ${textOf(total)} in the ${total.table}${total.under}, ${amountOf(check, sizeOf(violation.difference))} ${side} than ${parts}, which ${verb} ${amountOf(check, violation.computed)}`
}

/** That the total agrees with no other way to read its rows either. */
export const readOtherwise = ({ relation: { otherwise = [] } }: Violated): string =>
  otherwise.length === 0 ? '' : `Read otherwise (${otherwise.join(', or ')}) it does not agree either. `

/** One sum and several, by what they count. */
const sumWords = {
  gbp: ['money sum', 'money sums'],
  wte: ['staff sum', 'staff sums'],
  count: ['sum of numbers', 'sums of numbers'],
} as const

/** Why a repair is the only one. */
export const proofWords = (
  check: SumCheck,
  changes: Repair['changes'],
  change: Repair['changes'][number],
  ruledOut: string,
): string => {
  const sumsOf = sumWords[check.checked.some(({ total }) => countedAs(check, total) === 'count') ? 'count' : check.unit]
  const slip = change.plausibility === null ? '' : `; ${slips[change.plausibility]}`
  const alone =
    changes.length === 1
      ? 'It is the only single change'
      : `Together with ${changes.length === 2 ? 'the other change' : `the ${String(changes.length - 1)} other changes`} that this report names, it is the only set of ${String(changes.length)} changes`
  const count = check.checked.length
  const sums = count === 1 ? `the only ${sumsOf[0]}` : `all ${grouped(count)} ${sumsOf[1]}`
  return `${alone} with which ${sums} of this publication ${forCount(count, 'agrees', 'agree')}${slip}.${ruledOut === '' ? '' : ` ${ruledOut}`}`
}

/** Why it is left open what a figure should say that must be wrong. */
const whyOpen = ({ to }: Repair['changes'][number], proof: Repair['proof'] | undefined): string => {
  if (proof?.proved !== false || (proof.reason !== 'shortNumber' && proof.reason !== 'rounding'))
    return ', and the figures leave open what it should say'
  const why =
    proof.reason === 'rounding' ? 'where figures were rounded before they were added up' : 'in so short a number'
  return `. With ${to.trim()} all sums would agree, which ${why} is no proof`
}

/** What to do about a figure that must be wrong. */
export const advice = (
  wrong: PlacedFigure,
  { relation: { total } }: Violated,
  change: Repair['changes'][number],
  proof: Repair['proof'] | undefined,
): string => {
  if (proof?.proved === true)
    return `Change ${change.from.trim()} to ${change.to.trim()}${wrong.at === total.at ? '' : ` at "${wrong.row}"`}`
  return change.plausibility === null
    ? `No single slip of the pen explains the difference. Check the date and scope of "${wrong.row}" (${textOf(wrong)})`
    : `It is "${wrong.row}" (${textOf(wrong)}) that disagrees with the rest${whyOpen(change, proof)}. Check it against the ledger`
}

/** What to do where the figures cannot decide. */
export const undecided = (
  { violated, component }: Fault,
  isRowPossible: boolean,
  fits: readonly string[] = [],
): string =>
  violated.find(({ relation }) => relation.doubt !== undefined)?.relation.doubt ??
  (component.search === 'stopped'
    ? 'The search for the wrong figure was stopped before it was complete. Check these figures against the ledger'
    : fits.length > 0
      ? `The figures alone cannot tell which of them is wrong, or whether ${listed(fits, 'or')}. Check them against the ledger`
      : isRowPossible
        ? 'The figures alone cannot tell which of them is wrong, or whether a row is missing that states nothing in other columns. Check them against the ledger'
        : 'The figures alone cannot tell which of them is wrong. Check them against the ledger')
