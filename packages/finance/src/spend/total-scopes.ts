import { Decimal, matchColumns, type Figure } from '@imt/core'
import { isGrandTotalWord, isSubTotalWord } from '../table/row-role.js'
import { spendColumns } from './columns.js'
import { groupSums } from './group-sums.js'
import type { PlainPayments } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'
import { timesOf } from './times-of.js'
import { countsPayments, spendRole, statesAmountAlone, totalWords } from './transactions.js'

/** Starts that are remembered; of more totals one after another, the middle ones are forgotten. */
const mostStarts = 1_000

/** What had been paid where a total stood, which is where the rows of a later one may begin. */
interface Start {
  readonly paid: Decimal
  readonly payments: number
  /** Payments whose amount is not known. */
  readonly open: number
  /** The table begins here, or a grand total stood here. */
  readonly whole: boolean
  /** How many lines of the table stand before its rows. */
  readonly before: number
}

/** Payments that a total may cover. */
export interface Scope {
  readonly paid: Decimal
  readonly payments: number
  readonly open: number
  /** All payments of the table so far. */
  readonly all: boolean
  /** How many lines of the table stand before its rows. */
  readonly before: number
  /** The supplier, or the kind or area of expense, that all of them share, wherever they stand above. */
  readonly group?: string
}

/** A total as it was compared. */
export type ComparedTotal =
  | { readonly outcome: 'agrees'; readonly scope: Scope }
  | { readonly outcome: 'differs'; readonly scope: Scope; readonly stated: Decimal; readonly named: boolean }
  | { readonly outcome: 'open'; readonly scope: Scope }
  /** It states no exact figure. */
  | { readonly outcome: 'inexact' }
  /** No payment stands above it: it may be the total of those that follow, which `end` says. */
  | { readonly outcome: 'onTop' }

/** A total that stands above what it is the total of, as it was compared when the table had ended. */
export interface TotalOnTop {
  /** How many lines of the table stand before it. */
  readonly line: number
  readonly stated: Decimal
  /** `alone`: no payment follows either. */
  readonly outcome: 'agrees' | 'differs' | 'open' | 'alone'
  /** What was paid from it to an end: that of the table, or a later total. `until`: the lines before that end. */
  readonly paid: Decimal
  readonly payments: number
  readonly open: number
  readonly until: number
}

/** Compares the totals of one table, line by line. */
export interface TotalScopes {
  (line: SpendLine): ComparedTotal | undefined
  /** Takes payments that were counted. */
  plain(payments: PlainPayments): void
  /** What the totals come to that stand on top, now that no more lines follow. */
  end(): readonly TotalOnTop[]
}

/** An end that the rows of a total on top may have. */
type EndOfTop = Pick<TotalOnTop, 'paid' | 'payments' | 'open' | 'until'>

const onTop = (
  { line, stated, rounding }: { readonly line: number; readonly stated: Decimal; readonly rounding: Decimal },
  ends: readonly EndOfTop[],
): TotalOnTop => {
  const last = ends.at(-1)
  if (last === undefined || last.payments === 0)
    return { line, stated, outcome: 'alone', paid: new Decimal(0), payments: 0, open: 0, until: line + 1 }
  const fits = ends.findLast(
    ({ paid, payments, open }) => payments > 0 && open === 0 && paid.minus(stated).abs().lessThanOrEqualTo(rounding),
  )
  const compared = fits ?? last
  const outcome = fits !== undefined ? 'agrees' : last.open > 0 ? 'open' : 'differs'
  return { line, stated, outcome, ...compared }
}

/** An exact amount, or nothing. A dash says none. */
const exactOf = (figure: Figure | undefined): Decimal | undefined => {
  if (figure?.kind === 'absent' && figure.absence === 'dash') return new Decimal(0)
  return figure?.kind === 'exact' && figure.value !== null ? figure.value : undefined
}

const amountNames = { amount: spendColumns.amount }

/** A heading repeated among the rows. */
const isHeading = ({ notRead }: SpendLine): boolean =>
  notRead !== undefined && matchColumns([notRead], amountNames).at.amount !== undefined

/** What a line has of its table, whatever was read from its row. */
const unsaid: ReadonlySet<string> = new Set(['supplier', 'table', 'period', 'vatBasis', 'vendor'])

