export type {
  Band,
  Citation,
  IsoDate,
  JsonPointer,
  Level,
  Note,
  Parsed,
  RuleCode,
  Unit,
} from './contract/vocabulary.js'
export type {
  Block,
  Cell,
  Heading,
  Link,
  List,
  Location,
  Paragraph,
  ReadProblem,
  RecordBatch,
  RecordSpans,
  Source,
  Table,
} from './contract/source.js'
export type { Change, Evidence, Finding, FindingDraft, Run } from './contract/finding.js'
export type { AnySection, Read, Rule, RuleMeta, Section } from './contract/rule.js'
export type { BlockContext, PartReading, PartRecogniser, Recogniser } from './contract/recogniser.js'
export type { AnyPlugin, Plugin } from './contract/plugin.js'
export type { Report, RuleResult } from './contract/report.js'
export type { CheckPlugins, CodesOf, DocumentOf, Model, Publication, Reading, Unread } from './contract/model.js'

export { reportSchema } from './report/report-schema.js'
export { assertValid } from './model/assert-valid.js'
export { createModel } from './model/create-model.js'
export { definePlugin } from './model/define-plugin.js'
export { defineRule } from './model/define-rule.js'
export { ModelError } from './model/model-error.js'
export { coreRules, type CoreCode } from './catalogue/catalogue.js'

export { parentPointer, pointerTo, pointerWithin, resolvePointer } from './pointer/pointer.js'
export { Decimal } from './decimal/decimal.js'
export { addDays } from './date/add-days.js'
export { dateOfDayNumber, dayNumber } from './date/day-number.js'
export { daysBetween } from './date/days-between.js'
export { daysInMonth, isIsoDate, isLeapYear, isoDate } from './date/iso-date.js'
export { longDate } from './date/long-date.js'
export { weekday, type WeekdayName } from './date/weekday.js'

export { addMonths } from './calendar/add-months.js'
export { amendCalendar, type Reach } from './calendar/amend-calendar.js'
export type { Amendment, Calendar, ContestedDay, Division, PackedYear } from './calendar/calendar.js'
export { completedMonths } from './calendar/completed-months.js'
export { daysBeginningWith } from './calendar/days-beginning-with.js'
export { skippedDays, type SkippedBecause, type SkippedDay, type SkippedReason } from './calendar/explain.js'
export { financialYear, type FinancialMonth, type FinancialYear } from './calendar/financial-year.js'
export { parseFinancialYear } from './calendar/parse-financial-year.js'
export { parsePublishedDate } from './calendar/parse-published-date.js'
export type { DateOrder, PublishedDate } from './calendar/published-date.js'
export { termEnd } from './calendar/term-end.js'
export { ukBankHolidays, type UkBankHolidays } from './calendar/uk-bank-holidays.js'
export {
  workingDayCounter,
  type Standing,
  type WorkingDay,
  type WorkingDayCount,
  type WorkingDayCounter,
} from './calendar/working-day-counter.js'
export { workingDays, type Explanation, type WorkingDays } from './calendar/working-days.js'

export type { Absence, Figure } from './figure/figure.js'
export { formatAmount, type RoundingMode } from './figure/format-amount.js'
export { formatFigure } from './figure/format-figure.js'
export { figureJson, figureJsonSchema, type FigureJson } from './figure/figure-json.js'
export { figureNotes } from './figure/figure-notes.js'
export { figureSchema } from './figure/figure-schema.js'
export { parseFigure, type FigureOptions } from './figure/parse-figure.js'
export { plainPence, plainPenceIn } from './figure/plain-pence.js'
export { figureRefusals, type FigureRefusalCode } from './figure/reading/refusals.js'
export { figureRemarks, type FigureNoteCode } from './figure/reading/remarks.js'
export { roundingInterval, type Interval } from './figure/rounding-interval.js'
export { isSameFigure } from './figure/same-figure.js'
export type { ArithmeticOptions, Computed, CountableAsZero } from './figure/arithmetic/operand.js'
export { differenceOf } from './figure/arithmetic/difference-of.js'
export { productOf } from './figure/arithmetic/product-of.js'
export { ratioOf } from './figure/arithmetic/ratio-of.js'
export { shareAmong, shareOf } from './figure/arithmetic/share-of.js'
export { sumFigures } from './figure/arithmetic/sum-figures.js'
export type { CellId, Equation, RatioEquation, SumEquation, Term } from './reconcile/equation.js'
export type {
  CellChange,
  Comparison,
  Component,
  NumberRange,
  Plausibility,
  ReconcileSettings,
  Reconciliation,
  ReconciliationNote,
  Repair,
  Rounding,
  Stop,
  Unchecked,
  UncheckedReason,
  Violation,
} from './reconcile/reconciliation.js'
export {
  compileEquations,
  type BulkChange,
  type BulkCheck,
  type BulkComponent,
  type BulkOptions,
  type Compiled,
} from './reconcile/compile.js'
export { formatLike } from './reconcile/format-like.js'
export { reconcile } from './reconcile/reconcile.js'
export { cellOf, matchColumns, type ColumnNames, type MatchedColumns } from './source/match-columns.js'
export { readRows, type PublishedRow } from './source/read-rows.js'
export { rebuildTables, type TextColumn, type TextLayout } from './source/rebuild-table.js'
export { rebuildRules } from './source/catalogue.js'
export { isNamed, tidyHeading } from './source/tidy-heading.js'
