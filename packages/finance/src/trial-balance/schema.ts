import { figureSchema, ownFields, type Figure, type FigureInput, type OwnFields, type ObjectSchema } from '@imt/core'
import * as z from 'zod'
import { moneyKeys, type MoneyColumn } from './columns.js'

/** What a row of a ledger says of itself, as published. */
interface LedgerWords extends OwnFields {
  /** The code of the account: subjective, nominal, natural account. */
  readonly account?: string
  readonly name?: string
  readonly accountType?: string
  readonly costCentre?: string
  readonly class?: string
  readonly period?: string
  readonly date?: string
  /** The number or name of the journal or voucher. */
  readonly reference?: string
  readonly description?: string
  /** On which side the amount stands, where a column of its own says so: `Dr`, `C`. */
  readonly side?: string
  /** In which currency its money is, where a column says so. What is in another than pounds is not read. */
  readonly currency?: string
  /** What stands in a column of money and is no figure, by its column: it is left out of every sum. */
  readonly notRead?: Readonly<Partial<Record<MoneyColumn, string>>>
  /** The file or the words above the table call it a trial balance. */
  readonly isTrialBalance?: true
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
}

/** What one of several periods, which stand side by side, states of an account, in pounds sterling. */
export interface PeriodMovementOf<Money> {
  /** Its name, as published. */
  readonly period: string
  readonly opening?: Money
  readonly amount?: Money
  readonly debit?: Money
  readonly credit?: Money
  readonly closing?: Money
}

/** What each period moved, in a row of its own beside those of the periods: a balance runs through them. */
interface Movements<Money> {
  readonly movements?: readonly PeriodMovementOf<Money>[]
}

/** What one of several periods side by side states of an account. */
export type PeriodMovement = PeriodMovementOf<Figure>

/**
 * One row of a ledger or a trial balance. Its money is in pounds sterling: debits and credits side by side, or one
 * amount that is above zero for a debit, or one whose side another column says.
 */
export interface LedgerRow extends LedgerWords, Movements<Figure>, Readonly<Partial<Record<MoneyColumn, Figure>>> {}
export interface LedgerRowInput
  extends LedgerWords, Movements<FigureInput>, Readonly<Partial<Record<MoneyColumn, FigureInput>>> {}

const words = z.exactOptional(z.string())

const money = z.exactOptional(figureSchema({ unit: 'gbp', maximumDecimals: 5 }))

type NotRead = NonNullable<LedgerRow['notRead']>
const notRead: z.ZodExactOptional<z.ZodType<NotRead, NotRead>> = z.exactOptional(
  z.partialRecord(z.enum(moneyKeys), z.string()),
)

const movements: z.ZodExactOptional<
  z.ZodReadonly<z.ZodArray<z.ZodType<PeriodMovementOf<Figure>, PeriodMovementOf<FigureInput>>>>
> = z.exactOptional(
  z
    .array(z.object({ period: z.string(), opening: money, amount: money, debit: money, credit: money, closing: money }))
    .readonly(),
)

/** The unannotated schema, for the type test. */
export const ledgerRow = z.object({
  ...ownFields,
  account: words,
  name: words,
  accountType: words,
  costCentre: words,
  class: words,
  period: words,
  date: words,
  reference: words,
  description: words,
  side: words,
  currency: words,
  openingDebit: money,
  openingCredit: money,
  opening: money,
  earlier: money,
  debit: money,
  credit: money,
  adjustingDebit: money,
  adjustingCredit: money,
  amount: money,
  closingDebit: money,
  closingCredit: money,
  closing: money,
  toDateDebit: money,
  toDateCredit: money,
  balance: money,
  otherDebit: money,
  otherCredit: money,
  otherBalance: money,
  notRead,
  movements,
  isTrialBalance: z.exactOptional(z.literal(true)),
  table: z.exactOptional(z.number()),
})

/** Schema of one row of a ledger or a trial balance, as published. */
export const ledgerRowSchema: ObjectSchema<(typeof ledgerRow)['shape'], LedgerRow, LedgerRowInput> = ledgerRow