/** A row with more cells than headings is given without its cells, so that its amount is not known. */
export const isUnread = (line: SpendLine): boolean =>
  line.supplier === '' && Object.keys(line).every((key) => unsaid.has(key))

/** A line that only heads others, or says nothing, has no amount, date or number. */
const isNoPayment = ({ amount, notRead, datePaid = '', transactionNumber = '' }: SpendLine): boolean =>
  amount === undefined && notRead === undefined && datePaid.trim() === '' && transactionNumber.trim() === ''

/** True for a row that lists a payment or a part of one: no total, no heading, and something was read from it. */
export const isPayment = (line: SpendLine): boolean =>
  !isUnread(line) && spendRole(line) === 'payment' && !isNoPayment(line) && !isHeading(line) && !countsPayments(line)

/** A total in whole pounds may be rounded. */
const roundingOf = ({ decimals }: Figure): Decimal =>
  decimals === null || decimals >= 2 ? new Decimal(0) : new Decimal(10).pow(-decimals).dividedBy(2)

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
  let starts: Start[] = [{ paid, payments, open, whole: true, before: 0 }]

  const pay = (line: SpendLine): undefined => {
    if (isNoPayment(line) || isHeading(line)) return undefined
    const amount = exactOf(line.amount)
    const times = timesOf(line)
    payments += times
    if (amount === undefined) open += times
    else paid = paid.plus(amount)
    groups.add(line, amount, times)
    return undefined
  }

  /** A row that may be a payment, of an amount that is not known. */
  const leaveOpen = (): undefined => {
    payments += 1
    open += 1
    return undefined
  }

  const begin = (whole: boolean): void => {
    // The first start is the table's own.
    if (starts.length === mostStarts) starts.splice(1, 1)
    starts.push({ paid, payments, open, whole, before: lines })
  }

  /** The payments of what a total names. None of them is told as a part of it: others may stand between them. */
  const groupScope = (words: string | undefined): Scope | undefined => {
    const named = groups.named(words)
    return named && { ...named, all: false, before: lines - 1 }
  }

  const here = (until: number): EndOfTop => ({ paid, payments, open, until })

  /** The payments that a total may cover, from each place where they may begin. */
  const scopesOf = (isGrand: boolean): readonly (Scope & { readonly place: number })[] =>
    starts.flatMap((start, place) =>
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

  const compare = (line: SpendLine, stated: Decimal, rounding: Decimal): ComparedTotal | undefined => {
    const words = totalWords(line)
    const isGrand = words !== undefined && isGrandTotalWord(words)
    const scopes = scopesOf(isGrand)
    const differenceOf = (scope: Scope): Decimal => scope.paid.minus(stated).abs()
    const fits = scopes.findLast((scope) => differenceOf(scope).lessThanOrEqualTo(rounding))
    if (fits !== undefined) {
      // A total of totals: what follows does not begin at one of those within it.
      starts = starts.slice(0, fits.place + 1)
      begin(isGrand)
      return { outcome: 'agrees', scope: fits }
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
    begin(isGrand)
    if (nearest === undefined || widest === undefined) return undefined
    // It may be a payment that says nothing of itself, so that no later sum is certain.
    if (words === undefined) leaveOpen()
    // A payment that cannot be read may be one of the group.
    const isOfGroup = open === 0 && ofGroup !== undefined && differenceOf(ofGroup).lessThan(differenceOf(nearest))
    if (isOfGroup) return { outcome: 'differs', scope: ofGroup, stated, named: true }
    const unknown = nearest.open > 0 ? nearest : !isSub && widest.open > 0 ? widest : undefined
    return unknown === undefined
      ? { outcome: 'differs', scope: nearest, stated, named: words !== undefined }
      : { outcome: 'open', scope: unknown }
  }

  const take = (line: SpendLine): ComparedTotal | undefined => {
    lines += 1
    if (isUnread(line)) return leaveOpen()
    if (countsPayments(line)) return undefined
    if (spendRole(line) === 'payment') return pay(line)
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
      if (top.length < mostStarts) top.push({ line: lines - 1, stated, rounding })
      return { outcome: 'onTop' }
    }
    return compare(line, stated, rounding)
  }
  const plain = (counted: PlainPayments): void => {
    lines += counted.payments
    payments += counted.payments
    paid = paid.plus(counted.total)
    groups.addPlain(counted.groups)
  }
  return Object.assign(take, { plain, end: () => top.map((each) => onTop(each, [...ends, here(lines)])) })
}
