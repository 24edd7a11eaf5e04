import { once } from '../records/once.js'
import { knownUnit } from './asset-unit.js'

const isDevice = /* @__PURE__ */ once((assetType): boolean => {
  const unit = knownUnit(assetType)
  return unit === null || unit === 'device' || unit === 'mixed'
})

/** True for a class of devices, and for one that nobody knows; false for lines, SIMs, ports, licences, sites, users. */
export const isDeviceClass = (assetType = ''): boolean => isDevice(assetType)
