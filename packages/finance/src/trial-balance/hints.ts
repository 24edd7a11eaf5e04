import { counted, Decimal, formatAmount, listed, type Evidence, type JsonPointer, type Run } from '@imt/core'
import { moneyKeys, type MoneyColumn } from './columns.js'
import { amountOf, statesNone } from './figures.js'
import { rowName } from './role.js'
import type { LedgerRow } from './schema.js'

/** So many lines are held to be looked through; a longer ledger gets no such hint. */
const mostHeld = 1_000
const mostNamed = 3

interface Held {
  readonly at: JsonPointer
  readonly name: string
  readonly column: MoneyColumn
  readonly text: string
  readonly amount: Decimal
}

/** What may be behind a difference: a sentence that follows a finding, if there is one, and the lines it speaks of. */
export interface Hint {
  readonly words: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Remembers the lines of a short ledger, and says which of them may explain a difference. */
export interface Hints {
  add(row: LedgerRow, at: JsonPointer, run: Run): void
  /**
   * @param difference - what one side or a total is too much by
   * @param columns - in which it may have come about
   * @param sides - that debits and credits differ, so that an amount may stand on the wrong side
   */
  of(difference: Decimal, columns: readonly MoneyColumn[], sides: boolean): Hint
}

const pence = (amount: Decimal): Decimal => amount.times(100)

/** True where two neighbouring digits of an amount, changed over, change it by this much. */
const isTransposed = (amount: Decimal, difference: Decimal): boolean => {
  const digits = pence(amount.abs()).toFixed(0)
  const wanted = pence(difference.abs())
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [left, right] = [Number(digits[at]), Number(digits[at + 1])]
    if (left === right) continue
    const change = new Decimal(Math.abs(left - right) * 9).times(new Decimal(10).pow(digits.length - at - 2))
    if (change.equals(wanted)) return true
  }
  return false
}

const evidenceOf = (held: readonly Held[]): readonly Evidence[] =>
  held.map(({ at, text }) => ({ at, role: 'corroborates' as const, text }))

/** Each line once: one that stands there twice is one account. */
const named = (held: readonly Held[]): string =>
  listed([...new Set(held.map(({ name, text }) => `"${name}" (${text})`))], 'or')

/** Returns hints of one table, of which nothing is known yet. */
export const ledgerHints = (): Hints => {
  let held: Held[] | undefined = []
  let lines = 0
  return {
    add: (row, at, run) => {
      lines += 1
      if (held === undefined) return
      if (lines > mostHeld) {
        held = undefined
        return
      }
      for (const column of moneyKeys) {
        const figure = row[column]
        const amount = amountOf(figure)
        if (figure === undefined || statesNone(figure) || amount === undefined || amount.isZero()) continue
        held.push({ at: run.remember(`${at}/${column}`), name: rowName(row), column, text: figure.text.trim(), amount })
      }
    },
    of: (difference, columns, sides) => {
      const size = difference.abs()
      const near = (held ?? []).filter(({ column }) => columns.includes(column))
      const found = (what: string, which: readonly Held[]): Hint | undefined =>
        which.length === 0 || which.length > mostNamed
          ? undefined
          : { words: [what.replace('%', named(which))], evidence: evidenceOf(which) }
      const half = size.dividedBy(2)
      return (
        (sides
          ? found(
              'Check % first: it comes to half of the difference, as an amount on the wrong side does',
              near.filter(({ amount }) => amount.abs().equals(half)),
            )
          : undefined) ??
        found(
          sides
            ? 'Check % first: it is as large as the difference, so that its other side may be missing'
            : 'Check % first: it is as large as the difference, so that it may be missing from the total or stand there twice',
          near.filter(({ amount }) => amount.abs().equals(size)),
        ) ??
        found(
          'Check % first: two digits that changed places there would explain it',
          near.filter(({ amount }) => isTransposed(amount, size)),
        ) ?? {
          words: pence(size).modulo(9).isZero()
            ? ['The difference can be divided by 9, as it can where two digits changed places: check for that first']
            : [],
          evidence: [],
        }
      )
    },
  }
}

/** An amount as the messages of ledgers write it. */
export const money = (amount: Decimal): string => formatAmount(amount, 'gbp')

/** So many lines, in words. */
export const linesWords = (lines: number): string => counted(lines, 'line')
