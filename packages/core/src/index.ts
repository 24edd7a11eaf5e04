export type { Band, Level, RuleCode } from './report/level.js'
export type { Citation } from './report/citation.js'
export type { IsoDate } from './date/iso-date.js'
export type { JsonPointer } from './pointer.js'
export { refused, type LeftOut, type Note, type Parsed, type Refusal, type Refused } from './remark/remark.js'
export { valueOf } from './remark/value-of.js'
export { membersOf, type LeftMembers, type Members } from './remark/members.js'
export type { Unit } from './figure/unit.js'
export type {
  Block,
  Cell,
  Heading,
  Link,
  List,
  Paragraph,
  RecordBatch,
  RecordSpans,
  Source,
  Table,
} from './source/source.js'
export { uncutRowsOf, uncutTable, type UncutRows } from './source/uncut-rows.js'
export { headsCodes } from './coverage/holds-figures.js'
export { isTotalLabel } from './coverage/is-total-label.js'
export type { Location } from './location.js'
export type { Change, Evidence, Finding, FindingDraft, Run, SummaryLine } from './report/finding.js'
export type { AnySection, BegunCheck, CallRule, PartOf, Read, Rule, RuleMeta, Section } from './plugin/rule.js'
export type {
  BlockContext,
  PartReading,
  PartRecogniser,
  Published,
  Recogniser,
  RowSifter,
  SiftedStretch,
  StarterTable,
  Used,
} from './plugin/recogniser.js'
export type { AnyPlugin, Plugin } from './plugin/plugin.js'
export type { ComparedEntry, ComparedValue, Comparer, PartComparison } from './plugin/part-comparison.js'
export type { Comparison, Difference, OneSided, PartCompared, PartNotCompared } from './compare/comparison.js'
export { entriesOfTables, type CellStates, type LabelledTable } from './compare/entries-of-tables.js'
export type { TextNotRead } from './coverage/text-not-read.js'
export type { FigurePlaces, NotCheckedBecause, TableCoverage, TotalNotChecked } from './coverage/coverage.js'
export type { ReadTable, StatedFigure, TableRead } from './coverage/read-table.js'
export type { Baseline, InPieces, Report, RuleResult } from './report/report.js'
export { createFindingList, type FindingList, type ListedFindings, type Unlisted } from './report/finding-list.js'
export type {
  CheckInPieces,
  CheckOptions,
  CheckPlugins,
  CodesOf,
  DocumentOf,
  JsonPlaces,
  Model,
  PartRead,
  Publication,
  Reading,
} from './model/model.js'

export type { Acceptance, Accepted } from './report/acceptance.js'
export { knownHeadings, type KnownHeadings, type OwnHeadings } from './recognise/own-headings.js'
export { ownNames, type NameReader, type OwnNames } from './recognise/own-names.js'
export { findingOf, type FindingDetail } from './report/finding-of.js'
export { groupFindings, type FindingGroup } from './report/group-findings.js'
export { ownFields, type OwnFields } from './schema/own-fields.js'
export { reportSchema } from './report/report-schema.js'
export {
  listSchema,
  type Keys,
  type ListSchema,
  type ObjectSchema,
  type TypedObject,
  type TypedUnion,
  type UnionSchema,
} from './schema/object-schema.js'
export { summaryOf } from './report/summary-of.js'
export { assertValid } from './report/assert-valid.js'
export { asOfRange } from './model/as-of-range.js'
export { createModel } from './model/create-model.js'
export type { JsonSchemaOptions } from './model/json-schema.js'
export { toJson, type Json } from './model/to-json.js'
export { definePlugin } from './plugin/define-plugin.js'
export { defineRule } from './plugin/define-rule.js'
export { ModelError } from './plugin/model-error.js'
export { coreRules, type CoreCode } from './model/catalogue.js'

