import { requireList, requireObject, type Location } from '@imt/core'
import type { LedgerPartial } from './partial.js'

/**
 * A row that states a total, and what the lines of its stretch had come to where it stood: one sum of amounts, or two
 * of debits and of credits. Pence, whole numbers as text.
 */
export interface LedgerTotalRow {
  readonly at: Location
  /** As published. */
  readonly words: string
  /** What it states, column by column; `null` where it states nothing exact there. */
  readonly stated: readonly (string | null)[]
  readonly before: readonly string[]
  /** Lines before it that are in no sum, so that it cannot be compared with them. */
  readonly open: number
}

/** What the rows that state totals are held to. */
export interface LedgerTotals {
  /** What all lines of the stretch come to: amounts, or debits and credits. Pence, whole numbers as text. */
  readonly sums: readonly string[]
  /** Lines that are in no sum: refused, or of other periods. */
  readonly open: number
  /** The first of them, at most 1,000. */
  readonly rows: readonly LedgerTotalRow[]
}

/** So many rows that state totals are kept. */
export const mostTotalRows = 1_000

const added = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.map((pence, column) => String(BigInt(pence) + BigInt(other[column] ?? '0')))

/** Returns the totals of two stretches as those of one; none where they are of ledgers with other columns. */
export const mergeTotals = (a: LedgerTotals | undefined, b: LedgerTotals | undefined): LedgerTotals | undefined =>
  a === undefined || b === undefined || a.sums.length !== b.sums.length
    ? undefined
    : {
        sums: added(a.sums, b.sums),
        open: a.open + b.open,
        rows: [
          ...a.rows,
          ...b.rows.map((row) => ({ ...row, before: added(row.before, a.sums), open: row.open + a.open })),
        ].slice(0, mostTotalRows),
      }

/** A total as it was compared with the lines above it, or those since an earlier total. */
export interface ComparedLedgerTotal {
  readonly at: Location
  readonly words: string
  /** `amount`, `debit` or `credit`. */
  readonly column: 'amount' | 'debit' | 'credit'
  /** Pence, whole numbers as text. */
  readonly stated: string
  /** What the lines come to that it is nearest to. */
  readonly computed: string
  /** `open`: a line before it is in no sum, so that nothing can be said. */
  readonly outcome: 'agrees' | 'differs' | 'open'
}

/**
 * Returns true where the credits of a stretch come to less than nothing, as those do that are written below zero.
 *
 * @param partial - the result of the stretch
 * @throws {TypeError} when `partial` is no object
 */
export const areCreditsDoubtful = (partial: Pick<LedgerPartial, 'totals'>): boolean =>
  BigInt(requireObject(partial, 'areCreditsDoubtful: partial').totals?.sums[1] ?? '0') < 0n

/** So many later totals are looked at as the end of one on top. */
const mostEnds = 100

const size = (pence: bigint): bigint => (pence < 0n ? -pence : pence)

/**
 * Returns how the totals that a ledger states compare with its lines.
 *
 * @param totals - of one stretch, or several merged
 * @throws {TypeError} when `totals` has no rows or no sums
 */
export const compareLedgerTotals = (totals: LedgerTotals): readonly ComparedLedgerTotal[] => {
  const { rows, sums } = requireObject(totals, 'compareLedgerTotals: totals')
  requireList(rows, 'compareLedgerTotals: totals.rows')
  requireList(sums, 'compareLedgerTotals: totals.sums')
  const names = sums.length === 1 ? (['amount'] as const) : (['debit', 'credit'] as const)
  return names.flatMap((column, index) => {
    /** Where the lines of a total may begin: at the head of the ledger, or after an earlier total. */
    const starts: bigint[] = [0n]
    const known = new Set(['0'])
    const end = BigInt(sums[index] ?? '0')
    /** Where the lines of a total on top may end: before a later total, or at the foot of the ledger. */
    const endsAfter = (place: number): readonly { readonly sum: bigint; readonly open: number }[] => [
      ...rows.slice(place + 1, place + 1 + mostEnds).map(({ before, open }) => ({
        sum: BigInt(before[index] ?? '0'),
        open,
      })),
      { sum: end, open: totals.open },
    ]
    return rows.flatMap((row, place): readonly ComparedLedgerTotal[] => {
      const stated = row.stated[index] ?? null
      const here = BigInt(row.before[index] ?? '0')
      const compared = (): ComparedLedgerTotal | undefined => {
        if (stated === null) return undefined
        const pence = BigInt(stated)
        const agrees = known.has(String(here - pence))
        const computed = agrees
          ? pence
          : starts.reduce<bigint>(
              (best, start) => (size(here - start - pence) < size(best - pence) ? here - start : best),
              here,
            )
        const { at, words, open } = row
        // Nothing stands above it: it is the total of what follows, if of anything.
        if (pence !== 0n && open === 0 && row.before.every((sum) => BigInt(sum) === 0n)) {
          const ends = endsAfter(place)
          const isBelow = ends.some((each) => each.sum === pence && each.open === 0)
          const outcome = isBelow ? 'agrees' : totals.open > 0 ? 'open' : 'differs'
          return { at, words, column, stated, computed: String(isBelow ? pence : end), outcome }
        }
        return {
          at,
          words,
          column,
          stated,
          computed: String(computed),
          outcome: open > 0 ? 'open' : agrees ? 'agrees' : 'differs',
        }
      }
      const found = compared()
      if (!known.has(String(here))) {
        known.add(String(here))
        starts.push(here)
      }
      return found === undefined ? [] : [found]
    })
  })
}
