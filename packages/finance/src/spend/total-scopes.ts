import { Decimal } from '@imt/core'
import { isGrandTotalWord, isSubTotalWord } from '../table/row-role.js'
import { roundingOf } from '../trial-balance/figures.js'
import { basisOfRow, lacksTotal, type FootRow, type RowBasis } from './basis-rows.js'
import { compareFoot } from './compare-foot.js'
import type {
  Beside,
  ComparedBeside,
  ComparedFootRow,
  ComparedTotal,
  Scope,
  Start,
  TotalScopes,
} from './compared-total.js'
import { groupSums } from './group-sums.js'
import { onTop, type EndOfTop } from './on-top.js'
import { exactOf, isHeading, isNoPayment, isUnread } from './payment-line.js'
import type { PlainPayments } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'
import { timesOf } from './times-of.js'
import { countsPayments, spendRole, statesAmountAlone, totalWords } from './transactions.js'

/** Starts that are remembered; of more totals one after another, the middle ones are forgotten. */
const mostStarts = 1_000

/** Rows at a foot: there are three, or a few more. */
const mostFootRows = 20

/**
 * Returns a function that is given one line of a table after another, and says of each total how it compares with the
 * payments that it may cover: those since an earlier total, or all, or those of the supplier that it names. What it
 * holds does not grow with the table.
 */