export { contentDigest, type ContentDigest } from './partial/content-digest.js'
export { createPartial } from './partial/create-partial.js'
export { mergePartials } from './partial/merge-partials.js'
export { partialNotes } from './partial/partial-notes.js'
export type { EarlierPart, PartialResult, RepeatedPart, ResultPart, RowsLeftOut } from './partial/partial-result.js'
export { readPartial } from './partial/read-partial.js'

export { pointerTo } from './pointer.js'
export { counted, forCount, grouped } from './words/counted.js'
export { listed } from './words/listed.js'
export { longDate } from './words/long-date.js'
export { nearest } from './words/nearest.js'
export { visibleText } from './words/visible-text.js'
export {
  namesOf,
  requireChoice,
  requireDay,
  requireFunction,
  requireList,
  requireObject,
  requireText,
  requireWholeNumber,
  type NameOf,
} from './parameter/parameter.js'
export { frozen } from './parameter/frozen.js'
export { isRecord, shown } from './parameter/shown.js'
export { Decimal } from './decimal.js'
export { addDays } from './date/add-days.js'
export { daysBetween } from './date/days-between.js'
export { isIsoDate, isoDate } from './date/iso-date.js'
export { weekday, type WeekdayName } from './date/weekday.js'

export { addMonths } from './date/add-months.js'
export { amendCalendar, type Reach } from './working-days/amend-calendar.js'
export type { Amendment, Calendar, ContestedDay, Division, PackedYear } from './working-days/calendar.js'
export { completedMonths } from './date/completed-months.js'
export { skippedDays, type SkippedBecause, type SkippedDay, type SkippedReason } from './working-days/skipped-days.js'
export { financialYear, type FinancialMonth, type FinancialYear } from './published-date/financial-year.js'
export { parseFinancialYear } from './published-date/parse-financial-year.js'
export { parsePublishedDate } from './published-date/parse-published-date.js'
export type { DateOrder, PublishedDate } from './published-date/published-date.js'
export { termEnd } from './date/term-end.js'
export { ukBankHolidays, type UkBankHolidays } from './working-days/uk-bank-holidays.js'
export {
  workingDayCounter,
  type Standing,
  type WorkingDay,
  type WorkingDayCount,
  type WorkingDayCounter,
} from './working-days/working-day-counter.js'
export { workingDays, type Explanation, type WorkingDays } from './working-days/working-days.js'

export type { Absence, Figure } from './figure/figure.js'
export { formatAmount, type RoundingMode } from './figure/format-amount.js'
export { formatFigure } from './figure/format-figure.js'
export type { FigureJson } from './figure/figure-json.js'
export { figureNotes } from './figure/figure-notes.js'
export { figureSchema, type FigureInput } from './figure/figure-schema.js'
export { parseFigure, type FigureOptions } from './figure/parse-figure.js'
export { plainPence, plainPenceIn } from './figure/plain-pence.js'
export type { FigureRefusalCode } from './figure/reading/refusals.js'
export type { FigureNoteCode } from './figure/reading/remarks.js'
export { roundingInterval, type Interval } from './figure/rounding-interval.js'
export type { ArithmeticOptions, Computed, CountableAsZero } from './figure/arithmetic/operand.js'
export { differenceOf } from './figure/arithmetic/difference-of.js'
export { productOf } from './figure/arithmetic/product-of.js'
export { ratioOf } from './figure/arithmetic/ratio-of.js'
export { shareAmong, shareOf } from './figure/arithmetic/share-of.js'
export { sumFigures } from './figure/arithmetic/sum-figures.js'
export { matchColumns, type ColumnNames, type MatchedColumns } from './recognise/match-columns.js'
export { placesByRow, type RowPlaces } from './recognise/places-by-row.js'
export { readRows, type PublishedRow, type RowsRead } from './recognise/read-rows.js'
export type { TextColumn, TextLayout } from './source/text-layout.js'
export { sourceFault } from './source/source-fault.js'
export { isNamed, tidyHeading } from './recognise/tidy-heading.js'
