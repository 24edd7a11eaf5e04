export { estate, type EstateOptions, type EstatePlugin } from './plugin.js'
export type { EstateCode } from './rules/index.js'
export { estateSection, type Estate, type EstateInput, type FilterStatement } from './section.js'

export { assetClassSchema, type AssetClass, type AssetClassInput, type ClassFilter } from './classes/schema.js'
export { appliesToClass, readFilter, type CountFilter } from './classes/filter.js'
export { readQuantity } from './classes/read-quantity.js'
export { replaceableDevices, type ReplaceableDevices } from './classes/replaceable-devices.js'
export type { Measure } from './classes/measure.js'
export { parseVendors, type VendorOptions, type Vendors } from './classes/vendors.js'
export { totalByUnit, type NotTotalled, type UnitTotal, type UnitTotals } from './classes/total-by-unit.js'
export type { AssetUnit } from './classes/asset-units.data.js'

export {
  devicesPerUser,
  staffPerDevice,
  type Counted,
  type DevicesPerUser,
  type Quotient,
  type StaffPerDevice,
  type UserBasis,
} from './ratios/devices-per-user.js'
export { publishedRatioSchema, type PublishedRatio, type PublishedRatioInput } from './ratios/schema.js'
export type { RatioAgreement } from './ratios/ratio-agrees.js'

export {
  dayNames,
  deviceRecordSchema,
  type DeviceRecord,
  type DayField,
  type DeviceRecordInput,
  type Mitigation,
  type Ownership,
} from './records/device-record.js'
export { stateInWords, type ApartState } from './records/device-state.js'
export { lifecycleStatuses, type LifecycleStatus } from './records/device-states.data.js'
export {
  depreciationInput,
  type DepreciationInput,
  type DepreciationInputReading,
} from './records/depreciation-input.js'
export { lifecycle, type Lifecycle } from './records/lifecycle.js'
export type { SerialReading } from './records/read-serial.js'

export { createDeviceReader, type DeviceReader } from './importers/device-reader.js'
export type { DeviceReaderOptions } from './importers/reader-options.js'
export type { DeviceField, ExportDates, ExportFormat, ExportName } from './importers/export-format.js'
export { readGlpiInventory, type GlpiDevice } from './importers/glpi-inventory.js'
export type { ImportFault, ImportReport } from './importers/import-report.js'
export type { ColumnReport, ExportColumn } from './importers/match-export.js'
export type { DeviceDate } from './importers/read-device-date.js'
export { readDevices } from './importers/read-devices.js'
export type { DevicesState } from './partial/device-state.js'
export {
  finishDevices,
  type FinishDevicesOptions,
  type FinishedDevices,
  type FinishedDevicesPart,
} from './partial/finish-devices.js'
export { partialDevices, type PartialDevicesOptions } from './partial/partial-devices.js'

export type { MakerAliases } from './records/maker.js'
export type { OwnClasses, OwnStatuses } from './records/own-words.js'
export type { NameReason } from './summary/group-by-name.js'
export type { AlikeReason, ApartReason } from './summary/group-by-serial.js'
export { deduplicate, type DeduplicateOptions } from './summary/deduplicate.js'
export type {
  AlikeSerials,
  Deduplicated,
  Disagreement,
  KeptApart,
  Merge,
  RecordKey,
  SameName,
} from './summary/deduplicated.js'
export {
  createEstateCounter,
  type AlsoCounted,
  type ClassCount,
  type EstateCounter,
  type EstateSummary,
  type SummaryOptions,
} from './summary/estate-counter.js'
export { summariseEstate, type DeduplicatedOptions, type DeduplicatedSummary } from './summary/summarise-estate.js'

export { endOfLifeTable } from './support/end-of-life-table.data.js'
export type {
  EditionGroup,
  EndOfLifeTable,
  ReleaseSource,
  ServicingChannel,
  SupportedRelease,
} from './support/end-of-life.js'
export {
  fleetSupport,
  type DataRisk,
  type FleetSupport,
  type FleetSupportOptions,
  type NotJudged,
  type ReleaseSupport,
  type SupportCounts,
} from './support/fleet-support.js'
export type { EditionReading, OperatingSystem } from './support/operating-system.js'
export {
  readEndOfLife,
  type EndOfLifeFault,
  type EndOfLifeOptions,
  type EndOfLifeReading,
} from './support/read-end-of-life.js'
export { supportOn, type SupportOptions, type SupportStatus } from './support/support-on.js'
export type { DeviceSpecification } from './support/device-specification.js'
export {
  fleetReadiness,
  type FleetReadiness,
  type FleetReadinessOptions,
  type ReadinessNeed,
  type ReadinessOfClass,
} from './support/fleet-readiness.js'
export { windows11Readiness, type Readiness, type ReadinessOptions } from './support/windows-11-readiness.js'

export { cohortPlan, type Cohort, type CohortPlan, type CohortYear } from './replacement/cohort-plan.js'
export { costPlan, type CostPlan, type CostYear, type PriceIndex } from './replacement/cost-plan.js'
export {
  affordablePrice,
  impliedCycle,
  type Devices,
  type ImpliedCycle,
  type PriceBasis,
} from './replacement/implied-cycle.js'
export { overAgeAtLeast, type OverAge } from './replacement/over-age.js'
export type { Price } from './replacement/price.js'
export { steadyStatePlan, type SteadyStatePlan } from './replacement/steady-state.js'
export { stockAfter, type StockBounds } from './replacement/stock.js'
export { survivalPlan, type SurvivalPlan } from './replacement/survival-plan.js'

export {
  assetEvidence,
  type AssetEvidence,
  type AssetRegister,
  type EvidenceAnswer,
} from './evidence/asset-evidence.js'
export type { AssetFact, AssetKind, EvidenceFramework } from './evidence/questions.data.js'

export type { Bought } from './plan/budget.js'
export type { RecordCohort } from './plan/cohorts.js'
export type { DisposalCount, Disposals } from './plan/disposals.js'
export type { Lives } from './plan/due.js'
export type { Ends } from './plan/ends.js'
export type { HardwarePlan, HardwareSupport, ModelSupport } from './plan/hardware-support.js'
export type { Named } from './plan/named.js'
export type { PlanPeriod } from './plan/plan-years.js'
export type { Cost } from './plan/prices.js'
export type { PlannedClass, PlannedYear, RecordPlan, ReplacementOptions } from './plan/record-plan.js'
export { replacementPlan } from './plan/replacement-plan.js'

export { glpiLinear, type GlpiAsset } from './conventions/glpi.js'
export { snipeItValue, type SnipeItAsset, type SnipeItMethod } from './conventions/snipe-it.js'
