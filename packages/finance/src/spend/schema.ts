import { figureSchema, ownFields, type Figure, type ObjectSchema, type OwnFields, type FigureInput } from '@imt/core'
import * as z from 'zod'

/**
 * One line of a publication of spending over £25,000. One payment may be split over several lines with one transaction
 * number.
 */
export interface SpendLine extends OwnFields {
  readonly departmentFamily?: string
  readonly entity?: string
  /** As published. */
  readonly datePaid?: string
  readonly expenseType?: string
  readonly expenseArea?: string
  readonly supplier: string
  readonly transactionNumber?: string
  /** Pounds sterling; guidance asks for it with VAT. Credits are below zero. */
  readonly amount?: Figure
  /** What stands where the amount should, if it is none: the line is kept, and a finding says so. */
  readonly notRead?: string
  readonly vatNumber?: string
  readonly postcode?: string
  readonly description?: string
  /** Pounds sterling without VAT, where a column beside the amount says so. */
  readonly netAmount?: Figure
  /** The VAT of the payment, where a column of its own states it. */
  readonly vatAmount?: Figure
  /** Whether the heading of the amount says that VAT is in it (`gross`) or not (`net`). */
  readonly vatBasis?: 'gross' | 'net'
  /** The months that the name of the file or the words above the table give: `2020-04`, `04`, `2020-04/2020-06`. */
  readonly period?: string
  /** What stands in columns that have no place here, under their headings: two lines may differ in nothing else. */
  readonly further?: Readonly<Record<string, string>>
  /** By what name the supplier goes in the settings of the body, if they say so. */
  readonly vendor?: string
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
}
export interface SpendLineInput extends Omit<SpendLine, 'amount' | 'netAmount' | 'vatAmount'> {
  readonly amount?: FigureInput
  readonly netAmount?: FigureInput
  readonly vatAmount?: FigureInput
}

const words = z.exactOptional(z.string())

type Further = NonNullable<SpendLine['further']>
const further: z.ZodExactOptional<z.ZodType<Further, Further>> = z.exactOptional(z.record(z.string(), z.string()))

/** The unannotated schema, for the type test. */
export const spendLine = z.object({
  ...ownFields,
  departmentFamily: words,
  entity: words,
  datePaid: words,
  expenseType: words,
  expenseArea: words,
  supplier: z.string(),
  transactionNumber: words,
  amount: z.exactOptional(figureSchema({ unit: 'gbp' })),
  notRead: words,
  vatNumber: words,
  postcode: words,
  description: words,
  netAmount: z.exactOptional(figureSchema({ unit: 'gbp' })),
  vatAmount: z.exactOptional(figureSchema({ unit: 'gbp' })),
  vatBasis: z.exactOptional(z.enum(['gross', 'net'])),
  period: words,
  further,
  vendor: words,
  table: z.exactOptional(z.number()),
})

/** Schema of one line of spending over £25,000, as published. */
export const spendLineSchema: ObjectSchema<(typeof spendLine)['shape'], SpendLine, SpendLineInput> = spendLine
