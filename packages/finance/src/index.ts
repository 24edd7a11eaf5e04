export { finance, type FinanceOptions, type FinancePlugin } from './plugin.js'
export type { FinanceCode } from './rules/index.js'
export { financeSection, type Conventions, type Finance, type FinanceInput } from './section.js'
export {
  classSummaryLineSchema,
  revenueLineSchema,
  type ClassSummaryLine,
  type ClassSummaryLineInput,
  type FurtherFigure,
  type FurtherFigureInput,
  type RevenueLine,
  type RevenueLineInput,
} from './revenue/schema.js'
export { isTotalWord, rowRole, type RowRole } from './table/row-role.js'
export {
  capitalLineSchema,
  type CapitalAmount,
  type CapitalAmountInput,
  type CapitalLine,
  type CapitalLineInput,
  type CapitalMeasure,
} from './capital/schema.js'
export { depreciableAssetSchema, type DepreciableAssetInput } from './capital/depreciable-asset-schema.js'
export {
  capitalCharge,
  type BalanceSheetCharge,
  type CapitalCharge,
  type CapitalChargeInput,
} from './capital/capital-charge.js'
export type { DividendBasis, DividendSheet } from './capital/relevant-net-assets.js'
export {
  capitalisationGate,
  type CapitalisationAnswer,
  type CapitalisationLine,
} from './capital/capitalisation-gate.js'
export type { CapitalisationReason } from './capital/gate-outcome.js'
export type { PurchaseKind, RecognitionAnswers, RecognitionTest } from './capital/recognition-tests.data.js'
export type { AnsweredTest } from './capital/recognition.js'
export type { GroupJudgement, Purchase, PurchaseLine } from './capital/purchase.js'
export { capitalPositions, type CapitalPlace, type CapitalPositions, type NotPositioned } from './capital/positions.js'
export {
  programmeTotals,
  slippage,
  sourcesAndApplications,
  type CapitalOutturn,
  type CapitalPosition,
  type ProgrammeTotals,
  type Slippage,
  type SourcesAndApplications,
} from './capital/programme.js'
export type { AssetChange, DepreciableAsset, TakenOn } from './capital/depreciable-asset.js'
export type { Amount, Step } from './money/amount.js'
export type { Scale } from './money/scaled.js'

export { allocate, type AllocationMode, type Recipient, type Share } from './allocation/allocate.js'
export { phase, type PhasedBudget, type PhasedMonth, type PhasingMode } from './phasing/phase.js'
export { variance, type Variance, type VarianceDirection, type VarianceOptions } from './variance/variance.js'
export type { Nature, SignConvention } from './variance/sign-convention.js'
export { forecastOutturn, type Forecast, type ForecastMethod } from './forecast/forecast-outturn.js'
export { rollForward, type RolledLine, type RollForward, type RollForwardLine } from './roll-forward/roll-forward.js'
export { inReal, type OwnPrices, type OwnPriceYear, type RealAmount } from './indices/in-real.js'
export type { PriceSeries } from './indices/price-indices.data.js'
export {
  compareBudgets,
  type BudgetChange,
  type BudgetComparison,
  type BudgetLine,
  type ComparedLine,
} from './indices/compare-budgets.js'
export { budgetLines, type BudgetColumns, type NotBudgeted, type StatementBudget } from './indices/budget-lines.js'
export {
  applyVirement,
  checkVirement,
  type AmountNotRead,
  type Virement,
  type VirementLine,
} from './virement/virement.js'
export { virementSchema, type VirementInput } from './virement/schema.js'
export { vatOf, type VatBasis, type VatSplit, type VatTerms } from './vat/vat-of.js'
export { costPerWte, incomeRecovery, payShare } from './revenue/ratios.js'
export { rollUp, type RollUpNode, type RollUpOptions } from './revenue/roll-up.js'

export type { DepreciationConvention } from './depreciation/convention.js'
export type { DepreciationMethod } from './depreciation/method.js'
export { netBookValue, type BookValue } from './depreciation/net-book-value.js'
export type { DepreciationPolicy } from './depreciation/written-down.js'
export { depreciationSchedule, type DepreciationSchedule, type DepreciationYear } from './depreciation/schedule.js'
export {
  bookMovements,
  type BookAdjustment,
  type BookAdjustmentKind,
  type BookMovements,
} from './depreciation/movements.js'

