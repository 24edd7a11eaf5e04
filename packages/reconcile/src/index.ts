export type {
  Aggregation,
  AggregationOptions,
  AggregationState,
  At,
  AverageAggregation,
  CellStyle,
  ChangeAggregation,
  ShareAggregation,
  SumAggregation,
  Suspects,
  TableArithmetic,
  WrittenNumbers,
} from './aggregation/aggregation.js'
export { findAggregations } from './aggregation/find-aggregations.js'
export {
  compileEquations,
  type BulkChange,
  type BulkCheck,
  type BulkComponent,
  type BulkOptions,
  type Compiled,
} from './bulk/compile-equations.js'
export { formatFrequency } from './check/rounding-chance.js'
export { sumOutcome, type SignedFigure, type SumOutcome } from './check/sum-outcome.js'
export type { CellId, Equation, RatioEquation, SumEquation, Term } from './equation/equation.js'
export { reconcile } from './reconcile.js'
export type {
  CellChange,
  Comparison,
  Component,
  NumberRange,
  Plausibility,
  Proof,
  ReconcileSettings,
  Reconciliation,
  ReconciliationNote,
  Repair,
  Rounding,
  Stop,
  Unchecked,
  UncheckedReason,
  UnprovedReason,
  Violation,
} from './reconciliation.js'
export { arithmetic, type ArithmeticPlugin } from './plugin.js'
export type { Arithmetic, UnknownTable } from './section.js'
