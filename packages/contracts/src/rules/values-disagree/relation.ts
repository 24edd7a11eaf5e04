import type { Decimal, JsonPointer } from '@imt/core'
import type { SumEquation } from '@imt/reconcile'
import type { Amount } from './amounts.js'

/**
 * What amounts of a register say of each other: a total of contracts, a total of totals, a contract of its lots, a
 * yearly amount over the term, VAT of a sum.
 */
export interface Relation {
  readonly kind: 'total' | 'totals' | 'lots' | 'years' | 'vat'
  readonly total: Amount
  readonly terms: readonly Amount[]
  readonly equation: SumEquation
  /** What fails if it does, in words; the amounts are stated as published. */
  readonly words: string
  /** What to do while nobody can say which of the amounts is wrong. */
  readonly advice: string
  readonly comesTo: Decimal
  /** What tells the finding from others of the register. */
  readonly key: readonly string[]
  /** How the words go on where a total fails in another column too. */
  readonly also: string
}

/** The terms of a sum. */
export const added = (amounts: readonly { readonly at: JsonPointer }[]): SumEquation['terms'] =>
  amounts.map(({ at }) => ({ cell: at, sign: 1 as const }))
