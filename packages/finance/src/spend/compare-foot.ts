import type { Decimal } from '@imt/core'
import { footOf, type Foot, type FootRow, type RowBasis } from './basis-rows.js'
import type { ComparedFootRow, Scope } from './compared-total.js'
import type { SpendLine } from './schema.js'

/** What the payments of a scope come to in each sense that is known. */
type Sums = { readonly [Basis in RowBasis]?: Decimal }

const order: readonly RowBasis[] = ['gross', 'vat', 'net']

const isWithin = (one: Decimal, other: Decimal, { rounding }: FootRow): boolean =>
  one.minus(other).abs().lessThanOrEqualTo(rounding)

/** Columns beside the amount say what it is where its heading does not: the amount then has VAT in it. */
const sumsOf = ({ paid, open, beside }: Scope, basis: SpendLine['vatBasis']): Sums => {
  const [net, vat] = [
    beside?.netOpen === 0 ? beside.netAmount : undefined,
    beside?.vatOpen === 0 ? beside.vatAmount : undefined,
  ]
  const of = basis ?? (net === undefined && vat === undefined ? undefined : 'gross')
  const amount = open === 0 ? paid : undefined
  const without = of === 'net' ? amount : net
  return {
    ...(without === undefined ? {} : { net: without }),
    ...(vat === undefined ? {} : { vat }),
    ...(of !== 'gross' || amount === undefined ? {} : { gross: amount }),
  }
}

/** What is known of the amount: in which sense it is a sum, or in either. */
interface Known {
  readonly scope: Scope
  readonly sums: Sums
  /** Nothing says whether VAT is in the amounts: they may be the net or the gross. */
  readonly isEither: boolean
}

/** Rows that agree with what is known of the payments. */
const agreeing = (foot: Foot, { scope, sums, isEither }: Known): readonly RowBasis[] =>
  order.filter((basis) => {
    const row = foot[basis]
    const sum = sums[basis] ?? (isEither && basis !== 'vat' && scope.open === 0 ? scope.paid : undefined)
    return row !== undefined && sum !== undefined && isWithin(row.stated, sum, row)
  })

const distance = (foot: Foot, { scope, sums, isEither }: Known): Decimal | undefined => {
  let least: Decimal | undefined
  for (const basis of order) {
    const row = foot[basis]
    const sum = sums[basis] ?? (isEither && basis !== 'vat' ? scope.paid : undefined)
    if (row === undefined || sum === undefined) continue
    const by = row.stated.minus(sum).abs()
    if (least === undefined || by.lessThan(least)) least = by
  }
  return least
}

/** The stretch of payments with which most rows agree; of none, the one that they are nearest to. */
const bestOf = (foot: Foot, all: readonly Known[]): Known | undefined => {
  let best: Known | undefined
  let most = 0
  for (const known of all) {
    const held = agreeing(foot, known).length
    if (held < most || held === 0) continue
    best = known
    most = held
  }
  if (best !== undefined) return best
  let least: Decimal | undefined
  for (const known of all) {
    const by = distance(foot, known)
    if (best !== undefined && (by === undefined || (least !== undefined && !by.lessThan(least)))) continue
    best = known
    least = by
  }
  return best
}

/** VAT of at most the standard rate may lie between the two, so that nothing says that either is wrong. */
const mayBeVat = (net: Decimal, gross: Decimal): boolean => {
  const [less, more] = [net.abs(), gross.abs()]
  return less.lessThan(more) && more.lessThanOrEqualTo(less.times('1.2').plus('0.01'))
}

