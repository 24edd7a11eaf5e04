import type { Decimal } from '@imt/core'
import { footOf, type Foot, type FootRow, type RowBasis } from './basis-rows.js'
import type { ComparedFootRow, FootPart, Scope } from './compared-total.js'
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

/** How the rows and the payments of a scope may be read. */
interface Reading {
  readonly scope: Scope
  readonly foot: Foot
  readonly sums: Sums
  /** Nothing says whether VAT is in the amounts: they may be the net or the gross. */
  readonly isEither: boolean
  /** Nothing says in which sense `sums` states the amounts: the rows fit best so. */
  readonly isAssumed: boolean
}

/** What VAT makes of a net: it may be written as what is taken off. */
const withTax = (net: Decimal, tax: Decimal, gross: Decimal): Decimal => {
  const [added, turned] = [net.plus(tax), net.minus(tax)]
  const isTurned = tax.isNegative() && gross.minus(turned).abs().lessThan(gross.minus(added).abs())
  return isTurned ? turned : added
}

/** What a row should state: what the payments come to, or what they do with the VAT at the foot. */
const expectedOf = (basis: RowBasis, row: FootRow, { scope, foot, sums, isEither }: Reading): Decimal | undefined => {
  const direct = sums[basis] ?? (isEither && basis !== 'vat' && scope.open === 0 ? scope.paid : undefined)
  if (direct !== undefined || foot.vat === undefined) return direct
  const tax = foot.vat.stated
  if (basis === 'gross' && foot.net === undefined && sums.net !== undefined) return withTax(sums.net, tax, row.stated)
  if (basis !== 'net' || foot.gross !== undefined || sums.gross === undefined) return undefined
  // The net lacks what the gross has too much.
  return row.stated.plus(sums.gross.minus(withTax(row.stated, tax, sums.gross)))
}

/** Rows that agree with what is known of the payments. */
const agreeing = (reading: Reading): number =>
  order.filter((basis) => {
    const row = reading.foot[basis]
    const expected = row && expectedOf(basis, row, reading)
    return row !== undefined && expected !== undefined && isWithin(row.stated, expected, row)
  }).length

const distance = (reading: Reading): Decimal | undefined => {
  let least: Decimal | undefined
  for (const basis of order) {
    const row = reading.foot[basis]
    const expected = row && expectedOf(basis, row, reading)
    if (row === undefined || expected === undefined) continue
    const by = row.stated.minus(expected).abs()
    if (least === undefined || by.lessThan(least)) least = by
  }
  return least
}

/** The reading with which most rows agree; of none, the one that they are nearest to. */
const bestOf = (all: readonly Reading[]): Reading | undefined => {
  let best: Reading | undefined
  let most = 0
  for (const reading of all) {
    const held = agreeing(reading)
    if (held < most || held === 0) continue
    best = reading
    most = held
  }
  if (best !== undefined) return best
  let least: Decimal | undefined
  for (const reading of all) {
    const by = distance(reading)
    if (best !== undefined && (by === undefined || (least !== undefined && !by.lessThan(least)))) continue
    best = reading
    least = by
  }
  return best
}

/** A total beside the VAT that says nothing of it states the payments with VAT or without. */
const feet = (foot: Foot, lone: FootRow | undefined): readonly Foot[] =>
  lone === undefined || foot.vat === undefined || foot.net !== undefined || foot.gross !== undefined
    ? [foot]
    : [
        { ...foot, net: lone },
        { ...foot, gross: lone },
      ]

/** How the payments of a scope may be read: beside the VAT and one total they may be the net as well as the gross. */
const readingsOf = (
  scope: Scope,
  foot: Foot,
  lone: FootRow | undefined,
  basis: SpendLine['vatBasis'],
): readonly Reading[] => {
  const sums = sumsOf(scope, basis)
  const isEither = basis === undefined && sums.net === undefined && sums.vat === undefined
  return feet(foot, lone).flatMap((each): readonly Reading[] => {
    const isOpen = !isEither || scope.open > 0 || each.vat === undefined
    if (isOpen || (each.net === undefined) === (each.gross === undefined))
      return [{ scope, foot: each, sums, isEither, isAssumed: false }]
    const assumed = { scope, foot: each, isEither: false, isAssumed: true }
    return [
      { ...assumed, sums: { net: scope.paid } },
      { ...assumed, sums: { gross: scope.paid } },
    ]
  })
}

/** VAT of at most the standard rate may lie between the two, so that nothing says that either is wrong. */
const mayBeVat = (net: Decimal, gross: Decimal): boolean => {
  const [less, more] = [net.abs(), gross.abs()]
  return less.lessThan(more) && more.lessThanOrEqualTo(less.times('1.2').plus('0.01'))
}

