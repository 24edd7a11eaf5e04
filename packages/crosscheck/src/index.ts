export { crosscheck, type CrosscheckPlugin } from './plugin.js'
export type { CrosscheckCode } from './rules/index.js'
export { devicePrice, type DevicePrice } from './replacement/device-prices.data.js'
export {
  compareRegisters,
  type RegisterComparison,
  type Registers,
  type RegisterTerms,
} from './registers/compare-registers.js'
export type {
  AssetComparison,
  AssetDifference,
  AssetDifferenceCode,
  FixedAsset,
  RegisteredDevice,
} from './registers/asset-registers.js'
export type { ContractAsked, LeaseComparison, RegisteredContract, RegisteredLease } from './registers/lease-register.js'
export type { ContractCost, Payment, SpendComparison, SupplierYear } from './registers/contract-payments.js'
export { readFixedAssets, type FixedAssetReading, type PlacedAsset } from './registers/read-fixed-assets.js'