export const totalScopes = (): TotalScopes => {
  /** Totals above all payments, and the ends that their rows may have. */
  const top: { readonly line: number; readonly stated: Decimal; readonly rounding: Decimal }[] = []
  const ends: EndOfTop[] = []
  let paid = new Decimal(0)
  let payments = 0
  let open = 0
  let lines = 0
  const groups = groupSums()
  let [netPaid, vatPaid] = [paid, paid]
  let [netOpen, vatOpen] = [0, 0]
  let basis: SpendLine['vatBasis']
  let starts: Start[] = [
    {
      ...{ paid, payments, open, whole: true, before: 0 },
      beside: { netAmount: paid, vatAmount: paid, netOpen: 0, vatOpen: 0 },
    },
  ]
  /** The rows at a foot so far, and the payments that they may state. */
  let foot: { readonly rows: FootRow[]; readonly scopes: readonly Scope[]; readonly told?: FootRow } | undefined
  /** The total on the line before, which may be the first row of a foot. */
  let lastTotal: { readonly row: FootRow; readonly starts: readonly Start[] } | undefined
  let settled: ComparedFootRow[] = []

  const payBeside = ({ netAmount, vatAmount }: SpendLine, times: number): void => {
    const [net, vat] = [exactOf(netAmount), exactOf(vatAmount)]
    if (net === undefined) netOpen += times
    else netPaid = netPaid.plus(net)
    if (vat === undefined) vatOpen += times
    else vatPaid = vatPaid.plus(vat)
  }
  const besideSoFar = (): Beside => ({ netAmount: netPaid, vatAmount: vatPaid, netOpen, vatOpen })

  const pay = (line: SpendLine): undefined => {
    if (isNoPayment(line) || isHeading(line)) return undefined
    const amount = exactOf(line.amount)
    const times = timesOf(line)
    payments += times
    if (amount === undefined) open += times
    else paid = paid.plus(amount)
    payBeside(line, times)
    basis ??= line.vatBasis
    groups.add(line, amount, times)
    return undefined
  }

  /** A row that may be a payment, of an amount that is not known. */
  const leaveOpen = (): undefined => {
    payments += 1
    open += 1
    netOpen += 1
    vatOpen += 1
    return undefined
  }

  const begin = (whole: boolean): void => {
    // The first start is the table's own.
    if (starts.length === mostStarts) starts.splice(1, 1)
    starts.push({ paid, payments, open, beside: besideSoFar(), whole, before: lines })
  }

  /** The payments of what a total names. None of them is told as a part of it: others may stand between them. */
  const groupScope = (words: string | undefined): Scope | undefined => {
    const named = groups.named(words)
    return named && { ...named, all: false, before: lines - 1 }
  }

  const here = (until: number): EndOfTop => ({ paid, payments, open, until })

  /** The payments that a total may cover, from each place where they may begin. */
  const scopesOf = (
    isGrand: boolean,
    from: readonly Start[] = starts,
  ): readonly (Scope & { readonly place: number })[] =>
    from.flatMap((start, place) =>
      isGrand && !start.whole
        ? []
        : [
            {
              place,
              paid: paid.minus(start.paid),
              payments: payments - start.payments,
              open: open - start.open,
              all: place === 0,
              before: start.before,
            },
          ],
    )

  /** What stands beside the amounts of the payments since a start. */
  const besideSince = (place: number, from: readonly Start[] = starts): Beside => {
    const { netAmount, vatAmount, ...opened } = from[place]?.beside ?? besideSoFar()
    return {
      netAmount: netPaid.minus(netAmount),
      vatAmount: vatPaid.minus(vatAmount),
      netOpen: netOpen - opened.netOpen,
      vatOpen: vatOpen - opened.vatOpen,
    }
  }
  /** The payments that rows at a foot may state, which the row before them, a total, may begin. */
  const footScopes = (from: readonly Start[] = starts): readonly Scope[] =>
    scopesOf(false, from).map(({ place, ...scope }) => ({ ...scope, beside: besideSince(place, from) }))

  /** What the total states in the columns beside the amount, where all payments that it covers state it too. */
  const compareBeside = (
    line: SpendLine,
    { place }: { readonly place: number },
  ): { readonly beside?: readonly ComparedBeside[] } => {
    if (line.netAmount === undefined && line.vatAmount === undefined) return {}
    const beside = besideSince(place)
    const compared = (['netAmount', 'vatAmount'] as const).flatMap((column): readonly ComparedBeside[] => {
      const figure = line[column]
      const [stated, covered] = [exactOf(figure), beside[column]]
      const unknown = column === 'netAmount' ? beside.netOpen : beside.vatOpen
      // A dash, or nothing, is no total that somebody worked out.
      if (figure?.kind !== 'exact' || stated === undefined || unknown > 0) return []
      const agrees = covered.minus(stated).abs().lessThanOrEqualTo(roundingOf(figure))
      return [{ column, stated, paid: covered, agrees }]
    })
    return compared.length === 0 ? {} : { beside: compared }
  }

  const compare = (line: SpendLine, stated: Decimal, rounding: Decimal): ComparedTotal | undefined => {
    const words = totalWords(line)
    const isGrand = words !== undefined && isGrandTotalWord(words)
    const scopes = scopesOf(isGrand)
    const differenceOf = (scope: Scope): Decimal => scope.paid.minus(stated).abs()
    const fits = scopes.findLast((scope) => differenceOf(scope).lessThanOrEqualTo(rounding))
    if (fits !== undefined) {
      const beside = compareBeside(line, fits)
      // A total of totals: what follows does not begin at one of those within it.
      starts = starts.slice(0, fits.place + 1)
      begin(isGrand)
      return { outcome: 'agrees', scope: fits, ...beside }
    }
    const ofGroup = groupScope(words)
    if (ofGroup?.open === 0 && differenceOf(ofGroup).lessThanOrEqualTo(rounding)) {
      begin(false)
      return { outcome: 'agrees', scope: ofGroup }
    }
    const isSub = words !== undefined && isSubTotalWord(words)
    const [widest] = scopes
    const nearest = scopes.reduce<(typeof scopes)[number] | undefined>(
      (one, other) => (one !== undefined && differenceOf(one).lessThan(differenceOf(other)) ? one : other),
      undefined,
    )
    const beside = nearest === undefined ? {} : compareBeside(line, nearest)
    begin(isGrand)
    if (nearest === undefined || widest === undefined) return undefined
    // It may be a payment that says nothing of itself, so that no later sum is certain.
    if (words === undefined) leaveOpen()
    // A payment that cannot be read may be one of the group.
    const isOfGroup = open === 0 && ofGroup !== undefined && differenceOf(ofGroup).lessThan(differenceOf(nearest))
    if (isOfGroup) return { outcome: 'differs', scope: ofGroup, stated, named: true }
    const unknown = nearest.open > 0 ? nearest : !isSub && widest.open > 0 ? widest : undefined
    return unknown === undefined
      ? { outcome: 'differs', scope: nearest, stated, named: words !== undefined, ...beside }
      : { outcome: 'open', scope: unknown }
  }

  /** No more rows of the foot follow. */
  const settle = (): void => {
    if (foot === undefined) return
    const { rows, scopes, told } = foot
    foot = undefined
    settled = [...settled, ...compareFoot(rows, scopes, basis, told)]
    begin(false)
  }

  const takeFoot = (line: SpendLine, of: RowBasis, before: typeof lastTotal): ComparedTotal | undefined => {
    const { amount, vatBasis } = line
    basis ??= vatBasis
    const stated = exactOf(amount)
    if (amount === undefined) return undefined
    if (stated === undefined) return { outcome: 'inexact' }
    const row: FootRow = { line: lines - 1, basis: of, stated, rounding: roundingOf(amount) }
    foot ??=
      before === undefined
        ? { rows: [], scopes: footScopes() }
        : { rows: [before.row], scopes: footScopes(before.starts), told: before.row }
    if (foot.rows.length >= mostFootRows) return { outcome: 'tooMany' }
    foot.rows.push(row)
    return { outcome: 'foot' }
  }

  const take = (line: SpendLine): ComparedTotal | undefined => {
    lines += 1
    const before = lastTotal
    lastTotal = undefined
    if (isUnread(line)) {
      settle()
      return leaveOpen()
    }
    if (countsPayments(line)) return undefined
    if (spendRole(line) === 'payment') {
      settle()
      return pay(line)
    }
    const basisHere = basisOfRow(line)
    if (basisHere !== undefined) return takeFoot(line, basisHere, before)
    const words = totalWords(line)
    if (words === undefined && (isNoPayment(line) || !statesAmountAlone(line))) return undefined
    const { amount } = line
    const stated = exactOf(amount)
    const isGrand = words !== undefined && isGrandTotalWord(words)
    if (top.length > 0 && ends.length < mostStarts) ends.push(here(lines - 1))
    if (amount === undefined || stated === undefined) {
      begin(isGrand)
      return amount === undefined ? undefined : { outcome: 'inexact' }
    }
    const rounding = roundingOf(amount)
    // Of no payments the total is nothing.
    if (payments === 0 && words !== undefined && stated.abs().greaterThan(rounding)) {
      if (top.length >= mostStarts) return { outcome: 'tooMany' }
      top.push({ line: lines - 1, stated, rounding })
      return { outcome: 'onTop' }
    }
    const row: FootRow = { line: lines - 1, basis: 'bare', stated, rounding }
    // After the VAT a total that says nothing of it is the one that is not named yet.
    if (foot !== undefined && words !== undefined && lacksTotal(foot.rows)) {
      foot.rows.push(row)
      return { outcome: 'foot' }
    }
    settle()
    if (words !== undefined) lastTotal = { row, starts: [...starts] }
    return compare(line, stated, rounding)
  }
  const plain = (counted: PlainPayments): void => {
    if (counted.payments > 0) settle()
    lines += counted.payments
    payments += counted.payments
    paid = paid.plus(counted.total)
    netOpen += counted.payments
    vatOpen += counted.payments
    groups.addPlain(counted.groups)
  }
  return Object.assign(take, {
    plain,
    settled: () => {
      const now = settled
      settled = []
      return now
    },
    end: () => {
      settle()
      return top.map((each) => onTop(each, [...ends, here(lines)]))
    },
  })
}
