import type { DeviceRecord } from '../records/device-record.js'

const peripheral =
  /\b(?:monitors?|screens?|docks?|docking stations?|port replicators?|keyboards?|mouse|mice|headsets?|webcams?|printers?|mfds?|copiers?|plotters?|projectors?|ups|speakers?|cables?|chargers?|adapt[eo]rs?)$/i
/** These may run a system, or are several things. */
const mayRunOne =
  /\b(?:patient|vital|cardiac|fetal|foetal|bedside|medical|clinical|interactive|smart|touch|android|windows|signage|server|pc|computer|laptop|tablet|network|monitoring|with|and)\b|[&/+,]/i

/** True for a device without a recorded system whose class is one of devices that run none: `Monitor`, `Dock`. */
export const runsNoSystem = ({ assetType = '', operatingSystem }: DeviceRecord): boolean =>
  (operatingSystem === undefined || operatingSystem.name.trim() === '') &&
  peripheral.test(assetType.trim()) &&
  !mayRunOne.test(assetType)
