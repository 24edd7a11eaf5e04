import {
  figureSchema,
  listSchema,
  ownFields,
  type Figure,
  type OwnFields,
  type UnionSchema,
  type FigureInput,
} from '@imt/core'
import * as z from 'zod'
import { scaled, type Scale } from '../money/scaled.js'
import { eachStaffColumn, type staffColumns } from './staff-columns.js'

/**
 * What a row states in a further column: another year's budget, actual spending, staff of another year. Its cell holds
 * an amount, in the scale of the row, or a count, or else what stands there and cannot be read as one.
 */
export interface FurtherFigure {
  /** The heading of its column, as published: `2016/17 Budget`. */
  readonly column: string
  /** The financial year that the heading names. */
  readonly period?: string
  /** Pounds sterling. */
  readonly amount?: Figure
  /** Whole-time equivalents. */
  readonly count?: Figure
  readonly notRead?: string
}
export interface FurtherFigureInput extends Omit<FurtherFigure, 'amount' | 'count'> {
  readonly amount?: FigureInput
  readonly count?: FigureInput
}

const furtherFigure = (scale: Scale) =>
  z.object({
    column: z.string(),
    period: z.exactOptional(z.string()),
    amount: z.exactOptional(figureSchema({ unit: 'gbp', scale })),
    count: z.exactOptional(figureSchema({ unit: 'wte' })),
    notRead: z.exactOptional(z.string()),
  })

/** Staff by the columns that are known by name, whole-time equivalents. */
export type RevenueStaff<Each> = { readonly [Column in keyof typeof staffColumns]?: Each }

/** One published row of a revenue budget: a cost centre and a class of income or spending, or a total. */
export interface RevenueLine extends OwnFields, RevenueStaff<Figure> {
  /** Cost centre as published; `GRAND TOTAL` on the row of the grand total. Opaque: no meaning is read from it. */
  readonly costCentre: string
  /** Code of the cost centre, where it is published apart. Opaque. */
  readonly costCentreCode?: string
  /** Class as published: `INCOME`, `PAY`, `NON-PAY`, or `TOTAL`. */
  readonly class: string
  /** Subjective heading below the class, where one is published. Opaque. */
  readonly subjective?: string
  readonly subjectiveCode?: string
  /** Whether the funding recurs, as published: `R`, `Recurrent`, `Non-recurrent`. */
  readonly recurrence?: string
  /** Annual budget, pounds sterling, by the sign convention of the publication. */
  readonly budget: Figure
  /** What the heading says the budget is counted in; pounds unless said. */
  readonly scale?: Scale
  /** What further columns of figures state, in the order of the table; left out where there are none. */
  readonly further?: readonly FurtherFigure[]
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
  /** The financial year of its table, where one is named: `2017/18`. */
  readonly period?: string
}
export interface RevenueLineInput
  extends Omit<RevenueLine, keyof typeof staffColumns | 'budget' | 'further'>, RevenueStaff<FigureInput> {
  readonly budget: FigureInput
  readonly further?: readonly FurtherFigureInput[]
}

/** The unannotated schema, for the type test. */
export const revenueLine = scaled((scale) => ({
  ...ownFields,
  costCentre: z.string().min(1, 'the cost centre is missing'),
  costCentreCode: z.exactOptional(z.string()),
  class: z.string().min(1, 'the class is missing'),
  subjective: z.exactOptional(z.string()),
  subjectiveCode: z.exactOptional(z.string()),
  ...eachStaffColumn(() => z.exactOptional(figureSchema({ unit: 'wte' }))),
  recurrence: z.exactOptional(z.string()),
  budget: figureSchema({ unit: 'gbp', scale }),
  further: z.exactOptional(listSchema(furtherFigure(scale))),
  table: z.exactOptional(z.number()),
  period: z.exactOptional(z.string()),
}))

/** Schema of one revenue budget line, as published. */
export const revenueLineSchema: UnionSchema<(typeof revenueLine)['options'], RevenueLine, RevenueLineInput> =
  revenueLine

/** One published row of a summary by class: `INCOME`, `PAY`, `NON-PAY`, or the grand total. */
export interface ClassSummaryLine extends OwnFields {
  /** Class as published; `GRAND TOTAL` on the row of the grand total. */
  readonly class: string
  /** Whole-time equivalents funded; a dash means none. */
  readonly fundedWte?: Figure
  /** Annual budget, pounds sterling, by the sign convention of the publication. */
  readonly budget: Figure
  /** What the heading says the budget is counted in; pounds unless said. */
  readonly scale?: Scale
  /** What further columns of figures state, in the order of the table; left out where there are none. */
  readonly further?: readonly FurtherFigure[]
  /** Which of several tables the row stands in, counted from 1; left out where there is one. */
  readonly table?: number
  /** The financial year of its table, where one is named: `2017/18`. */
  readonly period?: string
}
export interface ClassSummaryLineInput extends Omit<ClassSummaryLine, 'fundedWte' | 'budget' | 'further'> {
  readonly fundedWte?: FigureInput
  readonly budget: FigureInput
  readonly further?: readonly FurtherFigureInput[]
}

/** The unannotated schema, for the type test. */
export const classSummaryLine = scaled((scale) => ({
  ...ownFields,
  class: z.string().min(1, 'the class is missing'),
  fundedWte: z.exactOptional(figureSchema({ unit: 'wte' })),
  budget: figureSchema({ unit: 'gbp', scale }),
  further: z.exactOptional(listSchema(furtherFigure(scale))),
  table: z.exactOptional(z.number()),
  period: z.exactOptional(z.string()),
}))

/** Schema of one line of a class summary, as published. */
export const classSummaryLineSchema: UnionSchema<
  (typeof classSummaryLine)['options'],
  ClassSummaryLine,
  ClassSummaryLineInput
> = classSummaryLine
