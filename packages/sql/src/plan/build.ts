import type { Expression, FunctionName } from './plan.js'

/** A column, `name` or `table.name`. */
export const column = (path: string): Expression => {
  const [first = '', second] = path.split('.')
  return second === undefined ? { column: first } : { column: second, of: first }
}

/** A constant of a plan. */
export const value = (constant: string | number | boolean | null): Expression => ({ value: constant })

const call =
  (name: FunctionName) =>
  (...on: readonly Expression[]): Expression => ({ call: name, on })

/** `=`. */
export const equal: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('equal')
/** `<>`. */
export const unequal: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('unequal')
/** `<`. */
export const less: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('less')
/** `<=`. */
export const atMost: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('atMost')
/** `>`. */
export const greater: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('greater')
/** `>=`. */
export const atLeast: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('atLeast')
/** All of these. */
export const and: (...all: readonly Expression[]) => Expression = /* @__PURE__ */ call('and')
/** One of these at least. */
export const or: (...all: readonly Expression[]) => Expression = /* @__PURE__ */ call('or')
/** The contrary. */
export const not: (one: Expression) => Expression = /* @__PURE__ */ call('not')
/** Nothing stands there. */
export const isNull: (one: Expression) => Expression = /* @__PURE__ */ call('isNull')
/** Something stands there. */
export const isThere = (one: Expression): Expression => not(isNull(one))
/** The first of these that is there. */
export const coalesce: (...all: readonly Expression[]) => Expression = /* @__PURE__ */ call('coalesce')
/** `+`. */
export const plus: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('plus')
/** `-`. */
export const minus: (one: Expression, other: Expression) => Expression = /* @__PURE__ */ call('minus')
/** Without its sign. */
export const absolute: (one: Expression) => Expression = /* @__PURE__ */ call('absolute')
/** In small letters. */
export const lower: (text: Expression) => Expression = /* @__PURE__ */ call('lower')
/** Without spaces around it. */
export const trim: (text: Expression) => Expression = /* @__PURE__ */ call('trim')
/** A text with another in place of each of some part. */
export const replace: (text: Expression, from: Expression, to: Expression) => Expression =
  /* @__PURE__ */ call('replace')
/** Whether a pattern stands in a text. */
export const matches = (text: Expression, pattern: string): Expression => ({
  call: 'matches',
  on: [text, value(pattern)],
})
/** Whether a text has a part. */
export const contains = (text: Expression, part: string): Expression => ({ call: 'contains', on: [text, value(part)] })
/** A text as an exact decimal. */
export const asDecimal: (text: Expression) => Expression = /* @__PURE__ */ call('asDecimal')
/** A text of at most 16 digits before the point and 2 after it as an exact decimal: engines read it in less time. */
export const asMoney: (text: Expression) => Expression = /* @__PURE__ */ call('asMoney')
/** A number as text, with all its digits. */
export const asText: (number: Expression) => Expression = /* @__PURE__ */ call('asText')
/** How many rows. */
export const countRows: () => Expression = /* @__PURE__ */ call('countRows')
/** In how many rows something stands. */
export const count: (one: Expression) => Expression = /* @__PURE__ */ call('count')
/** How many different values. */
export const countDistinct: (one: Expression) => Expression = /* @__PURE__ */ call('countDistinct')
/** The sum. */
export const sum: (one: Expression) => Expression = /* @__PURE__ */ call('sum')
/** The least. */
export const least: (one: Expression) => Expression = /* @__PURE__ */ call('least')
/** The greatest. */
export const greatest: (one: Expression) => Expression = /* @__PURE__ */ call('greatest')

/** One value where a condition holds, and another where it does not. */
export const either = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({
  cases: [[condition, then]],
  otherwise,
})
