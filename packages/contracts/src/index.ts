export { contracts, type ContractsOptions, type ContractsPlugin } from './plugin.js'
export type { ContractsCode } from './rules/index.js'
export { contractsSection, type Contracts, type ContractsInput } from './section.js'
export { contractEntrySchema, type ContractEntry, type ContractField } from './register/schema.js'
export type { Passage } from './notice/schema.js'
export type { SupersededReference } from './rules/superseded-reference/references.data.js'

export type { Extension, ExtensionOption } from './extension/extension.js'
export { parseExtension } from './extension/parse-extension.js'
export type { Amount } from './threshold/amount.js'
export type { Authority, AuthorityClass, AuthorityClassRow } from './threshold/authority.js'
export {
  estimateValue,
  type ContractValue,
  type RecurringPrice,
  type StatedSum,
  type ValueEstimate,
  type VatBasis,
} from './threshold/estimate-value.js'
export type { Regime } from './threshold/regime.js'
export { threshold, type Procurement, type ThresholdAnswer } from './threshold/threshold.js'
export { thresholdRow, type Category, type ThresholdRow } from './threshold/threshold-row.js'
export type { DayRange } from './term/day-range.js'
export {
  contractDates,
  type ContractDates,
  type ContractDatesOptions,
  type ContractTerms,
  type DerivedDay,
} from './term/contract-dates.js'
export { datesToAct, type Act, type DateToAct } from './term/dates-to-act.js'
export type { Duration } from './term/duration-in-days.js'
export { lastNoticeDay, parseNoticePeriod, type NoticePeriod } from './term/notice-period.js'
export type { LeadTime, Route } from './term/lead-times.data.js'
export { contractReader, readContract, type ContractReading } from './register/read-contract.js'
export type { PublishedValue } from './register/read-value.js'
export type { BelowThresholdRow } from './procedure/below-threshold.data.js'
export type { AdvertisingRow } from './procedure/places-of-advertising.data.js'
export { belowThresholdNotice, whereToAdvertise } from './procedure/advertising.js'
export type { Framework } from './procedure/frameworks.data.js'
export type {
  HealthCareProcess,
  HealthCareStandstill,
  HealthCareStandstillEnd,
} from './procedure/health-care-standstill.js'
export {
  pipelineDraft,
  type PipelineDraft,
  type PipelineLeftOut,
  type PipelineLine,
  type PipelineOptions,
} from './procedure/pipeline.js'
export type { Provision } from './procedure/provision.js'
export { regimeNames } from './procedure/regime-answer.js'
export { registerDuties, type RegisterDuties, type RegisterDutiesOptions } from './procedure/register-duties.js'
export { regimeOfEntry } from './procedure/regime-of-entry.js'
export type { MixedProcurement } from './procedure/health-care-in.js'
export type { Nation } from './procedure/nation.js'
export { regimeOf, type ProcuredContract } from './procedure/regime-of.js'
export type { ProcurementRegime, RegimeAnswer } from './procedure/regime-answer.js'
export type { ModificationResult } from './procedure/modification-measures.js'
export {
  modificationTests,
  type ContractChange,
  type EarlierChange,
  type ModificationTest,
} from './procedure/modification.js'
export type { NoticeDue, NoticeKind } from './procedure/notice-due.js'
export { noticesDue, type AwardedBy, type AwardedContract } from './procedure/notices-due.js'
export {
  procurementNotices,
  type ActNoticeKind,
  type NoticeNumber,
  type ProcurementNotice,
} from './procedure/notices.data.js'
export {
  paymentNoticeDue,
  paymentsComplianceBegins,
  paymentsCompliancePeriod,
  type Payment,
  type PaymentNotice,
  type PublicationPeriod,
} from './procedure/payment-notices.js'
export {
  standstill,
  terminationNoticeDue,
  type ActStandstill,
  type RegulationsStandstill,
  type Standstill,
} from './procedure/standstill.js'
export { toOcds, type OcdsExport, type OcdsOptions } from './interchange/to-ocds.js'
export { fromOcds, readOcds, type OcdsRegister } from './interchange/from-ocds.js'
export type { NotContract } from './interchange/deals.js'
export type {
  OcdsAward,
  OcdsContract,
  OcdsLot,
  OcdsPackage,
  OcdsParty,
  OcdsPeriod,
  OcdsReference,
  OcdsRelease,
  OcdsValue,
} from './interchange/ocds-package.js'
export { toCalendar, type CalendarOptions, type NotInCalendar } from './interchange/to-calendar.js'
export {
  contractQuestionnaire,
  contractQuestions,
  type ContractAnswer,
  type Question,
} from './questionnaire/contract-questionnaire.js'
export type { OwnerRole } from './questionnaire/owner-role.js'
export { draftContractAnswer } from './questionnaire/draft-answer.js'
export type {
  AnswerStanding,
  DraftAnswer,
  DraftAnswerOptions,
  DraftContract,
  ExemptionQuestion,
} from './questionnaire/draft-answer.js'
export {
  contractsDueWithin,
  type ContractDue,
  type ContractNotDated,
  type ContractsDue,
  type ContractsDueOptions,
  type DueKind,
  type NotDated,
} from './management/contracts-due.js'
export {
  contractsOverview,
  type ContractsOverview,
  type ContractsOverviewOptions,
  type OverviewContract,
} from './management/contracts-overview.js'
export {
  compareContracts,
  type ChangedTerm,
  type CompareContractsOptions,
  type ComparedContract,
  type ContractNotMatched,
  type ContractsCompared,
} from './management/compare-contracts.js'
export type { ContractLeftOut, RowLeftOut } from './register/contract-rows.js'
export {
  registerSpend,
  type ContractSpend,
  type NotSpread,
  type RegisterSpend,
  type RegisterSpendOptions,
  type RegisterYear,
} from './spend/register-spend.js'
export { spendProfile, type SpendTerms, type YearSpend } from './spend/spend-profile.js'
