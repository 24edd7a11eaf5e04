import { knownUnit } from './asset-unit.js'

const known = new Map<string, boolean>()
/** So many names of classes are kept: a register has fewer, and nothing may grow without end. */
const most = 5000

/** True for a class of devices, and for one that nobody knows; false for lines, SIMs, ports, licences, sites, users. */
export const isDeviceClass = (assetType = ''): boolean => {
  const found = known.get(assetType)
  if (found !== undefined) return found
  const unit = knownUnit(assetType)
  const isDevice = unit === null || unit === 'device' || unit === 'mixed'
  if (known.size < most) known.set(assetType, isDevice)
  return isDevice
}
