import type { BegunCheck, JsonPointer, Run } from '@imt/core'
import type { Finance } from '../../section.js'
import { placedRun } from '../placed-run.js'
import { withOrders } from '../orders-of.js'
import { plainPaymentsOf } from '../plain/plain-payments.js'
import { isPayment } from '../payment-line.js'
import type { Candidates } from './candidates.js'
import { entriesOf, type Entries, type ReadPayment } from './entries.js'
import { keptPayments, type KeptPayments } from './kept-payments.js'

/** So many lines of a table in pieces are held to be looked at together, besides those that are plain. */
const mostRead = 20_000
/** So many candidates are made lines again. */
const mostCandidates = 100_000
/** A section of more lines is no piece. */
const mostOfPiece = 5_000

/** What a rule looks at that compares the payments of a table with each other. */
export interface PairRule {
  /** Looks at the payments of whole tables. */
  check(finance: Finance, run: Run): void
  /** Of a table that came in pieces, what may matter to it. */
  candidates(entries: Entries): Candidates
  /** Why there was nothing to look at, where there are payments. */
  readonly none: string
}

const nothingKept: KeptPayments = /* @__PURE__ */ keptPayments({ dates: [], suppliers: [] })

const list = '/sections/finance/spend/'
const rowOf = (at: JsonPointer): number => Number(at.slice(list.length))

const notRun = (why: string): string => `not run: it needs whole tables, and this one is read in pieces, ${why}`

/**
 * Returns a check that compares the payments of a table with each other. Of a table that comes whole, all lines are
 * looked at. Of one in pieces, what tells payments from each other is kept in a few bytes, and only those of which
 * another is alike are made lines again, and looked at in the same way.
 */
export const pairRule = ({ check, candidates, none }: PairRule): (() => BegunCheck<{ readonly finance: Finance }>) => {
  return () => {
    let calls = 0
    let first: Finance | undefined
    let kept: KeptPayments | undefined
    let isTooMany = false
    const read: ReadPayment[] = []

    const tell = (finance: Finance, run: Run): void => {
      check(finance, run)
      run.notApplicable((finance.spend ?? []).length === 0 ? 'the publication lists no payments' : none)
    }
    /** Looks at the lines of the first piece, which was the last: their numbers in the list may be others. */
    const tellFirst = (finance: Finance, run: Run): void => {
      const [one] = read
      const own = finance.spend?.findIndex((line) => line === one?.line) ?? 0
      const before = one === undefined ? 0 : rowOf(one.at) - own
      tell(finance, before === 0 ? run : placedRun(run, (row) => row + before))
    }
    const tellOf = (all: KeptPayments, run: Run): void => {
      const entries = entriesOf(all, read)
      const { entries: chosen, besides } = candidates(entries)
      if (chosen.length > mostCandidates) {
        run.notApplicable(notRun('with too many payments that are alike'))
        return
      }
      const rows = chosen
        .map((at) => ({ at, row: at < all.size ? all.row(at) : rowOf(read[at - all.size]?.at ?? list) }))
        .sort((one, other) => one.row - other.row)
      const finance = withOrders(
        { spend: rows.map(({ at }) => entries.line(at)) },
        new Map([[undefined, entries.areMonthFirst]]),
      )
      const placed = placedRun(
        run,
        (index) => rows[index]?.row ?? index,
        (index) => {
          const at = rows[index]?.at ?? -1
          return at >= 0 && at < all.size ? all.place(at) : undefined
        },
      )
      check(finance, placed)
      run.passed(besides)
      run.notApplicable(entries.size === 0 ? 'the publication lists no payments' : none)
    }

    const take = ({ finance }: { readonly finance: Finance }, run: Run): void => {
      const plain = plainPaymentsOf(finance)
      if (plain !== undefined) {
        ;({ kept } = plain)
        return
      }
      calls += 1
      const { spend = [] } = finance
      if (calls === 1) first = finance
      else first = undefined
      if (spend.length > mostOfPiece) {
        isTooMany = true
        return
      }
      for (let index = 0; index < spend.length && !isTooMany; index += 1) {
        const line = spend[index]
        if (line === undefined || !isPayment(line)) continue
        if (read.length === mostRead) isTooMany = true
        else read.push({ line, at: run.remember(`${list}${String(index)}`) })
      }
    }
    const end = (run: Run): void => {
      if (kept === undefined && calls === 1 && first !== undefined) tellFirst(first, run)
      else if (isTooMany || kept?.isFull === true) run.notApplicable(notRun('with more lines than are held'))
      else if (kept !== undefined || calls > 0) tellOf(kept ?? nothingKept, run)
    }
    return Object.assign(take, { end })
  }
}