/** How the rows compare of which it is not known whether the amounts are the net or the gross. */
const either = ({ foot, scope }: Reading): readonly ComparedFootRow[] => {
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

/** What stands for a sense: its row, or what the payments come to. */
const partOf = (basis: RowBasis, { foot, sums, scope }: Reading): FootPart | undefined => {
  const [row, sum] = [foot[basis], sums[basis]]
  return row === undefined ? sum && { stated: sum, scope } : { stated: row.stated, row }
}

type Parts = { readonly [Basis in RowBasis]: FootPart }

const partsOf = (reading: Reading): Parts | undefined => {
  const [net, vat, gross] = [partOf('net', reading), partOf('vat', reading), partOf('gross', reading)]
  return net === undefined || vat === undefined || gross === undefined ? undefined : { net, vat, gross }
}

/** How a row compares that no other has anything to do with. */
const alone = (row: FootRow, basis: RowBasis | undefined, { scope, sums, isAssumed }: Reading): ComparedFootRow => {
  if (scope.open > 0) return { row, outcome: 'open', scope }
  const as = isAssumed ? undefined : sums.gross !== undefined ? 'gross' : sums.net !== undefined ? 'net' : undefined
  if (as !== undefined && basis === 'gross' && sums.net !== undefined && !mayBeVat(sums.net, row.stated))
    return { row, outcome: 'differs', scope, paid: sums.net, as: 'net' }
  if (as !== undefined && basis === 'net' && sums.gross !== undefined && !mayBeVat(row.stated, sums.gross))
    return { row, outcome: 'differs', scope, paid: sums.gross, as: 'gross' }
  return { row, outcome: 'alone', scope, ...(as === undefined ? {} : { as }) }
}

/**
 * Compares the rows at a foot with the payments above them, in the sense that headings and columns give these, and with
 * each other. What has no row of its own is what the payments come to.
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
  const lone = rows.find((row) => row.basis === 'bare' && row !== told)
  const stated = footOf(rows)
  // Above all payments they state what follows, which nobody knows yet: they are held to each other alone.
  const covering = scopes.filter(({ payments }) => payments > 0)
  const isAbove = covering.length === 0
  const reading = isAbove
    ? scopes
        .slice(0, 1)
        .map((scope): Reading => ({ scope, foot: stated, sums: {}, isEither: false, isAssumed: false }))[0]
    : bestOf(covering.flatMap((scope) => readingsOf(scope, stated, lone, basis)))
  if (reading === undefined) return []
  const { scope, sums, foot, isAssumed } = reading
  const compared: ComparedFootRow[] = []
  const done = new Set<FootRow | undefined>([told])
  const tell = (each: ComparedFootRow): void => {
    compared.push(each)
    done.add(each.row)
  }
  // A total that was compared where it stands has said how the payments are.
  const isTold = told !== undefined && order.some((each) => foot[each] === told)
  if (reading.isEither && !isTold) either(reading).forEach(tell)
  for (const each of order) {
    const [row, sum] = [foot[each], sums[each]]
    if (row === undefined || sum === undefined || done.has(row)) continue
    tell(
      isWithin(row.stated, sum, row)
        ? { row, outcome: 'agrees', scope }
        : { row, outcome: 'differs', scope, paid: sum, ...(isAssumed ? {} : { as: each }) },
    )
  }
  const hasFault = compared.some(({ outcome }) => outcome === 'differs')
  const parts = hasFault ? undefined : partsOf(reading)
  const here = order.map((each) => foot[each]).filter((row) => row !== undefined)
  const place = here.find((row) => !done.has(row)) ?? (here.length === order.length ? foot.vat : undefined)
  if (parts !== undefined && place !== undefined) {
    const gross = withTax(parts.net.stated, parts.vat.stated, parts.gross.stated)
    const rounding = here.reduce((sum, row) => sum.plus(row.rounding), gross.minus(gross))
    if (parts.gross.stated.minus(gross).abs().greaterThan(rounding)) {
      tell({ row: place, outcome: 'apart', parts, gross })
      here.forEach((row) => done.add(row))
    } else
      for (const row of here)
        if (!done.has(row)) tell({ row, outcome: 'agrees', scope: here.length === order.length ? undefined : scope })
  }
  for (const row of rows) {
    const sense = order.find((each) => foot[each] === row)
    // Of three that do not agree, one is told.
    const isOfThree = sense !== undefined && here.length === order.length
    if (!done.has(row) && !isOfThree) tell(alone(row, sense, reading))
  }
  return compared
}
