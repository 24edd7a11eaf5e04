/** What a dialect is asked to work out: a name of a function of plans, not of SQL. */
export type FunctionName =
  // Comparisons and what joins them.
  | 'equal'
  | 'unequal'
  | 'less'
  | 'atMost'
  | 'greater'
  | 'atLeast'
  | 'and'
  | 'or'
  | 'not'
  | 'isNull'
  // Values.
  | 'coalesce'
  | 'plus'
  | 'minus'
  | 'absolute'
  // Texts.
  | 'lower'
  | 'trim'
  | 'replace'
  | 'matches'
  | 'contains'
  | 'asDecimal'
  | 'asMoney'
  | 'asText'
  // Of all rows of a group.
  | 'countRows'
  | 'count'
  | 'countDistinct'
  | 'sum'
  | 'least'
  | 'greatest'

/** The types of columns. Decimals have 38 digits, 8 of them after the point: pounds are no floating-point numbers. */
export type ColumnType = 'text' | 'whole' | 'decimal' | 'truth'

/** A value, as plain data. */
export type Expression =
  | { readonly column: string; readonly of?: string }
  | { readonly value: string | number | boolean | null }
  | { readonly call: FunctionName; readonly on: readonly Expression[] }
  | { readonly cases: readonly (readonly [when: Expression, then: Expression])[]; readonly otherwise: Expression }
  /** The number of a row among those that share something, from 1. */
  | { readonly numberWithin: readonly Expression[]; readonly by: readonly Expression[] }
  /** The sum over a row and those before it. */
  | { readonly sumUpTo: Expression; readonly by: readonly Expression[] }

/** What rows are taken from, under a name. */
export type From =
  | { readonly table: string; readonly as: string }
  | { readonly query: Query; readonly as: string }
  | { readonly all: readonly Query[]; readonly as: string }
  /** Rows that a plan brings with it: at least one. */
  | {
      readonly rows: readonly (readonly (string | number | boolean | null)[])[]
      readonly columns: readonly string[]
      readonly as: string
    }

/** Rows. */
export interface Query {
  readonly from: From
  readonly joins?: readonly { readonly to: From; readonly on: Expression; readonly keep?: 'left' }[]
  readonly where?: Expression
  readonly group?: readonly Expression[]
  readonly having?: Expression
  readonly select: Readonly<Record<string, Expression>>
  readonly order?: readonly Expression[]
  readonly limit?: number
}

/** One step of a plan. */
export type Step =
  | { readonly create: string; readonly columns: Readonly<Record<string, ColumnType>> }
  | { readonly create: string; readonly as: Query }
  | { readonly drop: string }
  | { readonly query: Query }