/** How the rows compare of which it is not known whether the amounts are the net or the gross. */
const either = (foot: Foot, { scope }: Known): readonly ComparedFootRow[] => {
  const rows = [foot.gross, foot.net].filter((row) => row !== undefined)
  const agrees = rows.find((row) => isWithin(row.stated, scope.paid, row))
  const [first, other] = rows
  if (first === undefined) return []
  if (scope.open > 0) return [{ row: first, outcome: 'open', scope }]
  if (agrees !== undefined) return [{ row: agrees, outcome: 'agrees', scope }]
  const isAlone =
    other === undefined &&
    (first.basis === 'gross' ? mayBeVat(scope.paid, first.stated) : mayBeVat(first.stated, scope.paid))
  if (isAlone) return [{ row: first, outcome: 'alone', scope }]
  const nearest =
    other !== undefined && other.stated.minus(scope.paid).abs().lessThan(first.stated.minus(scope.paid).abs())
      ? other
      : first
  return [{ row: nearest, outcome: 'differs', scope, paid: scope.paid }]
}

/** Net and VAT come to gross; VAT may be written as what is taken off. */
const holds = ({ net, vat, gross }: Required<Foot>): boolean => {
  const tolerance = net.rounding.plus(vat.rounding).plus(gross.rounding)
  const differs = (tax: Decimal): boolean => gross.stated.minus(net.stated).minus(tax).abs().greaterThan(tolerance)
  return !differs(vat.stated) || (vat.stated.isNegative() && !differs(vat.stated.negated()))
}

const isWhole = (foot: Foot): foot is Required<Foot> =>
  foot.net !== undefined && foot.vat !== undefined && foot.gross !== undefined

/**
 * Compares the rows at a foot with the payments above them, in the sense that headings and columns give these, and with
 * each other.
 *
 * @param rows - in their order
 * @param scopes - the payments that they may state
 * @param basis - what the heading of the amount says of VAT
 * @param told - a total among them that was compared where it stands
 */
export const compareFoot = (
  rows: readonly FootRow[],
  scopes: readonly Scope[],
  basis: SpendLine['vatBasis'],
  told?: FootRow,
): readonly ComparedFootRow[] => {
  const foot = footOf(rows)
  // Above all payments they state what follows, which nobody knows yet: they are held to each other alone.
  const covering = scopes.filter(({ payments }) => payments > 0)
  const all = (covering.length > 0 ? covering : scopes.slice(0, 1)).map((scope): Known => {
    const sums = sumsOf(scope, basis)
    return { scope, sums, isEither: basis === undefined && sums.net === undefined && sums.vat === undefined }
  })
  const known = bestOf(foot, all)
  if (known === undefined) return []
  const { scope, sums } = known
  const compared: ComparedFootRow[] = []
  const done = new Set<FootRow | undefined>([told])
  const tell = (each: ComparedFootRow): void => {
    compared.push(each)
    done.add(each.row)
  }
  // A total that was compared where it stands has said how the payments are.
  const isTold = told !== undefined && order.some((each) => foot[each] === told)
  const isAbove = covering.length === 0
  if (known.isEither && !isTold && !isAbove) either(foot, known).forEach(tell)
  for (const each of isAbove ? [] : order) {
    const [row, sum] = [foot[each], sums[each]]
    if (row === undefined || sum === undefined || done.has(row)) continue
    tell(
      isWithin(row.stated, sum, row)
        ? { row, outcome: 'agrees', scope }
        : { row, outcome: 'differs', scope, paid: sum, as: each },
    )
  }
  const hasFault = compared.some(({ outcome }) => outcome === 'differs')
  if (isWhole(foot) && !hasFault) {
    const right = holds(foot)
    const place = order.map((each) => foot[each]).find((row) => !done.has(row)) ?? foot.vat
    if (!right) tell({ row: place, outcome: 'apart', foot, gross: foot.net.stated.plus(foot.vat.stated.abs()) })
    else
      for (const each of order)
        if (!done.has(foot[each])) tell({ row: foot[each], outcome: 'agrees', scope: undefined })
  }
  for (const row of rows)
    if (!done.has(row) && !(isWhole(foot) && order.some((each) => foot[each] === row)))
      tell({ row, outcome: 'alone', scope })
  return compared
}