export { rightOfUse, type LeasePeriod, type RightOfUse } from './lease/right-of-use.js'
export type { Lease, LeaseRate, LeaseRemeasurement } from './lease/lease.js'
export type { LeaseYear } from './lease/lease-years.js'
export type { LeaseChange, LeasePolicy } from './lease/measured-asset.js'
export { leaseQuestions, type LeaseAnswers, type LeaseCandidate, type LeaseReason } from './lease/lease-questions.js'

export type { LedgerColumn } from './ledger/columns.js'
export type { ComparedLedgerTotal, LedgerTotalRow, LedgerTotals } from './ledger/controls.js'
export { ledgerFold, type LedgerFold, type LedgerFoldOptions } from './ledger/fold.js'
export type { LedgerLayout } from './ledger/layout.js'
export { ledgerLayoutOf, type NoLayout } from './ledger/layout-of.js'
export {
  mergeLedgers,
  type LedgerCell,
  type LedgerCounts,
  type LedgerPartial,
  type LedgerRefusalCode,
} from './ledger/partial.js'
export { finishLedger, type FinishedLedger, type FinishLedgerOptions } from './ledger/partial-result/finish-ledger.js'
export type { LedgerState } from './ledger/partial-result/ledger-state.js'
export { partialLedger, type PartialLedgerOptions } from './ledger/partial-result/partial-ledger.js'
export { ledgerLineSchema, type LedgerLine, type LedgerLineInput } from './ledger/schema.js'
export { ledgerSummary, type LedgerSummary } from './ledger/ledger-summary.js'
export type { LedgerStatement } from './ledger/statement.js'
export { summariseLedger, type SummariseLedgerOptions } from './ledger/summarise-ledger.js'

export {
  statementSchema,
  type Statement,
  type StatementCell,
  type StatementCellInput,
  type StatementColumn,
  type StatementInput,
  type StatementMeasure,
  type StatementRow,
} from './statement/schema.js'
export { readStatement, type ReadStatementOptions, type StatementReading } from './statement/read-statement.js'
export type { StatedScale } from './table/scale-of.js'
export {
  spendTransactions,
  type NotPaid,
  type SpendRole,
  type SpendTransaction,
  type SpendTransactions,
} from './spend/transactions.js'
export type { ReadOptions, ReadPart, Sources, Stops } from './reading/read-part.js'
export { checkSpendExcerpt, type ExcerptLine, type RuleExcerpt, type SpendExcerpt } from './spend/check-excerpt.js'
export { publicationThreshold } from './spend/publication-threshold.data.js'
export { daysOfTable, type DayTally, type DaysOfTable } from './spend/days-of-table.js'
export { groupOfTotal, roleInTable, type LineRole } from './spend/role-in-table.js'
export { suppliersCompared } from './spend/suppliers-compared.js'
export {
  spendTexts,
  type AmountText,
  type DayText,
  type NumberText,
  type VatNumberText,
  type SupplierText,
} from './spend/spend-texts.js'
export type { DayOrdersOfTables } from './spend/orders-of.js'
export {
  compareSpendTables,
  type MissingMonths,
  type SharedPayment,
  type SpendBetweenTables,
} from './spend/between-tables.js'
export { spendFold, type SpendFold, type SpendMonth, type SpendSummary, type SupplierSum } from './spend/spend-fold.js'
export { spendTogether } from './spend/spend-together.js'
export { readSpend, type ReadSpendOptions, type SpendReading } from './spend/read-spend.js'
export {
  finishSpend,
  type FinishedPart,
  type FinishedSpend,
  type FinishSpendOptions,
} from './spend/partial/finish-spend.js'
export { partialSpend, type PartialSpendOptions } from './spend/partial/partial-spend.js'
export type { PaymentColumns, PaymentPlace } from './spend/partial/payment-columns.js'
export type { RecordedRule, SpendState, SpendTotals } from './spend/partial/spend-state.js'
export { readLedger, type LedgerReading, type ReadLedgerOptions } from './trial-balance/read-ledger.js'
export type { LedgerRow, LedgerRowInput, PeriodMovement } from './trial-balance/schema.js'
export type { MoneyColumn } from './trial-balance/columns.js'
export { spendLineSchema, type SpendLine, type SpendLineInput } from './spend/schema.js'

export { capitalisationThresholds, type CapitalisationThreshold } from './capital/capitalisation-thresholds.data.js'
export { dividendRates, type DividendRate } from './capital/dividend-rates.data.js'
