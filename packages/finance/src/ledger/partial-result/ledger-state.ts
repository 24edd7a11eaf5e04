import * as z from 'zod'
import type { LedgerPartial } from '../partial.js'

/** The kind of a partial result of a ledger. */
export const ledgerKind = 'finance/ledger'

/** What a file of a ledger gives to a result. */
export interface LedgerState {
  readonly ledger: LedgerPartial
}

const count = z.number().int().nonnegative()
/** Pence of the longest amounts that are read, of which very many are added up. */
const pence = z.string().regex(/^-?\d{1,80}$/)
const location = z.looseObject({ kind: z.string(), source: z.string() })

/** What is asked of the state of a part before it is used: its digest has said that nobody changed it by mistake. */
export const ledgerStateSchema = z.looseObject({
  ledger: z.looseObject({
    cells: z.array(z.looseObject({ costCentre: z.string(), class: z.string(), pence, lines: count })),
    counts: z.looseObject({
      records: count,
      summarised: count,
      otherPeriods: count,
      totals: count,
      refused: count,
      refusedBy: z.record(z.string(), count),
    }),
    refusals: z.array(z.looseObject({ at: location, code: z.string(), why: z.string() })),
    keep: count,
    totals: z.exactOptional(
      z.looseObject({
        sums: z.array(pence),
        open: count,
        rows: z.array(
          z.looseObject({
            at: location,
            words: z.string(),
            stated: z.array(z.union([z.null(), pence])),
            before: z.array(pence),
            open: count,
          }),
        ),
      }),
    ),
  }),
})
