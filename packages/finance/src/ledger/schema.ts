import { figureSchema, ownFields, type Figure, type ObjectSchema, type OwnFields, type FigureInput } from '@imt/core'
import * as z from 'zod'

/** One line of a ledger: a cost centre, a subjective code and a period. Codes are opaque: ledgers differ by body. */
export interface LedgerLine extends OwnFields {
  readonly costCentre: string
  readonly subjective: string
  /** As the ledger writes it: `M1`, `2017/18 06`, `1819-06`. */
  readonly period?: string
  /** Pounds sterling, by the ledger's sign convention. */
  readonly amount: Figure
  readonly description?: string
}
export interface LedgerLineInput extends Omit<LedgerLine, 'amount'> {
  readonly amount: FigureInput
}

/** The unannotated schema, for the type test. */
export const ledgerLine = z.object({
  ...ownFields,
  costCentre: z.string().min(1, 'the cost centre is missing'),
  subjective: z.string().min(1, 'the subjective code is missing'),
  period: z.exactOptional(z.string()),
  amount: figureSchema({ unit: 'gbp' }),
  description: z.exactOptional(z.string()),
})

/** Schema of one ledger line. For files of many lines use `summariseLedger`, which reads them without keeping them. */
export const ledgerLineSchema: ObjectSchema<(typeof ledgerLine)['shape'], LedgerLine, LedgerLineInput> = ledgerLine
