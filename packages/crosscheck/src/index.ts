export { crosscheck, type CrosscheckCode, type CrosscheckPlugin } from './plugin.js'
export { devicePrice, type DevicePrice } from './replacement/device-prices.data.js'
export { securityClasses, type SecurityClass } from './rules/security-detail-published/security-classes.data.js'
export { replacementLines, type ReplacementLine } from './replacement/replacement-lines.js'
